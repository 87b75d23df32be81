import { useId } from 'preact/hooks';
import { VerdictMark } from '../ui/VerdictMark.tsx';
import { LookAtLinks } from './LookAtLinks.tsx';
import { ReasonLabel, type ReasonsProps, withoutGates } from './ReasonLabel.tsx';

/** What is unknown: questions, what each is worth, and the pages most likely to answer. */
export function Unknowns({ fit, openUrl, under }: ReasonsProps) {
  const id = useId();
  const open = withoutGates(fit).filter((reason) => reason.verdict === 'unknown');
  if (open.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>Still unknown</h2>
      <ul class="reasons">
        {open.map((reason) => (
          <li class="reason" key={reason.criterionId}>
            <VerdictMark verdict="unknown" />
            <div>
              <p class="reason-line">
                <ReasonLabel reason={reason} words={asQuestion(reason.label)} />
                {reason.of === 0 ? null : <span class="points">worth {reason.of}</span>}
              </p>
              <LookAtLinks reason={reason} openUrl={openUrl} />
              {under?.(reason)}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function asQuestion(label: string): string {
  return label.endsWith('?') ? label : `${label}?`;
}
