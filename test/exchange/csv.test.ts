import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { targetsCsv } from '../../lib/exchange/csv.ts';
import type { TargetRow } from '../../lib/targets/row.ts';
import { NOON } from '../account/sample.ts';
import { fitOf, target } from '../targets/sample.ts';

const acme: TargetRow = {
  target: target('acme.example'),
  account: {
    label: 'Acme',
    website: 'https://acme.example/',
    country: 'DE',
    city: 'Bremen',
    employees: { min: 50, max: 200 },
    phone: { written: '+49 421 000000' },
    email: 'info@acme.example',
    linkedin: 'https://www.linkedin.com/company/acme-example',
    description: 'We move goods; "fast", safe\nand often.',
  },
  fit: { ...fitOf(), digit: 3, signs: [] },
};

/** Read back as a spreadsheet would. */
function readBack(csv: string): Record<string, string>[] {
  return Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true }).data;
}

const described = (text: string) =>
  targetsCsv([{ target: target('acme.example'), account: { label: 'Acme', description: text } }]);

describe('the target list as CSV', () => {
  it('holds a line per target, with what is known', () => {
    expect(readBack(targetsCsv([acme]))).toEqual([
      {
        company: 'Acme',
        domain: 'acme.example',
        website: 'https://acme.example/',
        fit: 'A',
        score: '86',
        'share known': '75%',
        tier: 'B',
        status: 'new',
        'next touch': '2026-11-23',
        'next step': '',
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
        phone: "'+49 421 000000",
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
    const [row] = readBack(targetsCsv([{ target: worked }]));
    expect(row).toMatchObject({
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
    expect(readBack(targetsCsv([{ target: won }]))[0]).toMatchObject({
      status: 'won',
      'next touch': '',
      outcome: 'won',
    });
  });

  it('starts with a byte-order mark and ends lines as Excel does', () => {
    const csv = targetsCsv([acme, acme]);
    expect(csv.startsWith('\uFEFFcompany,domain,')).toBe(true);
    expect(csv.split('\r\n')).toHaveLength(3);
    expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('leaves blank what is unknown, and still names a company whose record could not be read', () => {
    const [row] = readBack(targetsCsv([{ target: target('acme.example') }]));
    expect(row).toMatchObject({ company: 'acme.example', fit: '', score: '', employees: '', phone: '' });
  });

  it('is a heading alone for an empty list', () => {
    expect(targetsCsv([]).trim().split('\r\n')).toHaveLength(1);
  });

  it('dates an addition by the rep’s own day', () => {
    const late = { target: target('acme.example', { addedAt: Date.UTC(2026, 10, 24, 2) }) };
    expect(readBack(targetsCsv([late], 'America/New_York'))[0]?.['added on']).toBe('2026-11-23');
    expect(readBack(targetsCsv([late], 'Asia/Tokyo'))[0]?.['added on']).toBe('2026-11-24');
    expect(NOON).toBe(Date.UTC(2026, 10, 23, 12));
  });

  it('writes head counts so that Excel does not take them for dates', () => {
    const people = (min: number, max?: number) =>
      readBack(
        targetsCsv([
          {
            target: target('acme.example'),
            account: { label: 'Acme', employees: max === undefined ? { min } : { min, max } },
          },
        ]),
      )[0]?.employees;
    expect([people(10, 50), people(320, 320), people(500)]).toEqual(['10–50', '320', '500+']);
  });
});

describe('a spreadsheet that opens the file', () => {
  it.each([
    '=HYPERLINK("https://evil.example")',
    '+1+1',
    '-1+1',
    '@SUM(A1)',
    '\t=1+1',
    '\r=1+1',
    ' =1+1',
    '\uFEFF=1+1',
    '\uFEFF\t@SUM(A1)',
    '\u200B=1+1',
    '\u0000=1+1',
    '＝1+1',
    '=1+1\nover two lines',
    "='x",
  ])('runs nothing for a description of %j', (text) => {
    expect(readBack(described(text))[0]?.description).toMatch(/^'/);
  });

  it('runs nothing where semicolons part the cells', () => {
    expect(readBack(described('Goods; =1+1'))[0]?.description).toBe("Goods;' =1+1");
  });

  it('never finds a cell that starts as a formula, whatever pages say', () => {
    const formula = /^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]/u;
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'=+-@;,"\'\t\r\n\uFEFF ab') }), (text) => {
        const rows = Papa.parse<string[]>(described(text)).data;
        expect(rows.flat().filter((cell) => formula.test(cell))).toEqual([]);
        const german = Papa.parse<string[]>(described(text), { delimiter: ';', quoteChar: '\u0001' }).data;
        expect(german.flat().filter((cell) => formula.test(cell))).toEqual([]);
      }),
    );
  });

  it('gives back every plain text as it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'ab ,"\'äß.;:!?%') }), (text) => {
        const plain = `a${text}`.replace(/\s+/g, ' ').trim();
        expect(readBack(described(plain))[0]?.description).toBe(plain);
      }),
    );
  });
});
