import { describe, expect, it } from 'vitest';
import type { Account } from '../../lib/account/account.ts';
import { basisOf } from '../../lib/account/basis.ts';
import { judgeLikeness } from '../../lib/fit/likeness.ts';
import type { LikenessCriterion } from '../../lib/icp/icp.ts';
import { questionOf } from '../../lib/icp/question.ts';
import { account, fact, filler, HOME, page, SEEN } from './invented.ts';

const wanted: LikenessCriterion = {
  id: 'l',
  kind: 'likeness',
  importance: 'strong',
  clients: ['Tarnholm Freight', 'Ostrava Cargo'].map((name) => ({ name, text: `${name} moves freight.` })),
};
const heard = { quote: 'Freight on pallets.', url: HOME, seenAt: SEEN };
const read = account({ pages: [page('home', filler(250))] });

function like(closerThan: number | undefined, known: Account = read): Account {
  const answer = { kind: 'likeness' as const, question: questionOf(wanted), basis: basisOf(known) };
  const found =
    closerThan === undefined ? { sharing: [] } : { closerThan, sharing: ['freight', 'pallet'], heard };
  return { ...known, answers: [{ ...answer, ...found }] };
}

describe('likeness', () => {
  it('is met near the top and half met below it, with the terms shared', () => {
    expect(judgeLikeness(like(96), wanted)).toMatchObject({
      verdict: 'yes',
      finding: 'Closer to your clients than 96 % of other companies: freight, pallet',
      evidence: { ...heard, source: 'text' },
    });
    expect([95, 94, 85, 84].map((share) => judgeLikeness(like(share), wanted).verdict)).toEqual([
      'yes',
      'partly',
      'partly',
      'no',
    ]);
  });

  it('is open where nothing was read, nobody listened, or too little was said', () => {
    const open = [account(), read, like(undefined)].map((known) => judgeLikeness(known, wanted));
    expect(open.map(({ verdict }) => verdict)).toEqual(['unknown', 'unknown', 'unknown']);
    expect(open.map(({ finding }) => finding)).toEqual([
      'No text of theirs read yet',
      'Their pages were not listened to yet',
      'Too little of what they do was read',
    ]);
  });

  it('is open in another language than English, which the finding says', () => {
    const german = { ...read, facts: [fact('language', 'de')] };
    expect(judgeLikeness(like(undefined, german), wanted)).toMatchObject({
      verdict: 'unknown',
      finding: 'Their pages are in German: likeness is told in English only',
    });
  });
});
