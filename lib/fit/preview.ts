import type { Account } from '../account/account.ts';
import type { Icp } from '../icp/icp.ts';
import { unanswered } from './answer-to.ts';
import type { Fit } from './fit.ts';
import { unplaced } from './near-city.ts';
import { farthest, type Move, NAMED, type Preview, told } from './preview-sum.ts';
import { rankOf } from './rank.ts';
import { scoreFit } from './score.ts';
import { changedCriteria, whyMoved } from './why-moved.ts';

/** A letter and its score. */
export type Grade = Move['from'];

/**
 * Scores accounts by a profile before and after an edit. What it returns does not grow with the accounts.
 *
 * @param grades the accounts' by the profile before, where they are known.
 */
export function previewEdit(
  accounts: readonly Account[],
  before: Icp,
  after: Icp,
  grades: readonly Grade[] = gradesBy(accounts, before),
): Preview {
  const changed = changedCriteria(before, after);
  const preview = nobody(unplaced(after));
  preview.of = accounts.length;
  for (const { letter } of grades) preview.before[letter] += 1;
  if (changed.size === 0) preview.after = { ...preview.before };
  for (const [at, account] of accounts.entries()) {
    if (unanswered(account, after).length > 0) preview.unheard += 1;
    if (changed.size === 0) continue;
    const is = scoreFit(account, after);
    preview.after[is.letter] += 1;
    if (is.letter === grades[at]?.letter) continue;
    const was = scoreFit(account, before);
    note(preview, moveOf(account, was, is, whyMoved(was, is, changed)));
  }
  return told(preview);
}

export function gradesBy(accounts: readonly Account[], icp: Icp): Grade[] {
  return accounts.map((account) => gradeOf(scoreFit(account, icp)));
}

function moveOf(account: Account, was: Fit, is: Fit, why: string[]): Move {
  return { accountId: account.id, name: account.label, from: gradeOf(was), to: gradeOf(is), why };
}

function gradeOf({ letter, score }: Fit): Grade {
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
