import type { SiteReading } from '../../page/sites/site-reading.ts';
import { fold } from '../../text/fold.ts';
import { withoutLegalForm } from '../legal-form.ts';
import { type Ask, answer } from './answer.ts';
import { lineAt } from './found.ts';
import type { Telling } from './record.ts';
import { rowsOf } from './rows.ts';
import type { SiteUnderstanding, Subject } from './site-understanding.ts';
import { isTold, type Place } from './told.ts';

/** How the entries of one directory are understood. */
export interface Directory {
  /** Path of an entry's address; its first group is the subject's id. */
  path: RegExp;
  /** What an entry can show. */
  asks: readonly Ask[];
  /** The entry's address in one form, as lib/account/room-forms.ts has it. */
  entry(id: string, url: URL): string;
  /** Names of the entry beside its address; the site's and the id unless told. */
  keys?(id: string, url: URL): string[];
  /**
   * What the places of the page tell of the subject, the surest first; nothing where nothing beside the address says that
   * the page is about it. `none`: it is about no company.
   */
  tell(reading: SiteReading, id: string): readonly Place[] | 'none';
}

type Asked = SiteUnderstanding['health']['asked'][number];

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
  const places = id === undefined ? [] : directory.tell(reading, id);
  if (places === 'none') return about({ subject: 'nothing', because: 'none' }, [], false);
  const tellings = places.filter(isTold);
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

/**
 * Whether the page shows the name that its record has, in its title or heading; one read off the heading, in its title:
 * in-page navigation changes them one by one.
 */
function isShown(tellings: readonly Telling[], reading: SiteReading): boolean {
  const named = tellings.find(({ record, shown }) => shown || record.name);
  const name = named?.shown || named?.record.name || '';
  const shown = [reading.title, named?.anchor === 'h1' ? '' : lineAt(reading, 'h1')].map(fold);
  const names = [name, withoutLegalForm(name)].map(fold).filter((each) => each !== '');
  return names.some((each) => shown.some((text) => text.includes(each)));
}
