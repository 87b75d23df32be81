/**
 * Makes a fresh clone ready: the packages of package-lock.json and WXT's generated types. Runs before every npm script.
 * Plain JavaScript without dependencies, because before the first install there is only the system's Node 20.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const bin = path.join(root, 'node_modules', '.bin');
const searchPath = (process.env.PATH ?? '').split(path.delimiter);
/** npm itself runs on the system's Node: the one in node_modules goes away while npm replaces it. */
const systemPath = searchPath.filter((folder) => !folder.endsWith(path.join('node_modules', '.bin')));

const UNREACHABLE =
  /E(NOTFOUND|CONNREFUSED|CONNRESET|TIMEDOUT|NETUNREACH|HOSTUNREACH|NOTCACHED)|EAI_AGAIN|ERR_SOCKET_TIMEOUT/;

/** The sentence for each way an install fails, and how npm's output tells it. */
const FAILURES = [
  {
    seen: UNREACHABLE,
    sentence:
      'npm cannot reach its registry: check the network (or the proxy and registry set for npm) and run the same command again.',
  },
  { seen: /ENOSPC/, sentence: 'The disk is full: the packages need about 700 MB.' },
  { seen: /EACCES|EPERM|EROFS/, sentence: 'npm may not write here: check who owns this folder.' },
  {
    seen: /EUSAGE/,
    sentence: 'package.json and package-lock.json do not agree: run `npm install` and commit the lock file.',
  },
];

function stop(sentence, detail = '') {
  console.error(detail ? `${detail}\n\n${sentence}` : sentence);
  process.exit(1);
}

function run(program, args, folders) {
  const windows = process.platform === 'win32';
  const env = { ...process.env, PATH: folders.join(path.delimiter) };
  const done = spawnSync(program, args, {
    cwd: root,
    env,
    encoding: 'utf8',
    shell: windows,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return {
    ok: done.status === 0,
    output: `${done.stdout ?? ''}${done.stderr ?? ''}${done.error?.message ?? ''}`.trim(),
  };
}

function packagesOf(file) {
  try {
    const { packages } = JSON.parse(readFileSync(path.join(root, file), 'utf8'));
    return Object.entries(packages).filter(([folder]) => folder !== '');
  } catch {
    return undefined; // missing or half written: npm writes its own list last, so the install did not finish
  }
}

/** Whether node_modules holds what package-lock.json asks for: same versions, nothing but other platforms' packages missing. */
function installed() {
  const wanted = packagesOf('package-lock.json');
  const present = packagesOf('node_modules/.package-lock.json');
  if (!wanted || !present) return false;
  const versions = new Map(present.map(([folder, entry]) => [folder, entry.version]));
  const asWanted = wanted.every(([folder, entry]) => {
    if (!versions.has(folder)) return entry.optional === true;
    return versions.get(folder) === entry.version && existsSync(path.join(root, folder, 'package.json'));
  });
  const names = new Set(wanted.map(([folder]) => folder));
  return asWanted && present.every(([folder]) => names.has(folder));
}

/**
 * Without network npm tries each of 600 packages again and again, for five silent minutes; one question tells at once.
 * Then what earlier installs left in npm's cache may still do.
 */
function networkOption() {
  const { ok, output } = run(
    'npm',
    ['ping', '--fetch-retries=1', '--fetch-retry-mintimeout=1000'],
    systemPath,
  );
  return !ok && UNREACHABLE.test(output) ? '--offline' : '--prefer-offline';
}

function install() {
  console.error('Installing the packages of package-lock.json (half a minute, once) …');
  const started = Date.now();
  // Whatever NODE_ENV says: the tests need the development packages, and Node 24 is an optional one.
  const args = [
    'ci',
    '--include=dev',
    '--include=optional',
    networkOption(),
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ];
  const { ok, output } = run('npm', args, systemPath);
  if (!ok) {
    const known = FAILURES.find(({ seen }) => seen.test(output));
    stop(known?.sentence ?? 'npm ci failed; its words are above.', output);
  }
  if (!installed())
    stop(
      'npm ci ended well, yet node_modules is not what package-lock.json says: remove node_modules and try again.',
    );
  console.error(`Installed in ${Math.round((Date.now() - started) / 1000)} s.`);
}

/** Node 24 comes as an optional package on Linux and Windows; elsewhere the reader's own Node must run TypeScript files. */
function checkNode() {
  const { output } = run('node', ['--version'], [bin, ...systemPath]);
  const [major = 0, minor = 0] = output.replace(/^v/, '').split('.').map(Number);
  if (major < 22 || (major === 22 && minor < 18)) {
    stop(
      `The tools need Node 22.18 or newer and there is no packaged Node for this system (found ${output}): install Node 24.`,
    );
  }
}

function prepareTypes() {
  if (existsSync(path.join(root, '.wxt', 'tsconfig.json'))) return;
  const { ok, output } = run('wxt', ['prepare'], [bin, ...systemPath]);
  if (!ok) stop('`wxt prepare` failed; its words are above.', output);
}

if (!installed()) install();
checkNode();
prepareTypes();
