// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import type { OnLog } from '../../components/touch/LogForm.tsx';
import { LogTouch } from '../../components/touch/LogTouch.tsx';
import { Snooze } from '../../components/touch/Snooze.tsx';
import { control, doing, draw, key, press, type } from './draw.tsx';
import { choose } from './icp/form.tsx';
import { target } from './invented.ts';

/** A Wednesday. */
const TODAY = '2026-11-25';

function logging(more: { onLog?: OnLog; anywhere?: boolean } = {}) {
  const onLog = vi.fn<OnLog>(more.onLog ?? (async () => ({})));
  const place = draw(
    <LogTouch row={{ target: target({ tier: 'A' }) }} today={TODAY} {...more} onLog={onLog} />,
  );
  return { onLog, place };
}

/** jsdom does not send a form when Enter is pressed on a radio. */
const enter = (place: Element) => doing(() => place.querySelector('form')?.requestSubmit());
const settled = (place: Element) =>
  vi.waitFor(() => doing(() => expect(place.querySelector('form')).toBeNull()));
const chosen = (place: Element) => place.querySelector(':checked')?.closest('label')?.textContent;

describe('a rep logs a touch', () => {
  it('called, no answer: two keys', async () => {
    const { place, onLog } = logging({ anywhere: true });
    key('c');
    expect(chosen(place)).toBe('1no answer');
    expect(place.contains(document.activeElement)).toBe(true);
    enter(place);
    expect(onLog).toHaveBeenCalledExactlyOnceWith({ kind: 'call', outcome: 'none' }, undefined);
    await settled(place);
    expect(document.activeElement?.textContent).toBe('CallC');
  });

  it('with what was answered by a digit, a line, and the day it chooses', async () => {
    const { place, onLog } = logging();
    press(place, 'Mail');
    key('2');
    expect(chosen(place)).toBe('2replied');
    type(control(place, 'A line about it'), '  wants the price list ');
    choose(control(place, 'Next touch'), 'In 3 days: Mon 30 Nov');
    enter(place);
    expect(onLog).toHaveBeenCalledExactlyOnceWith(
      { kind: 'mail', outcome: 'replied', line: 'wants the price list' },
      '2026-11-30',
    );
    await settled(place);
  });

  it('finds by the digits of a French keyboard what it finds by others', () => {
    const { place } = logging();
    press(place, 'Call');
    key('"', { code: 'Digit3' });
    expect(chosen(place)).toBe('3meeting');
    key('!', { code: 'Digit1', shiftKey: true });
    expect(chosen(place)).toBe('3meeting');
  });

  it('keeps what was written when the kind is corrected, and takes no letter of it for a key', () => {
    const { place } = logging({ anywhere: true });
    press(place, 'Call');
    const line = control(place, 'A line about it');
    type(line, 'asked for Clara');
    line.focus();
    key('g');
    expect(place.querySelector('form')?.getAttribute('aria-label')).toBe('Log: Call');
    control(place, 'LinkedIn').focus();
    key('t');
    expect(place.querySelector('form')?.getAttribute('aria-label')).toBe('Log: Met');
    expect(chosen(place)).toBe('3meeting');
    expect(place.querySelector<HTMLInputElement>('.about')?.value).toBe('asked for Clara');
  });

  it('sees when the next is due: by the tier, in a quarter after a “not now”, never after a no', () => {
    const { place } = logging();
    press(place, 'Call');
    const next = () => place.querySelector('.next-choice')?.textContent;
    expect(next()).toContain('Wed 2 Dec (tier A: 7 days)');
    key('4');
    expect(next()).toContain('Tue 23 Feb (in a quarter)');
    key('5');
    expect(next()).toBe('Nothing more is due');
  });

  it('may choose another day, but none of the past: a sentence says so and nothing is lost', () => {
    const { place, onLog } = logging();
    press(place, 'Call');
    choose(control(place, 'Next touch'), 'Another day');
    type(control(place, 'Day of the next touch'), '2026-11-24');
    enter(place);
    expect(place.querySelector('[role=alert]')?.textContent).toBe(
      'That day has passed: choose today or a later one.',
    );
    expect(onLog).not.toHaveBeenCalled();
    type(control(place, 'Day of the next touch'), '2027-01-04');
    enter(place);
    expect(onLog).toHaveBeenCalledExactlyOnceWith({ kind: 'call', outcome: 'none' }, '2027-01-04');
  });

  it('finds everything as it was where it could not be logged', async () => {
    const { place } = logging({ onLog: async () => undefined });
    press(place, 'Call');
    type(control(place, 'A line about it'), 'left a message');
    enter(place);
    await vi.waitFor(() =>
      doing(() => expect(place.querySelector('[role=alert]')?.textContent).toBe('It was not logged.')),
    );
    expect(place.querySelector<HTMLInputElement>('.about')?.value).toBe('left a message');
  });

  it('leaves it with Escape, which closes nothing else', () => {
    const { place, onLog } = logging();
    const outer = vi.fn();
    place.addEventListener('keydown', outer);
    press(place, 'Call');
    key('Escape');
    expect(place.querySelector('form')).toBeNull();
    expect(onLog).not.toHaveBeenCalled();
    expect(outer).not.toHaveBeenCalled();
    expect(document.activeElement?.textContent).toBe('CallC');
  });

  it('is not taken at its word for a key pressed with Ctrl', () => {
    const { place } = logging({ anywhere: true });
    key('c', { ctrlKey: true });
    expect(place.querySelector('form')).toBeNull();
  });
});

describe('a rep puts a touch off', () => {
  const snoozing = (today = TODAY) => {
    const all = { onSnooze: vi.fn(async () => ({})), onClose: vi.fn() };
    return { ...all, place: draw(<Snooze today={today} {...all} />) };
  };

  it('by a digit: to tomorrow, in three days, next week or in four weeks, always to a workday', async () => {
    for (const [at, day] of ['2026-11-26', '2026-11-30', '2026-12-02', '2026-12-23'].entries()) {
      const { onSnooze, onClose } = snoozing();
      key(String(at + 1));
      expect(onSnooze).toHaveBeenCalledExactlyOnceWith(day);
      await vi.waitFor(() => expect(onClose).toHaveBeenCalledOnce());
    }
  });

  it('on a Friday the first is the next workday', () => {
    expect(snoozing('2026-11-27').place.querySelector('button')?.textContent).toBe(
      'Next workday Mon 30 Nov1',
    );
  });

  it('to a day of the rep’s own, neither past nor beyond two years', () => {
    const { place, onSnooze } = snoozing();
    enter(place);
    expect(place.querySelector('[role=alert]')?.textContent).toBe('Choose a day first.');
    type(control(place, 'Put off to'), '2020-01-01');
    enter(place);
    expect(place.querySelector('[role=alert]')?.textContent).toContain('That day has passed');
    type(control(place, 'Put off to'), '2029-01-01');
    enter(place);
    expect(place.querySelector('[role=alert]')?.textContent).toContain('more than two years ahead');
    type(control(place, 'Put off to'), '2026-12-24');
    enter(place);
    expect(onSnooze).toHaveBeenCalledExactlyOnceWith('2026-12-24');
  });
});
