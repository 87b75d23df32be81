import type { Account } from '../account/account.ts';
import type { Icp } from '../icp/icp.ts';
import { unanswered } from './answer-to.ts';
import type { Fit } from './fit.ts';
import { unplaced } from './near-city.ts';
import { farthest, type Move, NAMED, type Preview, told } from './preview-sum.ts';
import { rankOf } from './rank.ts';
import { scoreFit } from './score.ts';
import { changedCriteria, whyMoved } from './why-moved.ts';

/** Scores accounts by a profile before and after an edit. What it returns does not grow with the accounts. */
export function previewEdit(accounts: readonly Account[], before: Icp, after: Icp): Preview {
  const changed = changedCriteria(before, after);
  const preview = nobody(unplaced(after));
  for (const account of accounts) {
    const was = scoreFit(account, before);
    const is = changed.size === 0 ? was : scoreFit(account, after);
    preview.of += 1;
    preview.before[was.letter] += 1;
    preview.after[is.letter] += 1;
    if (unanswered(account, after).length > 0) preview.unheard += 1;
    if (was.letter !== is.letter) note(preview, moveOf(account, was, is, whyMoved(was, is, changed)));
  }
  return told(preview);
}

function moveOf(account: Account, was: Fit, is: Fit, why: string[]): Move {
  return { accountId: account.id, name: account.label, from: gradeOf(was), to: gradeOf(is), why };
}

function gradeOf({ letter, score }: Fit): Move['from'] {
  return score === undefined ? { letter } : { letter, score };
}

function note(preview: Preview, move: Move): void {
  const { from, to } = move;
  const [was, is] = [rankOf(from.letter), rankOf(to.letter)];
  const isAside = was === undefined || is === undefined;
  const side = isAside ? preview.aside : is > was ? preview.up : preview.down;
  side.count += 1;
  side.named.push(move);
  if (side.named.length >= 4 * NAMED) side.named = farthest(side.named);
}

function nobody(unplaced: string | undefined): Preview {
  const none = { A: 0, B: 0, C: 0, D: 0, '?': 0, '×': 0 };
  const side = () => ({ count: 0, named: [] });
  return {
    of: 0,
    before: { ...none },
    after: none,
    up: side(),
    down: side(),
    aside: side(),
    unheard: 0,
    ...(unplaced === undefined ? {} : { unplaced }),
  };
}
