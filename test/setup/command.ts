import { spawn } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters as plain } from 'node:util';

/** The project's folder. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export interface Ran {
  /** Exit code; 1 too when the program was missing, ended by a signal or out of time. */
  code: number;
  stdout: string;
  /** Everything said, standard output and error in the order it came, without what moves a cursor. */
  output: string;
}

interface Options {
  /** Added to this process's environment. */
  env?: Record<string, string>;
  /** Ended after so many minutes; 20 where not said, so that one hung step cannot use up a whole run. */
  minutes?: number;
}

/** The project's own tools and its Node come first, as under npm; no colours, for the words are shown indented. */
function environment(extra: Record<string, string> = {}): NodeJS.ProcessEnv {
  const bin = path.join(ROOT, 'node_modules', '.bin');
  const { FORCE_COLOR: _, ...inherited } = process.env;
  return { ...inherited, PATH: `${bin}${path.delimiter}${process.env.PATH ?? ''}`, NO_COLOR: '1', ...extra };
}

/** Runs a program in the project's folder without standard input and hands back what it said; never throws. */
export function run(program: string, args: string[], { env, minutes = 20 }: Options = {}): Promise<Ran> {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: ROOT,
      env: environment(env),
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: minutes * 60_000,
    });
    let stdout = '';
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
      output += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
    child.on('error', (error) => resolve({ code: 1, stdout, output: `${output}${error.message}\n` }));
    child.on('close', (code, signal) => {
      const ended =
        signal === null ? '' : `\n${program} was ended by ${signal} (limit: ${minutes} minutes).\n`;
      resolve({ code: code ?? 1, stdout, output: `${plain(output)}${ended}` });
    });
  });
}
