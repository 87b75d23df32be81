import type { Answers } from '../../lib/messages/answers.ts';
import { openStore } from '../../lib/store/database.ts';
import { activeIcps } from '../../lib/store/icps.ts';
import { refreshTable } from '../../lib/store/prospects.ts';
import { othersFirst } from './hear.ts';
import { openFactWords } from './trained.ts';

/** Milliseconds of an answer: a page that is read meanwhile gets its mark in time. */
const PATIENCE = 60;

/** An answer under way: two open pages are answered by one. Only a saving of time. */
let refreshing: Promise<Answers['prospects/refresh']> | undefined;

/** Brings some of the stale rows of the prospects' table up to date: whoever asks goes on from there, or not. */
export function refreshProspects(): Promise<Answers['prospects/refresh']> {
  refreshing ??= refreshed().finally(() => {
    refreshing = undefined;
  });
  return refreshing;
}

async function refreshed(): Promise<Answers['prospects/refresh']> {
  const [store, now, until] = [openStore(), Date.now(), performance.now() + PATIENCE];
  const [icps] = await Promise.all([activeIcps(store, now), openFactWords()]);
  return refreshTable(store, { icps, now }, async () => {
    await othersFirst();
    return performance.now() < until;
  });
}
