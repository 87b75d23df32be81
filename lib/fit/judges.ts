import type { Account } from '../account/account.ts';
import type { Criterion, CriterionKind } from '../icp/icp.ts';
import { judgeBusiness } from './business.ts';
import { judgeCertificate } from './certificate.ts';
import { judgeFounded } from './founded.ts';
import { judgeFunding } from './funding.ts';
import { judgeGrowth } from './growth.ts';
import { judgeHiring } from './hiring.ts';
import { judgeIndustry } from './industry.ts';
import type { Judge, Judgement } from './judgement.ts';
import { judgeLikeness } from './likeness.ts';
import { judgeList } from './list.ts';
import { judgeMarket } from './market.ts';
import { judgeNeed } from './need.ts';
import { judgePlace } from './place.ts';
import { judgeRevenue } from './revenue.ts';
import { judgeSize } from './size.ts';
import { judgeTechnology } from './technology.ts';
import { judgeWords } from './words.ts';

/** A criterion of kind K; written as a mapped type so that the compiler pairs each kind with its judge. */
type CriterionOf<K extends CriterionKind = CriterionKind> = {
  [P in K]: Extract<Criterion, { kind: P }> & { kind: P };
}[K];

/** Every kind of criterion and who judges it: a new kind does not compile until it stands here. */
const JUDGES: { [K in CriterionKind]: Judge<CriterionOf<K>> } = {
  size: judgeSize,
  revenue: judgeRevenue,
  industry: judgeIndustry,
  business: judgeBusiness,
  need: judgeNeed,
  likeness: judgeLikeness,
  place: judgePlace,
  list: judgeList,
  market: judgeMarket,
  certificate: judgeCertificate,
  words: judgeWords,
  technology: judgeTechnology,
  founded: judgeFounded,
  hiring: judgeHiring,
  funding: judgeFunding,
  growth: judgeGrowth,
};

/** What the account's facts and pages say to one criterion. */
export function judge<K extends CriterionKind>(account: Account, criterion: CriterionOf<K>): Judgement {
  return JUDGES[criterion.kind](account, criterion);
}
