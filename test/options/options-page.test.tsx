// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { OptionsPage } from '../../entrypoints/options/OptionsPage.tsx';
import { writeProfile } from '../../lib/icp/file/write.ts';
import type { Icp } from '../../lib/icp/icp.ts';
import { starterIcp } from '../../lib/icp/templates.ts';
import { control, doing, draw, press, type } from '../components/draw.tsx';
import { answered, textsOf } from '../components/icp/form.tsx';

/** A background that keeps profiles as the real one does, without a store. */
const kept = new Map<string, Icp>();
const asked = vi.fn();

vi.mock('../../lib/browser/ask.ts', () => ({
  ask: async (name: string, payload: { icp: Icp; id: string }) => {
    asked(name, payload);
    if (name === 'icp/list') return [...kept.values()];
    if (name === 'icp/show') return starterIcp(1);
    if (name === 'icp/remove') return kept.delete(payload.id);
    if (name === 'icp/save') {
      const version = (kept.get(payload.icp.id)?.version ?? 0) + 1;
      kept.set(payload.icp.id, { ...payload.icp, version });
      return kept.get(payload.icp.id);
    }
    return name === 'need/packs' ? [] : new Promise(() => undefined);
  },
}));

const MINE: Icp = { ...starterIcp(5), id: 'mine', name: 'Mine' };
const OTHER: Icp = { ...starterIcp(3), id: 'other', name: 'Other' };

beforeEach(() => {
  kept.clear();
  asked.mockClear();
  for (const icp of [OTHER, MINE]) kept.set(icp.id, icp);
});

async function opened() {
  const place = draw(<OptionsPage />);
  await settled();
  return place;
}

/** Each act asks more than once, and the reader of files is loaded on the way. */
async function settled(): Promise<void> {
  for (let round = 0; round < 5; round++) await answered();
  await import('../../lib/icp/file/read.ts');
  for (let round = 0; round < 5; round++) await answered();
}

async function choose(place: Element, text: string): Promise<void> {
  const field = control(place, 'Import a file');
  doing(() => {
    Object.defineProperty(field, 'files', { value: [new File([text], 'it.json')], configurable: true });
    field.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await settled();
}

function nameInForm(place: Element): string {
  const field = control(place, 'Name of this profile');
  return field instanceof HTMLInputElement ? field.value : '';
}
const shelf = (place: Element) => textsOf(place, '.shelf li .fold');

describe('the page of profiles', () => {
  it('opens with the one saved last, and changes to another', async () => {
    const place = await opened();
    expect(shelf(place)).toEqual(['Mine', 'Other']);
    expect(nameInForm(place)).toBe('Mine');
    press(place, 'Other');
    expect(nameInForm(place)).toBe('Other');
  });

  it('shows the starter where none can be read', async () => {
    kept.clear();
    expect(nameInForm(await opened())).toBe(starterIcp(1).name);
  });

  it('asks before it leaves what is not saved', async () => {
    const place = await opened();
    const asks = vi.fn(() => false);
    vi.stubGlobal('confirm', asks);
    type(control(place, 'Name of this profile'), 'Mine, better');
    press(place, 'Other');
    expect(asks).toHaveBeenCalledOnce();
    expect(textsOf(place, '[aria-current="true"]')).toEqual(['Mine']);
    press(place, 'Save');
    await settled();
    expect(shelf(place)).toEqual(['Mine, better', 'Other']);
    expect(textsOf(place, '.standing')).toEqual(['Saved as version 2']);
    press(place, 'Other');
    expect(asks).toHaveBeenCalledOnce();
    vi.unstubAllGlobals();
  });

  it('adds one for a kind of seller, and a copy, each in the form at once', async () => {
    const place = await opened();
    press(place, 'Add');
    await settled();
    expect(nameInForm(place)).toBe('Freight and logistics');
    press(place, 'Copy Other');
    await settled();
    expect(nameInForm(place)).toBe('Other, copy');
    expect(kept.size).toBe(4);
  });

  it('lets one rest, and takes it into use again', async () => {
    const place = await opened();
    press(place, 'Use Other');
    await settled();
    expect(kept.get('other')?.active).toBe(false);
    press(place, 'Use Other');
    await settled();
    expect(kept.get('other')).not.toHaveProperty('active');
  });

  it('keeps what is edited in the form while its profile rests', async () => {
    const place = await opened();
    type(control(place, 'Name of this profile'), 'Mine, better');
    press(place, 'Use Mine');
    await settled();
    expect(kept.get('mine')?.active).toBe(false);
    expect(nameInForm(place)).toBe('Mine, better');
  });

  it('removes one, which can be undone', async () => {
    const place = await opened();
    press(place, 'Remove Mine');
    await settled();
    expect(shelf(place)).toEqual(['Other']);
    expect(nameInForm(place)).toBe('Other');
    press(place, 'Undo');
    await settled();
    expect(shelf(place)).toEqual(['Mine', 'Other']);
    expect(nameInForm(place)).toBe('Mine');
  });

  it('takes a profile from a file beside the others, and changes nothing on a bad one', async () => {
    const place = await opened();
    await choose(place, writeProfile({ ...MINE, name: 'From a colleague' }));
    expect(shelf(place)).toEqual(['From a colleague', 'Mine', 'Other']);
    expect(nameInForm(place)).toBe('From a colleague');
    asked.mockClear();
    await choose(place, '{\n"format": ');
    expect(textsOf(place, '.shelf [role="alert"] li')).toEqual([
      'Nothing was taken from it.json:',
      'Line 2: This is not JSON: mend it there or export anew.',
    ]);
    expect(asked.mock.calls.filter(([name]) => name === 'icp/save')).toEqual([]);
  });
});
