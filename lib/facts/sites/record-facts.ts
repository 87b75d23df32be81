import { profileAt } from '../../text/profiles.ts';
import { cutTo } from '../../text/squeeze.ts';
import type { FactKey, FactOf } from '../fact.ts';
import { withoutLegalForm } from '../legal-form.ts';
import { parsePhone } from '../phone-number.ts';
import { cityIn } from '../place.ts';
import { headCount } from './count.ts';
import { figureIn } from './figure.ts';
import type { CompanyRecord } from './record.ts';
import { placeIn } from './record-place.ts';
import { fundingEvent, moneyIn } from './record-sums.ts';

/** What a fact says, before it is told where and when it was read. */
export type Said = { [K in FactKey]: Pick<FactOf<K>, 'key' | 'value' | 'quote'> }[FactKey];

type Read = (record: CompanyRecord, language?: string) => Said[];

const LONGEST = 2_000;
const MOST_INDUSTRIES = 5;

/** How each kind of fact is read off a record, in the order in which the rep is told of them. */
export const READERS = {
  name: ({ name }) => (name ? [{ key: 'name', value: commonName(name), quote: name }] : []),
  legalName: ({ legalName }) => (legalName ? [{ key: 'legalName', value: legalName, quote: legalName }] : []),
  description: ({ description }) =>
    description ? [{ key: 'description', value: cutTo(description, LONGEST), quote: description }] : [],
  industry: ({ industry }) =>
    [industry ?? []]
      .flat()
      .filter((name) => name !== '')
      .slice(0, MOST_INDUSTRIES)
      .map((name) => ({ key: 'industry', value: name, quote: name })),
  employees: ({ employees = '' }) => {
    const count = headCount(employees);
    return count ? [{ key: 'employees', value: count, quote: employees }] : [];
  },
  members: ({ members = '' }) => counted('members', members),
  country: (record, language) => {
    const { country, quote } = placeIn(record, language);
    return country ? [{ key: 'country', value: country, quote }] : [];
  },
  city: (record, language) => {
    const place = placeIn(record, language);
    return place.town ? [{ key: 'city', value: cityIn(place.country, place.town), quote: place.quote }] : [];
  },
  address: ({ address }) => (address ? [{ key: 'address', value: address, quote: address }] : []),
  founded: ({ founded = '' }) => {
    const year = /(?<!\d)(?:1[5-9]|20)\d\d(?!\d)/.exec(founded)?.[0];
    return year ? [{ key: 'founded', value: Number(year), quote: founded }] : [];
  },
  ownership: ({ ownership }) => (ownership ? [{ key: 'ownership', value: ownership, quote: ownership }] : []),
  specialty: ({ specialties = [] }) =>
    specialties.map((specialty) => ({ key: 'specialty', value: specialty, quote: specialty })),
  followers: ({ followers = '' }) => counted('followers', followers),
  parent: ({ parent }) => (parent ? [{ key: 'parent', value: parent, quote: parent }] : []),
  job: ({ job }) => (job ? [{ key: 'job', value: job, quote: job }] : []),
  revenue: ({ revenue = '', country }, language) => {
    const money = moneyIn(revenue, country, language);
    return money ? [{ key: 'revenue', value: money, quote: revenue }] : [];
  },
  event: ({ funding }) =>
    funding?.title ? [{ key: 'event', value: fundingEvent(funding), quote: funding.title }] : [],
  phone: (record, language) => phoneIn(record, language),
  linkedin: ({ linkedin }) => profileIn('linkedin', linkedin),
  twitter: ({ twitter }) => profileIn('twitter', twitter),
  github: ({ github }) => profileIn('github', github),
} satisfies Partial<Record<FactKey, Read>>;

/** Kinds of facts that a directory's record can hold. */
export type Readable = keyof typeof READERS;

function counted(key: 'members' | 'followers', quote: string): Said[] {
  const value = figureIn(quote);
  return value === undefined ? [] : [{ key, value, quote }];
}

/** Registers shout: the form of "ACME TOOLS LTD" is found in "Acme Tools Ltd". */
function commonName(name: string): string {
  if (name !== name.toUpperCase()) return withoutLegalForm(name);
  const quiet = name.toLowerCase().replace(/(?<![a-z])[a-z]/g, (letter) => letter.toUpperCase());
  const bare = withoutLegalForm(quiet);
  return quiet.startsWith(bare) ? name.slice(0, bare.length) : name;
}

function profileIn(network: 'linkedin' | 'twitter' | 'github', link = ''): Said[] {
  const profile = profileAt(link);
  return profile?.network === network ? [{ key: network, value: profile.address, quote: link }] : [];
}

function phoneIn(record: CompanyRecord, language?: string): Said[] {
  const { phone: written = '' } = record;
  if (written.replace(/\D/g, '').length < 6) return [];
  const { country } = placeIn(record, language);
  const line = {
    written,
    source: 'profile',
    quote: '',
    region: 'main',
    label: '',
    line: 'phone',
    around: '',
  } as const;
  const number = parsePhone(line, country ? { country } : {})?.number;
  return [{ key: 'phone', value: { written, ...(number ? { e164: number.number } : {}) }, quote: written }];
}
