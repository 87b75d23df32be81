import { Quote } from '../ui/Quote.tsx';
import type { ReasonsProps } from './ReasonLabel.tsx';

/** Gates that were met stand above all points: each rules the company out. */
export function Gates({ fit, openUrl }: ReasonsProps) {
  return (
    <>
      {fit.gates.map((gate) => (
        <section class="gate" key={gate.criterionId} aria-label="Ruled out">
          <p>
            <b>Ruled out by your profile:</b> {gate.label}
          </p>
          <p class="finding">{gate.finding}</p>
          {gate.evidence === undefined ? null : <Quote evidence={gate.evidence} openUrl={openUrl} />}
        </section>
      ))}
    </>
  );
}
