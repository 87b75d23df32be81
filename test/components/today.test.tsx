// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { Today } from '../../components/today/Today.tsx';
import { addDays } from '../../lib/targets/day.ts';
import type { TargetList, TargetRow } from '../../lib/targets/row.ts';
import type { Target } from '../../lib/targets/target.ts';
import { touches } from '../targets/days.ts';
import { control, doing, draw, hasControl, key, press, redraw } from './draw.tsx';
import { target } from './invented.ts';
import { listActions, listOf } from './invented-list.ts';

/** A Wednesday. */
const TODAY = '2026-11-25';

const row = (name: string, overdue: number, more: Partial<Target> = {}): TargetRow => ({
  target: target({
    accountId: `${name.toLowerCase()}.example`,
    tier: 'A',
    nextOn: addDays(TODAY, -overdue),
    addedAt: new Date(2026, 5, 1).getTime(),
    ...more,
  }),
  account: { label: name },
  fit: { letter: 'A', score: 90, known: { criteria: 5, of: 6, share: 0.9 }, digit: 3, signs: [] },
});

const ROWS = [row('Kite', 0), row('Baltic', 9), row('Quay', 2), row('Soon', -1), row('Later', -20)];

function today(rows = ROWS, more: Partial<TargetList> = {}) {
  const on = listActions();
  const content = (shown: TargetRow[]) => (
    <Today list={listOf(shown, more)} today={TODAY} on={on}>
      <p class="first">Make it now</p>
    </Today>
  );
  const place = draw(content(rows));
  return { on, place, show: (shown: TargetRow[]) => redraw(place, content(shown)) };
}

const names = (place: Element) => [...place.querySelectorAll('.due-name')].map((one) => one.textContent);
const said = (place: Element) => place.querySelector('[role=status]')?.textContent;
const submit = (place: Element) => doing(() => place.querySelector('form')?.requestSubmit());

describe('a rep opens the day', () => {
  it('sees how many are due, the longest missed first, each with its reason', () => {
    const { place } = today();
    expect(said(place)).toBe('3 due, 2 overdue');
    expect(names(place)).toEqual(['Baltic', 'Quay', 'Kite']);
    const first = place.querySelector('.due');
    expect(first?.textContent).toContain('9 days overdue: a whole round missed · tier A');
    expect(first?.textContent).toContain('Never touched yet');
    const name = control(place, 'Baltic');
    expect(
      place.ownerDocument.getElementById(name.getAttribute('aria-describedby') ?? '')?.textContent,
    ).toContain('9 days overdue');
  });

  it('sees how each was left, what was to be next, and why it is on the list', () => {
    const last = { kind: 'call', outcome: 'none', on: '2026-11-18', nth: 2, line: 'on holiday' } as const;
    const { place } = today([row('Kite', 0, { last, nextStep: 'ask for Clara', why: 'Hires for sales' })]);
    const text = place.querySelector('.due')?.textContent;
    for (const words of ['7 days ago', '“on holiday”', 'Next: ask for Clara', 'Hires for sales'])
      expect(text).toContain(words);
  });

  it('sees the week’s work and the weeks kept', () => {
    const done = [...touches(2, TODAY), ...touches(5, '2026-11-18'), ...touches(4, '2026-11-12')];
    const { place } = today(ROWS, { touches: done });
    expect(place.querySelector('.week')?.textContent).toBe(
      '2 of 5 touches this week2 weeks kept in a row · 2 more keep this one',
    );
    expect(place.querySelector('progress')?.value).toBe(2);
  });

  it('is told of a list that nobody keeps up, and what to do', () => {
    expect(today().place.querySelector('.too-much')).toBeNull();
    const many = Array.from({ length: 41 }, (_, n) => row(`Mill${n}`, -3));
    expect(today(many).place.querySelector('.too-much')?.textContent).toContain(
      'Your list needs 41 touches a week; one rep keeps up 40.',
    );
  });

  it('sees what comes in the next seven days', () => {
    const { place } = today();
    expect(place.querySelector('.coming')?.textContent).toContain('Thu 26 NovSoon A');
    expect(place.querySelector('.coming')?.textContent).not.toContain('Later');
  });

  it('finds a company’s name as words, whatever it is', () => {
    const { place } = today([{ ...row('Evil', 0), account: { label: '<img src=x onerror=alert(1)>' } }]);
    expect(names(place)).toEqual(['<img src=x onerror=alert(1)>']);
    expect(place.querySelector('img')).toBeNull();
  });
});

describe('a rep works the day by keyboard', () => {
  it('logs a call with two keys and stands on the next row once it is gone', async () => {
    const { place, on, show } = today();
    key('c');
    submit(place);
    expect(on.log).toHaveBeenCalledExactlyOnceWith(
      'baltic.example',
      { kind: 'call', outcome: 'none' },
      undefined,
    );
    await vi.waitFor(() => doing(() => expect(place.querySelector('form')).toBeNull()));
    expect(document.activeElement?.textContent).toBe('Baltic');
    show(ROWS.filter(({ account }) => account?.label !== 'Baltic'));
    expect(document.activeElement?.textContent).toBe('Quay');
    expect(said(place)).toBe('2 due, 1 overdue');
  });

  it('stands on the next row also where the list is told anew before the answer comes', () => {
    const { place, show } = today();
    key('c');
    submit(place);
    show(ROWS.filter(({ account }) => account?.label !== 'Baltic'));
    expect(document.activeElement?.textContent).toBe('Quay');
  });

  it('moves by J and K or the arrows, and Tab stops at one row only', () => {
    const { place } = today();
    key('j');
    expect(document.activeElement?.textContent).toBe('Baltic');
    key('j');
    key('ArrowDown');
    key('ArrowDown');
    expect(document.activeElement?.textContent).toBe('Kite');
    key('k');
    expect(document.activeElement?.textContent).toBe('Quay');
    const stops = [...place.querySelectorAll<HTMLElement>('.due-name')].filter(
      ({ tabIndex }) => tabIndex === 0,
    );
    expect(stops.map((one) => one.textContent)).toEqual(['Quay']);
  });

  it('puts off with two keys', () => {
    const { on } = today();
    key('j');
    key('s');
    key('1');
    expect(on.change).toHaveBeenCalledExactlyOnceWith('baltic.example', { what: 'next', on: '2026-11-26' });
  });

  it('opens the target by Enter on its name, and its site by O', () => {
    const { place, on } = today();
    expect(control(place, 'Quay').getAttribute('href')).toBe('#targets?open=quay.example');
    key('j');
    key('j');
    key('o');
    expect(on.openUrl).toHaveBeenCalledExactlyOnceWith('https://quay.example/');
  });

  it('keeps the row where the touch was refused', async () => {
    const { place, on } = today();
    on.log.mockResolvedValueOnce(undefined);
    key('c');
    submit(place);
    await vi.waitFor(() => doing(() => expect(place.querySelector('[role=alert]')).not.toBeNull()));
    expect(place.querySelector('form')).not.toBeNull();
  });

  it('has two forms open at once, so that no line is lost', () => {
    const { place } = today();
    press(place, 'Call: Baltic');
    press(place, 'Mail: Kite');
    expect(place.querySelectorAll('form')).toHaveLength(2);
  });
});

describe('nothing is due', () => {
  it('the rep is told when the next is, what the week still needs, and who can be taken ahead of time', () => {
    const { place, on } = today([row('Soon', -1), row('Later', -20)]);
    expect(said(place)).toBe('Nothing is due.');
    const text = place.querySelector('.nothing-due')?.textContent;
    expect(text).toContain('Nothing is due today');
    expect(text).toContain('Next is Soon, on Thu 26 Nov.');
    expect(text).toContain('Your list needs 2 more touches this week.');
    expect(names(place)).toEqual(['Soon']);
    key('m');
    submit(place);
    expect(on.log).toHaveBeenCalledOnce();
  });

  it('because all is done: that is said, and no more is asked', () => {
    const { place } = today([row('Later', -6)], { touches: touches(1, TODAY) });
    expect(place.querySelector('.nothing-due')?.textContent).toContain('All done for today1 touch logged.');
    expect(place.querySelector('.nothing-due')?.textContent).toContain('needs no more touches this week');
    expect(place.querySelector('.due')).toBeNull();
    expect(hasControl(place, 'Later')).toBe(true);
  });

  it('and never will be, where all are won or lost', () => {
    const { place } = today([row('Kite', 3, { status: 'won' })]);
    expect(place.textContent).toContain('all on your list are won or lost');
  });

  it('because there is no list: only the way to one stands there', () => {
    const { place } = today([]);
    expect(place.querySelector('.first')).not.toBeNull();
    for (const part of ['.week', '.nothing-due', '.coming', '.due'])
      expect(place.querySelector(part)).toBeNull();
  });
});
