import type { Account } from '../../../lib/account/account.ts';
import { browser } from '../../../lib/browser/browser.ts';
import { industryModel, needPacks, references, wordVectors } from '../../../lib/browser/models.ts';
import { neighboursFor } from '../../../lib/browser/neighbours.ts';
import { industryFacts } from '../../../lib/facts/industry.ts';
import { openPage } from '../../../lib/facts/page.ts';
import { pageKind } from '../../../lib/facts/page-kind.ts';
import { answersTo, type Ears, earsFor } from '../../../lib/fit/hear.ts';
import type { LikenessCriterion, NeedCriterion } from '../../../lib/icp/icp.ts';
import type { PageReading } from '../../../lib/page/reading.ts';

/** What the worker is sent, as JSON: nothing is to be judged where there are no pages. */
export interface Asked {
  pages: { reading: PageReading; account: Account }[];
  /** What the best clients say of themselves. */
  clients: string[];
}

/** Milliseconds: opening all models, then each page. */
export interface Took {
  opened: number;
  judged: number[];
}

const NEEDS = 5;

/** A worker with the extension's models and nothing else: whatever it does for the first time, it does cold. */
browser.runtime.onMessage.addListener((message: unknown) => took(JSON.parse(String(message))));

async function took({ pages, clients }: Asked): Promise<Took> {
  const start = performance.now();
  const [model] = await Promise.all([industryModel(), wordVectors(), references(), needPacks()]);
  const opened = performance.now() - start;
  const judged: number[] = [];
  if (pages.length > 0) {
    const ears = await earsOf(clients);
    for (const { reading, account } of pages) {
      const page = openPage(reading, 0);
      // Asked of every page before its industry is, models or none.
      pageKind(page);
      const before = performance.now();
      industryFacts(page, { model, corrections: [] });
      answersTo(account, ears);
      judged.push(performance.now() - before);
    }
  }
  return { opened, judged };
}

async function earsOf(clients: readonly string[]): Promise<Ears> {
  const [words, packs] = [await wordVectors(), await needPacks()];
  const needs = packs
    .slice(0, NEEDS)
    .map((pack): NeedCriterion => ({ ...pack, kind: 'need', importance: 'nice' }));
  const likeness: LikenessCriterion = {
    id: 'likeness',
    kind: 'likeness',
    importance: 'nice',
    clients: clients.map((text, at) => ({ name: `Client ${at}`, text })),
  };
  return earsFor([...needs, likeness], {
    words,
    neighbours: await neighboursFor(words, needs),
    references: await references(),
  });
}
