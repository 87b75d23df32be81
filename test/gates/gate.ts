import { type Ran, run } from '../setup/command.ts';

/** How a gate or a set of tests ended. */
export interface Outcome {
  passed: number;
  failed: number;
  skipped: number;
  /** Few words beside the gate's name, such as `64 files`. */
  note: string;
  /** Shown below the gate's line when it failed. */
  output: string;
  /** Shown whether it failed or not: a table, warnings. */
  report: string;
}

export interface Gate {
  name: string;
  run(): Promise<Outcome>;
}

/** A gate's outcome from what it found wrong, one line each. */
export function outcomeOf(findings: string[], said: { note?: string; report?: string } = {}): Outcome {
  const failed = findings.length > 0 ? 1 : 0;
  return {
    passed: 1 - failed,
    failed,
    skipped: 0,
    note: said.note ?? '',
    output: findings.join('\n'),
    report: said.report ?? '',
  };
}

/** A gate that is a run of one program: it passes when that exits with 0. */
export function gateOf(name: string, start: () => Promise<Ran>): Gate {
  return {
    name,
    async run() {
      const { code, output } = await start();
      return outcomeOf(code === 0 ? [] : [output.trim() || `it ended with ${code} and said nothing`]);
    },
  };
}

/** A gate that is a command line. */
export function commandGate(name: string, program: string, args: string[]): Gate {
  return gateOf(name, () => run(program, args));
}
