import { spawnSync } from 'node:child_process';
import { existsSync, globSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { installDebianPackage } from './debian.ts';

interface Kind {
  name: string;
  /** Environment variable that names the program and wins over everything. */
  variable: string;
  /** Looked for on the search path, best first. */
  programs: string[];
  /** Usual places beside the search path, as patterns, newest last. */
  places: string[];
  debianPackage: string;
  /** What to install where we may not. */
  advice: string;
}

const CHROMIUM: Kind = {
  name: 'Chromium',
  variable: 'FITMARK_CHROMIUM',
  programs: [
    'chromium',
    'chromium-browser',
    'chrome-for-testing',
    'microsoft-edge',
    'microsoft-edge-stable',
    'google-chrome',
  ],
  places: [
    '~/.cache/puppeteer/chrome/*/chrome-linux64/chrome',
    '~/.cache/ms-playwright/chromium-*/chrome-linux*/chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    'C:/Program Files*/Microsoft/Edge/Application/msedge.exe',
  ],
  debianPackage: 'chromium',
  advice: 'install Chromium (`apt-get install chromium` on Debian), Chrome for Testing or Microsoft Edge',
};

const FIREFOX: Kind = {
  name: 'Firefox',
  variable: 'FITMARK_FIREFOX',
  programs: ['firefox-esr', 'firefox'],
  places: ['/opt/firefox/firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'],
  debianPackage: 'firefox-esr',
  advice: 'install Firefox 142 or newer (`apt-get install firefox-esr` on Debian)',
};

/** What a program calls itself, or undefined where it does not run: Ubuntu's `chromium-browser` is a stub without its snap. */
function versionOf(program: string): string | undefined {
  const { status, stdout } = spawnSync(program, ['--version'], { encoding: 'utf8', timeout: 30_000 });
  return status === 0 && /\d+\.\d/.test(stdout) ? stdout.trim() : undefined;
}

/** Branded Chrome ignores --load-extension since version 137, so it cannot carry the extension under test. */
function ignoresExtensions(version: string): boolean {
  const [, major = ''] = /^Google Chrome (\d+)/.exec(version) ?? [];
  return Number(major) >= 137;
}

function candidates({ programs, places }: Kind): string[] {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter((folder) => folder !== '');
  const onPath = programs.flatMap((program) => folders.map((folder) => path.join(folder, program)));
  const inPlaces = places.flatMap((place) => globSync(place.replace(/^~/, homedir())).sort().reverse());
  return [...onPath.filter((program) => existsSync(program)), ...inPlaces];
}

function find(kind: Kind): { program?: string; refused?: string } {
  const named = process.env[kind.variable];
  if (named) {
    if (versionOf(named) !== undefined) return { program: named };
    throw new Error(`${kind.variable} names ${named}, which does not run.`);
  }
  let refused: string | undefined;
  for (const program of candidates(kind)) {
    const version = versionOf(program);
    if (version === undefined) continue;
    if (!ignoresExtensions(version)) return { program };
    refused = `${version} is here, but Chrome ignores --load-extension since version 137`;
  }
  return refused === undefined ? {} : { refused };
}

async function ensure(kind: Kind): Promise<string> {
  const before = find(kind);
  if (before.program) return before.program;
  const said = await installDebianPackage(kind.debianPackage);
  const after = find(kind);
  if (after.program) return after.program;
  const why = [after.refused, said].filter((reason) => reason !== undefined).join('; ');
  throw new Error(
    `No ${kind.name} that runs was found${why && ` (${why})`}: ${kind.advice}, or set ${kind.variable} to its program.`,
  );
}

/**
 * The program of a Chromium, Chrome for Testing or Edge that loads extensions. Where there is none it installs Debian's
 * package if it may, else throws one sentence that says what to do.
 */
export const ensureChromium = (): Promise<string> => ensure(CHROMIUM);

/** The program of a Firefox, found, installed or asked for in the same way. */
export const ensureFirefox = (): Promise<string> => ensure(FIREFOX);

/** Flags for every Chromium we start: it stays quiet on the network, and starts as root, where its sandbox cannot. */
export function chromiumFlags(): string[] {
  const quiet = [
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--disable-quic',
    '--no-first-run',
    '--no-default-browser-check',
  ];
  return process.getuid?.() === 0 ? ['--no-sandbox', ...quiet] : quiet;
}
