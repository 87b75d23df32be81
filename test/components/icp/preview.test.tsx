// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { IcpEditor } from '../../../components/icp/IcpEditor.tsx';
import type { Preview, PreviewPart } from '../../../lib/fit/preview-sum.ts';
import type { Icp } from '../../../lib/icp/icp.ts';
import { control, draw, type } from '../draw.tsx';
import { noAsks } from './asks.ts';
import { textsOf } from './form.tsx';

const ICP: Icp = {
  id: 'icp',
  name: 'Mine',
  version: 1,
  updatedAt: 1,
  criteria: [{ id: 'size', kind: 'size', importance: 'must', min: 50, max: 1000 }],
};

const NONE = { count: 0, named: [] };
const SAME: Preview = {
  of: 30,
  before: { A: 4, B: 8, C: 10, D: 5, '?': 2, '×': 1 },
  after: { A: 4, B: 8, C: 10, D: 5, '?': 2, '×': 1 },
  up: NONE,
  down: NONE,
  aside: NONE,
  unheard: 0,
};
const MOVED: Preview = {
  ...SAME,
  after: { A: 5, B: 7, C: 10, D: 5, '?': 2, '×': 1 },
  up: {
    count: 1,
    named: [
      {
        accountId: 'tarnholm.example',
        name: 'Tarnholm',
        from: { letter: 'B', score: 71 },
        to: { letter: 'A', score: 100 },
        why: ['50–2,000 people: 100 of 100, was 71 of 100 (1,500 people)'],
      },
    ],
  },
  warning: '12 of 28 companies grade A or B: a profile that fits so many chooses nobody.',
};

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const passing = (ms: number) =>
  act(async () => {
    await vi.advanceTimersByTimeAsync(ms);
  });

/** The form, with the profiles that a preview was asked of. */
function edited(preview: (icp: Icp) => Promise<Preview>) {
  return askedInParts(async (icp) => ({ preview: await preview(icp), total: 30 }));
}

/** The form, with what was asked of its preview. */
function askedInParts(part: (icp: Icp, after?: string) => Promise<PreviewPart>) {
  const asked = vi.fn(part);
  const place = draw(
    <IcpEditor icp={ICP} onSave={() => undefined} asks={noAsks({ preview: asked })} problems={[]} />,
  );
  return { place, asked, max: () => control(place, 'At most') };
}

const rows = (place: Element) =>
  [...place.querySelectorAll('.grades tbody tr')].map((row) => textsOf(row, 'th, .number').join(' '));

describe('while a rep edits', () => {
  it('the grades of all companies seen are shown, and who moves and why, by name', async () => {
    const { place, max } = edited(async (icp) =>
      icp === ICP || icp.criteria[0] === undefined ? SAME : MOVED,
    );
    await passing(400);
    type(max(), '2,000');
    await passing(400);
    expect(textsOf(place, '.preview h2')).toEqual(['The 30 companies seen so far']);
    expect(textsOf(place, '.preview [role="status"]')).toEqual(['1 moves up']);
    expect(rows(place)).toEqual(['A 4 5', 'B 8 7', 'C 10 10', 'D 5 5', '? 2 2', '× 1 1']);
    expect(textsOf(place, '.movers > li')).toEqual([
      'Tarnholm B 71 → A 10050–2,000 people: 100 of 100, was 71 of 100 (1,500 people)',
    ]);
    expect(textsOf(place, '.preview .warnings')).toEqual([MOVED.warning]);
  });

  it('one column is enough as long as no company moves', async () => {
    const { place } = edited(async () => SAME);
    await passing(400);
    expect(rows(place)[0]).toBe('A 4');
    expect(textsOf(place, '.preview [role="status"]')).toEqual([
      'What is edited changes no company’s grade.',
    ]);
  });

  it('nothing is asked before the keys rest, nor about what cannot be read', async () => {
    const { asked, max } = edited(async () => SAME);
    await passing(400);
    for (const typed of ['2', '20', '200', '2000']) {
      type(max(), typed);
      await passing(100);
    }
    await passing(400);
    expect(asked.mock.calls.map(([icp]) => icp.criteria[0])).toEqual([
      ICP.criteria[0],
      { ...ICP.criteria[0], max: 2000 },
    ]);
    type(max(), 'many');
    await passing(1_000);
    expect(asked).toHaveBeenCalledTimes(2);
  });

  it('a slow answer is waited for before the next is asked, and only the newest edit is asked about', async () => {
    let answer: (preview: Preview) => void = () => undefined;
    const { place, asked, max } = edited(
      () =>
        new Promise((resolve) => {
          answer = resolve;
        }),
    );
    await passing(400);
    for (const typed of ['100', '200', '300']) {
      type(max(), typed);
      await passing(500);
    }
    expect(asked).toHaveBeenCalledTimes(1);
    answer(SAME);
    await passing(0);
    expect(place.querySelector('.grades')).toBeNull();
    expect(asked.mock.lastCall?.[0].criteria[0]).toMatchObject({ max: 300 });
    expect(asked).toHaveBeenCalledTimes(2);
    answer(MOVED);
    await passing(0);
    expect(rows(place)[0]).toBe('A 4 5');
  });

  it('how far it is is told once it takes long, until the parts together are shown', async () => {
    const { place, asked } = askedInParts(async (_, after = '0') => {
      await new Promise((resolve) => setTimeout(resolve, 200));
      const next = Number(after) + 1;
      return { preview: SAME, total: 300, ...(next < 10 && { next: String(next) }) };
    });
    const status = () => textsOf(place, '.preview [role="status"]');
    await passing(400 + 250);
    expect(status()).toEqual([]);
    await passing(200);
    expect(status()).toEqual(['Scoring 60 of 300 …']);
    await passing(500);
    expect(status()).toEqual(['Scoring 60 of 300 …']);
    await passing(600);
    expect(status()).toEqual(['Scoring 210 of 300 …']);
    await passing(1_000);
    expect(status()).toEqual(['What is edited changes no company’s grade.']);
    expect(rows(place)[0]).toBe('A 40');
    expect(asked).toHaveBeenCalledTimes(10);
  });

  it('another edit ends the asking for parts, and so does leaving', async () => {
    const { place, asked, max } = askedInParts(async () => {
      await new Promise((resolve) => setTimeout(resolve, 200));
      return { preview: SAME, total: 1_000, next: 'more' };
    });
    await passing(400 + 500);
    expect(asked).toHaveBeenCalledTimes(3);
    type(max(), '2000');
    await passing(350);
    expect(asked).toHaveBeenCalledTimes(3);
    await passing(100);
    expect(asked.mock.lastCall).toEqual([
      expect.objectContaining({ criteria: [{ ...ICP.criteria[0], max: 2000 }] }),
    ]);
    await act(() => render(null, place));
    await passing(1_000);
    expect(asked.mock.calls.length).toBeLessThanOrEqual(5);
  });

  it('companies of which a changed need is not known yet are counted, with when it will be', async () => {
    const { place } = edited(async () => ({ ...SAME, unheard: 12 }));
    await passing(400);
    expect(textsOf(place, '.preview .hint')[1]).toMatch(/counts as unknown for 12 companies/);
  });

  it('a failure is told, and the next edit asks anew', async () => {
    let isBroken = true;
    const { place, max } = edited(async () => {
      if (isBroken) throw new Error('Fitmark did not answer.');
      return SAME;
    });
    await passing(400);
    expect(textsOf(place, '.preview [role="status"]')).toEqual(['Fitmark did not answer.']);
    isBroken = false;
    type(max(), '2000');
    await passing(400);
    expect(rows(place)).toHaveLength(6);
  });
});
