// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { CapQuestion } from '../../../components/room/CapQuestion.tsx';
import { ReviewWalk } from '../../../components/room/ReviewWalk.tsx';
import { SwapChoice } from '../../../components/room/SwapChoice.tsx';
import { dayAt } from '../../../lib/targets/day.ts';
import { walkOf } from '../../../lib/targets/review.ts';
import type { Candidate } from '../../../lib/targets/swap.ts';
import { NOON } from '../../account/sample.ts';
import { target } from '../../targets/sample.ts';
import { control, draw, hasControl, key, press, redraw, type } from '../draw.tsx';

const today = dayAt(NOON);
const candidates: Candidate[] = Array.from({ length: 7 }, (_, at) => ({
  accountId: `c${at}.example`,
  label: `Company ${at}`,
  tier: 'B',
  letter: 'C',
  reasons: ['fit C', '61 days silent'],
  ...(at === 2 && { stays: 'silent for 61 days only: give it 90' }),
}));
/** As a key that has a place on the keyboard. */
const digit = (nth: number) => key(String(nth), { code: `Digit${nth}` });

describe('a full list', () => {
  const asked = (tier?: 'A') => {
    const on = { onReplace: vi.fn(), onKeep: vi.fn() };
    const full = tier ? { used: 10, cap: 10, tier, staysAt: 'B' as const } : { used: 60, cap: 60 };
    const place = draw(
      <SwapChoice candidates={candidates} incoming={{ label: 'Acme', letter: 'A' }} full={full} {...on} />,
    );
    return { place, ...on };
  };

  it('shows the five weakest with what speaks against and for them, the first one ready', () => {
    const { place } = asked();
    expect(place.textContent).toContain('Your list is full (60 of 60). Who makes room for Acme?');
    expect(place.querySelectorAll('li')).toHaveLength(5);
    expect(place.querySelectorAll('li')[2]?.textContent).toMatch(/Company 2.*61 days silent.*give it 90/);
    expect(document.activeElement?.textContent).toContain('Company 0');
  });

  it('is settled by one key: 1 to 5 replace, K and Escape keep; not while the rep writes', () => {
    const { onReplace, onKeep } = asked();
    digit(2);
    expect(onReplace).toHaveBeenCalledExactlyOnceWith('c1.example');
    key('k');
    key('Escape');
    expect(onKeep).toHaveBeenCalledTimes(2);
    const field = document.body.appendChild(document.createElement('input'));
    field.focus();
    digit(1);
    field.remove();
    expect(onReplace).toHaveBeenCalledOnce();
  });

  it('is of one tier where that is full: the company stays below, or one moves down', () => {
    const { place, onKeep } = asked('A');
    expect(place.textContent).toContain(
      'Tier A is full (10 of 10): Acme stays at B. Or one of these moves down:',
    );
    press(place, 'Leave it at B');
    expect(onKeep).toHaveBeenCalledOnce();
  });
});

describe('how much room there is', () => {
  const asked = (settings: { cap: number; deal?: 'over50k' }, used = 12) => {
    const on = { settings: vi.fn(), go: vi.fn() };
    return { place: draw(<CapQuestion settings={settings} used={used} on={on} />), ...on };
  };

  it('is asked once, by what a deal is worth, each answer with its places and why', () => {
    const { place, settings } = asked({ cap: 60 });
    expect(place.textContent).toContain('How big is a typical deal?');
    press(place, 'Over 1 million6 places each takes a plan of its own and a year of work');
    expect(settings).toHaveBeenCalledExactlyOnceWith({ deal: 'over1m', cap: 6 });
  });

  it('is one small link afterwards, and a number of the rep’s own where they want one', () => {
    const { place, settings } = asked({ cap: 50, deal: 'over50k' });
    expect(place.querySelector('section')).toBeNull();
    press(place, '50 places: change');
    type(control(place, 'or so many places:'), '101');
    press(place, 'Set');
    expect(settings).not.toHaveBeenCalled();
    expect(place.textContent).toContain('A whole number from 1 to 100.');
    type(control(place, 'or so many places:'), '40');
    press(place, 'Set');
    expect(settings).toHaveBeenCalledExactlyOnceWith({ deal: 'over50k', cap: 40 });
  });

  it('set below what is on the list says how many are over, and leads to choosing who goes', () => {
    const { place, go } = asked({ cap: 50, deal: 'over50k' }, 62);
    expect(place.textContent).toContain('12 more than its 50 places are on your list. All stay');
    press(place, 'Choose who goes');
    expect(go).toHaveBeenCalledExactlyOnceWith('targets?review=1');
  });
});

describe('walking through the list', () => {
  const rows = Array.from({ length: 5 }, (_, at) => ({
    target: target(`c${at}.example`, { addedAt: NOON - 200 * 86_400_000 }),
  }));
  const best = [{ id: 'better.example', label: 'Better', letter: 'A' as const, score: 91 }];
  const walk = (settled = true) => {
    const on = {
      change: vi.fn(async () => (settled ? { key: 'key', targets: [] } : undefined)),
      swap: vi.fn(async () => ({ key: 'key', targets: [] })),
      remove: vi.fn(),
      settings: vi.fn(),
    };
    const onEnd = vi.fn();
    const shown = (left: typeof rows) => (
      <ReviewWalk walk={walkOf(left, [], {}, today)} today={today} best={best} on={on} onEnd={onEnd} />
    );
    const place = draw(shown(rows));
    return { place, on, onEnd, again: (left: typeof rows) => redraw(place, shown(left)) };
  };

  it('is one key a target, keeps count, and ends with what it came to', () => {
    const { place, on, onEnd, again } = walk();
    expect(place.textContent).toContain('1 of 5');
    expect(place.textContent).toContain('Among the weakest');
    key('k');
    expect(on.change).toHaveBeenCalledExactlyOnceWith('c0.example', { what: 'reviewed' });
    again(rows.map((row, at) => (at === 0 ? { target: { ...row.target, reviewedOn: today } } : row)));
    expect(place.textContent).toContain('2 of 5');
    key('r');
    expect(on.swap).toHaveBeenCalledExactlyOnceWith('c1.example', {
      url: 'https://better.example/',
      title: 'Better',
    });
    key('x');
    expect(on.remove).toHaveBeenCalledExactlyOnceWith('c2.example');
    key('s');
    key('k');
    expect(place.textContent).toContain('2 kept, 1 replaced, 1 taken off, 1 skipped.');
    expect(on.settings).not.toHaveBeenCalled();
    press(place, 'Done');
    expect(on.settings).toHaveBeenCalledExactlyOnceWith({ reviewedOn: today });
    expect(onEnd).toHaveBeenCalledOnce();
  });

  it('goes on later where it was left: it is not reviewed then', () => {
    const { place, on, onEnd } = walk();
    key('Escape');
    expect(onEnd).toHaveBeenCalledOnce();
    expect(on.settings).not.toHaveBeenCalled();
    expect(hasControl(place, 'Done')).toBe(false);
  });

  it('asks again of a target whose answer was refused', async () => {
    const { place } = walk(false);
    key('k');
    expect(place.querySelector('h2')?.textContent).toContain('c1');
    await vi.waitFor(() => expect(place.querySelector('h2')?.textContent).toContain('c0'));
  });

  it('of a list that just came to be asks nothing', () => {
    const { place, again } = walk();
    again([]);
    expect(place.textContent).toContain('Your list is reviewed.');
  });
});
