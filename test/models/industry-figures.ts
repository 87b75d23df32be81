import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buyersOf } from '../../lib/facts/industry-from/buyers-of.ts';
import { type IndustryAnswer, industriesOf } from '../../lib/facts/industry-from/industries-of.ts';
import { type IndustryModel, openIndustryModel } from '../../lib/facts/industry-from/model.ts';
import { bytesOf, onlyBody } from './as-shipped.ts';
import { type Described, descriptionsIn } from './industry-data.ts';

/** The artefacts as shipped. @param folder public/models. */
export function shippedModel(folder: string): IndustryModel {
  const words = JSON.parse(readFileSync(join(folder, 'industry-words.json'), 'utf8'));
  return openIndustryModel(bytesOf(readFileSync(join(folder, 'industry.bin'))), words);
}

/** One judged company or page. */
interface Judged {
  right: boolean;
  amongThree: boolean;
  score: number;
  speaks: boolean;
}

/** @param right one industry, or several that are right; the first is the one asked for. */
function judged(answer: IndustryAnswer, right: readonly string[]): Judged | undefined {
  if (!('likely' in answer)) return undefined;
  const named = answer.likely.map(({ industry }): string => industry);
  return {
    right: right.includes(named[0] ?? ''),
    amongThree: named.some((industry) => right.includes(industry)),
    score: answer.likely[0]?.score ?? 0,
    speaks: answer.state === 'likely',
  };
}

/** Lines of the held-out table: industries, and who pays. */
function heldOutLines(described: readonly Described[], model: IndustryModel): string[] {
  const heldOut = described.filter((one) => one.heldOut);
  return [
    ...(['yc', 'fd'] as const).map((source) => industryLine(source, heldOut, model)),
    buyersLine(heldOut, model),
  ];
}

function industryLine(source: string, heldOut: readonly Described[], model: IndustryModel): string {
  const all = heldOut
    .filter((one) => one.source === source && one.industry)
    .flatMap(
      ({ text, industry }) => judged(industriesOf(onlyBody(text), 'en', model), [industry ?? '']) ?? [],
    );
  return `industry, ${source}: ${figures(all)}`;
}

/** All, the surest half, and where it speaks. */
function figures(all: readonly Judged[]): string {
  const surest = all.toSorted((one, two) => two.score - one.score).slice(0, Math.round(all.length / 2));
  const spoken = all.filter(({ speaks }) => speaks);
  const right = (of: readonly Judged[]) => share(of.filter((one) => one.right).length, of.length);
  const three = (of: readonly Judged[]) => share(of.filter((one) => one.amongThree).length, of.length);
  return [
    `all ${right(all)}, top 3 ${three(all)}`,
    `surest half ${right(surest)}`,
    `speaks on ${share(spoken.length, all.length)}: ${right(spoken)}, top 3 ${three(spoken)}`,
  ].join('; ');
}

function buyersLine(heldOut: readonly Described[], model: IndustryModel): string {
  const all = heldOut.flatMap(({ text, buyers }) =>
    buyers ? [{ buyers, said: buyersOf(text, model) }] : [],
  );
  const right = all.filter(({ buyers, said }) => said.logOdds > 0 === (buyers === 'businesses'));
  const clear = all.filter(({ said }) => said.buyers !== 'unclear');
  const clearRight = clear.filter(({ buyers, said }) => said.buyers === buyers);
  return `buyers, yc: all ${share(right.length, all.length)}; clear on ${share(clear.length, all.length)}: ${share(clearRight.length, clear.length)}`;
}

const Z = 1.96;

/** "71.0 % [68.5–73.4] of 1350": Wilson's interval, 95 %. */
export function share(part: number, all: number): string {
  if (all === 0) return 'none';
  const rate = part / all;
  const middle = (rate + Z ** 2 / (2 * all)) / (1 + Z ** 2 / all);
  const half = (Z / (1 + Z ** 2 / all)) * Math.sqrt((rate * (1 - rate)) / all + Z ** 2 / (4 * all ** 2));
  const percent = (value: number) => (100 * value).toFixed(1);
  return `${percent(rate)} % [${percent(middle - half)}–${percent(middle + half)}] of ${all}`;
}

/** Industries and buyers, from the files as shipped, on companies they never saw. @param data the data folder. */
export function industryFigures(data: string): string[] {
  const model = shippedModel(join(import.meta.dirname, '../../public/models'));
  return heldOutLines(descriptionsIn(data), model);
}
