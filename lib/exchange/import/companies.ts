import type { FactBrought, Incoming } from '../../account/incoming.ts';
import { LIMITS, TEXT_LIMITS } from '../../account/limits.ts';
import type { Relation } from '../../facts/fact.ts';
import { cutTo, oneLine } from '../../text/squeeze.ts';
import { type FactQuestion, saidIn } from './cell.ts';
import { languages } from './countries.ts';
import type { Meaning } from './questions.ts';
import { placeOf } from './row-place.ts';
import type { BadRow, Row, TableRead } from './table.ts';

/** Rows between two looks at the clock: 5 ms at the most. */
const STEP = 50;

/** More rows of one company are its contacts: the first are enough to find it by. */
const MOST_LINES = 50;

/** Of a longer one the rest is not looked at. */
const LONGEST_CELL = 10_000;

/** Cells of a column that could not be read: they are no facts, and refuse no row. */
interface Unread {
  column: number;
  count: number;
  /** The first of them. */
  line: number;
  cell: string;
}

/** What the rows of a table are. */
export interface Companies {
  companies: Incoming[];
  /** In the order of the file, those of the table included. */
  bad: BadRow[];
  unread: Unread[];
}

/** What the rep says of the whole file. */
export interface Said {
  /** Every company of it is one; of those owned, the column that says by whom decides before `by`. */
  relation?: Relation;
  /** ISO 4217, of sums that name none. */
  currency?: string;
}

/**
 * The companies of a table, each once, in the order of the file. Rows with the same address or the same page at LinkedIn are one
 * company; that two addresses are, as careers.acme.example and acme.example, is found by the worker, which has the list of suffixes.
 *
 * @param columns what each means.
 * @returns rows done so far, some milliseconds of work at a time.
 */
export function* companiesIn(
  table: TableRead,
  columns: readonly Meaning[],
  said: Said = {},
): Generator<number, Companies> {
  const gathered = new Gathering(table, columns, said);
  if (columns.includes('country')) for (const _ of languages()) yield 0;
  for (const [at, row] of table.rows.entries()) {
    gathered.add(row);
    if (at % STEP === STEP - 1) yield at + 1;
  }
  return gathered.all();
}

class Gathering {
  readonly #byPlace = new Map<string, Incoming>();
  readonly #companies: Incoming[] = [];
  readonly #bad: BadRow[];
  readonly #unread = new Map<number, Unread>();
  /** Columns that say a fact. */
  readonly #asked: { at: number; question: FactQuestion; heading: string }[];
  readonly #owner: { at: number; heading: string };
  readonly #columns: readonly Meaning[];
  readonly #said: Said;

  constructor(table: TableRead, columns: readonly Meaning[], said: Said) {
    const headings = table.headings.map((heading) => cutTo(oneLine(heading), 100));
    this.#asked = columns.flatMap((question, at) =>
      isFactQuestion(question) ? [{ at, question, heading: headings[at] ?? '' }] : [],
    );
    const owner = columns.indexOf('owner');
    this.#owner = { at: owner, heading: headings[owner] ?? '' };
    this.#columns = columns;
    this.#said = said;
    this.#bad = [...table.bad];
  }

  add(row: Row): void {
    const place = placeOf(row, this.#columns);
    if ('sentence' in place) {
      this.#bad.push({ ...row, sentence: place.sentence });
      return;
    }
    const keys = [place.key, ...(place.linkedin ? [place.linkedin.toLowerCase()] : [])];
    const known = keys.flatMap((key) => this.#byPlace.get(key) ?? [])[0];
    const company: Incoming = known ?? { lines: [], url: place.url, facts: [] };
    if (!known) this.#companies.push(company);
    for (const key of keys) if (!this.#byPlace.has(key)) this.#byPlace.set(key, company);
    if (company.lines.length < MOST_LINES) company.lines.push(row.line);
    if (place.linkedin && place.linkedin !== company.url) company.linkedin ??= place.linkedin;
    this.#facts(row, company);
  }

  #facts(row: Row, company: Incoming): void {
    for (const { at, question, heading } of this.#asked) {
      const text = oneLine(cutTo(row.cells[at] ?? '', LONGEST_CELL));
      if (text === '') continue;
      const said = saidIn(question, text, { heading, currency: this.#said.currency });
      if (said === undefined) this.#leave(at, row.line, text);
      const quote = quoteOf(heading, text);
      for (const each of said ?? []) put(company, { ...each, quote } as FactBrought);
      const [first] = said ?? [];
      if (first?.key === 'name') company.name ??= first.value;
    }
    const { relation } = this.#said;
    if (relation) put(company, this.#relation(row, relation));
  }

  #relation(row: Row, relation: Relation): FactBrought {
    const owner = relation.is === 'owned' ? oneLine(row.cells[this.#owner.at] ?? '') : '';
    const by = cutTo(owner || (relation.by ?? ''), TEXT_LIMITS.owner);
    const quote = owner === '' ? '' : quoteOf(this.#owner.heading, owner);
    return { key: 'relation', value: { is: relation.is, ...(by !== '' && { by }) }, quote };
  }

  #leave(column: number, line: number, cell: string): void {
    const known = this.#unread.get(column);
    if (known) known.count += 1;
    else this.#unread.set(column, { column, count: 1, line, cell: cutTo(cell, 80) });
  }

  all(): Companies {
    const byLine = (a: BadRow, b: BadRow) => a.line - b.line;
    return {
      companies: this.#companies,
      bad: this.#bad.sort(byLine),
      unread: [...this.#unread.values()].sort((a, b) => a.column - b.column),
    };
  }
}

function isFactQuestion(meaning: Meaning): meaning is FactQuestion {
  return !['', 'domain', 'mail', 'owner'].includes(meaning);
}

function quoteOf(heading: string, text: string): string {
  return cutTo(`${heading}: ${text}`, LIMITS.quote);
}

/** Each value once. */
function put({ facts }: Incoming, fact: FactBrought): void {
  const alike = facts.filter(({ key }) => key === fact.key);
  if (alike.length >= LIMITS.factsPerKey || alike.some((each) => isSame(each.value, fact.value))) return;
  facts.push(fact);
}

function isSame(one: FactBrought['value'], other: FactBrought['value']): boolean {
  return one === other || (typeof one === 'object' && JSON.stringify(one) === JSON.stringify(other));
}
