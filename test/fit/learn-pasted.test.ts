import { describe, expect, it } from 'vitest';
import { industryOf } from '../../lib/account/industry-of.ts';
import { learnFromClients } from '../../lib/fit/learn/learn.ts';
import { accountPasted } from '../../lib/fit/learn/pasted.ts';

const QUAYSIDE =
  'We store and ship goods for makers of furniture from four sites near the harbour.\nFounded in 1987, our company has 320 employees. We are certified to ISO 9001.';
const DEPOTS =
  'Pallets, parcels and long loads: our depots in three counties take them in and keep them dry.\nWe are certified to ISO 9001 and have 240 employees.';

describe('a client whose page a rep pastes', () => {
  it('is understood as one whose site was read', () => {
    const clients = [QUAYSIDE, DEPOTS].map((text, at) =>
      accountPasted({ name: `Client ${at}`, text }, at, 1),
    );
    const words = learnFromClients(clients, { industryOf }).map((one) => one.words);
    expect(words).toContain('2 of 2 have 200–500 people (median 280)');
    expect(words).toContain('2 of 2 hold ISO 9001');
    expect(clients.map(({ label }) => label)).toEqual(['Client 0', 'Client 1']);
  });

  it('counts among the clients although its page says nothing of it', () => {
    const lost = accountPasted({ name: 'Lost', text: '404\nPage not found' }, 1, 1);
    const clients = [accountPasted({ name: 'Quayside', text: QUAYSIDE }, 0, 1), lost];
    expect(lost.label).toBe('Lost');
    expect(learnFromClients(clients, { industryOf })).toEqual([]);
  });
});
