import { describe, expect, it } from 'vitest';
import type { Account, Answer } from '../../lib/account/account.ts';
import { basisOf } from '../../lib/account/basis.ts';
import { judgeNeed } from '../../lib/fit/need.ts';
import type { NeedCriterion } from '../../lib/icp/icp.ts';
import { questionOf } from '../../lib/icp/question.ts';
import { account, fact, filler, HOME, page, SEEN } from './invented.ts';

const wanted: NeedCriterion = {
  id: 'n',
  kind: 'need',
  importance: 'strong',
  name: 'Runs warehouses',
  signals: ['our warehouses'],
  counterSignals: [],
};
const heard = { quote: 'Our warehouses hold parts.', url: HOME, seenAt: SEEN };
const home = page('home', filler(250));

type State = Extract<Answer, { kind: 'need' }>['state'];

function answering(state: State, known: Account = account({ pages: [home] }), where = heard): Account {
  const answer = { kind: 'need' as const, question: questionOf(wanted), basis: basisOf(known), state };
  const isHeard = state === 'stated' || state === 'hinted';
  return { ...known, answers: [isHeard ? { ...answer, heard: where } : answer] };
}

describe('a need', () => {
  it('is met where it is stated, half where it is hinted at, with the sentence that says so', () => {
    expect(judgeNeed(answering('stated'), wanted)).toEqual({
      verdict: 'yes',
      credit: 1,
      finding: 'Stated on their home page',
      evidence: { ...heard, source: 'text' },
      lookAt: [],
    });
    expect(judgeNeed(answering('hinted'), wanted)).toMatchObject({
      verdict: 'partly',
      credit: 0.5,
      finding: 'Hinted at on their home page',
    });
  });

  it('is none only where enough of what tells was read', () => {
    expect(judgeNeed(answering('no sign'), wanted)).toMatchObject({
      verdict: 'no',
      finding: 'No sign of it in 250 words on 1 page',
    });
    const little = account({ pages: [page('home', filler(90)), page('blog', filler(400))] });
    expect(judgeNeed(answering('no sign', little), wanted)).toMatchObject({
      verdict: 'unknown',
      finding: 'No sign of it in only 90 words on 1 page',
      lookAt: [{ label: 'About page' }],
    });
    expect(judgeNeed(account(), wanted).finding).toBe('No text of theirs read yet');
  });

  it('is open where the pages are in a language in which signals are not heard, which the finding says', () => {
    const german = account({ pages: [home], facts: [fact('language', 'de')] });
    expect(judgeNeed(answering('too little read', german), wanted)).toMatchObject({
      verdict: 'unknown',
      finding: 'Their pages are in German: signals in English are not heard there',
    });
    expect(judgeNeed(answering('stated', german), wanted).verdict).toBe('yes');
  });

  it('is open until somebody listened to the pages as they are now', () => {
    const before = answering('stated');
    const now = { ...before, pages: [{ ...home, seenAt: SEEN + 1 }] };
    expect(judgeNeed(now, wanted)).toMatchObject({
      verdict: 'unknown',
      finding: 'Their pages were not listened to yet',
    });
    expect(judgeNeed(before, { ...wanted, signals: ['regional depots'] }).verdict).toBe('unknown');
  });

  it('rules nobody out for words on a blog', () => {
    const blog = page('blog', filler(80));
    const known = account({ pages: [home, blog] });
    const onBlog = answering('stated', known, { ...heard, url: blog.url });
    expect(judgeNeed(onBlog, wanted)).toMatchObject({ verdict: 'yes', finding: 'Stated on their blog page' });
    expect(judgeNeed(onBlog, { ...wanted, importance: 'never' }).verdict).toBe('partly');
    expect(judgeNeed(answering('stated'), { ...wanted, importance: 'never' }).verdict).toBe('yes');
  });
});
