import { describe, expect, it } from 'vitest';
import { rolesOf } from '../../../../lib/facts/sites/linkedin/roles.ts';
import type { SiteReading, Value } from '../../../../lib/page/sites/site-reading.ts';

const reading = (entries: Value[], roles: Value[] = []): SiteReading => ({
  url: 'https://www.linkedin.com/in/jane-example/',
  title: 'Jane Example | LinkedIn',
  site: 'linkedin',
  version: 1,
  found: [
    { anchor: 'experience', values: entries },
    { anchor: 'experience.role', values: roles },
  ],
  cut: [],
});

const job = (time: string): Value => ({ lines: ['Buyer', 'Acme · Full-time', time, 'Oslo'] });

describe('the jobs in somebody’s experience', () => {
  it.each([
    ['Jul 2019 - Present · 7 yrs 5 mos', '2019-07'],
    ['Juli 2019–Heute · 7 Jahre', '2019-07'],
    ['juil. 2019 - aujourd’hui · 7 ans', '2019-07'],
    ['jul de 2019 - o momento · 7 anos', '2019-07'],
    ['juli 2019 – nu · 7 år', '2019-07'],
    ['lip 2019 – obecnie · 7 lat', '2019-07'],
    ['2019年7月 - 現在 · 7年', '2019-07'],
    ['2019년 7월 - 현재 · 7년', '2019-07'],
    ['2019年7月-至今', '2019-07'],
    ['июль 2019 – настоящее время · 7 лет', '2019-07'],
    ['2019 - Present · 7 yrs', '2019'],
    ['thg 7 2019 - Hiện tại', '2019'],
  ])('a job lasts that ends with a word, not a date: %s', (time, since) => {
    expect(rolesOf(reading([job(time)]))).toEqual([
      { title: 'Buyer', company: 'Acme', since, isCurrent: true },
    ]);
  });

  it.each(['Jul 2019 - Jun 2021 · 2 yrs', '2014 – 2019', 'Jul 2019 · 1 mo', '2019年7月 - 2021年6月'])(
    'a job that ended is not where they work now: %s',
    (time) => {
      expect(rolesOf(reading([job(time)])).map(({ isCurrent }) => isCurrent)).toEqual([false]);
    },
  );

  it('a job without dates is left out', () => {
    expect(rolesOf(reading([{ lines: ['Buyer', 'Acme · Full-time', 'Oslo'] }]))).toEqual([]);
  });

  it('a company named like a year is no time', () => {
    const lines = ['Host', 'Studio 2000 – Berlin', 'May 2020 - Present · 6 yrs'];
    expect(rolesOf(reading([{ lines }]))).toEqual([
      { title: 'Host', company: 'Studio 2000 – Berlin', since: '2020-05', isCurrent: true },
    ]);
  });

  it('years in what somebody writes about a job are not its time', () => {
    const notes = { lines: ['Yard rebuilt', '2019 - today'] };
    const lines = ['Buyer', 'Acme', 'Jan 2018 - Feb 2020 · 2 yrs', ...notes.lines];
    expect(rolesOf(reading([{ lines }], [notes]))).toEqual([
      { title: 'Buyer', company: 'Acme', since: '2018-01', isCurrent: false },
    ]);
  });

  it('several jobs at one company stand below its name', () => {
    const head = { lines: ['Head of Buying', 'Permanent', 'Jan 2023 - Present · 3 yrs', 'Oslo'] };
    const buyer = { lines: ['Buyer', 'Dec 2021 - Dec 2022 · 1 yr'] };
    const lines = ['Acme', 'Full-time · 5 yrs', ...head.lines, ...buyer.lines];
    const links = ['https://www.linkedin.com/company/4711/'];
    const wrapper = { lines: [...head.lines, ...buyer.lines] };
    const entry = 'https://www.linkedin.com/company/4711';
    expect(rolesOf(reading([{ lines, links }], [wrapper, head, buyer]))).toEqual([
      { title: 'Head of Buying', company: 'Acme', entry, since: '2023-01', isCurrent: true },
      { title: 'Buyer', company: 'Acme', entry, since: '2021-12', isCurrent: false },
    ]);
  });

  it('a company without a page has no entry, whatever else is linked', () => {
    const links = [
      'https://www.linkedin.com/search/results/all/?keywords=x',
      'https://www.linkedin.com/company/9/',
    ];
    const [role] = rolesOf(reading([{ ...job('2019 - Present'), links }]));
    expect(role).not.toHaveProperty('entry');
  });
});
