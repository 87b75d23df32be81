// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import type { NeedCriterion } from '../../../lib/icp/icp.ts';
import type { NeedPack } from '../../../lib/icp/need-pack.ts';
import { control, hasControl, key, press, type } from '../draw.tsx';
import { answered, choose, form, textsOf } from './form.tsx';

const PACKS: NeedPack[] = [
  {
    id: 'stores',
    group: 'Logistics',
    name: 'Runs warehouses',
    signals: ['our warehouses', 'regional depots'],
    counterSignals: ['no warehouse of our own'],
  },
  { id: 'fleet', group: 'Logistics', name: 'Runs a fleet', signals: ['our trucks'], counterSignals: [] },
  { id: 'shops', group: 'Sites', name: 'Runs shops', signals: ['our stores'], counterSignals: [] },
];

const NEED: NeedCriterion = {
  id: 'need',
  kind: 'need',
  importance: 'nice',
  name: 'Runs warehouses',
  signals: ['our warehouses'],
  counterSignals: [],
};

const packs = () => Promise.resolve(PACKS);

async function freshNeed() {
  const shown = form([], { packs });
  press(shown.place, 'Need');
  await answered();
  return shown;
}

const listed = (place: Element) => textsOf(place, '.packs option');
const entries = (place: Element) => textsOf(place, '.criterion .entries .entry');

describe('a rep takes a ready-made need', () => {
  it('from groups, with the signals of the one that is marked', async () => {
    const { place } = await freshNeed();
    expect([...place.querySelectorAll('optgroup')].map(({ label }) => label)).toEqual(['Logistics', 'Sites']);
    choose(control(place, 'Ready-made needs'), 'Runs a fleet');
    expect(place.querySelector('.packs [role=status]')?.textContent).toBe('Runs a fleet: our trucks');
  });

  it('by a few letters and Enter; it fills every field, is put away, and leaves all to be edited', async () => {
    const { place, saved } = await freshNeed();
    expect(document.activeElement).toBe(control(place, 'Search'));
    type(control(place, 'Search'), 'Depot');
    expect(listed(place)).toEqual(['Runs warehouses']);
    key('Enter');
    expect(hasControl(place, 'Use this need')).toBe(false);
    expect(document.activeElement?.textContent).toBe('Start from a ready-made need');
    expect(control(place, 'Name')).toHaveProperty('value', 'Runs warehouses');
    expect(entries(place)).toEqual(['our warehouses', 'regional depots', 'no warehouse of our own']);
    press(place, 'Remove regional depots');
    type(control(place, 'Name'), 'Stores goods');
    press(place, 'Save');
    expect(saved()).toEqual([
      {
        ...NEED,
        name: 'Stores goods',
        signals: ['our warehouses'],
        counterSignals: ['no warehouse of our own'],
      },
    ]);
  });

  it('and takes that back, to what stood there', async () => {
    const { place } = await freshNeed();
    type(control(place, 'Name'), 'Mine');
    press(place, 'Use this need');
    expect(place.querySelector('.toast')?.textContent).toContain('“Runs warehouses” filled in.');
    press(place, 'Undo');
    expect(control(place, 'Name')).toHaveProperty('value', 'Mine');
    expect(entries(place)).toEqual([]);
  });

  it('or finds none and is told to write one', async () => {
    const { place } = await freshNeed();
    type(control(place, 'Search'), 'submarines');
    expect(place.querySelector('.packs [role=status]')?.textContent).toBe(
      'None is about that: write your own below.',
    );
    expect(hasControl(place, 'Use this need')).toBe(false);
  });

  it('or reads why they could not be shown', async () => {
    const { place } = form([], { packs: () => Promise.reject(new Error('Fitmark did not answer.')) });
    press(place, 'Need');
    await answered();
    expect(place.querySelector('.packs .field-error')?.textContent).toBe('Fitmark did not answer.');
  });

  it('and is not asked to where the need is written already', () => {
    const asked = vi.fn(packs);
    const { place } = form([NEED], { packs: asked });
    expect(place.querySelector('details')?.open).toBe(false);
    expect(asked).not.toHaveBeenCalled();
  });
});

describe('a rep writes a need', () => {
  it('with what still stands in its fields', async () => {
    const { place, saved } = await freshNeed();
    type(control(place, 'Name'), 'Keeps goods cold');
    type(control(place, 'Signals'), 'cold stores, reefer');
    type(control(place, 'Speaks against it'), 'dry goods only');
    press(place, 'Save');
    expect(saved()).toEqual([
      {
        ...NEED,
        name: 'Keeps goods cold',
        signals: ['cold stores', 'reefer'],
        counterSignals: ['dry goods only'],
      },
    ]);
  });

  it('with a name, one signal at least and twelve at most', () => {
    const many = Array.from({ length: 13 }, (_, at) => `signal ${at}`);
    const { place, saved } = form([{ ...NEED, signals: [] }]);
    type(control(place, 'Name'), ' ');
    press(place, 'Save');
    expect(textsOf(place, '.field-error')).toEqual([
      'Give this need a name, such as “Runs warehouses of its own”.',
      'Give at least one signal; between 4 and 12 serve best.',
    ]);
    type(control(place, 'Signals'), many.join(','));
    press(place, 'Save');
    expect(textsOf(place, '.field-error')).toContain('12 phrases at most: remove the least telling ones.');
    expect(saved()).toBeUndefined();
  });
});

describe('further words', () => {
  async function suggested(suggest: () => Promise<string[]>) {
    const shown = form([NEED], { suggest });
    press(shown.place, 'Suggest further words');
    await answered();
    return { ...shown, says: () => shown.place.querySelector('.suggestions [role=status]')?.textContent };
  }
  const offered = (place: Element) => textsOf(place, '.suggestions .take');

  it('are taken or refused one by one, the keyboard going on to the next', async () => {
    const { place, saved } = await suggested(() => Promise.resolve(['depots', 'main', 'pallets']));
    press(place, 'Take depots');
    expect(entries(place)).toEqual(['our warehouses', 'depots']);
    expect(document.activeElement).toBe(control(place, 'Take main'));
    press(place, 'Refuse main');
    expect(document.activeElement).toBe(control(place, 'Refuse pallets'));
    expect(offered(place)).toEqual(['Take pallets']);
    press(place, 'Take pallets');
    expect(document.activeElement).toBe(control(place, 'Suggest further words'));
    press(place, 'Save');
    expect(saved()).toEqual([{ ...NEED, signals: ['our warehouses', 'depots', 'pallets'] }]);
  });

  it('are not offered again once refused', async () => {
    const { place, says } = await suggested(() => Promise.resolve(['main']));
    press(place, 'Refuse main');
    press(place, 'Suggest further words');
    await answered();
    expect(offered(place)).toEqual([]);
    expect(says()).toBe('No further words found. Write a signal or two more, then try again.');
  });

  it('are asked for by name, signals and counter-signals, once at a time', async () => {
    const suggest = vi.fn(() => new Promise<string[]>(() => undefined));
    const { place, says } = await suggested(suggest);
    press(place, 'Suggest further words');
    expect(suggest.mock.calls).toEqual([
      [{ name: 'Runs warehouses', signals: ['our warehouses'], counterSignals: [] }],
    ]);
    expect(says()).toBe('Looking for words near these…');
  });

  it('say why there are none', async () => {
    const { says } = await suggested(() => Promise.reject(new Error('Fitmark did not answer.')));
    expect(says()).toBe('Fitmark did not answer.');
  });
});
