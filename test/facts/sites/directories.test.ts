import { describe, expect, it } from 'vitest';
import { headCount } from '../../../lib/facts/sites/count.ts';
import { at, nodeWhere, textAt, textsAt } from '../../../lib/facts/sites/json-path.ts';
import { fundingEvent, moneyIn } from '../../../lib/facts/sites/record-sums.ts';
import { seatOf } from '../../../lib/facts/sites/seat.ts';
import { understandSite } from '../../../lib/facts/sites/understand-site.ts';
import { websiteOf } from '../../../lib/facts/sites/website.ts';
import { anchorsAt } from '../../../lib/page/sites/anchors-at.ts';
import type { SiteReading } from '../../../lib/page/sites/site-reading.ts';

describe('a number of people as profiles write it', () => {
  it.each([
    ['51-200 employees', { min: 51, max: 200 }],
    ['51 to 200 Employees', { min: 51, max: 200 }],
    ['51 bis 200 Mitarbeiter', { min: 51, max: 200 }],
    ['1.001–5.000 Beschäftigte', { min: 1001, max: 5000 }],
    ['1K-5K', { min: 1000, max: 5000 }],
    ['10.001+', { min: 10001 }],
    ['10000+ Employees', { min: 10000 }],
    ['SIZE_51_200', { min: 51, max: 200 }],
    ['SIZE_5000_PLUS', { min: 5000 }],
    ['c_00051_00100', { min: 51, max: 100 }],
    ['c_10001_max', { min: 10001 }],
    ['251,880 (2020)', { min: 251880, max: 251880 }],
    ['1 240 (2022)', { min: 1240, max: 1240 }],
    ['2023: 5,000', { min: 5000, max: 5000 }],
    ['plus de 10 000', { min: 10000 }],
    ['0-1 employees', { min: 1, max: 1 }],
    ['fewer than 10', { min: 1, max: 10 }],
  ])('%s', (written, count) => {
    expect(headCount(written)).toEqual(count);
  });

  it.each(['', 'Unknown', 'Self-employed', '0'])('“%s” is none', (written) => {
    expect(headCount(written)).toBeUndefined();
  });
});

describe('a place as profiles write it', () => {
  it.each([
    ['Luleå, Norrbotten, Sweden', 'en', { country: 'SE', town: 'Luleå' }],
    ['Portland, ME', 'en', { country: 'US', town: 'Portland' }],
    ['San Francisco, CA, USA', 'en', { country: 'US', town: 'San Francisco' }],
    ['Toronto, CA', 'en', { country: 'CA', town: 'Toronto' }],
    ['Storgaten 8, 3110 Tønsberg, Norway', 'en', { country: 'NO', town: 'Tønsberg' }],
    ['Neubaugasse 7, 1070 Wien, Österreich', 'de', { country: 'AT', town: 'Wien' }],
    ['Delft', 'en', { country: 'NL', town: 'Delft' }],
    ['日本 〒530-0001 大阪府大阪市北区1丁目', 'ja', { country: 'JP', town: '大阪市' }],
    ['Sweden', 'en', { country: 'SE' }],
  ])('%s', (written, language, seat) => {
    expect(seatOf(written, language)).toEqual(seat);
  });
});

describe('the website that a profile leads to', () => {
  const own = 'www.google.co.uk';

  it.each([
    ['acme.example', 'https://acme.example/'],
    ['https://acme.example/?utm_source=x&lang=de#top', 'https://acme.example/?lang=de'],
    ['https://r.clutch.co/redirect?pid=7&u=https%3A%2F%2Facme.example%2F', 'https://acme.example/'],
    [
      'https://www.linkedin.com/redir/redirect?url=https%3A%2F%2Facme%2Eexample&urlhash=a',
      'https://acme.example/',
    ],
    ['https://acme.co.uk/shop', 'https://acme.co.uk/shop'],
  ])('%s', (link, website) => {
    expect(websiteOf(link, own)).toBe(website);
  });

  it.each([
    'https://maps.google.co.uk/acme',
    'https://www.facebook.com/acme',
    'javascript:alert(1)',
    'mailto:hello@acme.example',
    'localhost',
    'n/a',
    '',
  ])('“%s” is no company’s site', (link) => {
    expect(websiteOf(link, own)).toBeUndefined();
  });
});

describe('a record in embedded JSON', () => {
  const store = {
    'Employer:7': { id: 7, name: 'Acme', industry: { __ref: 'Industry:1' } },
    'Industry:1': { name: 'Tools' },
  };

  it('is the one whose id is the address’s, not a sibling’s', () => {
    const root = {
      similar: [{ slug: 'other', name: 'Other' }],
      page: { company: { slug: 'acme', name: 'Acme' } },
    };
    expect(
      textAt(
        nodeWhere(root, (node) => node.slug === 'acme'),
        'name',
      ),
    ).toBe('Acme');
    expect(nodeWhere(root, (node) => node.slug === 'nobody')).toBeUndefined();
  });

  it('follows references into the cache', () => {
    expect(textAt(store['Employer:7'], 'industry.name', store)).toBe('Tools');
  });

  it('takes the first path that says something; what is masked says nothing', () => {
    const record = { legal: '•••', name: 'Acme', year: 1998, tags: [{ value: 'Tools' }, 'Steel', {}] };
    expect(textAt(record, 'legal name')).toBe('Acme');
    expect(textAt(record, 'year')).toBe('1998');
    expect(textsAt(record, 'tags')).toEqual(['Tools', 'Steel']);
  });

  it('never reaches what every object inherits', () => {
    expect(at({}, 'constructor.name')).toBeUndefined();
    expect(at(JSON.parse('{"__proto__": {"name": "x"}}'), 'name')).toBeUndefined();
  });

  it('ends on a record that is endless', () => {
    const loop: Record<string, unknown> = { name: 'Acme' };
    loop.self = { inner: loop };
    expect(nodeWhere(loop, (node) => node.slug === 'acme')).toBeUndefined();
  });
});

describe('sums of a record', () => {
  it.each([
    ['$25 to $100 million (USD)', { min: 25e6, max: 100e6, currency: 'USD' }],
    ['$500 million to $1 billion (USD)', { min: 500e6, max: 1e9, currency: 'USD' }],
    ['$48.2 Million', { min: 48.2e6, max: 48.2e6, currency: 'USD' }],
    ['£1.2 billion (2024)', { min: 1.2e9, max: 1.2e9, currency: 'GBP' }],
  ])('%s', (written, money) => {
    expect(moneyIn(written)).toEqual(money);
  });

  it('a round of funding keeps its title, day and sum', () => {
    expect(
      fundingEvent({ title: 'Seed - Acme', date: '2025-02-01T00:00:00Z', amount: '3000000 EUR' }),
    ).toEqual({
      kind: 'funding',
      title: 'Seed - Acme',
      date: '2025-02-01',
      amount: { min: 3e6, max: 3e6, currency: 'EUR' },
    });
    expect(fundingEvent({ title: 'Seed - Acme', date: '', amount: '' })).toEqual({
      kind: 'funding',
      title: 'Seed - Acme',
    });
  });
});

describe('which directory an address is of', () => {
  it('is told by whole names of hosts', () => {
    expect(anchorsAt('https://de.trustpilot.com/review/a.example')?.site).toBe('trustpilot');
    expect(anchorsAt('https://www.google.co.uk/maps/place/Acme')?.site).toBe('googlemaps');
    expect(anchorsAt('https://crunchbase.com.evil.example/organization/acme')).toBeUndefined();
    expect(anchorsAt('https://notcrunchbase.com/organization/acme')).toBeUndefined();
  });
});

describe('reading health of a directory', () => {
  const reading: SiteReading = {
    url: 'https://www.crunchbase.com/organization/acme',
    title: 'Acme - Crunchbase',
    site: 'crunchbase',
    layout: 'crunchbase-organization',
    version: 1,
    found: [],
    cut: [],
  };

  it('tells which facts were found, by which anchor, and looks again while the record is missing', () => {
    const found = [
      { anchor: 'h1', values: [{ lines: ['Acme'] }] },
      { anchor: 'canonical', values: [{ lines: ['https://www.crunchbase.com/organization/acme'] }] },
    ];
    const { health, mayGrow } = understandSite({ ...reading, found }, 0);
    expect(health.asked.filter(({ anchor }) => anchor)).toEqual([{ fact: 'name', anchor: 'h1' }]);
    expect(mayGrow).toBe(true);
  });

  it('a record that is no JSON or was left out for its length leaves the page unsure', () => {
    for (const line of ['{"HttpState": {', '', '[]', 'null', '{"HttpState": 7}']) {
      const found = [{ anchor: 'island', values: [{ lines: [line] }] }];
      expect(understandSite({ ...reading, found }, 0).seen).toEqual({
        subject: 'nothing',
        because: 'unsure',
      });
    }
  });
});
