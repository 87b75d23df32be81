import type { SiteReading } from '../../../page/sites/site-reading.ts';
import { registrableDomain } from '../../../text/domain.ts';
import { fold } from '../../../text/fold.ts';
import { nameKey } from '../../name-from/name-key.ts';
import { figureIn } from '../figure.ts';
import { lineAt, linkAt, valuesAt } from '../found.ts';
import type { CompanyRecord, Telling } from '../record.ts';
import { seatOf } from '../seat.ts';
import { websiteOf } from '../website.ts';
import { followersIn } from './followers.ts';
import { fieldsIn, isSize } from './labels.ts';
import { headingOf } from './shown.ts';

/** What the drawn page of a company says, signed in: the About tab's labels first, then the line below the name. */
export function drawnTellings(reading: SiteReading, tab: string): Telling[] {
  const name = headingOf(reading);
  const { told, guessed } = fieldsIn(valuesAt(reading, 'about'));
  const description = lineAt(reading, 'about.text');
  const website = actionOf(reading, name);
  return [
    { anchor: 'heading', rung: 2, record: { name } },
    { anchor: 'about', rung: 2, record: { ...told, ...seatIn(reading, told.place), description } },
    { anchor: 'about', rung: 3, record: guessed },
    { anchor: 'top.items', rung: 3, record: itemsOf(reading) },
    { anchor: 'people.count', rung: 2, record: tab === 'people' ? { members: countOf(reading) } : {} },
    ...(website ? [{ anchor: 'top.action', rung: 3, record: { website } } as const] : []),
  ];
}

/** The first address under Locations, where it lies in the town of the headquarters: it ends in the country's code. */
function seatIn(reading: SiteReading, place = ''): CompanyRecord {
  const parts = lineAt(reading, 'about.places').split(/\s*,\s*/);
  const { town } = seatOf(place, reading.language?.slice(0, 2));
  const country = parts.length > 2 ? parts.pop() : undefined;
  if (
    !town ||
    !country ||
    !/^[A-Z]{2}$/.test(country) ||
    !parts.some((part) => fold(part).includes(fold(town)))
  )
    return {};
  return { country, ...(/\d/.test(parts[0] ?? '') ? { address: parts.join(', ') } : {}) };
}

/**
 * Industry, headquarters, followers, size: any may be missing, so what stands before the followers is told apart only where
 * both are there.
 */
function itemsOf(reading: SiteReading): CompanyRecord {
  const lines = (valuesAt(reading, 'top.items')[0]?.lines ?? []).filter((line) => /[^\s·•]/.test(line));
  const counted = lines.findIndex((line) => followersIn(line) !== '');
  const [industry = '', place = '', ...more] = counted < 0 ? [] : lines.slice(0, counted);
  const areBoth = more.length === 0 && place.includes(',') && !/\d/.test(industry + place);
  return {
    followers: followersIn(lines[counted] ?? ''),
    employees: lines.find(isSize) ?? '',
    ...(areBoth ? { industry, place } : {}),
  };
}

/** "97 associated members" heads the People tab. */
function countOf(reading: SiteReading): string {
  const headings = valuesAt(reading, 'people.count').flatMap(({ lines }) => lines);
  return headings.find((line) => figureIn(line) !== undefined && line.length < 60) ?? '';
}

/** Where the button in the top card leads, if that is a site of the company's name: it may be a campaign's or a form's. */
function actionOf(reading: SiteReading, name: string): string | undefined {
  const website = websiteOf(linkAt(reading, 'top.action'), 'www.linkedin.com');
  const own = fold(registrableDomain(website ?? '')?.split('.')[0] ?? '');
  const key = nameKey(name);
  return own.length > 2 && key.length > 2 && (own.startsWith(key) || key.startsWith(own))
    ? website
    : undefined;
}
