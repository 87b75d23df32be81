import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { csvOf } from '../../../lib/exchange/csv.ts';
import { readTable, tableIn } from '../../../lib/exchange/import/read-table.ts';

const cellsIn = (text: string) => readTable(text).rows.map(({ cells }) => cells);
/** With the heading row that there is, or not. */
const allIn = (text: string) => {
  const { headed, headings, rows } = readTable(text);
  return [...(headed ? [headings] : []), ...rows.map(({ cells }) => cells)];
};

describe('a table that a rep brings', () => {
  it('is parted by what most rows are parted by, or by what its first line says', () => {
    const rows = [
      ['Company', 'Website'],
      ['Acme', 'acme.example'],
      ['Birch', 'birch.example'],
    ];
    for (const delimiter of [',', ';', '\t', '|'])
      expect(allIn(rows.map((row) => row.join(delimiter)).join('\n'))).toEqual(rows);
    expect(allIn('sep=;\r\nCompany;Website\r\n"Acme, Inc.";acme.example')).toEqual([
      ['Company', 'Website'],
      ['Acme, Inc.', 'acme.example'],
    ]);
  });

  it('keeps commas of German decimals and addresses within cells that semicolons part', () => {
    const text =
      'Firma;Webseite;Umsatz\nAcme;acme.example;5,2\nBirch;birch.example;1,5\nCedar;cedar.example;3,7';
    expect(cellsIn(text)[0]).toEqual(['Acme', 'acme.example', '5,2']);
  });

  it('counts lines as an editor does: quoted cells over several, blank ones, a first line about dialect', () => {
    const text =
      'sep=,\r\nCompany,Notes,Website\r\n\r\nAcme,"two\r\nlines",acme.example\r\n,,\r\nBirch,,birch.example';
    expect(readTable(text).rows.map(({ line }) => line)).toEqual([4, 7]);
    expect(readTable(text).rows[0]?.cells[1]).toBe('two\nlines');
    expect(readTable('Company,Website\rAcme,acme.example\rBirch,birch.example').rows[1]?.line).toBe(3);
  });

  it('names columns of its own where the file has no heading row, or leaves one empty', () => {
    expect(readTable('Acme,acme.example\nBirch,birch.example').headings).toEqual(['Column 1', 'Column 2']);
    expect(readTable('Company,,Website\nAcme,x,acme.example').headings).toEqual([
      'Company',
      'Column 2',
      'Website',
    ]);
    expect(readTable('Street Food Ltd\nBirch\nCedar')).toMatchObject({ headed: false, rows: { length: 3 } });
    expect(readTable('Netzpräsenz,Kürzel\nacme.example,A\nbirch.example,B').headed).toBe(true);
  });

  it('costs a stray quote no more than its line', () => {
    const text = [
      'Company;Website;Note',
      '"Acme" Ltd;acme.example;good',
      '"Birch;birch.example;',
      'Cedar 5" pipes;cedar.example;x',
      '"Dora ""the"" firm";dora.example;"says "hi"!"',
      '"Elm;elm.example',
      'Fir;fir.example;y',
    ].join('\n');
    expect(cellsIn(text)).toEqual([
      ['"Acme" Ltd', 'acme.example', 'good'],
      ['Birch', 'birch.example', ''],
      ['Cedar 5" pipes', 'cedar.example', 'x'],
      ['Dora "the" firm', 'dora.example', 'says "hi"!'],
      ['Elm', 'elm.example', ''],
      ['Fir', 'fir.example', 'y'],
    ]);
  });

  it('pads short rows, and names rows that hold more than there are headings', () => {
    const read = readTable(
      'Company,Website,City\nAcme,acme.example\nBirch, Inc.,birch.example,Ulm\nCedar,cedar.example,Ulm,,',
    );
    expect(read.rows.map(({ cells }) => cells.length)).toEqual([3, 3]);
    expect(read.bad).toMatchObject([{ line: 3, cells: ['Birch', ' Inc.', 'birch.example', 'Ulm'] }]);
    expect(read.bad[0]?.sentence).toBe(
      'Line 3 has 4 cells where the first row has 3: put quotes around the cell that holds what parts cells.',
    );
  });

  it('is a row for each address where a text holds nothing else', () => {
    expect(
      cellsIn('acme.example, https://www.birch.example/about; jane@cedar.example\ndora.example'),
    ).toEqual([
      ['acme.example'],
      ['https://www.birch.example/about'],
      ['https://cedar.example/'],
      ['dora.example'],
    ]);
  });

  it('holds cells of a megabyte, two hundred columns, null characters and no more than a hundred thousand rows', () => {
    const long = `${'wide '.repeat(200_000)}\n`;
    expect(cellsIn(`Company,Website,Note\nAcme,acme.example,"${long}"\nBirch,birch.example,`)).toEqual([
      ['Acme', 'acme.example', long],
      ['Birch', 'birch.example', ''],
    ]);
    const wide = Array.from({ length: 200 }, (_, at) => `Company ${at}`).join(';');
    expect(readTable(`${wide}\n${wide}`).headings).toHaveLength(200);
    expect(cellsIn('Company,Website\nAc\0me,acme.example')).toEqual([['Acme', 'acme.example']]);
    const many = readTable(`Company,Website\n${'Acme,acme.example\n'.repeat(100_020)}`);
    expect([many.rows.length, many.more]).toEqual([100_000, 20]);
  }, 30_000);

  it('gets back what our own export made safe from formulas', () => {
    const texts = ['=1+1', '+49 30 1', "'=1", "''@x", 'a;=b', 'plain', "O'Neil", '-', 'a "b", c;'];
    const csv = csvOf(
      ['Company', 'Website', 'Note'],
      texts.map((text) => ['Acme', 'acme.example', text]),
    );
    expect(cellsIn(csv).map(([, , text]) => text)).toEqual(texts);
    expect(csvOf(['Company', 'Website', 'Note'], cellsIn(csv))).toBe(csv);
  });

  it('tells how far it is', () => {
    const shares = [...tableIn(`Company,Website\n${'Acme,acme.example\n'.repeat(50_000)}`)];
    expect(shares.length).toBeGreaterThan(3);
    expect(shares.toSorted((a, b) => a - b)).toEqual(shares);
    expect(shares.at(-1)).toBe(1);
  });

  it('reads back as it was, whatever the dialect it was written in', () => {
    const cell = fc.oneof(
      fc.constantFrom('', 'Acme', 'a,b', 'c;d', 'e"f', 'g\nh', '5" x', '|', ' x ', "it's"),
      fc.string({ unit: 'grapheme', maxLength: 12 }),
    );
    const table = fc
      .integer({ min: 2, max: 6 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 3, maxLength: 12 }),
      );
    const dialect = fc.record({
      delimiter: fc.constantFrom(',', ';', '\t', '|'),
      newline: fc.constantFrom('\r\n', '\n', '\r'),
      mark: fc.constantFrom('', '\ufeff'),
    });
    fc.assert(
      fc.property(table, dialect, (rows, { delimiter, newline, mark }) => {
        const plain = rows.map((row) =>
          row.map((text) => text.replace(/[\0\r\ufeff]/g, '').replace(/'/g, '`')),
        );
        const text = mark + Papa.unparse(plain, { delimiter, newline, quotes: true });
        const kept = plain.filter((row) => row.some((each) => each.trim() !== ''));
        expect(allIn(`${text}${newline}`)).toEqual(kept);
      }),
    );
  });

  it('throws at nothing, and leaves nothing out without a word', () => {
    const piece = fc.constantFrom(
      '"',
      '""',
      ',',
      ';',
      '\t',
      '\n',
      '\r\n',
      '\r',
      ' ',
      'Acme',
      'acme.example',
      "'",
      '\0',
      'sep=',
      '=',
      '|',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(piece, { maxLength: 60 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(text, (any) => {
        const { headings, rows, bad } = readTable(any);
        for (const { cells } of rows) expect(cells).toHaveLength(headings.length);
        const lines = [...rows, ...bad].map(({ line }) => line);
        expect(lines.every((line) => line >= 1)).toBe(true);
      }),
      { numRuns: 300 },
    );
    for (const piece of ['"', '"a\n', '"a"b\n', '",', ' " ', '"\n""', ';"'])
      expect(readTable(piece.repeat(10_000)).bad.length).toBeGreaterThanOrEqual(0);
  }, 60_000);
});
