import type { SiteReading } from '../../page/sites/site-reading.ts';
import { fold } from '../../text/fold.ts';
import { cutTo, oneLine } from '../../text/squeeze.ts';
import type { Fact } from '../fact.ts';
import { withoutLegalForm } from '../legal-form.ts';
import { lineAt } from './found.ts';
import type { Telling } from './record.ts';
import { READERS, type Readable } from './record-facts.ts';
import { rowsOf } from './rows.ts';
import type { SiteUnderstanding, Subject } from './site-understanding.ts';
import { websiteOf } from './website.ts';

/** How the entries of one directory are understood. */
export interface Directory {
  /** Path of an entry's address; its first group is the subject's id. */
  path: RegExp;
  /** What an entry can show. */
  asks: readonly (Readable | 'website')[];
  /** The entry's address in one form, as lib/account/room-forms.ts has it. */
  entry(id: string, url: URL): string;
  /** Names of the entry beside its address; the site's and the id unless told. */
  keys?(id: string, url: URL): string[];
  /**
   * What the places of the page tell of the subject, the surest first; empty where nothing beside the address says that
   * the page is about it.
   */
  tell(reading: SiteReading, id: string): Telling[];
}

type Asked = SiteUnderstanding['health']['asked'][number];

const CONFIDENCE = { 1: 0.9, 2: 0.8, 3: 0.7 } as const;
const QUOTE = 240;

/**
 * Understands a directory's page: an entry, or a list of companies where the layout's name ends in "-list".
 *
 * @param now epoch milliseconds: when the page was read.
 */
export function understandEntry(directory: Directory, reading: SiteReading, now: number): SiteUnderstanding {
  const { site, layout, version } = reading;
  const about = (seen: Subject, asked: Asked[], mayGrow: boolean): SiteUnderstanding => ({
    seen,
    health: { site, ...(layout ? { layout } : {}), version, asked },
    mayGrow,
  });
  if (layout?.endsWith('-list')) return about(rowsOf(reading, directory.path), [], false);
  const url = new URL(reading.url);
  const id = directory.path.exec(url.pathname)?.[1];
  const tellings = id === undefined ? [] : directory.tell(reading, id);
  if (id === undefined || !isShown(tellings, reading)) {
    const asked = directory.asks.map((fact) => ({ fact }));
    return about({ subject: 'nothing', because: 'unsure' }, asked, true);
  }
  const found = directory.asks.map((ask) => answer(ask, tellings, reading, now));
  const website = found.find((each) => each.website !== undefined)?.website;
  const seen: Subject = {
    subject: 'company',
    entry: directory.entry(id, url),
    keys: directory.keys?.(id, url) ?? [`${site}:${id}`],
    ...(website ? { website } : {}),
    facts: found.flatMap(({ facts }) => facts),
  };
  const asked = found.map(({ asked }) => asked);
  return about(seen, asked, tellings.every(({ rung }) => rung > 1) && asked.some(({ anchor }) => !anchor));
}

/** Whether the page shows the name that its record has, in its title or heading: in-page navigation changes them one by one. */
function isShown(tellings: readonly Telling[], reading: SiteReading): boolean {
  const name = tellings.flatMap(({ record }) => record.name || [])[0] ?? '';
  const shown = [reading.title, lineAt(reading, 'h1')].map(fold);
  const names = [name, withoutLegalForm(name)].map(fold).filter((each) => each !== '');
  return names.some((each) => shown.some((text) => text.includes(each)));
}

interface Answer {
  asked: Asked;
  facts: Fact[];
  website?: string;
}

/** The first place that answers a question. */
function answer(
  ask: Readable | 'website',
  tellings: readonly Telling[],
  reading: SiteReading,
  now: number,
): Answer {
  const language = reading.language?.slice(0, 2).toLowerCase();
  for (const { anchor, rung, record } of tellings) {
    if (ask === 'website') {
      const website = record.website ? websiteOf(record.website, new URL(reading.url).hostname) : undefined;
      if (website) return { asked: { fact: ask, anchor }, facts: [], website };
      continue;
    }
    const said = READERS[ask](record, language);
    if (said.length === 0) continue;
    const rest = { source: 'profile', url: reading.url, seenAt: now, confidence: CONFIDENCE[rung] } as const;
    const facts = said.map((each): Fact => ({ ...each, quote: cutTo(oneLine(each.quote), QUOTE), ...rest }));
    return { asked: { fact: ask, anchor }, facts };
  }
  return { asked: { fact: ask }, facts: [] };
}
