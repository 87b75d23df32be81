// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { ProfileShelf } from '../../../components/icp/ProfileShelf.tsx';
import type { Icp } from '../../../lib/icp/icp.ts';
import { control, doing, draw, hasControl, press } from '../draw.tsx';
import { choose, textsOf } from './form.tsx';

function profile(id: string, more: Partial<Icp> = {}): Icp {
  return { id, name: `Profile ${id}`, version: 1, updatedAt: 1, criteria: [], ...more };
}

function shelf(profiles: Icp[], problems: string[] = []) {
  const acts = {
    onOpen: vi.fn(),
    onNew: vi.fn(),
    onCopy: vi.fn(),
    onActive: vi.fn(),
    onRemove: vi.fn(),
    onExport: vi.fn(),
    onImport: vi.fn(),
  };
  const place = draw(
    <ProfileShelf profiles={profiles} open={profiles[0]?.id ?? ''} problems={problems} {...acts} />,
  );
  return { place, acts };
}

const isOff = (field: HTMLElement) => field.hasAttribute('disabled');

describe('the shelf of profiles', () => {
  it('names each, tells which is in the form and in use, and opens another', () => {
    const { place, acts } = shelf([profile('a'), profile('b', { active: false })]);
    expect(textsOf(place, '[aria-current="true"]')).toEqual(['Profile a']);
    expect(control(place, 'Use Profile b')).toHaveProperty('checked', false);
    press(place, 'Profile b');
    expect(acts.onOpen).toHaveBeenCalledExactlyOnceWith('b');
  });

  it('copies, exports, removes, lets rest and takes into use', () => {
    const [a, b] = [profile('a'), profile('b', { active: false })];
    const { place, acts } = shelf([a, b]);
    press(place, 'Copy Profile a');
    expect(acts.onCopy).toHaveBeenCalledExactlyOnceWith(a);
    press(place, 'Export Profile b');
    expect(acts.onExport).toHaveBeenCalledExactlyOnceWith(b);
    press(place, 'Remove Profile b');
    expect(acts.onRemove).toHaveBeenCalledExactlyOnceWith(b);
    press(place, 'Use Profile b');
    expect(acts.onActive).toHaveBeenCalledExactlyOnceWith(b, true);
  });

  it('keeps one profile, and one in use', () => {
    const { place } = shelf([profile('a')]);
    expect(hasControl(place, 'Remove Profile a')).toBe(false);
    expect(isOff(control(place, 'Use Profile a'))).toBe(true);
  });

  it('has five in use at most', () => {
    const five = ['a', 'b', 'c', 'd', 'e'].map((id) => profile(id));
    const { place } = shelf([...five, profile('f', { active: false })]);
    expect(isOff(control(place, 'Use Profile f'))).toBe(true);
    expect(isOff(control(place, 'Use Profile a'))).toBe(false);
  });

  it('adds one for a kind of seller', () => {
    const { place, acts } = shelf([profile('a')]);
    choose(control(place, 'New profile, for those who sell'), 'Packaging');
    press(place, 'Add');
    expect(acts.onNew).toHaveBeenCalledExactlyOnceWith('packaging');
  });

  it('takes a file, and says what is wrong with it', () => {
    const sentence = 'criteria, 3rd, “at most”: “At most” is below “at least”: swap the two.';
    const { place, acts } = shelf([profile('a')], [sentence]);
    const file = new File(['{}'], 'mine.json');
    const field = control(place, 'Import a file');
    doing(() => {
      Object.defineProperty(field, 'files', { value: [file] });
      field.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(acts.onImport).toHaveBeenCalledExactlyOnceWith(file);
    expect(textsOf(place, '[role="alert"] li')).toEqual([sentence]);
  });
});
