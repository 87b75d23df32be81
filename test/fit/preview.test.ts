import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Account } from '../../lib/account/account.ts';
import { breadthWarning } from '../../lib/fit/breadth.ts';
import { previewEdit } from '../../lib/fit/preview.ts';
import { bothOf, type Preview } from '../../lib/fit/preview-sum.ts';
import { scoreFit } from '../../lib/fit/score.ts';
import type { Criterion, PlaceCriterion, SizeCriterion } from '../../lib/icp/icp.ts';
import { account, fact, icp, page } from './invented.ts';

const size: SizeCriterion = { id: 'size', kind: 'size', importance: 'strong', min: 50, max: 500 };
const place: PlaceCriterion = { id: 'place', kind: 'place', importance: 'nice', countries: ['DE'] };

function company(name: string, people: number | undefined, country?: string): Account {
  const facts = [
    ...(people === undefined ? [] : [fact('employees', { min: people, max: people })]),
    ...(country === undefined ? [] : [fact('country', country)]),
  ];
  return { ...account({ facts }), id: `${name.toLowerCase()}.example`, label: name };
}

describe('what an edit of the profile does to the companies seen', () => {
  it('is told by letters, and by name: who moves, from where to where, and why', () => {
    const accounts = [company('Acme', 40, 'DE'), company('Bolt', 200, 'DE'), company('Cask', 900, 'DE')];
    const after = icp({ ...size, min: 20 }, place);
    const preview = previewEdit(accounts, icp(size, place), after);
    expect(preview.before).toEqual({ A: 1, B: 0, C: 0, D: 2, '?': 0, '×': 0 });
    expect(preview.after).toEqual({ A: 2, B: 0, C: 0, D: 1, '?': 0, '×': 0 });
    expect(preview.up).toEqual({
      count: 1,
      named: [
        {
          accountId: 'acme.example',
          name: 'Acme',
          from: { letter: 'D', score: 33 },
          to: { letter: 'A', score: 100 },
          why: ['20–500 people: 67 of 67, was 0 of 67 (40 people)'],
        },
      ],
    });
    expect(preview.down.count + preview.aside.count).toBe(0);
  });

  it('names a gate that rules out, or does no longer', () => {
    const gate: Criterion = { ...place, importance: 'never' };
    const accounts = [company('Acme', 200, 'DE')];
    const there = previewEdit(accounts, icp(size, place), icp(size, gate));
    expect(there.down.named[0]).toMatchObject({
      to: { letter: '×' },
      why: ['Ruled out by “Based in Germany”'],
    });
    const back = previewEdit(accounts, icp(size, gate), icp(size, place));
    expect(back.up.named[0]?.why[0]).toBe('No longer ruled out by “Based in Germany”');
  });

  it('names a criterion that counts no more', () => {
    const accounts = [company('Acme', 20, 'DE')];
    const preview = previewEdit(accounts, icp(size, place), icp(place));
    expect(preview.up.named[0]?.why).toEqual(['50–500 people: no longer counted, was 0 of 67']);
  });

  it('counts companies of which too little is known for the new questions aside, neither up nor down', () => {
    const preview = previewEdit(
      [company('Acme', 200)],
      icp(size),
      icp(size, { ...place, importance: 'must' }),
    );
    expect(preview.up.count + preview.down.count).toBe(0);
    expect(preview.aside.named[0]).toMatchObject({ from: { letter: 'A' }, to: { letter: '?' } });
    expect(preview.aside.named[0]?.why[0]).toMatch(/^Based in Germany: unknown, newly counted/);
  });

  it('is the same however the companies are divided into parts', () => {
    const many = Array.from({ length: 120 }, (_, at) => company(`C${at}`, 30 + at, at % 3 ? 'DE' : 'FR'));
    const [before, after] = [icp(size), icp({ ...size, min: 80 }, { ...place, importance: 'must' })];
    const part = (from: number, to: number) => previewEdit(many.slice(from, to), before, after);
    const whole = previewEdit(many, before, after);
    expect(whole.up.count + whole.down.count).toBeGreaterThan(50);
    expect(bothOf(bothOf(part(0, 20), part(20, 90)), part(90, 120))).toEqual(whole);
  });

  it('counts those whose pages were not listened to for a need as it is now', () => {
    const need: Criterion = {
      id: 'need',
      kind: 'need',
      importance: 'nice',
      name: 'Runs warehouses',
      signals: ['our warehouse'],
      counterSignals: [],
    };
    const read = { ...company('Acme', 200), pages: [page('home', 'We make gears.')] };
    const accounts = [read, company('Bolt', 200)];
    expect(previewEdit(accounts, icp(size), icp(size, need)).unheard).toBe(1);
    expect(previewEdit([read], icp(size, need), icp(size)).unheard).toBe(0);
  });

  it('names the farthest and counts all', () => {
    const many = Array.from({ length: 300 }, (_, at) => company(`C${at}`, 200, at % 2 ? 'DE' : 'FR'));
    const preview = previewEdit(many, icp(size), icp(size, { ...place, importance: 'must' }));
    expect(preview.down).toMatchObject({ count: 150 });
    expect(preview.down.named).toHaveLength(25);
  });

  const anyCompany = fc
    .tuple(
      fc.constantFrom('Acme', 'Bolt', 'Cask', 'Dune'),
      fc.option(fc.constantFrom(10, 60, 900), { nil: undefined }),
      fc.option(fc.constantFrom('DE', 'FR'), { nil: undefined }),
    )
    .map(([name, people, country]) => company(name, people, country));
  const anyAsked = fc.constantFrom(
    icp(size),
    icp(size, place),
    icp({ ...size, max: 1_000 }, { ...place, importance: 'never' }),
    icp({ ...place, importance: 'must' }),
    icp(),
  );

  it('adds up, whatever the companies and profiles: all are counted, and each whose letter differs moves with a reason', () => {
    fc.assert(
      fc.property(fc.array(anyCompany, { maxLength: 30 }), anyAsked, anyAsked, (accounts, before, after) => {
        const preview = previewEdit(accounts, before, after);
        const sum = (grades: Preview['before']) => Object.values(grades).reduce((all, one) => all + one, 0);
        expect([sum(preview.before), sum(preview.after), preview.of]).toEqual(Array(3).fill(accounts.length));
        const moved = accounts.filter(
          (one) => scoreFit(one, before).letter !== scoreFit(one, after).letter,
        ).length;
        expect(preview.up.count + preview.down.count + preview.aside.count).toBe(moved);
        for (const { why } of [preview.up, preview.down, preview.aside].flatMap(({ named }) => named))
          expect(why.length).toBeGreaterThan(0);
        const back = previewEdit(accounts, after, before);
        expect([back.up.count, back.down.count]).toEqual([preview.down.count, preview.up.count]);
      }),
    );
  });
});

describe('a profile that fits', () => {
  const grades = (A: number, D: number) => ({ A, B: 0, C: 0, D, '?': 500, '×': 0 });

  it('more than four in ten is too broad', () => {
    expect(breadthWarning(grades(9, 11))).toMatch(
      /^9 of 20 companies grade A or B: a profile that fits so many/,
    );
    expect(breadthWarning(grades(8, 12))).toBeUndefined();
  });

  it('nearly nobody is too narrow', () => {
    expect(breadthWarning(grades(0, 20))).toMatch(/^None of 20 companies grades A or B/);
    expect(breadthWarning(grades(2, 98))).toMatch(/^Only 2 of 100 companies grade A or B/);
    expect(breadthWarning(grades(3, 97))).toBeUndefined();
  });

  it('is not judged by fewer than twenty graded companies', () => {
    expect(breadthWarning(grades(19, 0))).toBeUndefined();
  });
});
