import { argv } from 'node:process';
import { type Traits, traitsOf } from '../../lib/fit/hearing/need-answer.ts';
import { hear, needText } from '../../lib/fit/hearing/need-text.ts';
import { auc, precisionAndRecall, type Scored } from './measures.ts';
import { probeIn, wordsIn } from './probe.ts';

/*
 * Fits the weights of lib/fit/hearing/need-answer.ts on sets A and B of need_probe.json: `node test/models/need-weights.ts DATA FOLDER`,
 * by FOLDER/words.bin; third step of test/models/train.ts.
 * A text's best passage is chosen with the weights of the step before; figures are cross-validated over needs.
 */

const [, , data = '', folder = ''] = argv;
const TRAITS: readonly (keyof Traits)[] = ['same', 'near', 'direction', 'served', 'single', 'name'];
/** Pull of each weight towards 0, of the values 1 and 5 the better in cross-validation. */
const PENALTY = 1;
const START = [0, 1, 1, 1, -0.5, -0.2, -0.5];
const FOLDS = 6;

interface Example {
  need: number;
  /** A row for each phrase and passage: 1, then the traits. */
  candidates: number[][];
  label: 0 | 1;
}

const words = wordsIn(folder);
const { pairs, index } = probeIn(data, words);
const examples = pairs.filter(({ set }) => set !== 'C').map(exampleOf);

const weights = learnFrom(examples);
const numbers = Object.fromEntries(TRAITS.map((trait, at) => [trait, (weights[at + 1] ?? 0).toFixed(2)]));
console.log('base', (weights[0] ?? 0).toFixed(2), numbers);
const held = Array.from({ length: FOLDS }, (_, fold) => {
  const isIn = ({ need }: Example) => need % FOLDS === fold;
  const learnt = learnFrom(examples.filter((example) => !isIn(example)));
  return examples
    .filter(isIn)
    .map((example): Scored => [chance(learnt, best(learnt, example)), example.label === 1]);
}).flat();
console.log('AUC over needs held out', auc(held).toFixed(3));
for (let from = 0.2; from < 0.9; from += 0.05) {
  const { precision, recall, shown } = precisionAndRecall(held, from);
  console.log(
    `from ${from.toFixed(2)}: precision ${precision.toFixed(2)}, recall ${recall.toFixed(2)}, shown ${shown}`,
  );
}

function exampleOf({ need, text, label }: (typeof pairs)[number]): Example {
  const taken = needText(text, words);
  const heard = hear(taken, index);
  const candidates = index.phrases
    .filter((phrase) => phrase.need === need)
    .flatMap((phrase) =>
      taken.sentences.map((_, at) => {
        const traits = traitsOf(phrase, taken, heard, at);
        return [1, ...TRAITS.map((trait) => traits[trait])];
      }),
    );
  return { need, candidates, label };
}

function learnFrom(from: readonly Example[]): number[] {
  let learnt = START;
  for (let round = 0; round < 6; round++) {
    const rows = from.map((example) => ({ row: best(learnt, example), label: example.label }));
    for (let step = 0; step < 400; step++) learnt = stepped(learnt, rows);
  }
  return learnt;
}

function stepped(
  at: readonly number[],
  rows: readonly { row: readonly number[]; label: number }[],
): number[] {
  const slope = at.map((weight, number) => (number === 0 ? 0 : PENALTY * weight));
  for (const { row, label } of rows) {
    const off = chance(at, row) - label;
    for (const [number, value] of row.entries()) slope[number] = (slope[number] ?? 0) + off * value;
  }
  return at.map((weight, number) => weight - (0.4 * (slope[number] ?? 0)) / rows.length);
}

function best(by: readonly number[], { candidates }: Example): number[] {
  return candidates.reduce((most, row) => (sumOf(by, row) > sumOf(by, most) ? row : most));
}

function chance(by: readonly number[], row: readonly number[]): number {
  return 1 / (1 + Math.exp(-sumOf(by, row)));
}

function sumOf(by: readonly number[], row: readonly number[]): number {
  return row.reduce((sum, value, at) => sum + value * (by[at] ?? 0), 0);
}
