import { hashed } from '../../text/hashed.ts';
import { widerBounds } from './bounds.ts';
import type { Cases, Proposal } from './cases.ts';
import { industryPasses, placePasses } from './list-passes.ts';
import { largePasses, smallPasses } from './size-passes.ts';
import { objectedWeights, raisedWeights, unmetNeeds } from './weights.ts';

/** A proposal with what it is known by, so that one refused is not made again. */
export interface ProposedEdit extends Proposal {
  key: string;
}

/**
 * Edits of the profile that what the rep said speaks for, most cases first: each to preview, accept or refuse, none ever applied
 * here. One that was accepted is not proposed again: the profile then says so already.
 *
 * @param refused keys of proposals that the rep refused.
 */
export function proposeEdits(cases: Cases, refused: ReadonlySet<string> = new Set()): ProposedEdit[] {
  return [
    ...smallPasses(cases),
    ...largePasses(cases),
    ...industryPasses(cases),
    ...placePasses(cases),
    ...widerBounds(cases),
    ...objectedWeights(cases),
    ...raisedWeights(cases),
    ...unmetNeeds(cases),
  ]
    .map((proposal) => ({ ...proposal, key: hashed(`${cases.icp.id} ${JSON.stringify(proposal.edit)}`) }))
    .filter(({ key }, at, all) => {
      const isFirst = all.findIndex((one) => one.key === key) === at;
      return isFirst && !refused.has(key);
    })
    .sort((a, b) => b.cases.length - a.cases.length);
}
