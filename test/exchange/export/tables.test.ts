import Papa from 'papaparse';
import { afterEach, describe, expect, it } from 'vitest';
import {
  HEADINGS,
  prospectsExport,
  targetsChosen,
  targetsExport,
  touchesExport,
} from '../../../lib/exchange/export/files.ts';
import type { FileMade } from '../../../lib/exchange/export/sheet.ts';
import type { Prospect } from '../../../lib/targets/prospects/prospect.ts';
import type { TargetRow } from '../../../lib/targets/row.ts';
import { NOON } from '../../account/sample.ts';
import { target } from '../../targets/sample.ts';
import { acme, TODAY, wish } from './rows.ts';

const HOME = process.env.TZ;
afterEach(() => {
  if (HOME === undefined) delete process.env.TZ;
  else process.env.TZ = HOME;
});

/** Read back as a spreadsheet would. */
const readBack = ({ text }: FileMade) =>
  Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;
const csv = (...rows: TargetRow[]) => readBack(targetsExport(rows, wish).file());
const objects = ({ text }: FileMade): unknown[] =>
  text.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line)]));

describe('the target list as CSV', () => {
  it('holds a line per target, with what is known', () => {
    expect(csv(acme)).toEqual([
      {
        company: 'Acme',
        domain: 'acme.example',
        website: 'https://acme.example/',
        fit: 'A',
        score: '86',
        'share known': '75%',
        tier: 'B',
        status: 'new',
        'next touch': '2026-11-30',
        'next step': 'Send the offer',
        'last touch': '',
        touches: '0',
        outcome: '',
        tags: '',
        notes: '',
        why: '50–1,000 people: 320 people',
        'added on': '2026-11-23',
        country: 'DE',
        city: 'Bremen',
        employees: '50–200',
        phone: "'+49 (421) 000-000",
        email: 'info@acme.example',
        LinkedIn: 'https://www.linkedin.com/company/acme-example',
        description: 'We move goods; "fast", safe and often.',
      },
    ]);
  });

  it('tells how each target is worked, and says nothing is due of who is won', () => {
    const worked = target('acme.example', {
      tier: 'A',
      status: 'talks',
      nextOn: '2026-11-30',
      nextStep: 'Send the offer',
      last: { kind: 'mail', outcome: 'replied', line: 'Wants a price', on: '2026-11-20', nth: 4 },
      tags: ['fair', 'north'],
      notes: 'Ask for Ann,\nnot before ten',
    });
    expect(csv({ target: worked })[0]).toMatchObject({
      tier: 'A',
      status: 'talks',
      'next touch': '2026-11-30',
      'next step': 'Send the offer',
      'last touch': '2026-11-20',
      touches: '4',
      tags: 'fair, north',
      notes: 'Ask for Ann, not before ten',
    });
    const won = target('acme.example', {
      status: 'won',
      outcome: { is: 'won', at: NOON },
      nextOn: '2026-11-30',
    });
    expect(csv({ target: won })[0]).toMatchObject({ status: 'won', 'next touch': '', outcome: 'won' });
  });

  it('leaves blank what is unknown, and still names a company whose record could not be read', () => {
    const [row] = csv({ target: target('acme.example') });
    expect(row).toMatchObject({ company: 'acme.example', fit: '', score: '', employees: '', phone: '' });
  });

  it('is a heading alone for an empty list', () => {
    expect(targetsExport([], wish).file().text.trim().split('\r\n')).toHaveLength(1);
  });

  it('dates an addition by the rep’s own day', () => {
    const late = { target: target('acme.example', { addedAt: Date.UTC(2026, 10, 24, 2) }) };
    process.env.TZ = 'America/New_York';
    expect(csv(late)[0]?.['added on']).toBe('2026-11-23');
    process.env.TZ = 'Asia/Tokyo';
    expect(csv(late)[0]?.['added on']).toBe('2026-11-24');
  });

  it('writes head counts so that Excel does not take them for dates', () => {
    const people = (min: number, max?: number) =>
      csv({
        target: target('acme.example'),
        account: { label: 'Acme', employees: max === undefined ? { min } : { min, max } },
      })[0]?.employees;
    expect([people(10, 50), people(320, 320), people(500)]).toEqual(['10–50', '320', '500+']);
  });

  it('is named by what is in it and the day', () => {
    expect(targetsExport([acme], wish).file()).toMatchObject({
      name: 'fitmark-targets-2026-11-23.csv',
      type: 'text/csv',
    });
  });
});

describe('columns that a rep chose', () => {
  it('are all there is in the file, in the table’s own order', () => {
    const chosen = ['tier', 'company', 'employees at least'];
    const made = targetsExport([acme, acme, acme, acme], { ...wish, chosen });
    expect(made.headings).toEqual(['company', 'tier']);
    expect(made.first(3)).toEqual([
      ['Acme', 'B'],
      ['Acme', 'B'],
      ['Acme', 'B'],
    ]);
    expect(made.count).toBe(4);
  });

  it('are at most a hundred names of forty characters, as many as the settings keep', () => {
    const all = new Set(Object.values(HEADINGS).flat());
    expect(all.size).toBeLessThanOrEqual(100);
    expect([...all].filter(({ length }) => length > 40)).toEqual([]);
  });
});

describe('JSON Lines', () => {
  it('hold an object a row, with values of their own kinds and nothing where nothing is known', () => {
    const worked = target('cedar.example', { tags: ['fair'], last: { kind: 'call', on: TODAY, nth: 2 } });
    const made = targetsExport([acme, { target: worked }], { ...wish, format: 'json' }).file();
    expect(made).toMatchObject({ name: 'fitmark-targets-2026-11-23.jsonl', type: 'application/jsonl' });
    const [first, second] = objects(made);
    expect(first).toMatchObject({
      company: 'Acme',
      score: 86,
      shareKnown: 0.75,
      nextTouch: '2026-11-30',
      employees: { min: 50, max: 200 },
      phone: '+49 (421) 000-000',
      linkedIn: 'https://www.linkedin.com/company/acme-example',
      description: 'We move goods; "fast", safe\nand often.',
    });
    expect(second).toEqual({
      company: 'cedar.example',
      domain: 'cedar.example',
      website: 'https://cedar.example/',
      tier: 'B',
      status: 'new',
      nextTouch: '2026-11-23',
      lastTouch: TODAY,
      touches: 2,
      tags: ['fair'],
      why: '50–1,000 people: 320 people',
      addedOn: '2026-11-23',
    });
  });

  it('of a text that breaks lines are one line all the same', () => {
    const odd = target('acme.example', { notes: 'one\ntwo\u2028three\r\n{"a":1}' });
    const made = targetsExport([{ target: odd }], { ...wish, format: 'json', chosen: ['notes'] }).file();
    expect(objects(made)).toEqual([{ notes: odd.notes }]);
  });
});

describe('companies seen and touches', () => {
  it('are tables of their own', () => {
    const seen: Prospect = {
      id: 'birch.example',
      label: 'Birch',
      letter: 'B',
      score: 64,
      known: 58,
      digit: 2,
      industry: 'software',
      employees: 50,
      country: 'SE',
      seenAt: NOON,
      passed: false,
      ownLetter: true,
    };
    expect(readBack(prospectsExport([seen], wish).file())).toEqual([
      {
        company: 'Birch',
        domain: 'birch.example',
        website: 'https://birch.example/',
        fit: 'B',
        score: '64',
        'share known': '58%',
        timing: '2',
        industry: 'Software & IT services',
        country: 'SE',
        'employees at least': '50',
        'last seen': '2026-11-23',
        passed: '',
        'own letter': 'yes',
      },
    ]);
    const touch = {
      id: 'key',
      accountId: 'birch.example',
      on: TODAY,
      at: NOON,
      tier: 'A',
      kind: 'mail',
      line: '=1+1',
    } as const;
    expect(readBack(touchesExport([{ touch, label: 'Birch' }], wish).file())).toEqual([
      {
        day: TODAY,
        company: 'Birch',
        domain: 'birch.example',
        kind: 'mail',
        answer: '',
        line: "'=1+1",
        tier: 'A',
        fit: '',
      },
    ]);
  });
});

describe('the targets taken out', () => {
  it('are all, those due, or one tier', () => {
    const rows = [
      { target: target('a.example', { tier: 'A', nextOn: '2026-11-30' }) },
      { target: target('b.example', { tier: 'B', nextOn: '2026-11-20' }) },
    ] as const;
    const ids = (which: Parameters<typeof targetsChosen>[1]) =>
      targetsChosen(rows, which, TODAY).map(({ target }) => target.accountId);
    expect([ids('all'), ids('due'), ids('A'), ids('C')]).toEqual([
      ['a.example', 'b.example'],
      ['b.example'],
      ['a.example'],
      [],
    ]);
  });
});
