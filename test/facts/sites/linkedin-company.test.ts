import { describe, expect, it } from 'vitest';
import { factsOf } from '../../../lib/facts/fact.ts';
import { followersIn } from '../../../lib/facts/sites/linkedin/followers.ts';
import { isSize, specialtiesIn } from '../../../lib/facts/sites/linkedin/labels.ts';
import { titleFits } from '../../../lib/facts/sites/linkedin/shown.ts';
import { understandLinkedin } from '../../../lib/facts/sites/linkedin.ts';
import type { SiteReading, Value } from '../../../lib/page/sites/site-reading.ts';

const NOW = Date.UTC(2026, 10, 23);

/** A drawn page of a company, signed in, of which anchors found these lines. */
function drawn(
  tab: string,
  found: Record<string, string[] | Value[]>,
  title = 'Marlpit Foods | LinkedIn',
): SiteReading {
  return {
    url: `https://www.linkedin.com/company/marlpit-foods/${tab}`,
    title,
    language: 'en',
    site: 'linkedin',
    layout: 'linkedin-company-ember',
    version: 1,
    found: Object.entries(found).map(([anchor, values]) => ({
      anchor,
      values: values.map((value) => (typeof value === 'string' ? { lines: [value] } : value)),
    })),
    cut: [],
  };
}

const TAB = 'https://www.linkedin.com/company/marlpit-foods/about/';

describe('a company at LinkedIn', () => {
  it('may be read again while the About tab has its name but no labels yet', () => {
    const half = understandLinkedin(drawn('about/', { heading: ['Marlpit Foods'], tabs: [TAB] }), NOW);
    expect(half.seen.subject).toBe('company');
    expect(half.mayGrow).toBe(true);
    const labels = [{ lines: ['Industry', 'Food'] }];
    const whole = drawn('about/', { heading: ['Marlpit Foods'], tabs: [TAB], about: labels });
    expect(understandLinkedin(whole, NOW).mayGrow).toBe(false);
  });

  it('tells of every fact that the tab can show by which anchor it was found', () => {
    const labels = [
      { lines: ['Industry', 'Food'] },
      { lines: ['Company size', '11-50 employees', '19 members'] },
    ];
    const { health } = understandLinkedin(
      drawn('about/', { heading: ['Marlpit Foods'], tabs: [TAB], about: labels }),
      NOW,
    );
    const found = health.asked.filter(({ anchor }) => anchor);
    expect(found).toEqual([
      { fact: 'name', anchor: 'heading' },
      { fact: 'industry', anchor: 'about' },
      { fact: 'employees', anchor: 'about' },
      { fact: 'members', anchor: 'about' },
    ]);
    expect(health.asked).toHaveLength(13);
  });

  it('is told with the words of the page, its address and how sure that is', () => {
    const labels = [{ lines: ['Branche', 'Lebensmittel'] }, { lines: ['Wohlklang', '51-200'] }];
    const { seen } = understandLinkedin(
      drawn('about/', { heading: ['Marlpit Foods'], tabs: [TAB], about: labels }),
      NOW,
    );
    const facts = seen.subject === 'company' ? seen.facts : [];
    expect(factsOf(facts, 'industry')).toEqual([
      {
        key: 'industry',
        value: 'Lebensmittel',
        quote: 'Lebensmittel',
        source: 'profile',
        url: 'https://www.linkedin.com/company/marlpit-foods/about/',
        seenAt: NOW,
        confidence: 0.8,
      },
    ]);
    expect(factsOf(facts, 'employees')[0]?.confidence).toBe(0.7);
  });

  it.each([
    ['heading late', { heading: ['Oxlip Valves'], tabs: [TAB] }, 'Marlpit Foods | LinkedIn'],
    ['title late', { heading: ['Marlpit Foods'], tabs: [TAB] }, 'Oxlip Valves | LinkedIn'],
    [
      'all late',
      { heading: ['Oxlip Valves'], tabs: ['https://www.linkedin.com/company/oxlip-valves/about/'] },
      'Oxlip Valves | LinkedIn',
    ],
    [
      'tabs late',
      { heading: ['Marlpit Foods'], tabs: ['https://www.linkedin.com/company/oxlip-valves/about/'] },
      'LinkedIn',
    ],
    ['nothing drawn', {}, 'Marlpit Foods | LinkedIn'],
  ])('is nobody yet on the way from one page to the next: %s', (_step, found, title) => {
    const { seen, mayGrow } = understandLinkedin(drawn('about/', found, title), NOW);
    expect(seen).toEqual({ subject: 'nothing', because: 'unsure' });
    expect(mayGrow).toBe(true);
  });

  it('has no website by a button that leads to somebody else', () => {
    const page = (link: string) =>
      understandLinkedin(drawn('', { heading: ['Marlpit Foods'], tabs: [TAB], 'top.action': [link] }), NOW)
        .seen;
    expect(page('https://forms.example/marlpit')).not.toHaveProperty('website');
    expect(
      page('https://www.linkedin.com/redir/redirect?url=https%3A%2F%2Fmarlpitfoods.example%2F'),
    ).toMatchObject({
      website: 'https://marlpitfoods.example/',
    });
  });

  it('is not read out of data that are no JSON, or that go endlessly deep', () => {
    const deep = `{"data":${'['.repeat(5_000)}${']'.repeat(5_000)},"included":[]}`;
    for (const island of ['{"data":', deep, '[]', 'null'])
      expect(
        understandLinkedin(
          { ...drawn('about/', { 'island.slug': [island] }, 'LinkedIn'), layout: 'linkedin-company-shell' },
          NOW,
        ).seen,
      ).toEqual({ subject: 'nothing', because: 'unsure' });
  });
});

describe('the words of LinkedIn', () => {
  it.each([
    ['Leeds, Leeds 5,585 followers', '5,585 followers'],
    ['12,5K Follower:innen', '12,5K Follower'],
    ['30\u00a0331 abonnés', '30\u00a0331 abonn'],
    ['フォロワー1,204人', 'フォロワー1,204人'],
    ['2,3 tn följare', '2,3 tn följare'],
    ['Odalys & 3 other connections follow this page', ''],
    ['Founded 1999', ''],
  ])('count followers next to their number only: %s', (text, counted) => {
    expect(followersIn(text).startsWith(counted)).toBe(true);
    expect(followersIn(text) === '').toBe(counted === '');
  });

  it.each([
    '51-200 employees',
    '10.001+ Beschäftigte',
    '1\u202f001-5\u202f000 employés',
    '5K-10K employees',
    '11～50名',
  ])('tell a range of sizes by its form: %s', (text) => expect(isSize(text)).toBe(true));

  it.each(['0920-123456', '2010-2015', '97 associated members', '24-7 support', 'A to Z'])(
    'take no other numbers for a size: %s',
    (text) => expect(isSize(text)).toBe(false),
  );

  it('join specialties by commas and a last "and"', () => {
    expect(specialtiesIn('pumps, valves, and research and development')).toEqual([
      'pumps',
      'valves',
      'research and development',
    ]);
    expect(specialtiesIn('Pumpen, Ventile und Dichtungen')).toEqual(['Pumpen', 'Ventile', 'Dichtungen']);
    expect(specialtiesIn('Forschung und Entwicklung')).toEqual(['Forschung und Entwicklung']);
    expect(specialtiesIn('')).toEqual([]);
  });

  it.each([
    '(3) Marlpit Foods: About | LinkedIn',
    '(99+) Marlpit Foods : À propos | LinkedIn',
    'Marlpit Foods | LinkedIn',
    'LinkedIn',
    '',
  ])('name a company in the title, or nobody yet: %s', (title) =>
    expect(titleFits(title, 'Marlpit Foods')).toBe(true),
  );

  it('name another company in the title even where it begins alike', () => {
    expect(titleFits('Marlpit Foods Norway | LinkedIn', 'Marlpit Foods')).toBe(false);
  });
});
