import type { PopupActions } from '../../components/popup/actions.ts';
import { SAYABLE_WORDS } from '../../components/popup/argue/sayable-words.ts';
import { ask } from '../../lib/browser/ask.ts';
import { type Doing, offer } from './offer.ts';

type Argue = Pick<PopupActions, 'correctFact' | 'override' | 'pass' | 'disagree'>;
type Own = Parameters<Argue['override']>[0];
type No = Parameters<Argue['pass']>[0];
type Objection = Parameters<Argue['disagree']>[1];

/** What the rep says against a score, carried out; each with the way back to what was said before. */
export function argueOn(doing: Doing): Argue {
  const accountId = doing.view?.account?.id ?? '';
  const override = (own: Own) =>
    ask('fit/override', { accountId, letter: own?.letter ?? null, reason: own?.reason ?? '' });
  const pass = (no: No) =>
    ask('account/pass', { accountId, reason: no?.reason ?? null, ...lineOf(no?.line) });
  const disagree = (criterionId: string, one: Objection) =>
    ask('fit/disagree', { accountId, criterionId, says: one?.says ?? null, ...lineOf(one?.line) });
  return {
    correctFact: ({ key, value }) => {
      const [label] = SAYABLE_WORDS[key];
      const words = `${label}: ${value === null ? 'what you said is forgotten' : 'kept as you said it'}`;
      const correct = (value: unknown) => ask('fact/correct', { accountId, key, value });
      told(doing, words, () => correct(value), correct);
    },
    override: (own) => {
      const words = own === null ? 'Your letter is taken back' : `Your letter: ${own.letter}`;
      told(doing, words, () => override(own), override);
    },
    pass: (no) => {
      const words = no === null ? 'No longer passed' : `Passed: ${no.reason}`;
      const back = (before: Awaited<ReturnType<typeof pass>>) =>
        pass(before && { ...before, ...lineOf(before.note) });
      told(doing, words, () => pass(no), back);
    },
    disagree: (criterionId, objection) => {
      const words =
        objection === null ? 'Your objection is taken back' : 'Noted; your profile stays as it is';
      const back = (before: Awaited<ReturnType<typeof disagree>>) =>
        disagree(criterionId, before && { ...before, ...lineOf(before.note) });
      told(doing, words, () => disagree(criterionId, objection), back);
    },
  };
}

function lineOf(line: string | undefined): { line?: string } {
  return line === undefined ? {} : { line };
}

/** Does it, and offers for as long as the popup is open to say again what was said before. */
function told<T>(
  doing: Doing,
  words: string,
  say: () => Promise<T>,
  back: (before: T) => Promise<unknown>,
): void {
  void doing.act(async () => {
    const before = await say();
    offer(doing, words, () => back(before));
  });
}
