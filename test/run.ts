/**
 * `npm test`: builds, runs every gate and every test, shows what failed, and ends with `N passed, N failed`.
 * A gate counts as one, tests count each. It goes on after a failure, so that one run shows all there is to mend.
 */
import { amoGate } from './gates/amo.ts';
import { browsersGate } from './gates/browsers.ts';
import { budgetsGate } from './gates/budgets.ts';
import { commandGate, type Gate, gateOf, type Outcome, outcomeOf } from './gates/gate.ts';
import { hostileTextGate } from './gates/hostile-text.ts';
import { licencesGate } from './gates/licences.ts';
import { lockGate } from './gates/lock.ts';
import { noticesGate } from './gates/notices.ts';
import { trackedGate } from './gates/tracked.ts';
import { vitestGate } from './gates/vitest.ts';
import { type BuildTarget, build, TARGETS } from './setup/builds.ts';

function buildGate(target: BuildTarget): Gate {
  return gateOf(`build ${target}`, () => build(target));
}

const GATES: Gate[] = [
  ...TARGETS.map(buildGate),
  buildGate('chrome-hook'),
  commandGate('types', 'tsc', ['--noEmit']),
  commandGate('lint and format', 'biome', ['check']),
  commandGate('unused code', 'knip', ['--no-progress']),
  lockGate,
  licencesGate,
  noticesGate,
  trackedGate,
  hostileTextGate,
  budgetsGate,
  amoGate,
  vitestGate('unit tests', 'test/vitest.config.ts'),
  browsersGate,
  vitestGate('real browsers', 'test/vitest.e2e.config.ts'),
];

/** A gate that throws has failed; the others still run. */
async function outcome(gate: Gate): Promise<Outcome> {
  try {
    return await gate.run();
  } catch (error) {
    return outcomeOf([error instanceof Error ? error.message : String(error)]);
  }
}

function indented(text: string): string {
  return text.replace(/^(?=.)/gm, '    ');
}

function tell({ passed, failed, skipped, note, output, report }: Outcome, seconds: number): void {
  const counts = [`${passed} passed`, failed > 0 && `${failed} failed`, skipped > 0 && `${skipped} skipped`];
  const said = [counts.filter(Boolean).join(', '), note].filter((part) => part !== '').join(' · ');
  console.log(`${seconds.toFixed(1).padStart(6)} s  ${failed > 0 ? '✗' : '✓'} ${said}`);
  if (report !== '') console.log(indented(report));
  if (failed > 0) console.log(indented(output));
}

const total = { passed: 0, failed: 0, skipped: 0 };
for (const gate of GATES) {
  process.stdout.write(gate.name.padEnd(18));
  const started = performance.now();
  const result = await outcome(gate);
  tell(result, (performance.now() - started) / 1000);
  total.passed += result.passed;
  total.failed += result.failed;
  total.skipped += result.skipped;
}

const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
console.log(`\n${total.passed} passed, ${total.failed} failed${skipped}`);
process.exitCode = total.failed > 0 ? 1 : 0;
