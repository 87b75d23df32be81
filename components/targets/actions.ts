import type { Answers } from '../../lib/messages/answers.ts';
import type { Change } from '../../lib/targets/change.ts';
import type { Day } from '../../lib/targets/day.ts';
import type { Changed, Chosen } from '../../lib/targets/event.ts';
import type { NameTold } from '../../lib/targets/name-told.ts';
import type { SettingsChange } from '../../lib/targets/settings.ts';
import type { Story } from '../../lib/targets/story.ts';
import type { Candidate } from '../../lib/targets/swap.ts';
import type { Tier } from '../../lib/targets/target.ts';
import type { TouchSaid } from '../../lib/targets/touch.ts';

/** A company by an address of it. */
export interface CompanyAt {
  url: string;
  title: string;
}

/**
 * What the rep can do on the targets page, from whichever view. What changes the list says so in the page's toast, with the way
 * back; what goes wrong stands as a sentence at the page's top.
 */
export interface ListActions {
  /** Undefined where it was refused: the page says why. So with the next four. */
  change(accountId: string, change: Change): Promise<Changed | undefined>;
  /** @param next another day than the tier's cadence gives. */
  log(accountId: string, touch: TouchSaid, next?: Day): Promise<Changed | undefined>;
  /** A company takes a target's place. */
  swap(out: string, company: CompanyAt): Promise<Changed | undefined>;
  choose(companies: CompanyAt[]): Promise<Chosen | undefined>;
  /** Takes back what one key did, from a target's history. */
  undoKey(key: string): Promise<Changed | undefined>;
  remove(accountId: string): void;
  savePerson(personId: string, saved: boolean): void;
  forgetPerson(personId: string): void;
  /** Takes the last change back. */
  undo(): void;
  /** What a fit stands on. */
  explain(accountId: string): Promise<Answers['fit/show']>;
  story(accountId: string): Promise<Story>;
  weakest(tier?: Tier): Promise<Candidate[]>;
  /** The web pages that are open; undefined where the rep does not allow to look. Straight from a press. */
  openTabs(): Promise<CompanyAt[] | undefined>;
  /** What a file says; where it is no text, an Error with a sentence. */
  readText(file: File): Promise<string>;
  /** What addresses come to that may be chosen; at most 100. */
  tellNames(urls: string[]): Promise<NameTold[]>;
  settings(change: SettingsChange): void;
  /** Shows another view: what stands after the # of the page's address. */
  go(hash: string): void;
  openUrl(url: string): void;
  openIcp(): void;
  /** Puts a text on the clipboard. */
  copy(text: string): Promise<void>;
  /** Where a company is looked up in the rep's CRM; undefined where they set none. */
  crmLink(accountId: string, name: string): string | undefined;
}
