import { ensureChromium, ensureFirefox } from '../setup/browsers.ts';
import { run } from '../setup/command.ts';
import { type Gate, outcomeOf } from './gate.ts';

/** Both browsers are here, installed now where they were not: before the tests that need them, so that the wait is seen. */
export const browsersGate: Gate = {
  name: 'browsers',
  async run() {
    const programs = [await ensureChromium(), await ensureFirefox()];
    const versions = await Promise.all(programs.map((program) => run(program, ['--version'])));
    return outcomeOf([], { note: versions.map(({ stdout }) => stdout.trim()).join(', ') });
  },
};
