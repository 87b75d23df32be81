import type { Buyers } from '../icp/business.ts';
import { structuredWitnesses } from './buyers-from/structured.ts';
import { toolWitnesses } from './buyers-from/tools.ts';
import { trainedWitnesses } from './buyers-from/trained.ts';
import type { Witness } from './buyers-from/witness.ts';
import { wordingWitnesses } from './buyers-from/wording.ts';
import type { Fact } from './fact.ts';
import type { Page } from './page.ts';
import type { Trained } from './trained.ts';

/** Log-odds under which nothing is said: three to one is a guess. */
const SPEAKS = 1.2;
/** A company that says it serves both is believed unless nearly everything on its page is meant for one of them. */
const OUTSPOKEN = 3;
/** Witnesses share words and are not independent: their sum is taken for less than it adds up to. */
const TAKEN_FOR = 0.45;
const SUREST = 0.95;

/**
 * Who buys from the company: businesses, consumers, or both where it names both. Nothing where the page gives no clear sign.
 * The quote is the strongest single sign. Learned words are asked only where those set by hand leave it open.
 */
export function buyersFacts(page: Page, trained?: Trained): Fact[] {
  const heard = [
    ...(trained ? wordingWitnesses(page, trained.cues) : []),
    ...structuredWitnesses(page),
    ...toolWitnesses(page),
  ];
  const joint = Math.abs(sumOf(heard)) < OUTSPOKEN ? heard.find(({ both }) => both) : undefined;
  if (joint) return [page.fact('buyers', 'both', joint.source, joint.quote(), 0.7)];
  const isOpen = trained && Math.abs(sumOf(heard)) < SPEAKS;
  const witnesses = isOpen ? [...heard, ...trainedWitnesses(page, trained)] : heard;
  const sum = sumOf(witnesses);
  if (Math.abs(sum) < SPEAKS) return [];
  const value: Buyers = sum > 0 ? 'businesses' : 'consumers';
  const [best] = witnesses
    .filter(({ weight }) => Math.sign(weight) === Math.sign(sum))
    .sort((one, two) => Math.abs(two.weight) - Math.abs(one.weight));
  return best ? [page.fact('buyers', value, best.source, best.quote(), sureness(sum))] : [];
}

function sumOf(witnesses: readonly Witness[]): number {
  return witnesses.reduce((total, { weight }) => total + weight, 0);
}

function sureness(sum: number): number {
  const odds = Math.exp(Math.abs(sum) * TAKEN_FOR);
  return Math.min(SUREST, Math.round((100 * odds) / (1 + odds)) / 100);
}
