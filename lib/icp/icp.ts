import type { BusinessModel, Buyers } from './business.ts';
import type { Industry } from './industries.ts';
import type { Persona } from './role.ts';

/** The ideal-client profile (ICP): the questions a rep asks of a company, and how much each answer weighs. */

/** How much a criterion matters. `never` is a gate; a failed `must` can never be A. */
export const IMPORTANCES = ['must', 'strong', 'nice', 'against', 'never'] as const;
export type Importance = (typeof IMPORTANCES)[number];

/** Weight in points before normalising to 100. `never` earns none: it rules out or is silent. */
export const WEIGHTS: Record<Importance, number> = { must: 30, strong: 20, nice: 10, against: 10, never: 0 };

interface CriterionBase {
  id: string;
  importance: Importance;
}

/** People: ideal from `min` to `max`; half credit down to `halfMin` and up to `halfMax`. */
export interface SizeCriterion extends CriterionBase {
  kind: 'size';
  min: number;
  max: number;
  halfMin?: number;
  halfMax?: number;
}

/** A year's revenue: ideal from `min` to `max`, half credit in the margins, as for size. Whole units of the currency (ISO 4217). */
export interface RevenueCriterion extends CriterionBase {
  kind: 'revenue';
  currency: string;
  min: number;
  max: number;
  halfMin?: number;
  halfMax?: number;
}

/** Headquarters in one of these countries (ISO 3166-1 alpha-2; none: in whichever), and near a city where one is named. One of the two is asked at least. */
export interface PlaceCriterion extends CriterionBase {
  kind: 'place';
  countries: string[];
  near?: Near;
}

/** At most `km` from a city as the crow flies; half credit up to one and a half times as far. */
export interface Near {
  city: string;
  /** ISO 3166-1 alpha-2: cities of one name lie in several. */
  country: string;
  km: number;
}

/** Stands on a list of the rep's own, by its site ("acme.example") or its page at LinkedIn ("linkedin.com/company/acme"). */
export interface ListCriterion extends CriterionBase {
  kind: 'list';
  name: string;
  any: string[];
}

/** Sells in any of these countries, or speaks to its clients in any of these languages (BCP 47 primary tags). */
export interface MarketCriterion extends CriterionBase {
  kind: 'market';
  countries: string[];
  languages: string[];
}

/** Holds any of these certificates: "ISO 27001". */
export interface CertificateCriterion extends CriterionBase {
  kind: 'certificate';
  any: string[];
}

/** Was funded. A sign of the moment: never points. */
export interface FundingCriterion extends CriterionBase {
  kind: 'funding';
}

/** Grew: more people, revenue or places than before. A sign of the moment: never points. */
export interface GrowthCriterion extends CriterionBase {
  kind: 'growth';
}

/** Any of these words or phrases in the company's own text; a trailing `*` matches word beginnings. */
export interface WordsCriterion extends CriterionBase {
  kind: 'words';
  name: string;
  any: string[];
  /** Absent: any of them. `near`: all of them within ten words. */
  how?: 'all' | 'near';
  /** Only on pages in these languages; absent: in whichever. */
  languages?: string[];
}

/** Uses any of these products, or any product of these categories. */
export interface TechnologyCriterion extends CriterionBase {
  kind: 'technology';
  any: string[];
}

/** Has open jobs; with `roles`, one whose title holds any of these words. A sign of the moment: never points. */
export interface HiringCriterion extends CriterionBase {
  kind: 'hiring';
  roles: string[];
  /** Open jobs at least; absent: one. */
  atLeast?: number;
}

/** Founded not before `from` and not after `to` (years, inclusive). */
export interface FoundedCriterion extends CriterionBase {
  kind: 'founded';
  from?: number;
  to?: number;
}

/** In any of these industries. */
export interface IndustryCriterion extends CriterionBase {
  kind: 'industry';
  any: Industry[];
}

/** Is any of these for a living (none: whatever it is), and is paid by these (absent: by whomever). One of the two is asked at least. */
export interface BusinessCriterion extends CriterionBase {
  kind: 'business';
  any: BusinessModel[];
  buyers?: Exclude<Buyers, 'both'>;
}

/** Shows a need: says any of the signals, in these words or words near them, and none of the counter-signals. */
export interface NeedCriterion extends CriterionBase {
  kind: 'need';
  name: string;
  signals: string[];
  counterSignals: string[];
}

/** Is like the rep's best clients. */
export interface LikenessCriterion extends CriterionBase {
  kind: 'likeness';
  clients: Client[];
}

/** One of the best clients and what its pages say of it. */
export interface Client {
  name: string;
  text: string;
}

export type Criterion =
  | SizeCriterion
  | RevenueCriterion
  | IndustryCriterion
  | BusinessCriterion
  | NeedCriterion
  | LikenessCriterion
  | PlaceCriterion
  | ListCriterion
  | MarketCriterion
  | CertificateCriterion
  | FundingCriterion
  | GrowthCriterion
  | WordsCriterion
  | TechnologyCriterion
  | HiringCriterion
  | FoundedCriterion;
export type CriterionKind = Criterion['kind'];

export interface Icp {
  id: string;
  name: string;
  /** Counts the saves; shown beside each score. */
  version: number;
  /** False where it rests: companies are scored against the others, at most five. */
  active?: boolean;
  criteria: Criterion[];
  /** Whom to speak to there. */
  persona?: Persona;
  /** Epoch milliseconds. */
  updatedAt: number;
}
