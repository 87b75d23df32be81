import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { scoresFor } from '../../lib/facts/industry-from/industries-of.ts';
import {
  type IndustryModel,
  type IndustryWords,
  openIndustryModel,
} from '../../lib/facts/industry-from/model.ts';
import { INDUSTRY_IDS } from '../../lib/icp/industries.ts';
import { bytesOf, onlyBody } from './as-shipped.ts';
import { seeded } from './data.ts';
import { type Described, descriptionsIn } from './industry-data.ts';
import { idfOf, mostTelling, type Sample, sampleOf } from './industry-features.ts';
import { offsetsFor, type Scored } from './industry-offsets.ts';
import { centresOf, logisticOf, logOddsOf } from './industry-weights.ts';
import { packIndustry, type Trained } from './pack-industry.ts';
import { shuffled } from './shuffled.ts';

/** Features kept for industries, and of words for buyers beside them: accuracy grows little beyond, weight does. */
const INDUSTRY_FEATURES = 10_000;
const BUYERS_FEATURES = 2_000;
/** Descriptions of one industry from one source: more would teach the source's own mix. */
const CAP = 500;
const SEED = 20_261_123;

/**
 * Learns from the descriptions it is given and returns public/models/industry.bin. The same input gives the same bytes. Offsets are
 * what two halves, each judged by what was learned from the other, ask for.
 */
export function trainIndustry(descriptions: readonly Described[], lists: IndustryWords): Buffer {
  const half = (which: 0 | 1) => descriptions.filter((one, at) => one.source === 'lists' || at % 2 === which);
  const scored = ([0, 1] as const).flatMap((which) => {
    const model = openIndustryModel(bytesOf(packIndustry({ ...learned(half(which)), offsets: NONE })), lists);
    return scoresOf(half(which === 0 ? 1 : 0), model);
  });
  return packIndustry({ ...learned(descriptions), offsets: offsetsFor(scored) });
}

const NONE = new Float64Array(INDUSTRY_IDS.length);

function scoresOf(descriptions: readonly Described[], model: IndustryModel): Scored[] {
  return descriptions.flatMap(({ source, text, industry }) =>
    source === 'lists' || !industry
      ? []
      : [
          {
            source,
            label: INDUSTRY_IDS.indexOf(industry ?? 'software'),
            scores: scoresFor(onlyBody(text), model),
          },
        ],
  );
}

function learned(descriptions: readonly Described[]): Omit<Trained, 'offsets'> {
  const random = seeded(SEED);
  const samples = cappedOf(descriptions, random).map(({ text, industry }) =>
    sampleOf(text, INDUSTRY_IDS.indexOf(industry ?? 'software')),
  );
  const trade = descriptions.flatMap(({ text, buyers }): Sample[] =>
    buyers ? [sampleOf(text, buyers === 'businesses' ? 1 : 0)] : [],
  );
  const k = INDUSTRY_IDS.length;
  const telling = mostTelling(samples, k, INDUSTRY_FEATURES).sort();
  const known = new Set(telling);
  const names = [
    ...telling.filter((name) => !name.includes(' ')),
    ...telling.filter((name) => name.includes(' ')),
    ...mostTelling(trade, 2, BUYERS_FEATURES)
      .filter((name) => !known.has(name) && !name.includes(' '))
      .sort(),
  ];
  const words = telling.filter((name) => !name.includes(' ')).length;
  const idf = idfOf(samples, names).fill(0, telling.length);
  const numbers = new Map(names.map((name, id) => [name, id]));
  const features = { names, numbers, telling: telling.length, idf: (id: number) => idf[id] ?? 0 };
  return {
    features: names,
    idf,
    buyers: logOddsOf(trade, features),
    centres: centresOf(samples, features, words, k),
    logistic: logisticOf(samples, features, k, random),
  };
}

function cappedOf(descriptions: readonly Described[], random: () => number): Described[] {
  const kinds = Map.groupBy(
    descriptions.filter(({ industry }) => industry),
    ({ source, industry }) => `${source} ${industry}`,
  );
  return [...kinds.values()].flatMap((kind) => shuffled(kind, random).slice(0, CAP));
}

/* Last step of test/models/train.ts, makes FOLDER/industry.bin: `node test/models/train-industry.ts DATA FOLDER`. */
if (import.meta.main) {
  const [data = '', folder = ''] = process.argv.slice(2);
  const lists = JSON.parse(readFileSync('public/models/industry-words.json', 'utf8'));
  const bytes = trainIndustry(
    descriptionsIn(data).filter(({ heldOut }) => !heldOut),
    lists,
  );
  writeFileSync(join(folder, 'industry.bin'), bytes);
  console.log(`industry: ${bytes.length} bytes`);
}
