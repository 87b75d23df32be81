import { run } from './command.ts';

/** Quiet, and patient with an update that runs on the same machine. */
const OPTIONS = ['-qq', '-o', 'DPkg::Lock::Timeout=300'];

/** How this user becomes root without a question, as the words before a command; undefined where they cannot. */
async function rootPrefix(): Promise<string[] | undefined> {
  if (process.getuid?.() === 0) return [];
  const { code } = await run('sudo', ['-n', 'true'], { minutes: 0.5 });
  return code === 0 ? ['sudo', '-n'] : undefined;
}

/**
 * Installs a package with apt-get where there is one and we may.
 * Answers undefined when it is installed, else why not: few words to stand in a sentence.
 */
export async function installDebianPackage(name: string): Promise<string | undefined> {
  if ((await run('apt-get', ['--version'])).code !== 0) return 'there is no apt-get to install it with';
  const prefix = await rootPrefix();
  if (!prefix) return 'installing it takes root or a sudo without password';
  console.error(`Installing ${name} with apt-get …`);
  const apt = (...args: string[]) => {
    const [program = '', ...rest] = [
      ...prefix,
      'env',
      'DEBIAN_FRONTEND=noninteractive',
      'apt-get',
      ...OPTIONS,
      ...args,
    ];
    return run(program, rest);
  };
  await apt('update');
  const { code, output } = await apt('install', '--yes', '--no-install-recommends', name);
  return code === 0 ? undefined : `apt-get said: ${output.trim().split('\n').at(-1)}`;
}
