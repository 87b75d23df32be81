// @vitest-environment jsdom
import { useState } from 'preact/hooks';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { routeOf } from '../../components/targets/route.ts';
import { TargetList } from '../../components/targets/TargetList.tsx';
import type { TargetList as List, TargetRow } from '../../lib/targets/row.ts';
import { control, doing, draw, key, press, type } from './draw.tsx';
import { choose } from './icp/form.tsx';
import { NOW, target } from './invented.ts';
import { listActions, listOf, ROWS, row, TODAY } from './invented-list.ts';

beforeAll(() => {
  // jsdom has neither.
  vi.stubGlobal('print', vi.fn());
  vi.stubGlobal('CSS', { escape: (text: string) => text.replaceAll('.', '\\.') });
});

type Actions = ReturnType<typeof listActions>;

/** Holds the page's address, as the page does. */
function Held({ list, hash, on }: { list: List; hash: string; on: Actions }) {
  const [now, setNow] = useState(hash);
  on.go.mockImplementation(setNow);
  return <TargetList list={list} params={routeOf(now).params} today={TODAY} now={NOW} on={on} />;
}

function list({
  rows = ROWS,
  hash = 'targets',
  ...over
}: { rows?: TargetRow[]; hash?: string } & Partial<List> = {}) {
  const on = listActions();
  return { on, place: draw(<Held list={listOf(rows, over)} hash={hash} on={on} />) };
}

const names = (place: Element) =>
  [...place.querySelectorAll('.grid-row > :first-child b')].map((one) => one.textContent);
const rowOf = (place: Element, id: string) => {
  const found = place.querySelector<HTMLElement>(`[data-id="${id}"]`);
  if (!found) throw new Error(`No row ${id}`);
  return found;
};
const focusOn = (place: Element, id: string) => doing(() => rowOf(place, id).focus());

describe('a rep looks at the list', () => {
  it('sees tier A on top, within a tier the best fit, withheld letters last', () => {
    expect(names(list().place)).toEqual(['Baltic', 'Kite', 'Ørnvik', 'Tundra']);
  });

  it('reads of each target who, fit, timing, why, status, last and next touch, persons and tags', () => {
    const rows = [
      row(
        'baltic.example',
        'Baltic',
        {
          last: { kind: 'call', outcome: 'none', on: '2026-11-11', nth: 2 },
          nextOn: '2026-11-16',
          nextStep: 'send prices',
          status: 'talks',
          tags: ['North', 'Key'],
        },
        { score: 91, digit: 1, signs: ['hiring: 12 open jobs'] },
      ),
    ];
    const { place } = list({ rows: rows.map((one) => ({ ...one, persons: { saved: 3, fitting: 2 } })) });
    const text = rowOf(place, 'baltic.example').textContent;
    for (const words of [
      'baltic.example',
      '91',
      '1 hiring: 12 open jobs',
      '50–1,000 people: 320 people',
      'Call, no answer',
      '12 days ago',
      'Mon 16 Nov',
      '7 days overdue · send prices',
      '2 as wanted',
      'North, Key',
    ])
      expect(text).toContain(words);
    expect(control(place, 'Status of Baltic')).toHaveProperty('value', 'talks');
    expect(place.querySelector('[role=img]')?.getAttribute('aria-label')).toBe('Fit A, strong fit');
  });

  it('filters while typing, accents folded, also by notes, tags and status, and is shown the way out', () => {
    const { place } = list();
    for (const [typed, found] of [
      ['ornvik', 'Ørnvik'],
      ['jane fair', 'Kite'],
      ['north', 'Ørnvik'],
      ['TUNDRA exam', 'Tundra'],
    ] as const) {
      type(control(place, 'Filter targets'), typed);
      expect(names(place)).toEqual([found]);
    }
    expect(place.querySelector('search [role=status]')?.textContent).toBe('1 of 4 shown');
    type(control(place, 'Filter targets'), 'zzz');
    press(place, 'Show all');
    expect(names(place)).toHaveLength(4);
  });

  it('narrows it to a tier and a status, which the address keeps', () => {
    const { place, on } = list();
    choose(control(place, 'Tier'), 'Tier B');
    choose(control(place, 'Status'), 'New');
    expect(names(place)).toEqual(['Kite', 'Ørnvik']);
    expect(on.go).toHaveBeenLastCalledWith('targets?tier=B&status=new');
    choose(control(place, 'Status'), 'Won');
    expect(names(place)).toEqual([]);
  });

  it('sorts by the columns the address names and by any heading pressed', () => {
    const { place, on } = list({ hash: 'targets?sort=-company' });
    expect(names(place)).toEqual(['Tundra', 'Ørnvik', 'Kite', 'Baltic']);
    const heading = [...place.querySelectorAll<HTMLElement>('.grid-head button')].find(
      (one) => one.textContent === 'Next touch',
    );
    doing(() => heading?.click());
    expect(on.go).toHaveBeenLastCalledWith('targets?sort=next');
  });

  it('saves a view under a name without the target that is open, and brings a removed one back', () => {
    const views = [
      { name: 'Due first', hash: 'targets?sort=next' },
      { name: 'Seen', hash: 'prospects' },
    ];
    const { place, on } = list({ hash: 'targets?q=kite&open=kite.example', settings: { cap: 60, views } });
    expect([...place.querySelectorAll('.saved-views a')].map((one) => one.textContent)).toEqual([
      'Due first',
    ]);
    press(place, 'Save this view');
    type(control(place, 'Name of this view'), ' Kites ');
    doing(() => place.querySelector<HTMLFormElement>('.saved-views form')?.requestSubmit());
    expect(on.settings).toHaveBeenLastCalledWith({ addView: { name: 'Kites', hash: 'targets?q=kite' } });
    press(place, 'Remove the view Due first');
    expect(on.settings).toHaveBeenLastCalledWith({ removeView: 'Due first' });
    press(place, 'Bring it back');
    expect(on.settings).toHaveBeenLastCalledWith({ addView: views[0] });
  });

  it('still sees a target whose record could not be read, under its domain', () => {
    const { place } = list({ rows: [{ target: target({ accountId: 'lost.example' }) }] });
    expect(names(place)).toEqual(['lost.example']);
    expect(place.textContent).toContain('its record could not be read');
    expect(place.textContent).toContain('Not scored yet');
  });

  it('sees a hostile name as words', () => {
    const name = '<img src=x onerror=alert(1)>';
    const { place } = list({ rows: [row('bad.example', name)] });
    expect(place.querySelector('img')).toBeNull();
    expect(names(place)).toEqual([name]);
  });

  it('is offered the review once a quarter, and led to it', () => {
    const rows = [row('old.example', 'Old', { addedAt: NOW - 91 * 86_400_000 })];
    const { place, on } = list({ rows });
    press(place, 'Review it');
    expect(on.go).toHaveBeenLastCalledWith('targets?review=1');
    expect(place.textContent).toContain('Old');
    expect(place.querySelector('[role=grid]')).toBeNull();
  });
});

describe('a rep works the list by single keys', () => {
  it.each([
    ['l', 'Call'],
    ['s', 'Tomorrow'],
    ['n', 'Notes'],
    ['T', 'Tags'],
  ])('%s opens the target beside the list, the keyboard on %s', (pressed, name) => {
    const { place } = list();
    focusOn(place, 'kite.example');
    key(pressed);
    expect(place.querySelector('.pane h2')?.textContent).toBe('Kite');
    const focused = document.activeElement;
    expect(
      `${focused?.getAttribute('aria-label') ?? ''}${focused?.textContent}${focused?.closest('.written')?.textContent ?? ''}`,
    ).toContain(name);
  });

  it('Enter opens it, Escape closes it and the keyboard is back on its row', () => {
    const { place } = list();
    focusOn(place, 'kite.example');
    key('Enter');
    expect(document.activeElement).toBe(place.querySelector('.pane h2'));
    key('Escape');
    expect(place.querySelector('.pane')).toBeNull();
    expect(document.activeElement).toBe(rowOf(place, 'kite.example'));
  });

  it('1 to 3 give a tier, X takes off and closes what was open of it, P prints', () => {
    const { place, on } = list();
    focusOn(place, 'kite.example');
    key('1');
    expect(on.change).toHaveBeenLastCalledWith('kite.example', { what: 'tier', tier: 'A' });
    key('2');
    expect(on.change).toHaveBeenCalledOnce();
    key('p');
    expect(print).toHaveBeenCalledOnce();
    key('Enter');
    focusOn(place, 'kite.example');
    key('x');
    expect(on.remove).toHaveBeenCalledWith('kite.example');
    expect(place.querySelector('.pane')).toBeNull();
  });

  it('? tells all keys', () => {
    const { place } = list();
    focusOn(place, 'kite.example');
    key('?');
    expect(place.querySelector<HTMLDetailsElement>('.legend')?.open).toBe(true);
    expect(document.activeElement).toBe(rowOf(place, 'kite.example'));
  });
});

describe('a rep raises a target to a tier that is full', () => {
  const rows = [
    ...Array.from({ length: 10 }, (_, at) => row(`a${at}.example`, `A ${at}`, { tier: 'A' })),
    row('rising.example', 'Rising', { tier: 'B' }),
  ];

  it('and is asked who makes room; the tier chosen in the row stands as it was meanwhile', () => {
    const { place, on } = list({ rows });
    choose(control(place, 'Tier of Rising'), 'A');
    expect(on.change).not.toHaveBeenCalled();
    expect(control(place, 'Tier of Rising')).toHaveProperty('value', 'B');
    expect(place.querySelector('.swap')?.textContent).toContain('Tier A is full (10 of 10)');
    key('1', { code: 'Digit1' });
    expect(on.change).toHaveBeenCalledExactlyOnceWith('rising.example', {
      what: 'tier',
      tier: 'A',
      down: expect.stringMatching(/^a\d\.example$/),
    });
    expect(place.querySelector('.swap')).toBeNull();
  });

  it('or leaves all as it is, and the keyboard is back where it was', () => {
    const { place, on } = list({ rows });
    focusOn(place, 'rising.example');
    key('1');
    key('k', { code: 'KeyK' });
    expect(place.querySelector('.swap')).toBeNull();
    expect(on.change).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(rowOf(place, 'rising.example'));
  });
});

describe('a rep raises a target that is open', () => {
  it('and is asked there, where Escape is an answer and the target stays open', () => {
    const rows = Array.from({ length: 10 }, (_, at) => row(`a${at}.example`, `A ${at}`, { tier: 'A' }));
    const { place, on } = list({
      rows: [...rows, row('rising.example', 'Rising', { tier: 'B' })],
      hash: 'targets?open=rising.example',
    });
    const field = place.querySelector<HTMLElement>('.pane [aria-label="Tier of Rising"]');
    if (!field) throw new Error('No tier in the pane.');
    choose(field, 'A');
    expect(place.querySelector('.pane .swap')?.textContent).toContain('Rising stays at B');
    key('Escape');
    expect(place.querySelector('.swap')).toBeNull();
    expect(place.querySelector('.pane')).not.toBeNull();
    expect(on.change).not.toHaveBeenCalled();
  });
});

describe('a rep prints the list', () => {
  const many = (count: number) =>
    list({ rows: Array.from({ length: count }, (_, at) => row(`c${at}.example`, `C ${at}`)) }).place;

  it('as it is shown, numbered, in one column up to sixty and in two above', () => {
    const print = many(60).querySelector('.print-list');
    expect(print?.querySelectorAll('table')).toHaveLength(1);
    expect(print?.querySelector('tbody tr')?.textContent).toContain('1C 0AA90·3');
    const two = many(100).querySelectorAll('.print-list table');
    expect([...two].map((one) => one.querySelectorAll('tbody tr').length)).toEqual([50, 50]);
  });
});
