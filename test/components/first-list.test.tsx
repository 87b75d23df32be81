// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { FirstList } from '../../components/first-list/FirstList.tsx';
import type { CompanyAt } from '../../components/targets/actions.ts';
import type { Chosen } from '../../lib/targets/event.ts';
import type { NameTold } from '../../lib/targets/name-told.ts';
import { control, doing, draw, hasControl, press, redraw, type } from './draw.tsx';

const BEST = [{ id: 'better.example', label: 'Better', letter: 'A' as const, score: 91 }];
const site = (id: string) => ({ url: `https://${id}.example/`, title: `${id} | Home` });

interface Given {
  tabs?: CompanyAt[];
  left?: Chosen['left'];
}

function first({ tabs, left = [] }: Given = {}) {
  const on = {
    openTabs: vi.fn(async () => tabs),
    readText: vi.fn(async (file: File) => file.text()),
    tellNames: vi.fn(
      async (urls: string[]): Promise<NameTold[]> =>
        urls.map((url) => {
          const accountId = new URL(url).hostname;
          if (accountId.startsWith('mail')) return { url, because: 'no company’s own site' };
          if (accountId.startsWith('old'))
            return { url, accountId, label: 'Old', letter: 'C', because: 'on your list already' };
          return accountId.startsWith('known')
            ? { url, accountId, label: 'Known', letter: 'B', score: 70 }
            : { url, accountId };
        }),
    ),
    choose: vi.fn(async () => ({ key: 'a-key-of-mine', targets: [], left })),
  };
  const shown = (used: number, cap = 60) => <FirstList used={used} cap={cap} best={BEST} on={on} />;
  const place = draw(shown(0));
  return { place, on, again: (used: number, cap?: number) => redraw(place, shown(used, cap)) };
}

const boxes = (place: Element) =>
  [...place.querySelectorAll<HTMLInputElement>('.names input')].map(({ labels, checked, disabled }) => [
    labels?.[0]?.textContent,
    disabled ? 'no' : checked,
  ]);
const tick = (place: Element, nth: number) =>
  doing(() => place.querySelectorAll<HTMLInputElement>('.names input')[nth]?.click());
const until = (look: () => void) => vi.waitFor(look, { interval: 5 });

describe('a rep without a list', () => {
  it('is led to ten names, told how many are missing, and left alone from then on', () => {
    const { place, again } = first();
    expect(place.textContent).toContain('You have no list yet: make it now.');
    expect(place.textContent).toContain('0 of 10');
    again(9);
    expect(place.textContent).toContain('1 more makes a first list.');
    again(10);
    expect(place.textContent).toBe('');
    again(6, 6);
    expect(place.textContent).toBe('');
  });

  it('picks from the tabs that show companies, those that fit best first', async () => {
    const { place, on } = first({
      tabs: [site('mail'), site('new'), site('old'), site('known'), site('new')],
    });
    press(place, 'From open tabs');
    expect(on.openTabs).toHaveBeenCalledOnce();
    await until(() => expect(boxes(place)).toHaveLength(3));
    expect(boxes(place)).toEqual([
      ['BKnown known | Home', false],
      ['new.example new | Home', false],
      ['COld on your list already', 'no'],
    ]);
    tick(place, 1);
    press(place, 'Add 1 company');
    expect(on.choose).toHaveBeenCalledExactlyOnceWith([{ url: 'https://new.example/', title: 'new | Home' }]);
    await until(() => expect(place.textContent).toContain('new.example added'));
  });

  it('who does not let tabs be looked at is told so, and what else there is', async () => {
    const { place } = first();
    press(place, 'From open tabs');
    await until(() => expect(place.textContent).toContain('You did not allow it: no tab was looked at.'));
  });

  it('pastes addresses, sees what was found and what was not understood, then adds', async () => {
    const left = [{ url: 'https://two.example/', sentence: 'Your list is full.' }];
    const { place, on, again } = first({ left });
    press(place, 'From a file or pasted text');
    const text = 'one.example\nnobody here\njane@two.example\nmail.example';
    type(control(place, 'Web or mail addresses, one a line or as they stand'), text);
    press(place, 'Look for companies');
    await until(() => expect(place.textContent).toContain('3 companies found.'));
    expect(place.textContent).toContain('Line 2: “nobody here”: no web or mail address in it');
    expect(boxes(place).map(([, on]) => on)).toEqual([true, true, 'no']);
    press(place, 'Add 2 companies');
    await until(() => expect(place.textContent).toContain('two.example: Your list is full.'));
    again(10);
    expect(place.textContent).toContain('Your first list stands.');
    press(place, 'Done');
    expect(place.textContent).toBe('');
    expect(on.choose).toHaveBeenCalledOnce();
  });

  it('chooses among the best seen, and is told where there is no room for all', () => {
    const { place, again, on } = first();
    again(5, 5);
    again(0, 1);
    press(place, 'From the 1 best you have seen');
    tick(place, 0);
    press(place, 'Add 1 company');
    expect(on.choose).toHaveBeenCalledExactlyOnceWith([
      { url: 'https://better.example/', title: 'better.example' },
    ]);
    expect(hasControl(place, 'Done')).toBe(true);
  });
});
