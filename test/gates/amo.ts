import { buildFolder } from '../setup/builds.ts';
import { run } from '../setup/command.ts';
import { type Gate, outcomeOf } from './gate.ts';

interface Message {
  code: string;
  message: string;
  file?: string;
  line?: number;
}

interface Report {
  errors: Message[];
  warnings: Message[];
}

const line = ({ code, message, file = '', line: at = 0 }: Message) => `${code} ${file}:${at} ${message}`;

/** Reads the linter's report; undefined where it said something else, such as a crash. */
function reportIn(stdout: string): Report | undefined {
  try {
    return JSON.parse(stdout.slice(stdout.indexOf('{')));
  } catch {
    return undefined;
  }
}

/** The linter of Firefox's add-on store over the Firefox build. Warnings are shown, errors fail. */
export const amoGate: Gate = {
  name: 'add-on store lint',
  async run() {
    const args = [
      'lint',
      '-s',
      buildFolder('firefox'),
      '--no-config-discovery',
      '--no-input',
      '--output',
      'json',
    ];
    const { stdout, output } = await run('web-ext', args, { env: { NO_UPDATE_NOTIFIER: '1' } });
    const report = reportIn(stdout);
    if (!report) return outcomeOf([`web-ext gave no report:\n${output.trim()}`]);
    return outcomeOf(report.errors.map(line), {
      note: `${report.warnings.length} warnings`,
      report: report.warnings.map(line).join('\n'),
    });
  },
};
