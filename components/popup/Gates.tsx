import { Quote } from '../ui/Quote.tsx';
import { ReasonActs } from './argue/ReasonActs.tsx';
import { type ReasonsProps, textOf } from './ReasonLabel.tsx';

/** Gates that were met stand above all points: each rules the company out. */
export function Gates({ fit, ...argue }: ReasonsProps) {
  const { account, on } = argue;
  return (
    <>
      {fit.gates.map((gate) => (
        <section class="gate" key={gate.criterionId} aria-label="Ruled out">
          <p>
            <b>Ruled out by your profile:</b> {gate.label}
          </p>
          <p class="finding">{gate.finding}</p>
          {gate.evidence === undefined ? null : (
            <Quote evidence={gate.evidence} text={textOf(account, gate.evidence.url)} openUrl={on.openUrl} />
          )}
          <ReasonActs reason={gate} icpId={fit.icp.id} {...argue} />
        </section>
      ))}
    </>
  );
}
