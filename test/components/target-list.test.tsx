// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Explain } from '../../components/targets/Behind.tsx';
import { TargetList, type TargetListProps } from '../../components/targets/TargetList.tsx';
import type { Letter } from '../../lib/fit/fit.ts';
import type { Lift } from '../../lib/fit/lift.ts';
import { tallyOf } from '../../lib/fit/wilson.ts';
import type { TargetRow } from '../../lib/targets/row.ts';
import { control, doing, draw, key, press, redraw, type } from './draw.tsx';
import { choose } from './icp/form.tsx';
import { account, fitOf, NOW, reason, target, UNKNOWN } from './invented.ts';

function row(id: string, label: string, letter: Letter, score: number | undefined, daysAgo = 3): TargetRow {
  const { score: _, ...rest } = fitOf({ letter });
  return {
    account: { label },
    target: target({ accountId: id, addedAt: NOW - daysAgo * 86_400_000 }),
    fit: score === undefined ? rest : { ...rest, score },
  };
}

const ROWS = [
  row('tundra.example', 'Tundra', 'C', 45, 1),
  row('baltic.example', 'Baltic', 'A', 91, 20),
  row('quay.example', 'Quay', '?', undefined, 5),
  row('kite.example', 'Kite', 'B', 70, 0),
];

const actions = () => ({
  remove: vi.fn(),
  outcome: vi.fn(),
  undo: vi.fn(),
  explain: vi.fn<Explain>(async () => ({ account: account(), fit: fitOf({ reasons: [reason(), UNKNOWN] }) })),
  openUrl: vi.fn(),
  exportCsv: vi.fn(),
});

function list(props: Partial<TargetListProps> = {}) {
  const on = actions();
  const all: TargetListProps = { rows: ROWS, records: [], cap: 60, now: NOW, on, ...props };
  return { on, all, place: draw(<TargetList {...all} />) };
}

describe('a rep asks why a target has its letter', () => {
  it('and reads points, finding and quote below it, and what is unknown, anew once its letter is another, until they close it again', async () => {
    const on = actions();
    const { all, place } = list({ on });
    press(place, 'All reasons for Baltic');
    expect(on.explain).toHaveBeenCalledExactlyOnceWith('baltic.example');
    await vi.waitFor(() => doing(() => expect(place.querySelector('.behind')).not.toBeNull()));
    expect(place.querySelector('.behind .reason')?.textContent).toContain('50–1,000 people');
    expect(place.querySelector('.behind')?.textContent).toContain('Hiring for sales?');
    expect(place.querySelector('.behind .openers')).toBeNull();
    const weaker = ROWS.map((one) =>
      one.account?.label === 'Baltic' ? row('baltic.example', 'Baltic', 'B', 70) : one,
    );
    redraw(place, <TargetList {...all} rows={weaker} />);
    expect(on.explain).toHaveBeenCalledTimes(2);
    press(place, 'All reasons for Baltic');
    expect(place.querySelector('.behind')).toBeNull();
  });

  it('and is told where it cannot be said', async () => {
    const on = { ...actions(), explain: vi.fn<Explain>(() => Promise.reject(new Error('Could not read.'))) };
    const { place } = list({ on });
    press(place, 'All reasons for Baltic');
    await vi.waitFor(() => doing(() => expect(place.textContent).toContain('Could not read.')));
  });
});

const names = (place: Element) => [...place.querySelectorAll('.company-name')].map((one) => one.textContent);
const sorting = (place: Element) =>
  [...place.querySelectorAll('thead th[aria-sort]')].map((one) => one.getAttribute('aria-sort'));

describe('a rep looks at the list', () => {
  it('sees the best fit on top, withheld letters below given ones, and how full the list is', () => {
    const { place } = list();
    expect(names(place)).toEqual(['Baltic', 'Kite', 'Tundra', 'Quay']);
    expect(place.textContent).toContain('4 of 60');
    expect(place.textContent).toContain('6 more make a first list');
  });

  it('reads for each target the domain, letter, number, share known, tier, why and since when', () => {
    const { place } = list();
    const cells = place.querySelector('tbody tr');
    expect(cells?.querySelector('[role=img]')?.getAttribute('aria-label')).toBe('Fit A, strong fit');
    for (const words of [
      'baltic.example',
      '91',
      '5 of 6 known',
      '50–1,000 people: 320 people',
      '2 weeks ago',
    ])
      expect(cells?.textContent).toContain(words);
    expect(cells?.querySelector('time')?.title).toMatch(/3 November 2026/);
  });

  it('sorts by any heading and back again, and screen readers hear which way', () => {
    const { place } = list();
    expect(sorting(place)).toEqual(['none', 'descending', 'none', 'none', 'none', 'none', 'none']);
    press(place, 'Company');
    expect(names(place)).toEqual(['Baltic', 'Kite', 'Quay', 'Tundra']);
    expect(sorting(place)[0]).toBe('ascending');
    press(place, 'Company');
    expect(names(place)).toEqual(['Tundra', 'Quay', 'Kite', 'Baltic']);
    press(place, 'Added');
    expect(names(place)).toEqual(['Kite', 'Tundra', 'Quay', 'Baltic']);
  });

  it('filters while typing, and is shown the way out when nothing matches', () => {
    const { place } = list();
    type(control(place, 'Filter targets'), 'qu exam');
    expect(names(place)).toEqual(['Quay']);
    expect(place.querySelector('.filter [role=status]')?.textContent).toBe('1 of 4 shown');
    type(control(place, 'Filter targets'), 'zzz');
    expect(place.textContent).toContain('No target matches “zzz”.');
    press(place, 'Clear the filter');
    expect(names(place)).toHaveLength(4);
  });

  it('takes the list along as CSV', () => {
    const { place, on } = list();
    press(place, 'Export CSV');
    expect(on.exportCsv).toHaveBeenCalledOnce();
  });

  it('is told what to do next while the list is empty', () => {
    const { place } = list({ rows: [] });
    expect(place.querySelector('h2')?.textContent).toBe('You have no list yet: make it now.');
    expect(place.querySelectorAll('li')).toHaveLength(3);
    expect(place.querySelector('table')).toBeNull();
  });

  it('is not told that there is no list when it could only not be read', () => {
    const { place } = list({ rows: [], error: 'The store did not open.' });
    expect(place.querySelector('[role=alert]')?.textContent).toBe('The store did not open.');
    expect(place.textContent).not.toContain('make it now');
  });

  it('is told to drop one when it is full', () => {
    expect(list({ cap: 4 }).place.textContent).toContain('your list is full: take one off to add another');
  });

  it('still sees a target whose record could not be read, under its domain', () => {
    const { place } = list({ rows: [{ target: target({ accountId: 'lost.example' }) }] });
    expect(names(place)).toEqual(['lost.example']);
    expect(place.textContent).toContain('its record could not be read');
    expect(place.textContent).toContain('Not scored yet');
  });

  it('sees a hostile name as words', () => {
    const name = '<img src=x onerror=alert(1)>';
    const { place } = list({ rows: [row('bad.example', name, 'A', 90)] });
    expect(place.querySelector('img')).toBeNull();
    expect(names(place)).toEqual([name]);
  });
});

describe('a rep takes a target off the list', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());
  const UNDO = { text: 'Kite taken off your list.', event: 1 };

  it('and the keyboard stays with the next row', () => {
    const { place, on, all } = list();
    const button = control(place, 'Take Kite off your list');
    button.focus();
    press(place, 'Take Kite off your list');
    expect(on.remove).toHaveBeenCalledWith('kite.example');
    redraw(place, <TargetList {...all} rows={ROWS.slice(0, 3)} undo={UNDO} />);
    expect(document.activeElement).toBe(control(place, 'Take Tundra off your list'));
  });

  it('hears what happened and takes it back by the button', () => {
    const { place, on } = list({ undo: UNDO });
    expect(place.querySelector('.toast-place[role=status]')?.textContent).toContain(
      'Kite taken off your list.',
    );
    press(place, 'Undo');
    expect(on.undo).toHaveBeenCalledOnce();
  });

  it.each([{ ctrlKey: true }, { metaKey: true }])('or by the keys everybody knows (%o)', (held) => {
    const { on } = list({ undo: UNDO });
    key('z', held);
    expect(on.undo).toHaveBeenCalledOnce();
  });

  it('but undoing words typed in the filter brings no target back', () => {
    const { place, on } = list({ undo: UNDO });
    control(place, 'Filter targets').focus();
    key('z', { ctrlKey: true });
    expect(on.undo).not.toHaveBeenCalled();
  });

  it('and the word of it goes after ten seconds, not while the rep is on it', () => {
    const { place } = list({ undo: UNDO });
    const toast = place.querySelector('.toast-place');
    doing(() => control(place, 'Undo').focus());
    doing(() => vi.advanceTimersByTime(20_000));
    expect(toast?.textContent).toContain('Kite');
    doing(() => control(place, 'Undo').blur());
    doing(() => vi.advanceTimersByTime(9_900));
    expect(toast?.textContent).toContain('Kite');
    doing(() => vi.advanceTimersByTime(200));
    expect(toast?.textContent).toBe('');
  });
});

describe('a rep says what came of a target', () => {
  it('by one choice in its row, and takes it back there as well', () => {
    const met = row('met.example', 'Met already', 'A', 90);
    met.target.outcome = { is: 'met', at: NOW };
    const { place, on } = list({ rows: [...ROWS, met] });
    choose(control(place, 'What came of Kite'), 'Met, then lost');
    expect(on.outcome).toHaveBeenLastCalledWith('kite.example', 'lost');
    choose(control(place, 'What came of Met already'), 'Nothing yet');
    expect(on.outcome).toHaveBeenLastCalledWith('met.example', undefined);
    press(place, 'Outcome');
    expect(names(place).at(-1)).toBe('Met already');
  });

  const said = (records: TargetListProps['records']) =>
    list({ records }).place.querySelector('.records')?.textContent ?? '';

  it('and is told how many outcomes it takes until they tell anything', () => {
    expect(said([])).toContain('0 of 10 outcomes so far');
    expect(said([{ id: 'mine', name: 'Mine', of: 3 }])).toContain('3 of 10 outcomes so far');
    expect(list({ rows: [] }).place.querySelector('.records')).toBeNull();
  });

  it('and how often a letter of their own stood above or below Fitmark’s', () => {
    const { place } = list({ overrides: { raised: 2, lowered: 1, other: 0 } });
    expect(place.textContent).toContain('Your own letters: 3 (2 above Fitmark’s, 1 below).');
  });

  it('and then sees the record of each grade, digit and criterion, fit and timing apart, and what it speaks for', () => {
    const size = { id: 'size', kind: 'size', importance: 'strong', min: 50, max: 100 } as const;
    const lift: Lift = {
      of: 23,
      letters: [
        { letter: 'A', tally: tallyOf(6, 9) },
        { letter: 'C', tally: tallyOf(1, 14) },
      ],
      digits: [{ digit: 1, tally: tallyOf(7, 23) }],
      criteria: [
        { criterionId: 'size', label: '50–100 people', isSign: false, yes: tallyOf(6, 9), no: tallyOf(0, 0) },
        { criterionId: 'growth', label: 'Grew', isSign: true, yes: tallyOf(0, 2), no: tallyOf(1, 1) },
      ],
      proposals: [{ edit: { change: size }, words: 'Make it strong?', cases: [] }],
    };
    const openIcp = vi.fn();
    const { place } = list({
      records: [{ id: 'mine', name: 'Mine', of: 23, lift }],
      on: { ...actions(), openIcp },
    });
    const tables = [...place.querySelectorAll('.tallies table')].map((one) =>
      [...one.querySelectorAll('tbody tr')].map((each) =>
        [...each.children].map((cell) => cell.textContent?.trim()),
      ),
    );
    expect(tables).toEqual([
      [
        ['A', '6 of 9 35–88%'],
        ['C', '1 of 14 1–31%'],
      ],
      [['50–100 people', '6 of 9 35–88%', 'none yet']],
      [['1, now is the moment', '7 of 23 16–51%']],
      [['Grew', '0 of 2 0–66%', '1 of 1 21–100%']],
    ]);
    expect(place.querySelector('.records')?.textContent).toContain('Make it strong?');
    press(place, 'Try it in your profile');
    expect(openIcp).toHaveBeenCalledOnce();
  });
});
