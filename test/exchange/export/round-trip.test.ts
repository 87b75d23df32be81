import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { targetsExport } from '../../../lib/exchange/export/files.ts';
import { guessColumns } from '../../../lib/exchange/import/guess.ts';
import { readTable } from '../../../lib/exchange/import/read-table.ts';
import { oneLine } from '../../../lib/text/squeeze.ts';
import { target } from '../../targets/sample.ts';
import { FORMULA_PAYLOADS } from '../formulas.ts';
import { acme, wish } from './rows.ts';

/** Controls are nobody's words. */
const plain = (text: string) => oneLine(text.replace(/(?!\s)\p{Cc}/gu, ''));

describe('a list that went out and comes in again', () => {
  it('says what it said, whatever was written in it', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(...FORMULA_PAYLOADS),
      fc.string({ unit: fc.constantFrom(...'=+-@;,"\' ab') }),
    );
    fc.assert(
      fc.property(text, text, (why, notes) => {
        const rows = [acme, { ...acme, target: target('birch.example', { why, notes }) }];
        const chosen = ['company', 'domain', 'notes', 'why'];
        const table = readTable(targetsExport(rows, { ...wish, chosen }).file().text);
        expect(table.headings).toEqual(['company', 'domain', 'notes', 'why']);
        const [, row] = table.rows;
        expect(row?.cells.map(plain)).toEqual(['Acme', 'birch.example', plain(notes), plain(why)]);
        expect(table.bad).toEqual([]);
      }),
    );
  });

  it('is understood without a hand: the whole list, and that for colleagues with whose it is', () => {
    const meanings = (format: 'csv' | 'shared') => {
      const table = readTable(targetsExport([acme], { ...wish, format, owner: 'Jane Example' }).file().text);
      const { columns } = guessColumns(table, []);
      return Object.fromEntries(table.headings.map((heading, at) => [heading, columns[at]]));
    };
    expect(meanings('csv')).toMatchObject({ domain: 'domain', country: 'country', employees: 'employees' });
    expect(meanings('shared')).toMatchObject({ company: 'name', domain: 'domain', owner: 'owner' });
  });
});
