// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { jobFacts } from '../../lib/facts/jobs.ts';
import { pageOf } from './make-reading.ts';

function titles(main: string, path = '/careers', head = ''): unknown[] {
  const page = pageOf(
    `<html><head><title>Careers | Harbour Lights</title>${head}</head><body>
     <nav><a href="/">Home</a><a href="/careers">Careers</a></nav>
     <main>${path === '/careers' ? '<h1>Careers</h1>' : '<h1>About us</h1>'}${main}</main>
     <footer>© 2026 Harbour Lights Ltd</footer></body></html>`.replace(
      'Careers |',
      path === '/careers' ? 'Careers |' : 'About us |',
    ),
    `https://www.harbour-lights.example${path}`,
  );
  return jobFacts(page).map(({ value }) => value);
}

describe('open jobs on a careers page', () => {
  it.each<[string, string[]]>([
    [
      '<h2>Open positions</h2><h3>Senior Engineer</h3><p>Berlin</p><h3>Head of Sales</h3><a href="/a">Apply now</a>',
      ['Senior Engineer', 'Head of Sales'],
    ],
    [
      '<h2>Stellenangebote</h2><p>Leuchtenbauer (m/w/d)</p><p>Werkstudent Marketing (w/m/d)</p>',
      ['Leuchtenbauer (m/w/d)', 'Werkstudent Marketing (w/m/d)'],
    ],
    ['<h2>Nos offres</h2><h3>Développeur Front-End H/F</h3>', ['Développeur Front-End H/F']],
    ['<h2>Vacatures</h2><a href="/vacatures/monteur">Monteur buitendienst</a>', ['Monteur buitendienst']],
    ['<h2>Ofertas de empleo</h2><ul><li>Analista de datos</li></ul>', ['Analista de datos']],
    ['<p>📌 Posizione aperta: Tecnico manutentore, con o senza esperienza</p>', ['Tecnico manutentore']],
    [
      '<ul><li><a href="/j/1">Lamp Fitter, Nights</a><span>Hull · Production</span></li></ul>',
      ['Lamp Fitter, Nights'],
    ],
    ['<ul><li><span>Lamp Engineer</span><span>Bristol</span></li></ul>', ['Lamp Engineer']],
    ['<ul><li>Elektriker (m/w/d)<span>Kiel</span></li></ul>', ['Elektriker (m/w/d)']],
    [
      '<p>We are hiring for the following positions:</p><ul><li><b>Wick Braider</b> (2nd shift)</li><li>Press Operator (days)</li><li>Shipping Clerk</li></ul>',
      ['Press Operator', 'Shipping Clerk', 'Wick Braider'],
    ],
    ['<h2>Lediga jobb</h2><p>Just nu söker vi: <a href="/j/1">Säljare</a></p>', ['Säljare']],
    ['<table><tr><th>募集職種</th><td>海外営業</td></tr></table>', ['海外営業']],
    ['<dl><dt>Stelle:</dt><dd>Leuchtturmwärter</dd></dl>', ['Leuchtturmwärter']],
    ['<h2>募集職種</h2><h3>バックエンドエンジニア</h3>', ['バックエンドエンジニア']],
  ])('are read from %s', (main, expected) => {
    expect(titles(main)).toEqual(expected);
  });

  it('are read from the one posting that the page is', () => {
    const main =
      '<h1>Lamp Designer</h1><h2>Responsibilities</h2><p>Draw.</p><h2>Requirements</h2><p>A pencil.</p><h3>Warehouse Manager</h3>';
    expect(titles(main)).toEqual(['Lamp Designer']);
  });

  it.each([
    [
      'headlines and buttons',
      '<h2>Why engineers love working with us</h2><h3>Life as a manager</h3><a href="/jobs">See all jobs</a>',
    ],
    [
      'people who tell how they work there',
      '<h2>Voices</h2><h4>Anna Larsen</h4><h5>Software Engineer</h5><p>I love it here.</p>',
    ],
    ['values', '<h3>Our values</h3><h4>Lead with kindness</h4><h4>Benefits</h4>'],
    ['an empty list', '<h2>Current openings</h2><h3>No current openings</h3>'],
  ])('are not %s', (_what, main) => {
    expect(titles(main)).toEqual([]);
  });
});

describe('open jobs on any page', () => {
  it('are links to a job on an applicant-tracking host, not to the list of them', () => {
    const main = `<a href="https://boards.greenhouse.io/harbour/jobs/12345">Growth Hacker</a>
      <a href="https://boards.greenhouse.io/harbour/jobs/12345">Apply now</a>
      <a href="https://boards.greenhouse.io/harbour">Open jobs</a>
      <a href="https://greenhouse.io.evil.example/jobs/12345">Bait Engineer</a>`;
    expect(titles(main, '/about')).toEqual(['Growth Hacker']);
  });

  it('are job postings for machines', () => {
    const head = '<script type="application/ld+json">{"@type":"JobPosting","title":"Lamp Designer"}</script>';
    expect(titles('', '/about', head)).toEqual(['Lamp Designer']);
  });

  it.each<[string, string[]]>([
    [
      '<h2>Nous recrutons</h2><ul><li><a href="/e/1">Commercial (H/F)</a>, Lyon</li></ul><h2>L’équipe</h2><ul><li>Directeur</li></ul>',
      ['Commercial (H/F)'],
    ],
    [
      '<h2>Careers</h2><ul><li><a href="/c/1">Sales Manager</a></li></ul><h2>Team</h2><h3>Chief Engineer</h3>',
      ['Sales Manager'],
    ],
    ['<h2>Offene Stellen</h2><h3>Vertriebsmitarbeiter</h3><p>Kiel</p>', ['Vertriebsmitarbeiter']],
    ['<h2>Our people</h2><ul><li>Sales Manager</li><li>Engineer</li></ul>', []],
    ['<h2>Join our team</h2><h3>Anna Larsen</h3><h4>Sales Manager</h4>', []],
    ['<h2>We are hiring</h2><ul><li>Free lunch</li><li>30 days of leave</li></ul>', []],
  ])('are those under a heading that announces them: %s', (main, expected) => {
    expect(titles(main, '/about')).toEqual(expected);
  });

  it('are one job where a posting and the page’s list both say it', () => {
    const head =
      '<script type="application/ld+json">{"@type":"JobPosting","title":"Account Executive, Mid-Market"}</script>';
    const main = '<ul><li><b>Account Executive, Mid-Market</b><span>Bristol · Sales</span></li></ul>';
    expect(titles(main, '/careers', head)).toEqual(['Account Executive, Mid-Market']);
  });

  it('are not the titles of the team', () => {
    expect(
      titles('<h2>Our team</h2><h3>Anna Larsen</h3><p>Sales Manager</p><h3>Chief Engineer</h3>', '/about'),
    ).toEqual([]);
  });
});

describe('bounds', () => {
  it('keeps at most 40 titles, each once', () => {
    const main = Array.from({ length: 90 }, (_, at) => `<h3>Engineer for lamp ${at % 60}</h3>`).join('');
    expect(titles(main)).toHaveLength(40);
  });
});
