// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import type { ImportActions } from '../../components/files/import/actions.ts';
import { ImportPanel } from '../../components/files/import/ImportPanel.tsx';
import type { Outcome } from '../../lib/account/incoming.ts';
import { control, doing, draw, press, redraw, type } from './draw.tsx';
import { actions, asNew, TOLD } from './files-import-on.ts';
import { choose as pick } from './icp/form.tsx';
import { NOW } from './invented.ts';

const LIST = 'Name;Website;Employees;Mood\nAlder;alder.example;51-200;calm\nBirch;birch.example;many;glad\n';

function panel(over: Partial<ImportActions> = {}, props: { targets?: string[]; cap?: number } = {}) {
  const on = actions(over);
  const { targets = [], cap = 60 } = props;
  return { on, place: draw(<ImportPanel mappings={[]} targets={new Set(targets)} cap={cap} on={on} />) };
}

const shows = (place: Element, words: string) =>
  vi.waitFor(() => {
    doing(() => undefined);
    expect(place.textContent).toContain(words);
  });

const title = (place: Element, words: string) =>
  vi.waitFor(() => {
    doing(() => undefined);
    expect(place.querySelector('h2')?.textContent).toBe(words);
  });

/** A browser's `File` reads its text; jsdom's does not. */
const fileOf = (text: string, name: string) =>
  Object.assign(new File([text], name), { text: () => Promise.resolve(text) });

function drop(text: string, name = 'list.csv') {
  const event = Object.assign(new Event('drop', { bubbles: true, cancelable: true }), {
    dataTransfer: { files: [fileOf(text, name)], types: ['Files'] },
  });
  doing(() => void document.body.dispatchEvent(event));
  return event;
}

async function read(place: Element, text = LIST) {
  drop(text);
  await title(place, 'What the columns mean');
}

async function checked(place: Element) {
  press(place, 'Show what will come of it');
  await title(place, 'What will come of it');
}

describe('a rep who drops a list anywhere on the page', () => {
  it('sees what its columns mean and why, with samples; what means nothing is out of the way', async () => {
    const { place } = panel();
    const dropped = drop(LIST);
    expect(dropped.defaultPrevented).toBe(true);
    await title(place, 'What the columns mean');
    expect(document.activeElement?.textContent).toBe('What the columns mean');
    expect(place.textContent).toContain('list.csv: 2 rows.');
    const [first] = place.querySelectorAll('.import-columns li');
    expect(first?.querySelector('span')?.textContent).toBe('Alder · Birch');
    expect(first?.querySelector('small')?.textContent).toBe('by its heading');
    expect(place.querySelector('details summary')?.textContent).toBe('1 column is left out');
    pick(control(place, 'Name'), 'Leave out');
    expect(first?.querySelector('small')?.textContent).toBe('');
    expect(place.querySelectorAll('.import-columns')[0]?.children).toHaveLength(3);
  });

  it('is told what to do where no column says who a company is', async () => {
    const { place } = panel();
    await read(place);
    pick(control(place, 'Website'), 'Leave out');
    expect(place.querySelector('[role=alert]')?.textContent).toContain('web address');
    expect(control(place, 'Show what will come of it').getAttribute('aria-disabled')).toBe('true');
  });

  it('sees what will come of it, brings it in, and the columns are remembered', async () => {
    const { place, on } = panel();
    await read(place);
    await checked(place);
    expect(place.textContent).toContain('Employees: 1 value, first in line 3: “many”');
    expect(on.apply).not.toHaveBeenCalled();
    press(place, 'Bring in 2 companies');
    await title(place, 'They are in');
    expect(on.keepMapping).toHaveBeenCalledWith({
      headings: 'name\nwebsite\nemployees\nmood',
      columns: ['name', 'domain', 'employees', ''],
    });
    expect(on.drop).not.toHaveBeenCalled();
  });

  it('picks the best of them that are not on the list, as far as it has room', async () => {
    const { place, on } = panel({}, { targets: ['gone.example'], cap: 2 });
    await read(place);
    await checked(place);
    press(place, 'Bring in 2 companies');
    await shows(place, 'There is room for 1 on your list.');
    const names = [...place.querySelectorAll('.names li')];
    // Cedar fits better still, but is of no file.
    expect(names.map((name) => name.querySelector('small')?.textContent)).toEqual([
      'birch.example',
      'alder.example',
    ]);
    expect(names.map((name) => name.querySelector('input')?.checked)).toEqual([true, false]);
    press(place, 'Add 1 company');
    expect(on.choose).toHaveBeenCalledWith([{ url: 'https://birch.example/', title: 'birch.example' }]);
    await vi.waitFor(() => doing(() => undefined));
  });

  it('rules them out where they say that a colleague owns them, by name', async () => {
    const stage = vi.fn<ImportActions['stage']>(async (_id, _file, rows) =>
      rows.map((row, at): Outcome => ({ ...asNew(row), is: 'merged', ...(at === 0 && { onList: true }) })),
    );
    const { place } = panel({ stage });
    await read(place);
    doing(() => control(place, 'A colleague’s accounts').click());
    const field = place.querySelector<HTMLInputElement>('input[type=text]');
    if (field) type(field, 'Jo Kern ');
    await checked(place);
    expect(stage.mock.lastCall?.[2][0]?.facts.find(({ key }) => key === 'relation')?.value).toEqual({
      is: 'owned',
      by: 'Jo Kern',
    });
    expect(place.querySelector('details[open] summary')?.textContent).toMatch(/^1 on your own list/);
    press(place, 'Back to the columns');
    expect(place.querySelector<HTMLInputElement>('input[value=owned]')?.checked).toBe(true);
    await checked(place);
    press(place, 'Bring in 2 companies');
    await shows(place, 'They are ruled out');
  });

  it('leaves nothing behind by cancelling, nor by going elsewhere', async () => {
    let answer = (_: Outcome[]) => {};
    const stage = vi.fn<ImportActions['stage']>(() => new Promise((resolve) => (answer = resolve)));
    const { place, on } = panel({ stage });
    await read(place);
    press(place, 'Show what will come of it');
    await shows(place, 'Comparing with what is known');
    await vi.waitFor(() => expect(stage).toHaveBeenCalled());
    press(place, 'Cancel');
    await shows(place, 'Cancelled: nothing of the file was kept.');
    const [id] = stage.mock.lastCall ?? [];
    expect(on.drop).toHaveBeenCalledExactlyOnceWith(id);
    // What was on its way then is dropped when it has arrived.
    answer([]);
    await vi.waitFor(() => expect(on.drop).toHaveBeenCalledTimes(2));
    await read(place);
    press(place, 'Show what will come of it');
    redraw(place, null);
    expect(on.drop).toHaveBeenCalledTimes(3);
  });

  it('is back where they were when it could not be brought in', async () => {
    const { place, on } = panel({ apply: vi.fn(async () => undefined) });
    await read(place);
    await checked(place);
    press(place, 'Bring in 2 companies');
    await vi.waitFor(() => expect(on.apply).toHaveBeenCalled());
    await title(place, 'What will come of it');
    expect(on.keepMapping).not.toHaveBeenCalled();
  });

  it('is at the beginning again once the toast has taken it back', async () => {
    let undone = () => {};
    const apply = vi.fn<ImportActions['apply']>(async (id, back) => {
      undone = back;
      return { ...TOLD, id };
    });
    const { place } = panel({ apply });
    await read(place);
    await checked(place);
    press(place, 'Bring in 2 companies');
    await title(place, 'They are in');
    doing(undone);
    await shows(place, '“list.csv” is taken back');
  });
});

describe('what was brought in before', () => {
  it('is taken back by one press, with the keyboard on what is left', async () => {
    let past = [TOLD, { ...TOLD, id: 'two', file: 'older.csv' }];
    const undo = vi.fn<ImportActions['undo']>(async () => {
      past = past.map((one) => (one.id === 'one' ? { ...one, undoneAt: NOW } : one));
      return past[0];
    });
    const { place } = panel({ undo, history: async () => past });
    await shows(place, 'older.csv');
    control(place, 'Undo list.csv').focus();
    press(place, 'Undo list.csv');
    await shows(place, '“list.csv” is taken back.');
    await shows(place, 'taken back on');
    expect(undo).toHaveBeenCalledWith('one');
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Undo older.csv');
  });
});

describe('a file that holds no companies', () => {
  it.each([
    ['', '“x.csv” is empty: choose another file, or paste a list.'],
    ['Company,Website\n', '“x.csv” holds headings and no row below them'],
    ['Company,Website\na,b,c\n', 'No row of “x.csv” can be read. Line 2 has 3 cells'],
  ])('%j is told with what to do', async (text, words) => {
    const { place } = panel();
    drop(text, 'x.csv');
    await shows(place, words);
  });
});
