// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { ColumnChoice } from '../../components/grid/ColumnChoice.tsx';
import { columnsChosen, type GridColumn } from '../../components/grid/columns.ts';
import { parseSort, pressSort, sorted, writeSort } from '../../components/grid/sort.ts';
import { control, doing, draw, press } from './draw.tsx';

const NAMES = ['fit', 'company', 'seen'];

describe('the order that an address tells', () => {
  it('is read as it was written, without what is no column', () => {
    expect(parseSort('-fit,company', NAMES)).toEqual([
      { by: 'fit', descending: true },
      { by: 'company', descending: false },
    ]);
    expect(parseSort('-nothing,,fit,-fit', NAMES)).toEqual([{ by: 'fit', descending: false }]);
    expect(parseSort(null, NAMES)).toEqual([]);
  });

  it('comes through an address unchanged, whatever it is', () => {
    const sorts = fc.uniqueArray(fc.record({ by: fc.constantFrom(...NAMES), descending: fc.boolean() }), {
      selector: ({ by }) => by,
    });
    fc.assert(
      fc.property(sorts, (some) => {
        expect(parseSort(writeSort(some), NAMES)).toEqual(some);
      }),
    );
  });

  it('is turned by pressing a heading again, and by Shift a further one comes, turns and goes', () => {
    const fit = { by: 'fit', descending: true };
    const company = { by: 'company', descending: false };
    const press = (text: string, first: typeof fit, adds: boolean) =>
      writeSort(pressSort(parseSort(text, NAMES), first, adds));
    expect(press('company', fit, false)).toBe('-fit');
    expect(press('-fit', fit, false)).toBe('fit');
    expect(press('fit', fit, false)).toBe('-fit');
    expect(press('-fit', company, true)).toBe('-fit,company');
    expect(press('-fit,company', company, true)).toBe('-fit,-company');
    expect(press('-fit,-company', company, true)).toBe('-fit');
  });

  it('sorts by the first, equal ones by the next, and leaves the rest as it stood', () => {
    const rows = [
      { is: 'a', fit: 1 },
      { is: 'b', fit: 2 },
      { is: 'c', fit: 1 },
    ];
    const compare = { fit: (a: { fit: number }, b: { fit: number }) => a.fit - b.fit };
    expect(sorted(rows, [{ by: 'fit', descending: true }], compare).map(({ is }) => is)).toEqual([
      'b',
      'a',
      'c',
    ]);
  });
});

const column = (key: string, more: Partial<GridColumn<string>> = {}): GridColumn<string> => ({
  key,
  heading: `The ${key}`,
  width: '1fr',
  cell: (row) => row,
  ...more,
});
const ALL = [column('company'), column('fit'), column('seen'), column('tags', { spare: true })];
const keys = (chosen: string | null) => columnsChosen(ALL, chosen).map((one) => one.key);

describe('a rep chooses columns', () => {
  it('and reads these in their order, the first one always', () => {
    expect(keys(null)).toEqual(['company', 'fit', 'seen']);
    expect(keys('tags,fit,tags,nothing')).toEqual(['company', 'tags', 'fit']);
  });

  it('takes one away, adds one, moves one forward, and goes back to those at first', () => {
    const onChoose = vi.fn();
    const place = draw(<ColumnChoice all={ALL} chosen={null} onChoose={onChoose} />);
    doing(() => control(place, 'The seen').click());
    expect(onChoose).toHaveBeenLastCalledWith('company,fit');
    doing(() => control(place, 'The tags').click());
    expect(onChoose).toHaveBeenLastCalledWith('company,fit,seen,tags');
    press(place, 'Move The seen forward');
    expect(onChoose).toHaveBeenLastCalledWith('company,seen,fit');
    press(place, 'As at first');
    expect(onChoose).toHaveBeenLastCalledWith(undefined);
  });
});
