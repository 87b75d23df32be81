import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { run } from '../setup/command.ts';
import type { Gate, Outcome } from './gate.ts';

/** The parts we read of vitest's JSON report. */
interface Report {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: { status: string; assertionResults: { status: string }[] }[];
}

function readReport(file: string): Report | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined; // vitest did not come to write one: its words are shown instead
  }
}

/**
 * How a run of vitest ended, in tests. A file that does not load or set up counts as one failure, and so does a run that
 * vitest itself calls failed though no test did: no test found, an error outside the tests, a crash.
 */
export function outcomeOfVitest(code: number, output: string, report: Report | undefined): Outcome {
  const broken = report?.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  );
  const failures = (report?.numFailedTests ?? 0) + (broken?.length ?? 0);
  const failed = failures === 0 && code !== 0 ? 1 : failures;
  return {
    passed: report?.numPassedTests ?? 0,
    failed,
    skipped: (report?.numPendingTests ?? 0) + (report?.numTodoTests ?? 0),
    note: `${report?.testResults.length ?? 0} files`,
    output: output.trim(),
    report: '',
  };
}

/** A gate that is a set of tests; each counts by itself. */
export function vitestGate(name: string, config: string): Gate {
  return {
    name,
    async run() {
      const folder = mkdtempSync(path.join(tmpdir(), 'fitmark-tests-'));
      const file = path.join(folder, 'report.json');
      const args = ['run', '-c', config, '--reporter=dot', '--reporter=json', `--outputFile.json=${file}`];
      const { code, output } = await run('vitest', args, { minutes: 40 });
      const outcome = outcomeOfVitest(code, output, readReport(file));
      rmSync(folder, { recursive: true, force: true });
      return outcome;
    },
  };
}
