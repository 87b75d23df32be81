import type { PopupActions } from '../../components/popup/actions.ts';
import { SAYABLE_WORDS } from '../../components/popup/argue/sayable-words.ts';
import { ask } from '../../lib/browser/ask.ts';
import type { Fact } from '../../lib/facts/fact.ts';
import type { AccountShown } from '../../lib/messages/visit.ts';
import type { FactWord, SayableKey } from '../../lib/targets/argue/fact-word.ts';
import type { Doing } from './actions-on.ts';

type Argue = Pick<PopupActions, 'correctFact' | 'override' | 'pass' | 'disagree'>;
type Own = Parameters<Argue['override']>[0];
type No = Parameters<Argue['pass']>[0];
type Objection = Parameters<Argue['disagree']>[1];

/** What the rep says against a score, carried out; each with the way back to what was said before. */
export function argueOn(doing: Doing): Argue {
  const { account, say, fit } = doing.view ?? {};
  const accountId = account?.id;
  if (account === undefined || accountId === undefined)
    return { correctFact: nothing, override: nothing, pass: nothing, disagree: nothing };
  const correct = (word: FactWord) => ask('fact/correct', { accountId, ...word });
  const override = (own: Own) =>
    ask('fit/override', { accountId, letter: own?.letter ?? null, reason: own?.reason ?? '' });
  const pass = (no: No) => ask('account/pass', { accountId, reason: no?.reason ?? null, ...lineOf(no) });
  const disagree = (criterionId: string, objection: Objection) =>
    ask('fit/disagree', { accountId, criterionId, says: objection?.says ?? null, ...lineOf(objection) });
  return {
    correctFact: (word) => {
      const [label] = SAYABLE_WORDS[word.key];
      const words =
        word.value === null ? `${label}: what you said is forgotten` : `${label}: kept as you said it`;
      told(
        doing,
        words,
        () => correct(word),
        () => correct(wordBefore(account, word)),
      );
    },
    override: (own) => {
      const before = say?.override ?? null;
      const words = own === null ? 'Your letter is taken back' : `Your letter: ${own.letter}`;
      told(
        doing,
        words,
        () => override(own),
        () => override(before),
      );
    },
    pass: (no) => {
      const { reason, note } = say?.pass ?? {};
      const before = reason === undefined ? null : { reason, ...(note === undefined ? {} : { line: note }) };
      const words = no === null ? 'No longer passed' : `Passed: ${no.reason}`;
      told(
        doing,
        words,
        () => pass(no),
        () => pass(before),
      );
    },
    disagree: (criterionId, objection) => {
      const one = say?.objections.find(
        (each) => each.criterionId === criterionId && each.was.icp.id === fit?.icp.id,
      );
      const before =
        one === undefined ? null : { says: one.says, ...(one.note === undefined ? {} : { line: one.note }) };
      const words =
        objection === null ? 'Your objection is taken back' : 'Noted; your profile stays as it is';
      told(
        doing,
        words,
        () => disagree(criterionId, objection),
        () => disagree(criterionId, before),
      );
    },
  };
}

function nothing(): void {}

function lineOf(said: { line?: string } | null): { line?: string } {
  return said?.line === undefined ? {} : { line: said.line };
}

type Sayable = Extract<Fact, { key: SayableKey }>;

/** What the rep said of a fact until now. */
function wordBefore({ facts }: AccountShown, { key }: FactWord): FactWord {
  const isSaid = (fact: Fact): fact is Sayable => fact.source === 'rep' && fact.key === key;
  const fact = facts.find(isSaid);
  if (fact === undefined) return { key, value: null };
  const { source, quote, url, seenAt, confidence, ...word } = fact;
  return word;
}

/** Does it, and offers the way back for as long as the popup is open. */
function told(
  { act, setUndo }: Doing,
  words: string,
  say: () => Promise<unknown>,
  back: () => Promise<unknown>,
): void {
  void act(async () => {
    await say();
    setUndo({
      words,
      press: () => {
        setUndo(undefined);
        void act(back);
      },
    });
  });
}
