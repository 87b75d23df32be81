import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { cellOf, csvOf, tabbedOf, unguarded } from '../../lib/exchange/csv.ts';
import { oneLine } from '../../lib/text/squeeze.ts';
import { FORMULA_PAYLOADS } from './formulas.ts';

/** What starts as a formula, whatever invisible stands before it. */
const FORMULA = /^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]/u;

const HOSTILE = fc.string({ unit: fc.constantFrom(...'=+-@;,"\'\t\r\n\uFEFF\u0000＝ ab') });

const read = (csv: string, more: Papa.ParseConfig = {}) => Papa.parse<string[]>(csv, more).data;

describe('a table as CSV', () => {
  it('starts with a byte-order mark, parts cells by commas and ends lines as Excel does', () => {
    const csv = csvOf(
      ['company', 'people'],
      [
        ['Acme', 320],
        ['Döring, "Haus"', undefined],
      ],
    );
    expect(csv).toBe('\uFEFFcompany,people\r\nAcme,320\r\n"Döring, ""Haus""",');
  });

  it('is a heading alone without rows', () => {
    expect(csvOf(['company'], [])).toBe('\uFEFFcompany');
  });

  it('reads back equal, whatever stands in it', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.string({ unit: 'binary' }), HOSTILE, fc.integer({ min: 0 })), { minLength: 1 }),
        (rows) => {
          const back = read(csvOf(['a', 'b', 'c'], rows)).slice(1);
          const texts = back.map(([a = '', b = '', c]) => [unguarded(a), unguarded(b), c]);
          expect(texts).toEqual(rows.map(([a, b, c]) => [oneLine(a), oneLine(b), String(c)]));
        },
      ),
    );
  });

  it('leaves every plain text as it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'ab ,"\'äß.;:!?%') }), (text) => {
        const plain = oneLine(`a${text}`);
        expect(read(csvOf([plain], []))[0]?.[0]).toBe(plain);
      }),
    );
  });
});

describe('a spreadsheet that opens the file', () => {
  it.each(FORMULA_PAYLOADS)('runs nothing for %j, which comes back as it was', (text) => {
    const [row] = read(csvOf([text, 'b'], []));
    expect(row).toHaveLength(2);
    expect(row?.[0]).toMatch(/^'/);
    expect(unguarded(row?.[0] ?? '')).toBe(oneLine(text));
  });

  it('runs nothing where semicolons part the cells', () => {
    expect(read(cellOf('Goods; =1+1'))[0]?.[0]).toBe("Goods;' =1+1");
  });

  it('never finds a cell that starts as a formula, whatever pages say', () => {
    fc.assert(
      fc.property(HOSTILE, (text) => {
        const csv = csvOf(['company', text], [[text, 'x']]);
        expect(
          read(csv)
            .flat()
            .filter((cell) => FORMULA.test(cell)),
        ).toEqual([]);
        const german = read(csv, { delimiter: ';', quoteChar: '\u0001' }).flat();
        expect(german.filter((cell) => FORMULA.test(cell))).toEqual([]);
      }),
    );
  });
});

describe('a row that is pasted in a sheet', () => {
  it('has tabs between cells and nothing that runs', () => {
    expect(tabbedOf(['company', 'why', 'people'], [['Acme', '=1+1\tor\n2', 320]])).toBe(
      "company\twhy\tpeople\nAcme\t'=1+1 or 2\t320",
    );
  });

  it('keeps its columns, whatever stands in it', () => {
    fc.assert(
      fc.property(HOSTILE, (text) => {
        const rows = read(tabbedOf(['a', 'b'], [[text, 'x']]), { delimiter: '\t' });
        expect(rows).toHaveLength(2);
        expect(unguarded(rows[1]?.[0] ?? '')).toBe(oneLine(text));
        expect(rows[1]?.[1]).toBe('x');
      }),
    );
  });
});
