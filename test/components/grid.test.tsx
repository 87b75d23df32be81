// @vitest-environment jsdom
import { useState } from 'preact/hooks';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { GridColumn } from '../../components/grid/columns.ts';
import { Grid, type GridProps } from '../../components/grid/Grid.tsx';
import { rowsOf } from '../../components/grid/rows.ts';
import type { Sort } from '../../components/grid/sort.ts';
import { control, doing, draw, key, press, redraw } from './draw.tsx';

interface Company {
  id: string;
  name: string;
  people: number;
}

const companies = (count: number): Company[] =>
  Array.from({ length: count }, (_, at) => ({
    id: `c${at}.example`,
    name: `Company ${at}`,
    people: at * 10,
  }));

const COLUMNS: GridColumn<Company>[] = [
  {
    key: 'company',
    heading: 'Company',
    width: '1fr',
    sortable: true,
    essential: true,
    cell: ({ name }) => name,
  },
  {
    key: 'people',
    heading: 'People',
    width: '80px',
    sortable: true,
    descends: true,
    cell: ({ people }) => `${people}`,
  },
  { key: 'site', heading: 'Site', width: '120px', cell: ({ id }) => <a href={`https://${id}/`}>{id}</a> },
];

type Props = Partial<GridProps<Company>> & { list?: Company[] };

/** Holds what the views hold. */
function Held({ list = companies(5), ...more }: Props) {
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [sorts, setSorts] = useState<Sort[]>([]);
  return (
    <Grid
      label="Companies"
      rows={rowsOf(list, ({ id }) => id)}
      columns={COLUMNS}
      nameOf={({ name }) => name}
      sorts={sorts}
      onSort={setSorts}
      selected={selected}
      onSelect={setSelected}
      {...more}
    />
  );
}

const rowsIn = (place: Element) => [...place.querySelectorAll<HTMLElement>('tbody tr')];
const focused = () => document.activeElement?.querySelector('th')?.textContent;
const marked = (place: Element) =>
  rowsIn(place)
    .filter((row) => row.getAttribute('aria-selected') === 'true')
    .map((row) => row.querySelector('th')?.textContent);
const enter = (place: Element) =>
  doing(() =>
    rowsIn(place)
      .find(({ tabIndex }) => tabIndex === 0)
      ?.focus(),
  );
const click = (element: Element | undefined, more: MouseEventInit = {}) =>
  doing(
    () => void element?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ...more })),
  );

afterEach(() => vi.restoreAllMocks());

describe('a grid of a hundred thousand rows', () => {
  it('has only a few dozen on the page, and tells screen readers how many there are and which these are', () => {
    const place = draw(<Held list={companies(100_000)} />);
    expect(rowsIn(place).length).toBeLessThan(60);
    const grid = place.querySelector('[role=grid]');
    expect(grid?.getAttribute('aria-rowcount')).toBe('100001');
    expect(grid?.getAttribute('aria-colcount')).toBe('3');
    expect(rowsIn(place)[0]?.getAttribute('aria-rowindex')).toBe('2');
  });

  it('keeps the row that has the focus on the page, however far the rep scrolls', () => {
    const place = draw(<Held list={companies(100_000)} />);
    enter(place);
    const scroller = place.querySelector('.grid');
    doing(() => {
      if (scroller) scroller.scrollTop = 48 * 50_000;
      scroller?.dispatchEvent(new Event('scroll'));
    });
    expect(focused()).toBe('Company 0');
    expect(rowsIn(place).map((row) => row.getAttribute('aria-rowindex'))).toContain('50002');
    key('ArrowDown');
    expect(focused()).toBe('Company 1');
  });

  it('scrolls by proportion where no element can be as high as all rows', () => {
    const place = draw(<Held list={companies(1_000_000)} />);
    expect(Number.parseInt(place.querySelector<HTMLElement>('tbody')?.style.height ?? '', 10)).toBe(
      6_000_000,
    );
    enter(place);
    key('End');
    expect(focused()).toBe('Company 999999');
    const last = document.activeElement;
    expect(last instanceof HTMLElement && Number.parseInt(last.style.top, 10)).toBeLessThanOrEqual(
      6_000_000 - 48,
    );
  });
});

describe('a rep walks a grid by keyboard', () => {
  it('which is one tab stop, whatever stands in it', () => {
    const place = draw(<Held />);
    const stops = [...place.querySelectorAll<HTMLElement>('*')].filter(({ tabIndex }) => tabIndex >= 0);
    expect(stops).toEqual([rowsIn(place)[0]]);
  });

  it('by arrows, pages, Home and End', () => {
    const place = draw(<Held list={companies(100)} />);
    enter(place);
    key('ArrowDown');
    expect(focused()).toBe('Company 1');
    key('End');
    expect(focused()).toBe('Company 99');
    key('PageUp');
    expect(Number(focused()?.split(' ')[1])).toBeLessThan(95);
    key('Home');
    expect(focused()).toBe('Company 0');
    key('PageDown');
    expect(Number(focused()?.split(' ')[1])).toBeGreaterThan(5);
  });

  it('up to the headings, along them, and back to the row it came from', () => {
    const place = draw(<Held />);
    enter(place);
    key('ArrowUp');
    key('ArrowRight');
    expect(document.activeElement).toBe(control(place, 'Company'));
    key('ArrowRight');
    expect(document.activeElement).toBe(control(place, 'People'));
    key('ArrowRight');
    expect(document.activeElement).toBe(control(place, 'People'));
    key('ArrowDown');
    expect(focused()).toBe('Company 0');
  });

  it('into a row by Right, and out of it by Left or Escape', () => {
    const place = draw(<Held />);
    enter(place);
    key('ArrowDown');
    key('ArrowRight');
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Select Company 1');
    key('ArrowRight');
    expect(document.activeElement?.textContent).toBe('c1.example');
    key('ArrowDown');
    expect(focused()).toBe('Company 2');
    key('ArrowRight');
    key('ArrowLeft');
    expect(focused()).toBe('Company 2');
    key('ArrowRight');
    key('Escape');
    expect(focused()).toBe('Company 2');
  });

  it('opens a row by Enter or a click, but not by a click on a link in it', () => {
    const onOpen = vi.fn();
    const place = draw(<Held onOpen={onOpen} />);
    enter(place);
    key('Enter');
    click(rowsIn(place)[2]?.querySelector('td') ?? undefined);
    click(rowsIn(place)[3]?.querySelector('a') ?? undefined);
    expect(onOpen.mock.calls.map(([{ name }]) => name)).toEqual(['Company 0', 'Company 2']);
  });

  it('acts on a row by the keys that the view names; any other letter goes to its filter', () => {
    const [log, onType] = [vi.fn(), vi.fn()];
    const place = draw(<Held keys={{ l: log, Delete: log }} onType={onType} />);
    enter(place);
    key('l');
    key('Delete');
    expect(log).toHaveBeenCalledTimes(2);
    expect(onType).not.toHaveBeenCalled();
    key('a');
    key('/');
    expect(onType).toHaveBeenCalledTimes(2);
    key('c', { ctrlKey: true });
    key('F5');
    expect(onType).toHaveBeenCalledTimes(2);
  });
});

describe('a rep marks rows', () => {
  it('by Space one by one, by Shift from there on, all by Ctrl+A, none by Escape', () => {
    const place = draw(<Held />);
    enter(place);
    key(' ');
    expect(marked(place)).toEqual(['Company 0']);
    key('ArrowDown', { shiftKey: true });
    key('ArrowDown', { shiftKey: true });
    expect(marked(place)).toHaveLength(3);
    key('ArrowUp', { shiftKey: true });
    expect(marked(place)).toEqual(['Company 0', 'Company 1']);
    key(' ');
    expect(marked(place)).toEqual(['Company 0']);
    key('a', { ctrlKey: true });
    expect(marked(place)).toHaveLength(5);
    key('a', { metaKey: true });
    expect(marked(place)).toHaveLength(0);
    key(' ');
    key('Escape');
    expect(marked(place)).toHaveLength(0);
  });

  it('by Shift and Ctrl with the mouse, or by their boxes', () => {
    const place = draw(<Held />);
    click(rowsIn(place)[1]);
    expect(marked(place)).toEqual([]);
    click(rowsIn(place)[3], { shiftKey: true });
    expect(marked(place)).toEqual(['Company 1', 'Company 2', 'Company 3']);
    click(rowsIn(place)[2], { ctrlKey: true });
    expect(marked(place)).toEqual(['Company 1', 'Company 3']);
    press(place, 'Select Company 0');
    expect(marked(place)).toEqual(['Company 0', 'Company 1', 'Company 3']);
    press(place, 'Select all shown');
    expect(marked(place)).toHaveLength(5);
  });

  it('only where rows can be marked', () => {
    const place = draw(
      <Grid
        label="Companies"
        rows={rowsOf(companies(2), ({ id }) => id)}
        columns={COLUMNS}
        nameOf={({ name }) => name}
        sorts={[]}
        onSort={vi.fn()}
      />,
    );
    expect(place.querySelector('input, [aria-selected], [aria-multiselectable]')).toBeNull();
    enter(place);
    key(' ');
    key('a', { ctrlKey: true });
    key('ArrowDown', { shiftKey: true });
    expect(focused()).toBe('Company 1');
  });
});

describe('a rep sorts', () => {
  const ways = (place: Element) =>
    [...place.querySelectorAll('thead th')].map((one) => one.getAttribute('aria-sort'));

  it('by a heading, then the other way, and by several with Shift; the rank stands beside the arrow', () => {
    const place = draw(<Held />);
    expect(ways(place)).toEqual(['none', 'none', null]);
    press(place, 'People');
    expect(ways(place)).toEqual(['none', 'descending', null]);
    press(place, 'People');
    expect(ways(place)).toEqual(['none', 'ascending', null]);
    click(control(place, 'Company'), { shiftKey: true });
    expect(ways(place)).toEqual(['ascending', 'ascending', null]);
    expect([...place.querySelectorAll('sup')].map((one) => one.textContent)).toEqual(['2', '1']);
  });

  it('and stays on the same row with the keyboard when the order changes', () => {
    const list = companies(5);
    const place = draw(<Held list={list} />);
    enter(place);
    key('ArrowDown');
    redraw(place, <Held list={[...list].reverse()} />);
    expect(focused()).toBe('Company 1');
    key('ArrowDown');
    expect(focused()).toBe('Company 0');
  });

  it('and goes on with the next row when the one with the focus is gone', () => {
    const list = companies(3);
    const place = draw(<Held list={list} />);
    enter(place);
    key('ArrowDown');
    redraw(place, <Held list={list.filter(({ id }) => id !== 'c1.example')} />);
    expect(focused()).toBe('Company 2');
    redraw(place, <Held list={list.slice(0, 1)} />);
    expect(focused()).toBe('Company 0');
    redraw(place, <Held list={[]} />);
    expect(document.activeElement).toBe(document.body);
  });

  it('and keeps the focus where it was outside of the grid', () => {
    const place = draw(<Held />);
    redraw(place, <Held list={companies(2)} />);
    expect(document.activeElement).toBe(document.body);
  });
});
