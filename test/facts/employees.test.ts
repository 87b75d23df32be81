// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { employeesFacts } from '../../lib/facts/employees.ts';
import { bestFact, factsOf, type HeadCount } from '../../lib/facts/fact.ts';
import { pageOf } from './make-reading.ts';

/** An about page of the invented Harbour Lights. */
function aboutPage(main: string, head = '') {
  return pageOf(
    `<html><head><title>About us | Harbour Lights</title>${head}</head><body><nav><a href="/">Home</a></nav>
     <main><h1>About us</h1>${main}</main><footer>Harbour Lights Ltd</footer></body></html>`,
    'https://www.harbour-lights.example/about',
  );
}

function headCount(main: string, head = ''): HeadCount | undefined {
  return bestFact(employeesFacts(aboutPage(main, head)), 'employees')?.value;
}

const exactly = (count: number): HeadCount => ({ min: count, max: count });

describe('how many people work at the company', () => {
  it.each<[string, HeadCount]>([
    ['<p>We have over 500 employees in nine countries.</p>', { min: 500 }],
    ['<p>Team of 40</p>', exactly(40)],
    ['<p>We are now between 50 and 60 people, most of them in Hull.</p>', { min: 50, max: 60 }],
    ['<p>Bei uns arbeiten zwischen 50 und 60 Mitarbeitende.</p>', { min: 50, max: 60 }],
    ['<p>Today we are a studio of 38 people working with clients in two countries.</p>', exactly(38)],
    ['<p>Our six companies employ 700 people between them.</p>', exactly(700)],
    ['<p>We are a team of twelve people who love light.</p>', exactly(12)],
    ['<p>Today we are more than 2,000 people worldwide.</p>', { min: 2000 }],
    ['<p>Harbour Lights employs more than 500 people across Europe.</p>', { min: 500 }],
    ['<p>51–200 employees</p>', { min: 51, max: 200 }],
    ["<p>We're a 40-person company.</p>", exactly(40)],
    ['<p>1.200 Mitarbeiter</p>', exactly(1200)],
    ['<p>Unser 40-köpfiges Team freut sich auf Sie.</p>', exactly(40)],
    ["<p>Harbour Lights beschäftigt rund 1'500 Mitarbeitende.</p>", exactly(1500)],
    ['<p>Nous sommes plus de 3 500 collaborateurs.</p>', { min: 3500 }],
    ['<p>Contamos con 85 empleados.</p>', exactly(85)],
    ['<p>Temos mais de 85 colaboradores em todo o país.</p>', { min: 85 }],
    ['<p>La nostra azienda conta circa 85 dipendenti.</p>', exactly(85)],
    ['<p>Bij ons werken 85 medewerkers.</p>', exactly(85)],
    ['<p>Vi är 85 anställda i Malmö.</p>', exactly(85)],
    ['<p>Zatrudniamy 85 pracowników.</p>', exactly(85)],
    ['<p>従業員数 120名</p>', exactly(120)],
    ['<p>当社の従業員数は約300名です。</p>', exactly(300)],
    ['<p>우리 임직원 250명이 함께합니다.</p>', exactly(250)],
    ['<p>Meillä on 120 työntekijää.</p><p>Vi är 120 anställda.</p>', exactly(120)],
    ['<p>Máme více než 300 zaměstnanců.</p>', { min: 300 }],
    ['<p>Nasz zespół liczy 45 osób.</p>', exactly(45)],
    ['<p>Notre équipe compte 35 personnes.</p>', exactly(35)],
    ['<p>Rund 350 Kolleginnen und Kollegen arbeiten bei uns.</p>', exactly(350)],
    ['<p>We are fewer than 50 people.</p>', { min: 1, max: 49 }],
    ['<p>Wir beschäftigen bis zu 50 Mitarbeiter.</p>', { min: 1, max: 50 }],
  ])('is read from %s', (main, expected) => {
    expect(headCount(main)).toEqual(expected);
  });

  it.each<[string, HeadCount]>([
    ['<table><tr><th>従業員数</th><td>3,120名（2020年4月1日時点）</td></tr></table>', exactly(3120)],
    ['<dl><dt>Company size</dt><dd>51-200 employees</dd></dl>', { min: 51, max: 200 }],
    ['<p>Mitarbeiter: 85</p>', exactly(85)],
    ['<div><p>120+</p><p>Employees</p><p>30</p><p>Countries</p></div>', { min: 120 }],
    ['<div><p>Employees</p><p>120</p><p>Offices</p><p>5</p></div>', exactly(120)],
  ])('is read from a label and its value: %s', (main, expected) => {
    expect(headCount(main)).toEqual(expected);
  });

  it('is read from structured data, as number or as range', () => {
    const org = (count: unknown) =>
      `<script type="application/ld+json">${JSON.stringify({ '@type': 'Organization', name: 'Harbour Lights', numberOfEmployees: count })}</script>`;
    expect(headCount('', org(85))).toEqual(exactly(85));
    expect(headCount('', org('51-200'))).toEqual({ min: 51, max: 200 });
    expect(headCount('', org({ '@type': 'QuantitativeValue', minValue: 51, maxValue: 200 }))).toEqual({
      min: 51,
      max: 200,
    });
    expect(headCount('', org({ '@type': 'QuantitativeValue', value: '85' }))).toEqual(exactly(85));
    expect(headCount('', org('many'))).toBeUndefined();
  });

  it('is what a careers page invites one to join', () => {
    const page = pageOf(
      '<title>Careers | Harbour Lights</title><nav><a href="/about">About us</a> <a href="/contact">Contact</a></nav><main><h1>Work with us</h1><p>Join 240 people who keep the coast bright.</p></main>',
      'https://www.harbour-lights.example/careers',
    );
    expect(bestFact(employeesFacts(page), 'employees')?.value).toEqual(exactly(240));
  });

  it.each<[string, HeadCount]>([
    ['<p>Our group employs more than 12,000 people worldwide.</p>', { min: 12000, group: true }],
    ['<p>Unsere Unternehmensgruppe beschäftigt über 1.200 Mitarbeiter.</p>', { min: 1200, group: true }],
    ['<p>Onze groep telt 450 medewerkers.</p>', { min: 450, max: 450, group: true }],
    ['<p>グループ全体で1,200名の社員が働いています。</p>', { min: 1200, max: 1200, group: true }],
    [
      '<p>Harbour Lights is part of the Contoso Group, which employs 12,000 people.</p>',
      { min: 12000, max: 12000, group: true },
    ],
  ])('is told as the whole group’s: %s', (main, expected) => {
    expect(headCount(main)).toEqual(expected);
  });

  it('is the company’s own first, then the group’s, where a profile tells both', () => {
    const facts = employeesFacts(aboutPage('<dl><dt>従業員数</dt><dd>単体 320名 連結 1,150名</dd></dl>'));
    expect(factsOf(facts, 'employees').map(({ value }) => value)).toEqual([
      exactly(320),
      { min: 1150, max: 1150, group: true },
    ]);
  });

  it('comes with the words that say it', () => {
    const [fact] = employeesFacts(aboutPage('<p>Light is life. We have over 500 employees.</p>'));
    expect(fact).toMatchObject({ source: 'text', quote: 'We have over 500 employees.' });
  });

  it('is not found where nobody says it', () => {
    expect(headCount('<p>We make lamps for harbours.</p>')).toBeUndefined();
  });
});

describe('numbers of other people are no head count', () => {
  it.each([
    ['companies it sells to', '<p>We build software for companies with 50–500 employees.</p>'],
    ['teams it helps', '<p>Our app helps teams of 10 work better.</p>'],
    ['customers and users', '<p>Trusted by 2,000 customers and 500,000 users.</p>'],
    ['a client', '<p>Seaside Hotels, with 1,200 employees, is one of our clients.</p>'],
    ['a client that grew', '<p>We helped our client grow to 500 employees.</p>'],
    ['a parent', '<p>Our parent company employs 50,000 people.</p>'],
    ['trainees', '<p>We trained 5,000 employees last year.</p>'],
    ['companies it invests in', '<p>Our portfolio companies employ 20,000 people.</p>'],
    ['readers', '<p>Join 12,000 people who read our letter.</p>'],
    ['a range of others', '<p>We work for firms between 50 and 500 employees.</p>'],
    ['a plan', '<p>Free for up to 50 employees.</p>'],
    ['the reader', '<p>If you have more than 50 employees, call us.</p>'],
    ['students and years', '<p>Our school has 500 students and 40 years of experience.</p>'],
    ['patients', '<p>Our clinic treats 2,000 patients.</p>'],
    ['people who are sought', '<p>We are looking for 5 new employees.</p>'],
    [
      'answers to choose from',
      '<ul><li>1-10 employees</li><li>11-50 employees</li><li>51-200 employees</li></ul>',
    ],
    ['somebody quoted', '<p>“We have 500 employees and these lamps saved us.”</p>'],
    ['one trade', '<p>Our team of 12 engineers designs every lamp.</p>'],
    ['a part of the staff', '<p>We have 15 sales staff in the north.</p>'],
    ['a case study', '<h2>Case studies</h2><p>Seaside Hotels</p><p>1,200 employees</p>'],
    ['German customers', '<p>Für Unternehmen ab 50 Mitarbeitern bieten wir Rabatt.</p>'],
    ['French customers', '<p>Solutions pour les entreprises de plus de 250 salariés.</p>'],
    ['a year', '<p>In 2019 employees planted a tree.</p>'],
    ['those on duty', '<p>At any time there are 3 staff on duty for our guests.</p>'],
    ['guests', '<p>The restaurant seats 120 people.</p>'],
  ])('those of %s', (_whose, main) => {
    expect(headCount(main)).toBeUndefined();
  });
});

describe('hostile text', () => {
  it.each([
    ['digits and points', '1.234.'.repeat(20_000)],
    ['qualifiers', 'over more than about '.repeat(5_000)],
    ['adjectives', `over 500 ${'dedicated '.repeat(10_000)}`],
    ['labels', 'employees: '.repeat(10_000)],
    ['number words', 'team of twelve twelve '.repeat(5_000)],
  ])(
    'takes linear time: %s',
    (_what, text) => {
      const page = aboutPage(`<p>We employ ${text}</p>`);
      const reading = {
        ...page.reading,
        blocks: Array.from({ length: 200 }, () => ({
          region: 'main' as const,
          tag: 'p',
          text: text.slice(0, 1200),
        })),
      };
      expect(employeesFacts({ ...page, reading }).length).toBeLessThanOrEqual(3);
    },
    5_000,
  );
});
