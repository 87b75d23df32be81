// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { RemindChoice } from '../../components/targets/RemindChoice.tsx';
import { control, draw } from './draw.tsx';

const drawn = (over: { at?: string; isAllowed?: boolean; problem?: string }) => {
  const set = vi.fn();
  const place = draw(<RemindChoice isAllowed={false} {...over} set={set} />);
  return { place, set, isOn: () => place.querySelector('[role=switch]')?.getAttribute('aria-checked') };
};

describe('the morning’s notice on the page of today’s work', () => {
  it('is off at first, and turned on at a usual time', () => {
    const { place, set, isOn } = drawn({});
    expect(isOn()).toBe('false');
    expect(place.querySelector('input')).toBeNull();
    doPress(place);
    expect(set).toHaveBeenCalledWith('08:30');
  });

  it('has a time of the rep’s own while it is on; an emptied field changes nothing', () => {
    const { place, set, isOn } = drawn({ at: '07:15', isAllowed: true });
    expect(isOn()).toBe('true');
    const time = control(place, 'Time of the notice');
    if (!(time instanceof HTMLInputElement)) throw new Error('Not a field.');
    for (const value of ['', '09:00']) {
      time.value = value;
      time.dispatchEvent(new Event('change', { bubbles: true }));
    }
    expect(set.mock.calls).toEqual([['09:00']]);
    doPress(place);
    expect(set).toHaveBeenLastCalledWith(null);
  });

  it('shows itself off where the browser took its leave back, and comes back at the same time', () => {
    const { place, set, isOn } = drawn({ at: '07:15' });
    expect(isOn()).toBe('false');
    expect(place.textContent).toContain('The browser lets no notices through any more.');
    doPress(place);
    expect(set).toHaveBeenCalledWith('07:15');
  });

  it('says why it could not be turned on', () => {
    const { place } = drawn({ problem: 'The browser did not allow notices.' });
    expect(place.querySelector('[role=alert]')?.textContent).toBe('The browser did not allow notices.');
  });

  const doPress = (place: Element) => place.querySelector<HTMLElement>('[role=switch]')?.click();
});
