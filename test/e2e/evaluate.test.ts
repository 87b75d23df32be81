import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Ran, ROOT, run } from '../setup/command.ts';

const GALLERY = join(ROOT, 'test', 'fixtures', 'gallery');
const HOME = 'https://harbourline.example/';
const ARTICLE = 'business/2026/11/harbourline-buys-tidewater.html';

const LABELS = [
  { id: 'home', url: HOME, kind: 'company', company_key: 'h', facts: { name: 'Harbourline' } },
  { id: 'about', url: HOME, kind: 'company', company_key: 'h', facts: { name: 'Another Line' } },
  {
    id: 'article',
    url: 'http://thedailyledger.example/a',
    kind: 'not-company',
    company_key: 't',
    facts: { name: null },
  },
  { id: 'lost', url: null, kind: 'company', facts: { name: 'Lost' } },
];

describe('npm run evaluate', () => {
  let folder: string;
  let ran: Ran;
  const json = () => join(folder, 'read.json');
  const page = (id: string) => join(folder, 'pages', `${id}.html`);

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'fitmark-labelled-'));
    await mkdir(join(folder, 'pages'));
    await cp(join(GALLERY, 'harbourline.example', 'index.html'), page('home'));
    await cp(join(GALLERY, 'thedailyledger.example', ARTICLE), page('article'));
    const about = await readFile(join(GALLERY, 'harbourline.example', 'about.html'), 'utf8');
    // As a saved page may: it wants to go elsewhere at once.
    await writeFile(
      page('about'),
      about.replace('<head>', '<head><meta http-equiv="refresh" content="0;/x">'),
    );
    await writeFile(join(folder, 'labels.jsonl'), LABELS.map((label) => JSON.stringify(label)).join('\n'));
    const options = ['--wrong', 'name', '--wrong', 'kind', '--json', json()];
    ran = await run('node', ['test/evaluate/evaluate.ts', folder, ...options]);
  }, 120_000);

  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('prints what was right and wrong, and names the page that could not be read', () => {
    expect(ran.output).toContain('4 pages of 3 companies and sites');
    expect(ran.stdout).toMatch(/^ {2}lost: .*no such file/m);
    expect(ran.stdout).toContain('page kind right on 3 of 4 (75.0 %) pages');
    expect(ran.stdout).toMatch(/^name +3 +2 +1 +1 +50\.0 % +33\.3 %/m);
    expect(ran.stdout).toMatch(/^about: Harbourline.* ≠ Another Line$/m);
    expect(ran.stdout).toMatch(/^lost: not read ≠ company/m);
    expect(ran.code).toBe(0);
  });

  it('writes every page as read, two records of one address apart', async () => {
    const { pages, kind, facts, perCompany } = JSON.parse(await readFile(json(), 'utf8'));
    const [home, about, article, lost] = pages;
    expect(home).toMatchObject({ id: 'home', url: HOME, kind: 'company', labelledKind: 'company' });
    expect(home.facts).toMatchObject({ name: 'Harbourline', domain: 'harbourline.example' });
    expect(home.badge).toBe(home.fit.letter);
    expect(home.bytes).toBeGreaterThan(1_000);
    expect(about.bytes).not.toBe(home.bytes);
    expect(article).toMatchObject({ kind: 'not-company', facts: {}, fit: null, badge: '' });
    expect(lost).toMatchObject({ url: 'https://lost.example/', kind: null, readMs: null });
    expect(lost.error).toMatch(/no such file/);
    expect(kind).toEqual({ right: 3, total: 4 });
    expect(facts.name).toMatchObject({ labelled: 3, found: 2, right: 1, wrong: 1 });
    expect(perCompany.kind).toEqual({ right: 2, total: 3 });
  });
});
