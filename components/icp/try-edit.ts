import type { Edit } from '../../lib/icp/edit.ts';
import { blankCriterion, type CriterionDraft, type IcpDraft, withBack } from './draft.ts';
import { criterionDraftOf } from './draft-of.ts';

/** The form with a proposed edit in it; and the way back, worked on the form as it is by then, so that later edits stay. */
export function tryEdit(draft: IcpDraft, edit: Edit) {
  const id = idOf(edit, draft);
  const at = draft.criteria.findIndex((one) => one.id === id);
  const place = (now: IcpDraft, criterion: CriterionDraft | undefined): IcpDraft => {
    const without = { ...now, criteria: now.criteria.filter((one) => one.id !== id) };
    return criterion ? withBack(without, criterion, at < 0 ? without.criteria.length : at) : without;
  };
  const made = madeBy(edit);
  return {
    draft: place(draft, made && { ...made, id }),
    back: (now: IcpDraft) => place(now, draft.criteria[at]),
  };
}

/** Whether the form says already what an edit would make it say. */
export function hasEdit({ criteria }: IcpDraft, edit: Edit): boolean {
  if ('remove' in edit) return criteria.every(({ id }) => id !== edit.remove);
  const wanted = JSON.stringify({ ...madeBy(edit), id: '' });
  return criteria.some((one) => JSON.stringify({ ...one, id: '' }) === wanted);
}

function idOf(edit: Edit, { criteria }: IcpDraft): string {
  if ('remove' in edit) return edit.remove;
  return 'change' in edit ? edit.change.id : blankCriterion(edit.add.kind, criteria).id;
}

function madeBy(edit: Edit): CriterionDraft | undefined {
  if ('remove' in edit) return undefined;
  return criterionDraftOf('change' in edit ? edit.change : edit.add);
}
