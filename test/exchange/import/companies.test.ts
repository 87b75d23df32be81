import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { incoming } from '../../../lib/account/incoming-schema.ts';
import { companiesIn, type Said } from '../../../lib/exchange/import/companies.ts';
import { guessColumns } from '../../../lib/exchange/import/guess.ts';
import { type Meaning, QUESTIONS } from '../../../lib/exchange/import/questions.ts';
import { readTable } from '../../../lib/exchange/import/read-table.ts';
import { rejectsCsv } from '../../../lib/exchange/import/rejects.ts';
import type { TableRead } from '../../../lib/exchange/import/table.ts';
import { finished } from './finished.ts';

const all = (table: TableRead, columns: readonly Meaning[], said?: Said) =>
  finished(companiesIn(table, columns, said));

function read(text: string, said?: Said) {
  const table = readTable(text);
  return all(table, guessColumns(table, []).columns, said);
}

describe('the companies of a file', () => {
  it('come with what their row says, in its words', () => {
    expect(
      read('Company,Website,Employees,Country\nAcme,www.acme.example/start,51-200,Germany').companies,
    ).toEqual([
      {
        lines: [2],
        url: 'https://www.acme.example/start',
        name: 'Acme',
        facts: [
          { key: 'name', value: 'Acme', quote: 'Company: Acme' },
          { key: 'employees', value: { min: 51, max: 200 }, quote: 'Employees: 51-200' },
          { key: 'country', value: 'DE', quote: 'Country: Germany' },
        ],
      },
    ]);
  });

  it('are one where several rows have its address, whatever its form, or its page at LinkedIn', () => {
    const text = [
      'Company,Website,LinkedIn,City',
      'Acme,https://www.acme.example/,https://www.linkedin.com/company/acme,Ulm',
      'Acme,ACME.example,,Ulm',
      'Acme Inc,,linkedin.com/company/acme,Bonn',
      'Birch,,linkedin.com/company/birch,',
    ].join('\n');
    const { companies } = read(text);
    expect(companies.map(({ lines, url }) => [lines, url])).toEqual([
      [[2, 3, 4], 'https://www.acme.example/'],
      [[5], 'https://www.linkedin.com/company/birch'],
    ]);
    expect(companies[0]?.facts.map(({ value }) => value)).toEqual([
      'Acme',
      'https://www.linkedin.com/company/acme',
      'Ulm',
      'Acme Inc',
      'Bonn',
    ]);
  });

  it('are found by the host of a mail address, of which nothing else is kept', () => {
    const { companies, bad } = read('Company,Email\nAcme,ada.doe@acme.example\nBirch,bob@gmail.com');
    expect(JSON.stringify(companies)).not.toContain('ada');
    expect(companies[0]?.url).toBe('https://acme.example/');
    expect(bad.map(({ line }) => line)).toEqual([3]);
  });

  it('are left out with their line, what is missing and the remedy', () => {
    const text =
      'Company,Website,Email\nAcme,,\n,,x@gmail.com\n,facebook.com/cedar,\n"Dora, Inc",dora.example,,too,much\n, ,-';
    expect(read(text).bad.map(({ sentence }) => sentence)).toEqual([
      'Line 2 says only the name “Acme”, which several companies may have: add its web address, its LinkedIn page or a mail address of its own.',
      'Line 3 has nothing but gmail.com, which serves many: add its web address, its LinkedIn page or a mail address of its own.',
      'Line 4 has nothing but facebook.com, which serves many: add its web address, its LinkedIn page or a mail address of its own.',
      'Line 5 has 5 cells where the first row has 3: put quotes around the cell that holds what parts cells.',
      'Line 6 has no web address, LinkedIn page or mail address: add one, or choose the column that holds it.',
    ]);
  });

  it('keep their row though a cell of it cannot be read, which is told by column', () => {
    const { companies, unread } = read(
      'Website,Employees\nacme.example,Okt 50\nbirch.example,10-May\ncedar.example,12',
    );
    expect(companies).toHaveLength(3);
    expect(unread).toEqual([{ column: 1, count: 2, line: 2, cell: 'Okt 50' }]);
  });

  it('are all customers, competitors or others’ where the rep says so', () => {
    expect(read('Website\nacme.example', { relation: { is: 'customer' } }).companies[0]?.facts).toEqual([
      { key: 'relation', value: { is: 'customer' }, quote: '' },
    ]);
    const owned = 'Website,Account owner\nacme.example,Jane\nbirch.example,';
    const facts = read(owned, { relation: { is: 'owned', by: 'Bob' } }).companies.map(
      ({ facts }) => facts[0],
    );
    expect(facts).toEqual([
      { key: 'relation', value: { is: 'owned', by: 'Jane' }, quote: 'Account owner: Jane' },
      { key: 'relation', value: { is: 'owned', by: 'Bob' }, quote: '' },
    ]);
    expect(read(owned).companies[0]?.facts).toEqual([]);
  });

  it('come from a pasted list as from a table', () => {
    const { companies, bad } = read(
      'acme.example\nBirch Ltd\n• https://www.cedar.example/about\nDora <jane@dora.example>',
    );
    expect(companies.map(({ url }) => url)).toEqual([
      'https://acme.example/',
      'https://www.cedar.example/about',
      'https://dora.example/',
    ]);
    expect(bad.map(({ line }) => line)).toEqual([2]);
    expect(read('Acme\nBirch').bad.map(({ line }) => line)).toEqual([1, 2]);
  });

  it('are as the worker takes them, or named, whatever the file holds', () => {
    const cell = fc.oneof(
      fc.constantFrom(
        '',
        'acme.example',
        'a@birch.example',
        'linkedin.com/company/x',
        '€5m',
        '51-200',
        'Germany',
        '+49 30 123456',
        '__proto__',
        'http://[',
        '1998',
        '=1+1',
      ),
      fc.string({ unit: 'grapheme', maxLength: 300 }),
    );
    const row = fc.array(cell, { minLength: 4, maxLength: 4 });
    const columns = fc.array(fc.constantFrom<Meaning>('', ...QUESTIONS), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(row, fc.array(row, { maxLength: 12 }), columns, (headings, rows, meanings) => {
        const table: TableRead = {
          headings,
          headed: true,
          rows: rows.map((cells, at) => ({ line: at + 2, cells })),
          more: 0,
          bad: [],
        };
        const { companies, bad } = all(table, meanings, { relation: { is: 'owned' } });
        for (const company of companies) expect(incoming.safeParse(company).error).toBeUndefined();
        const lines = [...companies.flatMap(({ lines }) => lines), ...bad.map(({ line }) => line)];
        expect(lines.toSorted((a, b) => a - b)).toEqual(rows.map((_, at) => at + 2));
        expect(rejectsCsv(table, bad).length).toBeGreaterThan(0);
      }),
    );
  });
});

describe('the rows that were left out', () => {
  it('are a file to be mended and brought again, and no formula', () => {
    const table = readTable('Company,Website\n=1+1,\n"Acme, Inc",acme.example,x');
    const { bad } = all(table, ['name', 'domain']);
    const csv = rejectsCsv(table, bad);
    expect(csv).toContain('"\'=1+1"');
    const again = readTable(csv);
    expect(again.headings).toEqual(['Line', 'Why it was left out', 'Company', 'Website', 'Column 3']);
    expect(again.rows.map(({ cells }) => [cells[0], ...cells.slice(2)])).toEqual([
      ['2', '=1+1', '', ''],
      ['3', 'Acme, Inc', 'acme.example', 'x'],
    ]);
  });
});
