import type { Person } from '../../lib/account/person.ts';
import type { Industry } from '../../lib/icp/industries.ts';
import type { LinkedInMode } from '../../lib/messages/linkedin.ts';
import type { FactWord } from '../../lib/targets/argue/fact-word.ts';
import type { ObjectionKind, OwnLetter, PassReason } from '../../lib/targets/argue/say.ts';
import type { TargetActs } from './target/acts.ts';

/** What the rep can do from the popup. Each is safe to call twice. */
export interface PopupActions extends TargetActs {
  add(): void;
  remove(): void;
  /** Puts back what `remove` took off. */
  restore(): void;
  /** This company and that account are one. */
  join(other: string): void;
  /** Takes a join back, by the joined account. */
  part(accountId: string): void;
  /** This company and that account are not one; `distinct` false takes that back. */
  distinguish(other: string, distinct: boolean): void;
  /** The rep's word on the company's industry; null takes it back. */
  correctIndustry(industry: Industry | null): void;
  /** The rep's word on one fact, which wins over read ones; with null it is taken back. */
  correctFact(word: FactWord): void;
  /** The rep's own letter, kept beside the computed one; null takes it back. */
  override(own: { letter: OwnLetter; reason: string } | null): void;
  /** The remembered no; null takes it back. */
  pass(no: { reason: PassReason; line?: string } | null): void;
  /** Objects to one reason of the fit, which changes nothing by itself; null takes it back. */
  disagree(criterionId: string, objection: { says: ObjectionKind; line?: string } | null): void;
  /** Makes somebody a contact, or no longer. */
  keep(person: Person, saved: boolean): void;
  forgetPerson(person: Person): void;
  /** The company at hand: its facts, its place on the list, its people. */
  forgetCompany(): void;
  /** Whether, and when, LinkedIn is read. The browser may ask the rep: to be called straight from the press. */
  allowLinkedIn(mode: LinkedInMode): void;
  readNow(): void;
  copy(text: string): Promise<void>;
  turnOnBrowsing(): void;
  turnOffBrowsing?(): void;
  openList(): void;
  openIcp(): void;
  openUrl(url: string): void;
}

/** What the rep has just undone to somebody or a company, and the way back for as long as the popup is open. */
export interface Undo {
  /** "Jane Example is forgotten". */
  words: string;
  /** Absent where it is told, and cannot be taken back. */
  press?(): void;
}
