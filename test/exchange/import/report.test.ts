import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../../lib/account/incoming.ts';
import { companiesIn } from '../../../lib/exchange/import/companies.ts';
import { guessColumns } from '../../../lib/exchange/import/guess.ts';
import { readTable } from '../../../lib/exchange/import/read-table.ts';
import { reportOf } from '../../../lib/exchange/import/report.ts';

function told(text: string, outcomes: Partial<Outcome>[]) {
  const table = readTable(text);
  const work = companiesIn(table, guessColumns(table, []).columns);
  let step = work.next();
  while (!step.done) step = work.next();
  const all = outcomes.map((outcome, at) => ({
    lines: step.value.companies[at]?.lines ?? [],
    label: 'Someone',
    is: 'new' as const,
    adds: 0,
    conflicts: [],
    ...outcome,
  }));
  return reportOf(table, step.value, all);
}

const LIST = 'Company,Website\nAlder,alder.example\nBirch,birch.example\nNobody,\nCedar,cedar.example\n';

describe('what a rep is told before an import', () => {
  it('counts what is new, joined and the same, and names whom it is joined to', () => {
    const report = told(LIST, [
      { accountId: 'alder.example' },
      { accountId: 'birch.example', label: 'Birch', is: 'merged', adds: 2, onList: true },
      { accountId: 'cedar.example', is: 'same' },
    ]);
    expect(report).toMatchObject({ added: 1, merged: 1, same: 1, facts: 2 });
    expect(report.known).toEqual(['Birch, birch.example']);
    expect(report.onList).toEqual(['Birch']);
    expect([...report.ids]).toEqual(['alder.example', 'birch.example', 'cedar.example']);
  });

  it('tells rows of which nothing comes in the order of the file, whoever refused them', () => {
    const { bad } = told(LIST, [{}, { is: 'refused', sentence: 'Not a company’s.' }, {}]);
    expect(bad.map(({ line, cells }) => [line, ...cells])).toEqual([
      [3, 'Birch', 'birch.example'],
      [4, 'Nobody', ''],
    ]);
    expect(bad[0]?.sentence).toBe('Not a company’s.');
  });

  it('of a line with several addresses, tells the one that was refused alone', () => {
    const { bad } = told('alder.example birch.example', [{}, { is: 'refused', sentence: 'No.' }]);
    expect(bad).toEqual([{ line: 1, cells: ['https://birch.example/'], sentence: 'No.' }]);
  });
});
