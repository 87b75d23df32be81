import { industryModel } from '../../lib/browser/models.ts';
import type { Industry } from '../../lib/icp/industries.ts';
import { type Ask, Fault } from '../../lib/messages/answers.ts';
import { correctIndustry as keepWord } from '../../lib/store/corrections.ts';
import { openStore } from '../../lib/store/database.ts';
import { markTabs } from './marks.ts';
import { openFactWords } from './trained.ts';

const UNKNOWN = 'Nothing is known of this company any more: read one of its pages, then say it again.';

/** Keeps or takes back the rep's word on a company's industry; open pages of the company are marked anew. */
export async function correctIndustry(ask: Ask<'industry/correct'>): Promise<Industry | null> {
  const industry = ask.industry ?? undefined;
  // The word counts even where nothing can be learned from it; page-read.ts tells of a model that does not open.
  const [model] = await Promise.all([
    industry && industryModel().catch(() => undefined),
    // Its words tell which industry was said before.
    openFactWords(),
  ]);
  const word = { id: ask.accountId, industry, model, now: Date.now() };
  const { known, before, ids } = await keepWord(openStore(), word);
  if (!known && industry) throw new Fault('gone', UNKNOWN);
  await markTabs(ids);
  return before ?? null;
}
