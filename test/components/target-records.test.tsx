// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { Records } from '../../components/targets/Records.tsx';
import type { Lift } from '../../lib/fit/lift.ts';
import { tallyOf } from '../../lib/fit/wilson.ts';
import type { ProfileRecord } from '../../lib/targets/record.ts';
import { draw, press } from './draw.tsx';

describe('a rep looks at what the list has shown', () => {
  const drawn = (records: ProfileRecord[] = [], openIcp = vi.fn()) =>
    draw(<Records records={records} overrides={undefined} openIcp={openIcp} />);

  it('and is told how many outcomes it takes until they tell anything', () => {
    expect(drawn().textContent).toContain('0 of 10 outcomes so far');
    expect(drawn([{ id: 'mine', name: 'Mine', of: 3 }]).textContent).toContain('3 of 10 outcomes so far');
  });

  it('and how often a letter of their own stood above or below Fitmark’s', () => {
    const overrides = { raised: 2, lowered: 1, other: 0 };
    const place = draw(<Records records={[]} overrides={overrides} openIcp={vi.fn()} />);
    expect(place.textContent).toContain('Your own letters: 3 (2 above Fitmark’s, 1 below).');
  });

  it('and then sees the record of each grade, digit and criterion, fit and timing apart, and what it speaks for', () => {
    const size = { id: 'size', kind: 'size', importance: 'strong', min: 50, max: 100 } as const;
    const lift: Lift = {
      of: 23,
      letters: [
        { letter: 'A', tally: tallyOf(6, 9) },
        { letter: 'C', tally: tallyOf(1, 14) },
      ],
      digits: [{ digit: 1, tally: tallyOf(7, 23) }],
      criteria: [
        { criterionId: 'size', label: '50–100 people', isSign: false, yes: tallyOf(6, 9), no: tallyOf(0, 0) },
        { criterionId: 'growth', label: 'Grew', isSign: true, yes: tallyOf(0, 2), no: tallyOf(1, 1) },
      ],
      proposals: [{ edit: { change: size }, words: 'Make it strong?', cases: [] }],
    };
    const openIcp = vi.fn();
    const place = drawn([{ id: 'mine', name: 'Mine', of: 23, lift }], openIcp);
    const tables = [...place.querySelectorAll('.tallies table')].map((one) =>
      [...one.querySelectorAll('tbody tr')].map((each) =>
        [...each.children].map((cell) => cell.textContent?.trim()),
      ),
    );
    expect(tables).toEqual([
      [
        ['A', '6 of 9 35–88%'],
        ['C', '1 of 14 1–31%'],
      ],
      [['50–100 people', '6 of 9 35–88%', 'none yet']],
      [['1, now is the moment', '7 of 23 16–51%']],
      [['Grew', '0 of 2 0–66%', '1 of 1 21–100%']],
    ]);
    expect(place.querySelector('.records')?.textContent).toContain('Make it strong?');
    press(place, 'Try it in your profile');
    expect(openIcp).toHaveBeenCalledOnce();
  });
});
