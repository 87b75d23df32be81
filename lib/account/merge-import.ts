import { bestFact, type Fact } from '../facts/fact.ts';
import { englishCity } from '../text/cities.ts';
import { profileAt } from '../text/profiles.ts';
import { cutTo, oneLine } from '../text/squeeze.ts';
import { type Account, DRIFT_KEYS } from './account.ts';
import type { Conflict, FactBrought, Incoming } from './incoming.ts';
import { sameness } from './keep-facts.ts';
import { LIMITS, TEXT_LIMITS } from './limits.ts';
import { OTHERWISE } from './otherwise.ts';
import { addressOf } from './room-id.ts';

/**
 * How far a file is believed, so that it answers what is unknown and yields to any page that states the same: nobody knows
 * how old an entry of a CRM is, while a page says what the company says today. The least sure statement of a page, after
 * what its place on the site takes off (`trust.ts`), stands at 0.4. Our choice.
 */
const CONFIDENCE = 0.3;

/** Which file brings it, and when: epoch milliseconds. */
export interface Bringing {
  file: string;
  at: number;
}

export interface Merged {
  account: Account;
  /** Facts that nobody had said before. */
  adds: number;
  conflicts: Conflict[];
  /** Facts that the account had and has no more, for undoing. */
  gave: Fact[];
}

/**
 * The account with what a row of a file says. What an earlier file of this name said gives way; what pages, the rep and
 * other files said stays. The same row merged twice changes nothing. Facts of files stand last, in the order in which they
 * came, so that taking an import back leaves every other fact where it was.
 *
 * @param before what its own record holds; undefined for a company that is new.
 * @param others facts of accounts joined to it: they are known already.
 */
export function mergeImport(
  before: Account | undefined,
  row: Incoming,
  { id, file, at }: Bringing & { id: string },
  others: readonly Fact[] = [],
): Merged {
  const known = before?.facts ?? [];
  const earlier = known.filter((fact) => fact.file === file && fact.seenAt !== at);
  const brought = broughtBy(row, id, { file, at });
  const came = known.filter((fact) => isOf(fact, { file, at }));
  const more = without(brought, came).slice(0, Math.max(0, LIMITS.factsImported - came.length));
  const room = LIMITS.factsImported - came.length - more.length;
  const gone = new Set([...earlier, ...overflowing(known, new Set([...earlier, ...came]), room)]);
  const stay = known.filter((fact) => !gone.has(fact));
  const told = [...stay, ...others];
  return {
    account:
      before && gone.size + more.length === 0
        ? before
        : {
            ...begun(before, id, at),
            label: labelOf(id, before, brought, gone),
            facts: filesLast([...stay, ...more]),
          },
    adds: without(more, [...known, ...others]).length,
    conflicts: CONFLICTING.flatMap((key) => conflict(key, told, brought)),
    gave: known.filter((fact) => gone.has(fact)),
  };
}

/** Whether an import brought it. */
export function isOf(fact: Fact, { file, at }: Bringing): boolean {
  return fact.source === 'import' && fact.file === file && fact.seenAt === at;
}

/** Facts of files stand after all others, the oldest import's first. */
export function filesLast(facts: readonly Fact[]): Fact[] {
  const files = facts.filter(({ source }) => source === 'import').sort((a, b) => a.seenAt - b.seenAt);
  return [...facts.filter(({ source }) => source !== 'import'), ...files];
}

function begun(before: Account | undefined, id: string, at: number): Account {
  return before ?? { id, label: id, facts: [], pages: [], signposts: {}, firstSeenAt: at, lastSeenAt: at };
}

/** A row's facts, its name and its page at LinkedIn among them; each value once. */
function broughtBy(
  { name = '', linkedin = '', facts }: Incoming,
  id: string,
  { file, at }: Bringing,
): Fact[] {
  const called = cutTo(oneLine(name), TEXT_LIMITS.name);
  const profile = profileAt(linkedin);
  const all: FactBrought[] = [
    ...(called ? [{ key: 'name', value: called, quote: called } as const] : []),
    ...(profile?.network === 'linkedin'
      ? [{ key: 'linkedin', value: profile.address, quote: cutTo(linkedin, LIMITS.quote) } as const]
      : []),
    ...facts.filter(({ key, value }) => key !== 'name' || oneLine(value) !== '').map(inEnglish),
  ];
  const found = { url: addressOf(id), seenAt: at, confidence: CONFIDENCE, file };
  const told = all.map(({ quote, ...answer }): Fact => ({ ...answer, source: 'import', quote, ...found }));
  return without(told, []);
}

/** A city by the name that pages' facts give it: "München" is no other place than Munich. */
function inEnglish(fact: FactBrought): FactBrought {
  return fact.key === 'city' ? { ...fact, value: englishCity(fact.value) } : fact;
}

/** Those facts, each value once, that say nothing of what is said already. */
function without(facts: readonly Fact[], said: readonly Fact[]): Fact[] {
  const seen = new Set(said.map(saying));
  return facts.filter((fact) => {
    const isNew = !seen.has(saying(fact));
    seen.add(saying(fact));
    return isNew;
  });
}

function saying(fact: Fact): string {
  return `${fact.key} ${sameness(fact)}`;
}

/** Facts of other files beyond what there is room for: the oldest imports, each as a whole. */
function overflowing(known: readonly Fact[], own: ReadonlySet<Fact>, room: number): Fact[] {
  let files = known.filter((fact) => fact.source === 'import' && !own.has(fact));
  while (files.length > room) {
    const [{ seenAt } = { seenAt: 0 }] = files;
    files = files.filter((fact) => fact.seenAt !== seenAt);
  }
  const kept = new Set(files);
  return known.filter((fact) => fact.source === 'import' && !own.has(fact) && !kept.has(fact));
}

const CONFLICTING = [...DRIFT_KEYS, 'founded'] as const;

function conflict<K extends (typeof CONFLICTING)[number]>(
  key: K,
  told: readonly Fact[],
  brought: readonly Fact[],
): Conflict[] {
  const [one, other] = [bestFact(told, key), bestFact(brought, key)];
  if (!one || !other || !OTHERWISE[key](one.value, other.value)) return [];
  return [{ key, known: one.value, brought: other.value }];
}

/** The file's name, where there was none but the address, or none but what the file said before. */
function labelOf(
  id: string,
  before: Account | undefined,
  brought: readonly Fact[],
  gone: ReadonlySet<Fact>,
): string {
  const label = before?.label ?? id;
  const stay = before?.facts.filter((fact) => !gone.has(fact)) ?? [];
  const isFiles = isNamed([...gone], label) && !isNamed(stay, label);
  return (label === id || isFiles ? bestFact(brought, 'name')?.value : undefined) ?? label;
}

/** Whether one of the facts is this name. */
export function isNamed(facts: readonly Fact[], name: string): boolean {
  return facts.some(({ key, value }) => key === 'name' && value === name);
}
