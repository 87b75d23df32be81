import { describe, expect, it } from 'vitest';
import { understand } from '../../lib/facts/understand.ts';
import { BOUNDS, type PageReading, type Region } from '../../lib/page/reading.ts';
import { shippedTrained } from '../models/shipped-words.ts';
import { SEEN_AT } from './make-reading.ts';

const trained = shippedTrained();

/** What makes a careless pattern start over at every character: runs, and the beginnings of what each question looks for. */
const NEAR_MATCHES: Readonly<Record<string, readonly string[]>> = {
  runs: [
    ' ',
    '\u00a0',
    '7',
    '.',
    ',',
    '-',
    '–',
    '_',
    '/',
    '+',
    '(',
    '"',
    "'",
    '\n',
    ' \n',
    'A',
    'ab ',
    'Ab ',
    'ą',
    '株',
    '\u200b',
  ],
  mail: ['a@', 'a.', 'info@a.', 'a-', 'x+y@'],
  phone: ['+1 (', '+49 ', 'Tel. ', 'Tel: +', '1 ', '1-', '00 ', '(0)'],
  place: [
    'Str. ',
    '12 Main Street, ',
    'Hauptstraße 1, ',
    '12 rue de ',
    'Via ',
    '12345 ',
    'SW1A ',
    '東京都',
    '丁目',
    'ul. ',
    'Berlin, ',
    'Germany, ',
    'PO Box ',
    'headquartered in ',
    'offices in ',
    'J. ',
  ],
  name: [
    'Acme Inc. ',
    'GmbH ',
    '株式会社',
    '© ',
    '© 2019 Acme ',
    'formerly ',
    'subsidiary of ',
    'part of the ',
    'A. B. ',
    ' | ',
    ' - ',
  ],
  size: [
    '1,200 ',
    'over 500 ',
    'team of ',
    '従業員',
    'employees ',
    '5 million ',
    '$1',
    'EUR 5 ',
    'revenue of ',
    '12 locations ',
  ],
  founded: ['founded in ', 'since 1', 'seit ', '1987 ', '2019-', 'fondée en ', '創業'],
  numbers: ['VAT DE1', 'USt-IdNr.: ', 'HRB ', 'SIRET 1'],
  proof: ['ISO ', 'ISO 9001 ', 'SOC 2 ', 'trusted by ', 'Award 20', 'our partners '],
  timing: [
    'raised $',
    'acquired by ',
    'Jan 1, ',
    '1.1.2020 ',
    '12 open ',
    'offene Stellen: ',
    'Engineer ',
    '(m/',
    'Department: ',
  ],
  kind: [
    'page not ',
    'the domain is ',
    'verify you are ',
    'cookie ',
    'accept cookies ',
    'lorem ipsum ',
    'By John ',
    '5 min ',
    'I am ',
  ],
};

/** Each region's blocks as many and as long as the bounds allow at `share` 1; longer blocks beyond. */
function pageOf(near: string, share: number): PageReading {
  const run = (length: number) =>
    near.repeat(Math.ceil((length * share) / near.length)).slice(0, length * share);
  const regions = Object.keys(BOUNDS.blocks) as Region[];
  const blocks = regions.flatMap((region) =>
    Array.from({ length: Math.floor(BOUNDS.blocksTotal[region] / BOUNDS.blockText) }, (_, at) => ({
      region,
      tag: ['p', 'li', 'td', 'dd', 'address', 'h2'][at % 6] ?? 'p',
      text:
        at === 0
          ? `We make kilns in Leeds. Founded in 1987, 40 employees. ${run(BOUNDS.blockText)}`
          : run(BOUNDS.blockText),
    })),
  );
  const links = Array.from({ length: 100 }, (_, at) => ({
    href: `https://acme.example/${at}`,
    text: run(BOUNDS.linkText),
    region: 'main' as const,
  }));
  const menu = ['products', 'contact', 'careers', 'about'].map((page) => ({
    href: `https://acme.example/${page}`,
    text: page,
    region: 'nav' as const,
  }));
  const org = {
    '@type': 'Organization',
    name: run(600),
    telephone: run(600),
    email: run(600),
    address: run(2_000),
    description: run(2_000),
    foundingDate: run(300),
    numberOfEmployees: run(300),
  };
  return {
    url: 'https://acme.example/careers',
    title: run(BOUNDS.title),
    language: 'en',
    meta: ['description', 'og:site_name', 'og:title', 'author'].map((name) => ({
      name,
      content: run(BOUNDS.metaText),
    })),
    alternates: [],
    jsonLd: [JSON.stringify(org), run(10_000)],
    microdata: [{ type: 'Organization', properties: [{ name: 'name', value: run(BOUNDS.microdataText) }] }],
    headings: Array.from({ length: 40 }, () => ({
      level: 2,
      text: run(BOUNDS.headingText),
      region: 'main' as const,
    })),
    blocks,
    links: [...menu, ...links],
    pictures: Array.from({ length: BOUNDS.pictures }, (_, at) => ({
      alt: run(BOUNDS.pictureText),
      region: 'main' as const,
      after: at % 20,
    })),
    traces: {
      scripts: [run(BOUNDS.address)],
      styles: [],
      images: [],
      frames: [],
      forms: [],
      inline: [run(BOUNDS.inlineText)],
      marks: [run(100)],
    },
    counts: {
      elements: 900,
      links: 104,
      passwordFields: 0,
      paymentFields: 0,
      code: 0,
    },
    cut: [],
  };
}

/** Milliseconds of this thread's own work, the best of two: what else the machine does is not counted. */
function cost(reading: PageReading): number {
  const runs = [0, 1].map(() => {
    const before = process.threadCpuUsage();
    understand(reading, SEEN_AT, trained);
    const { user, system } = process.threadCpuUsage(before);
    return (user + system) / 1_000;
  });
  return Math.min(...runs);
}

/** Four times the text: linear takes 4 times as long, quadratic 16. What takes less than this has no time to waste. */
const MOST_GROWTH = 10;
const NO_MATTER_MS = 100;
/** No page that the reader can hand over keeps the worker longer, however mean, on the slowest machine that runs our tests. */
const CEILING_MS = 1_000;

function growth(near: string): number {
  const long = cost(pageOf(near, 4));
  return long < NO_MATTER_MS ? 0 : long / cost(pageOf(near, 1));
}

describe.each(Object.entries(NEAR_MATCHES))('a page full of what looks like a %s', (_question, nears) => {
  it.each(nears)('is understood in time that grows with its text: %j', (near) => {
    expect(cost(pageOf(near, 1))).toBeLessThan(CEILING_MS);
    // The first look at a kind of text may compile what it needs: it is measured again then.
    expect(growth(near) < MOST_GROWTH ? 0 : growth(near)).toBeLessThan(MOST_GROWTH);
  });
});
