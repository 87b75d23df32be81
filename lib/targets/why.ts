import type { Fit, Reason } from '../fit/fit.ts';
import { cutTo, oneLine } from '../text/squeeze.ts';

/** Characters of a why: one line of the list. */
const WHY_LIMIT = 160;

/** Reasons named: what was found says more than the question did, and two fit on a line. */
const WHY_REASONS = 2;

/** One line saying why an account goes on the list: what was found for its strongest met reasons, or that there is none yet. */
export function whyOf(fit: Fit): string {
  const [gate] = fit.gates;
  if (gate) return line(`Your choice, though ruled out by ${gate.label}: ${gate.finding}`);
  const findings = fit.reasons
    .filter(speaksFor)
    .sort((a, b) => b.points - a.points)
    .slice(0, WHY_REASONS)
    .map(said);
  if (findings.length > 0) return line(findings.join(' · '));
  return fit.letter === '?'
    ? 'Your choice, before enough was read'
    : 'Your choice: nothing of your profile met yet';
}

/** Met or half met, and something wanted: what an account merely does not have against it is no reason to call. */
function speaksFor({ verdict, points, importance }: Reason): boolean {
  return (verdict === 'yes' || verdict === 'partly') && points > 0 && importance !== 'against';
}

/** What a need's finding is about stands in its name alone: "Runs warehouses: stated on their home page". */
function said({ kind, label, finding }: Reason): string {
  return kind === 'need' ? `${label}: ${finding.charAt(0).toLowerCase()}${finding.slice(1)}` : finding;
}

function line(text: string): string {
  return cutTo(oneLine(text), WHY_LIMIT);
}
