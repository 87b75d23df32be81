// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { Focus } from '../../components/focus/Focus.tsx';
import type { TargetList, TargetRow } from '../../lib/targets/row.ts';
import type { Tier } from '../../lib/targets/target.ts';
import type { Touch, TouchOutcome } from '../../lib/targets/touch.ts';
import { draw } from './draw.tsx';
import { target } from './invented.ts';

/** A Wednesday. */
const TODAY = '2026-11-25';

const row = (accountId: string, tier: Tier, score: number): TargetRow => ({
  target: target({ accountId, tier, addedAt: new Date(2026, 5, 1).getTime() }),
  account: { label: accountId.replace('.example', '') },
  fit: { letter: tier, score, known: { criteria: 5, of: 5, share: 1 }, digit: 3, signs: [] },
});

const touch = (accountId: string, tier: Tier, outcome: TouchOutcome, on = TODAY): Touch => ({
  id: crypto.randomUUID(),
  accountId,
  tier,
  outcome,
  on,
  at: 0,
  kind: 'call',
});

function focus(list: Partial<TargetList> = {}, grades?: Parameters<typeof Focus>[0]['grades']) {
  const all: TargetList = {
    rows: [row('baltic.example', 'A', 91), row('tundra.example', 'C', 45)],
    past: [],
    touches: [],
    settings: { cap: 60, views: [] },
    records: [],
    accountIds: [],
    unread: 0,
    ...list,
  };
  return draw(<Focus list={all} grades={grades} today={TODAY} openIcp={vi.fn()} />);
}

const figure = (place: HTMLElement, title: string) =>
  [...place.querySelectorAll('figure')].find((one) => one.querySelector('h2')?.textContent === title);

describe('a rep looks at where the effort went', () => {
  it('is nudged where under 60% of the week went to tier A and B', () => {
    const touches = [
      touch('baltic.example', 'A', 'none'),
      ...Array(2)
        .fill(0)
        .map(() => touch('tundra.example', 'C', 'replied')),
    ];
    const place = focus({ touches });
    expect(figure(place, 'This week')?.textContent).toContain(
      '33% of what you did went to tier A and B. Under 60%',
    );
  });

  it('is not blamed for a week in which nothing was done yet', () => {
    expect(figure(focus(), 'This week')?.textContent).toContain('Nothing was logged or added this week yet.');
  });

  it('sees who merely answers, and what share of the touches that took', () => {
    const place = focus({
      touches: [touch('baltic.example', 'A', 'none'), touch('tundra.example', 'C', 'replied')],
    });
    expect(figure(place, 'Strategic against receptive')?.textContent).toContain(
      '1 of 2 touched answer without fitting; they took 50% of your touches.',
    );
  });

  it('finds the numbers of every drawing in a table behind it', () => {
    const place = focus(
      { touches: [touch('baltic.example', 'A', 'meeting')] },
      { A: 3, B: 1, C: 4, D: 0, '?': 2, '×': 0 },
    );
    const drawings = [...place.querySelectorAll('figure')];
    expect(drawings.map((one) => one.querySelector('h2')?.textContent)).toEqual([
      'This week',
      'Drift over twelve weeks',
      'Strategic against receptive',
      'Somebody to speak to',
      'What you have seen',
      'What became of each tier',
    ]);
    for (const one of drawings) expect(one.querySelectorAll('details tbody tr').length).toBeGreaterThan(0);
  });

  it('is told that a profile which fits everybody picks nobody', () => {
    const place = focus({}, { A: 3, B: 2, C: 4, D: 0, '?': 1, '×': 0 });
    expect(figure(place, 'What you have seen')?.textContent).toContain(
      '50% are A or B. A profile that fits everybody',
    );
  });
});
