import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv } from 'node:process';
import { HEADER, MAGIC } from '../../lib/fit/hearing/references.ts';
import { tellingTerms } from '../../lib/fit/hearing/telling-terms.ts';
import { termsOf } from '../../lib/text/terms.ts';
import { directionOf, knownWords } from '../../lib/text/word-vectors.ts';
import { type Company, companiesIn, learnable, seeded } from './data.ts';
import { wordsIn } from './probe.ts';

/*
 * Second step of test/models/train.ts, makes FOLDER/references.bin by FOLDER/words.bin, from companies that are not held out, half
 * start-ups, half listed ones: `node test/models/references.ts DATA FOLDER`.
 */

const COMPANIES = 500;
/** Most telling terms kept of each. */
const TERMS = 20;

const [, , data = '', folder = ''] = argv;
const words = wordsIn(folder);
const random = seeded(500);
const drawn = (['yc', 'fd'] as const).flatMap((source) =>
  learnable(companiesIn(data))
    .filter((company) => company.source === source && termsOf(company.text).length >= 30)
    .map((company) => ({ company, order: random() }))
    .sort((one, other) => one.order - other.order)
    .slice(0, COMPANIES / 2)
    .map(({ company }) => company),
);
const bytes = packed(drawn);
writeFileSync(join(folder, 'references.bin'), bytes);
console.log(`${drawn.length} references, ${bytes.length} bytes`);

function packed(companies: readonly Company[]): Buffer {
  const n = companies.length;
  const bytes = Buffer.alloc(HEADER + n * (3 * TERMS + words.dimensions));
  for (const [at, value] of [MAGIC, n, TERMS, words.dimensions].entries()) bytes.writeUInt32LE(value, at * 4);
  for (const [at, company] of companies.entries()) {
    for (const [number, [key, weight]] of termsToKeep(company).entries()) {
      const term = at * TERMS + number;
      const index = words.indexOf(key);
      bytes.writeUInt8(index % 256, HEADER + term);
      bytes.writeUInt8(Math.floor(index / 256), HEADER + n * TERMS + term);
      bytes.writeUInt8(Math.round(weight * 255), HEADER + 2 * n * TERMS + term);
    }
    const direction = directionOf(knownWords(company.text, words), words);
    for (const [d, value] of direction.entries())
      bytes.writeInt8(Math.round(value * 127), HEADER + 3 * n * TERMS + at * words.dimensions + d);
  }
  return bytes;
}

/** Listed words only, and none of the company's own name. */
function termsToKeep({ name, text }: Company): [string, number][] {
  const own = new Set(termsOf(name).map((term) => words.keyOf(term)));
  return [...tellingTerms(knownWords(text, words))]
    .filter(([key]) => words.indexOf(key) >= 0 && !own.has(key))
    .sort(([, one], [, other]) => other - one)
    .slice(0, TERMS);
}
