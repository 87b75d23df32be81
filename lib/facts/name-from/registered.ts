import { hasLegalForm } from '../legal-form.ts';
import type { Page } from '../page.ts';
import type { Candidate } from './candidate.ts';
import { asRead } from './clean.ts';
import { nameKey, nameWords } from './name-key.ts';
import { registeredElsewhere } from './registered-in-text.ts';
import type { RunningText } from './running-text.ts';

/** "2009 – 2024 Acme Ltd" in a footer: the years are not the name's. */
const YEARS = /^(?:©|\(c\)|copyright|\s|(?:19|20)\d\d|[-–,])+(?=[^\s\d])/i;
const LONGEST = 90;

/** A registered name, where it stands, and how sure it is the company's own. */
export interface Registered {
  text: string;
  from: Candidate;
  rank: number;
}

/**
 * Of all texts that carry a legal form, the registered name of the company itself: the one that is said to be it, or
 * whose name is the company's or begins with it. Customers' and agencies' names have legal forms too; of several
 * daughters that all begin with the name none is chosen.
 */
export function registeredName(
  page: Page,
  texts: RunningText,
  candidates: readonly Candidate[],
  name: string,
): Registered | undefined {
  const own = nameKey(name);
  const rank = (from: Candidate) => ranked(from, name, own);
  const shown = candidates.flatMap(rank).sort((a, b) => b.rank - a.rank);
  if (shown[0] && shown[0].rank >= SURE) return shown[0];
  const all = [...shown, ...registeredElsewhere(page, texts, name).flatMap(rank)].sort(
    (a, b) => b.rank - a.rank,
  );
  if (all[0] && all[0].rank >= SURE) return all[0];
  const daughters = new Set(all.map(({ text }) => nameWords(text).sort().join(' ')));
  return daughters.size > 1 ? undefined : all[0];
}

function ranked(from: Candidate, name: string, own: string): Registered[] {
  const text = asRead(from.text).replace(YEARS, '').trim();
  const said = SAID[from.place] ?? 0;
  if (text.length > LONGEST || /[【】|｜]/.test(text) || (said === 0 && !hasLegalForm(text))) return [];
  const nearness = nearnessOf(text, name, own);
  const holder = from.place === 'copyright' && nearness > 0 ? HOLDER : 0;
  return nearness + said > 0 ? [{ text, from, rank: nearness + said + holder + from.weight / 10 }] : [];
}

/** Places that say which name is the registered one. */
const SAID: Readonly<Record<string, number>> = { legalName: 4, label: 4 };
/** Who holds the rights to the page is the company itself, not a daughter. */
const HOLDER = 1;
const SURE = 3;

/** 3: the same name, 2: it goes on ("Acme Holding Ltd"), 1: it stands in it, as "Garage Acme GmbH" says "Acme". */
function nearnessOf(text: string, name: string, own: string): number {
  const key = nameKey(text);
  if (key === own) return 3;
  if (!key.includes(own) || own.length < 3) return 0;
  if (TALE.test(text.toLowerCase().replace(name.toLowerCase(), ''))) return 0;
  if (key.startsWith(own)) return 2;
  return nameWords(text).some((word) => own.startsWith(word)) ? 1 : 0;
}

/** "Acme acquires Foo AG": a headline that ends in a legal form. */
const TALE =
  /(?:^|\s)(?:of|by|with|from|to|for|at|is|has|was|are|acquires?|acquired|completes?|acquisition|announces?|joins?|buys|selects?|wins?|vs|mit|von|bei|für|an|avec|par|chez|à|con|por|para|met|voor|door)(?:\s|$)/;
