import type { Account } from '../../lib/account/account.ts';
import { leanOf, wordsIn } from '../../lib/fit/lean.ts';
import { type Grade, gradesBy } from '../../lib/fit/preview.ts';
import { judgeWords } from '../../lib/fit/words.ts';
import type { Icp } from '../../lib/icp/icp.ts';
import { type Change, STORE_NAME } from '../../lib/store/changes.ts';
import { openStore } from '../../lib/store/database.ts';
import { seenAfter } from '../../lib/store/seen.ts';
import { openFactWords } from './trained.ts';

/** Accounts read at a time, a fifth of a second at most; and held in memory, some kilobytes each. */
const MOST = { read: 250, held: 12_000 };

interface Lot {
  companies: Account[];
  /** Where the next lot begins. */
  next?: string;
  /** By the profile as stored: an edit leaves those as they are. */
  grades: Grade[];
}

interface Held {
  lots: Map<string, Lot>;
  words: ReadonlySet<string>;
  before: string;
  /** Of companies in the store. */
  total?: number;
}

/**
 * What was read for one edit is held for the next: from the store it would take fifty times as long. Without it the same
 * comes about, later: it goes with the worker, or when any company changes.
 */
let held: Held | undefined;
let ear: BroadcastChannel | undefined;

/**
 * A lot of the companies seen, of which the words of a profile before and after an edit were asked.
 *
 * @param at where it begins, as told by the one before.
 */
export async function lotAt(at: string, before: Icp, after: Icp): Promise<Lot> {
  const words = wordsIn([before, after]);
  const { lots } = heldFor(before, words);
  const known = lots.get(at);
  if (known) return known;
  const [{ companies, ...rest }] = await Promise.all([
    seenAfter(openStore(), at, MOST.read),
    openFactWords(),
  ]);
  const lean = companies.map((account) => leanOf(account, words, judgeWords));
  const lot = { companies: lean, grades: gradesBy(lean, before), ...rest };
  if (lots.size * MOST.read < MOST.held) lots.set(at, lot);
  return lot;
}

/** What is held, where no other words were asked of it; graded anew by a profile that was saved since. */
function heldFor(before: Icp, words: ReadonlyMap<string, unknown>) {
  const asked = JSON.stringify(before.criteria);
  if (!held || [...words.keys()].some((key) => !held?.words.has(key))) {
    listen();
    held = { lots: new Map(), words: new Set(words.keys()), before: asked };
  }
  if (held.before !== asked) {
    for (const lot of held.lots.values()) lot.grades = gradesBy(lot.companies, before);
    held.before = asked;
  }
  return held;
}

/** How many companies there are to score. Counted once for those held: the store walks through all of them to count them. */
export async function companiesSeen(): Promise<number> {
  const total = held?.total ?? (await openStore().accounts.count());
  if (held) held.total = total;
  return total;
}

/** Whether a lot is at hand. */
export function isHeld(at: string): boolean {
  return held?.lots.has(at) ?? false;
}

function listen(): void {
  ear ??= new BroadcastChannel(STORE_NAME);
  ear.onmessage = ({ data }: MessageEvent<Change[]>) => {
    if (data.some(({ table }) => table === 'accounts' || table === 'joins')) held = undefined;
  };
}
