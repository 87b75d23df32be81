// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { factGroups } from '../../components/popup/fact-groups.ts';
import { Popup } from '../../components/popup/Popup.tsx';
import { factSchema } from '../../lib/account/schema.ts';
import type { Fact } from '../../lib/facts/fact.ts';
import { control, draw } from './draw.tsx';
import { ABOUT, account, fact, NOW, popupActions, readView } from './invented.ts';

const open = async (facts: Fact[], on = popupActions()) => {
  const place = draw(<Popup view={readView({ account: account({ facts }) })} on={on} />);
  control(place, 'All that the pages say').click();
  await new Promise((resolve) => setTimeout(resolve, 20));
  return { place, on };
};
const words = (...facts: Fact[]) =>
  factGroups(facts).flatMap(({ questions }) =>
    questions.flatMap(({ said }) => said.map((each) => each.words)),
  );

describe('all that the pages say', () => {
  it('is closed at first, and opened by the keyboard like any summary', () => {
    const place = draw(<Popup view={readView()} on={popupActions()} />);
    const details = place.querySelector('details.all-facts');
    expect(details?.hasAttribute('open')).toBe(false);
    expect(details?.querySelectorAll('dd')).toHaveLength(0);
    expect(details?.firstElementChild?.tagName).toBe('SUMMARY');
  });

  it('shows each value with the words that say it and the page they stand on', async () => {
    const quoted = { ...fact('employees', { min: 320, max: 320 }), quote: 'We are 320 people' };
    const { place } = await open([quoted]);
    const row = place.querySelector('.fact');
    expect(row?.querySelector('dt')?.textContent).toBe('People');
    expect(row?.querySelector('dd p')?.textContent).toBe('320 people');
    expect(row?.querySelector('blockquote')?.textContent).toBe('“We are 320 people”');
    expect(row?.querySelector('a')?.href).toContain(ABOUT);
  });

  it('does not read a value out twice where its quote says no more', async () => {
    const { place } = await open([fact('city', 'Hamburg')]);
    expect(place.querySelector('.fact blockquote')).toBeNull();
    expect(place.querySelector('.fact a')).not.toBeNull();
  });

  it('says of which file a fact was imported, without a link that leads nowhere', async () => {
    const imported: Fact = { ...fact('employees', { min: 320 }), source: 'import', file: 'crm.csv' };
    const { place } = await open([imported]);
    expect(place.querySelector('.fact figcaption')?.textContent).toBe('imported from crm.csv · 23 Nov 2026');
    expect(place.querySelector('.fact a')).toBeNull();
  });

  it('leaves out groups of which nothing is known', async () => {
    const { place } = await open([fact('city', 'Hamburg'), fact('technology', 'HubSpot')]);
    expect([...place.querySelectorAll('.all-facts h3')].map((title) => title.textContent)).toEqual([
      'Place and markets',
      'Technologies',
    ]);
  });

  it('says once what several pages say', () => {
    const other = { ...fact('city', 'hamburg'), url: 'https://nordfracht.example/contact' };
    const [group] = factGroups([fact('city', 'Hamburg'), other]);
    expect(group?.questions[0]?.said).toMatchObject([{ words: 'Hamburg', more: 1 }]);
    const numbers = ['+49 40 555 01 20', '040 5550120'].map((written) =>
      fact('phone', { written, e164: '+49405550120' }),
    );
    expect(words(...numbers)).toEqual(['+49 40 555 01 20']);
  });

  it('has a place for every kind of fact that can be kept, but for guesses, which stand with what a company does', () => {
    const options = factSchema.def.options;
    const all = options.map((option) => option.shape.key.def.values[0]);
    const keys = all.filter((key) => key !== 'likelyIndustry');
    const some = keys.map((key) => ({ ...fact('name', 'x'), key }) as Fact);
    const shown = factGroups(some.map((each) => ({ ...each, value: SAMPLES[each.key] ?? 'x' }) as Fact));
    const questions = shown.flatMap((group) => group.questions);
    expect(questions).toHaveLength(keys.length);
  });
});

const SAMPLES: Partial<Record<Fact['key'], unknown>> = {
  employees: { min: 1 },
  revenue: { min: 1, currency: 'EUR' },
  locations: { min: 1 },
  openJobs: { min: 1 },
  office: { country: 'DE' },
  phone: { written: '1' },
  event: { kind: 'press', title: 'x' },
  buyers: 'both',
  language: 'de',
  relation: { is: 'customer' },
};

describe('values in plain words', () => {
  it('are as a person would say them', () => {
    expect(
      words(
        fact('businessModel', 'manufacturer'),
        fact('buyers', 'businesses'),
        fact('employees', { min: 501, max: 1_000 }),
        fact('employees', { min: 9_000, group: true }),
        fact('revenue', { min: 12_000_000, max: 12_000_000, currency: 'EUR' }),
        fact('revenue', { min: 1_250_000_000, currency: 'USD' }),
        fact('revenue', { min: 450_000, max: 900_000, currency: 'CHF' }),
        fact('office', { country: 'AT', city: 'Graz' }),
        fact('market', 'FR'),
        fact('language', 'de'),
        fact('linkedin', 'https://www.linkedin.com/company/nordfracht-example'),
        fact('event', {
          kind: 'funding',
          title: 'Raises a series A',
          date: '2026-03',
          amount: { min: 5_000_000, max: 5_000_000, currency: 'EUR' },
        }),
        fact('openJobs', { min: 12, max: 12 }),
      ),
    ).toEqual([
      'Manufacturer',
      'Sells to businesses',
      '501–1,000 people',
      'Over 9,000 people in the whole group',
      'EUR 12 million',
      'Over USD 1.25 billion',
      'CHF 450,000–900,000',
      'Graz, Austria',
      'France',
      'German',
      'linkedin.com/company/nordfracht-example',
      'Raises a series A · 2026-03 · EUR 5 million',
      '12',
    ]);
  });
});

describe('who the company is', () => {
  it('says what it lives on and who pays, on one line', () => {
    const facts = [
      fact('businessModel', 'manufacturer'),
      fact('businessModel', 'distributor', 0.6),
      fact('buyers', 'businesses'),
    ];
    const place = draw(<Popup view={readView({ account: account({ facts }) })} on={popupActions()} />);
    const items = [...(place.querySelector('.dots')?.children ?? [])].map((item) => item.textContent);
    expect(items).toEqual(['Manufacturer and distributor', 'sells to businesses']);
  });

  it('says in one quiet line what changed', () => {
    const url = ABOUT;
    const drift = [
      { key: 'employees' as const, was: { min: 201, max: 500 }, now: { min: 501, max: 1_000 }, at: NOW, url },
      { key: 'employees' as const, was: { min: 51, max: 200 }, now: { min: 201, max: 500 }, at: 1, url },
      { key: 'openJobs' as const, was: { min: 5 }, now: { min: 20, max: 20 }, at: NOW, url },
    ];
    const place = draw(<Popup view={readView({ account: account({ drift }) })} on={popupActions()} />);
    expect(place.querySelector('.changed')?.textContent).toBe(
      'People: was 201–500, now 501–1,000 (23 Nov 2026) · Open jobs: was over 5, now 20 (23 Nov 2026)',
    );
  });

  it('shows where a company’s room at a hiring host is, not what we call it', () => {
    const place = draw(
      <Popup view={readView({ account: account({ id: 'acme.lever.co' }) })} on={popupActions()} />,
    );
    expect(place.querySelector('.where-at')?.textContent).toBe('jobs.lever.co/acme');
  });
});
