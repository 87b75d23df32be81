import { liftOf } from '../../fit/lift.ts';
import type { Edit } from '../../icp/edit.ts';
import type { Icp } from '../../icp/icp.ts';
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

/** The same as a rep is shown it: its cases by name. */
export interface NamedProposal extends Pick<ProposedEdit, 'key' | 'edit' | 'words'> {
  names: string[];
}

/** By which a proposed edit is known again. */
export function proposalKey({ id }: Icp, edit: Edit): string {
  return hashed(`${id} ${JSON.stringify(edit)}`);
}

/**
 * Edits of the profile that what the rep said, and what came of targets, speaks for, most cases first: each to preview, accept or
 * refuse, none ever applied here. One that was accepted is not proposed again: the profile then says so already.
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
    ...(liftOf(cases.worked, cases.icp)?.proposals ?? []),
  ]
    .map((proposal) => ({ ...proposal, key: proposalKey(cases.icp, proposal.edit) }))
    .filter(({ key }, at, all) => {
      const isFirst = all.findIndex((one) => one.key === key) === at;
      return isFirst && !refused.has(key);
    })
    .sort((a, b) => b.cases.length - a.cases.length);
}
