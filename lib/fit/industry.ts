import { type IndustryKnown, industryOf } from '../account/industry-of.ts';
import type { LikelyIndustry } from '../facts/fact.ts';
import type { IndustryCriterion } from '../icp/icp.ts';
import { INDUSTRIES } from '../icp/industries.ts';
import { evidenceOf, type Judge, no, partly, unknown, yes } from './judgement.ts';
import { lookAt } from './look-at.ts';

/** A guess this close to the likeliest may as well be right. Our choice. */
const CLOSE = 0.5;

/**
 * The industry that is known, or likely enough to be said, against the wanted ones; partly where a wanted one is but among the
 * likely, or close behind. What the pages' words make likely rules nobody out: only a stated industry does, or the rep's word.
 */
export const judgeIndustry: Judge<IndustryCriterion> = (account, { any, importance }) => {
  const known = industryOf(account);
  const [first] = known?.likely ?? [];
  const open = lookAt(account, 'about', 'linkedin');
  if (!known || !first) return unknown('Industry not stated, nor clear from the pages read', open);
  const evidence = evidenceOf(known.fact);
  const wanted = known.likely.find(({ industry }) => any.includes(industry));
  const found = inWords(known, wanted ?? first);
  if (known.sure && (wanted?.score ?? 0) < CLOSE * first.score) return no(inWords(known, first), evidence);
  if (!wanted) return unknown(found, open);
  const isGuess = known.by === 'model' || known.by === 'keywords';
  const isHeld = known.sure && wanted === first && !(isGuess && importance === 'never');
  return isHeld ? yes(found, evidence) : partly(found, evidence);
};

/** "Transport & logistics, by its words: freight, pallets". */
function inWords({ by, sure }: IndustryKnown, { industry, words }: LikelyIndustry): string {
  const name = INDUSTRIES[industry];
  if (by === 'rep') return `${name}, as you said`;
  if (by === 'stated') return name;
  const how = by === 'keywords' ? 'by a list of words alone' : 'by its words';
  return `${sure ? 'Likely' : 'Perhaps'} ${name}, ${how}${words.length > 0 ? `: ${words.join(', ')}` : ''}`;
}
