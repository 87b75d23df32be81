import { isRelation } from '../../lib/fit/relation-words.ts';
import { Quote } from '../ui/Quote.tsx';
import { type ReasonsProps, textOf } from './ReasonLabel.tsx';

/** Gates that were met stand above all points: each rules the company out. */
export function Gates({ fit, account, openUrl, under }: ReasonsProps) {
  return (
    <>
      {fit.gates.map((gate) => (
        <section class="gate" key={gate.criterionId} aria-label="Ruled out">
          <p>
            <b>{isRelation(gate) ? 'Ruled out:' : 'Ruled out by your profile:'}</b> {gate.label}
          </p>
          <p class="finding">{gate.finding}</p>
          {gate.evidence === undefined ? null : (
            <Quote evidence={gate.evidence} text={textOf(account, gate.evidence.url)} openUrl={openUrl} />
          )}
          {under?.(gate)}
        </section>
      ))}
    </>
  );
}
