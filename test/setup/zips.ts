/** `npm run zip`: the extension as stores take it, in `.output`; for one browser with its name behind it. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { ensureBuild, TARGETS, zipFile } from './builds.ts';
import { ROOT } from './command.ts';
import { zipOf } from './zip.ts';

for (const target of TARGETS) {
  if (process.argv.length > 2 && !process.argv.includes(target)) continue;
  const zip = await zipOf(await ensureBuild(target));
  writeFileSync(zipFile(target), zip);
  console.log(`${path.relative(ROOT, zipFile(target))}  ${(zip.length / 1000).toFixed(1)} kB`);
}
