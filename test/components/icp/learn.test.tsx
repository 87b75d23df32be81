// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import type { Asks } from '../../../components/icp/asking.ts';
import type { Learnt } from '../../../lib/fit/learn/learnt.ts';
import type { KnownClient } from '../../../lib/targets/known-client.ts';
import { control, doing, press, type } from '../draw.tsx';
import { answered, form, textsOf } from './form.tsx';

const CLIENTS = ['Arnwick', 'Bolby', 'Carrow'].map((name) => ({
  id: `${name.toLowerCase()}.example`,
  name,
  text: 'Moves goods.',
}));

const LEARNT: Learnt[] = [
  {
    criterion: { id: 'size', kind: 'size', importance: 'strong', min: 100, max: 500 },
    shown: 3,
    known: 3,
    of: 3,
    words: '3 of 3 have 100–500 people (median 340)',
    by: ['Arnwick', 'Bolby', 'Carrow'],
  },
  {
    criterion: { id: 'industry', kind: 'industry', importance: 'nice', any: ['transport'] },
    shown: 2,
    known: 2,
    of: 3,
    words: '2 of 3 are in transport; not known of 1',
    by: ['Arnwick', 'Bolby'],
  },
];

async function opened(learn: NonNullable<Asks['learn']>, clients: KnownClient[] = CLIENTS) {
  const drawn = form([{ id: 'growth', kind: 'growth', importance: 'nice' }], {
    clients: async () => clients,
    learn,
  });
  const details = drawn.place.querySelector<HTMLDetailsElement>('.learn');
  doing(() => {
    if (details) details.open = true;
    details?.dispatchEvent(new Event('toggle'));
  });
  await answered();
  return { ...drawn, said: () => textsOf(drawn.place, '.learn [role="status"]')[0] };
}

const fullName = (place: Element) => textsOf(place, '.learnt > li > p');

describe('a rep learns from the best clients', () => {
  it('by choosing some, and takes or refuses each proposal; what is taken is saved as a criterion', async () => {
    const learn = vi.fn(async () => LEARNT);
    const { place, saved, said } = await opened(learn);
    for (const { name } of CLIENTS) press(place, name);
    press(place, 'Find what they share');
    await answered();
    expect(learn).toHaveBeenCalledExactlyOnceWith(
      CLIENTS.map(({ id }) => id),
      [],
    );
    expect(fullName(place)).toEqual([
      '3 of 3 have 100–500 people (median 340) (Arnwick, Bolby, Carrow)',
      '2 of 3 are in transport; not known of 1 (Arnwick, Bolby)',
    ]);
    control(place, 'Refuse “In Transport & logistics”').focus();
    press(place, 'Refuse “In Transport & logistics”');
    expect(document.activeElement).toBe(control(place, 'Refuse “100–500 people”'));
    press(place, 'Take “100–500 people” as strong');
    expect(fullName(place)).toEqual([]);
    expect(said()).toBe('“100–500 people” is among the criteria, unsaved.');
    press(place, 'Save');
    expect(saved()).toEqual([
      { id: 'growth', kind: 'growth', importance: 'nice' },
      { id: 'size', kind: 'size', importance: 'strong', min: 100, max: 500 },
    ]);
  });

  it('and pastes a page of one whose site was never read, chosen at once', async () => {
    const learn = vi.fn(async () => LEARNT);
    const { place } = await opened(learn);
    const text = 'word '.repeat(30).trim();
    type(control(place, 'Client'), 'Dunmore');
    type(control(place, 'What its page says'), text);
    press(place, 'Add this client');
    press(place, 'Bolby');
    press(place, 'Find what they share');
    await answered();
    expect(learn).toHaveBeenCalledExactlyOnceWith(['bolby.example'], [{ name: 'Dunmore', text }]);
  });

  it('from those won first of all, until others are chosen', async () => {
    const learn = vi.fn(async () => LEARNT);
    const { place } = await opened(
      learn,
      CLIENTS.map((client, at) => (at < 2 ? { ...client, won: true } : client)),
    );
    press(place, 'Find what they share');
    await answered();
    expect(learn).toHaveBeenLastCalledWith(['arnwick.example', 'bolby.example'], []);
    press(place, 'Bolby (won)');
    press(place, 'Carrow');
    press(place, 'Find what they share');
    await answered();
    expect(learn).toHaveBeenLastCalledWith(['arnwick.example', 'carrow.example'], []);
  });

  it('and nothing is asked of one client alone', async () => {
    const learn = vi.fn(async () => LEARNT);
    const { place, said } = await opened(learn);
    expect(said()).toBe('Two at least; five or more tell better.');
    press(place, 'Bolby');
    press(place, 'Find what they share');
    await answered();
    expect(learn).not.toHaveBeenCalled();
  });

  it('and is told where they share nothing, or it failed', async () => {
    const { place, said } = await opened(async (ids) => {
      if (ids.length > 2) throw new Error('Fitmark did not answer.');
      return [];
    });
    press(place, 'Arnwick');
    press(place, 'Bolby');
    press(place, 'Find what they share');
    await answered();
    expect(said()).toBe(
      'They share nothing that others have less. Open more pages of theirs, or choose other clients.',
    );
    press(place, 'Carrow');
    press(place, 'Find what they share');
    await answered();
    expect(said()).toBe('Fitmark did not answer.');
  });

  it('and is told what to do where none was read', async () => {
    const { said } = await opened(async () => [], []);
    expect(said()).toBe(
      'Fewer than two companies were read: open your best clients’ sites with Fitmark, or paste a page of each.',
    );
  });
});
