import { judgeNeeds, listen } from '../../lib/fit/hearing/need.ts';
import { needText } from '../../lib/fit/hearing/need-text.ts';
import { seeded } from './data.ts';
import { auc, interval, precisionAndRecall, type Scored } from './measures.ts';
import { probeIn, shippedWords } from './probe.ts';

/** The recall at which the bar asks for a precision. */
const RECALL = 0.55;

/** Needs on the judged pairs: AUC with its interval over needs, and what is stated and hinted. C is the set to quote. */
export function needsFigures(data: string): string[] {
  const words = shippedWords();
  const { pairs, index } = probeIn(data, words);
  const judged = pairs.map((pair) => {
    const found = judgeNeeds([{ said: listen(needText(pair.text, words), index), tells: true }], index.needs)[
      pair.need
    ];
    const scored: Scored = [found?.score ?? 0, pair.label === 1];
    return { ...pair, scored, state: found?.state };
  });
  return ['AB', 'C'].flatMap((sets) => {
    const chosen = judged.filter(({ set }) => sets.includes(set));
    const groups = [...Map.groupBy(chosen, ({ need }) => need).values()];
    const [low, high] = interval(
      groups,
      (drawn) => auc(drawn.flat().map(({ scored }) => scored)),
      seeded(11),
    );
    const rate = (states: readonly (string | undefined)[]) => {
      const shown = chosen.map(({ state, label }): Scored => [Number(states.includes(state)), label === 1]);
      const { precision, recall, shown: count } = precisionAndRecall(shown, 1);
      return `precision ${precision.toFixed(2)}, recall ${recall.toFixed(2)} (${count} of ${chosen.length})`;
    };
    const scored = chosen.map((pair) => pair.scored);
    const reaching = scored
      .map(([score]) => precisionAndRecall(scored, score))
      .filter(({ recall }) => recall >= RECALL);
    const precision = Math.max(...reaching.map((point) => point.precision));
    return [
      `needs, ${sets === 'C' ? 'held-out set C' : 'sets A and B, fitted on'}: AUC ${auc(chosen.map(({ scored }) => scored)).toFixed(3)} [${low.toFixed(2)}–${high.toFixed(2)}] (bar on C: 0.84)`,
      `  stated: ${rate(['stated'])}`,
      `  stated or hinted (bar on C: precision 0.70 at recall 0.55): ${rate(['stated', 'hinted'])}`,
      `  score alone: precision ${precision.toFixed(2)} at recall ${RECALL} or more`,
    ];
  });
}
