import type { Fit } from '../../lib/fit/fit.ts';
import type { VisitView } from '../../lib/messages/visit.ts';

/** What one row of the demo's table says of a page: fit, share known, first reason. */
export function describe({ visit, fit }: VisitView): [fit: string, known: string, reason: string] {
  if (visit.state === 'not-company') return ['', '', `Not a company’s page: ${visit.page}`];
  if (visit.state === 'never-read') return ['', '', `Never read: ${visit.because}`];
  if (visit.state === 'failed') return ['', '', visit.sentence];
  if (!fit) return ['', '', 'No fit was shown'];
  const { criteria, of, share } = fit.known;
  return [gradeOf(fit), `${criteria} of ${of}, ${Math.round(share * 100)} %`, firstReason(fit)];
}

function gradeOf({ letter, score }: Fit): string {
  return score === undefined ? letter : `${letter} ${score}`;
}

function firstReason({ gates, reasons }: Fit): string {
  const first = gates[0] ?? reasons.find((reason) => reason.verdict !== 'unknown') ?? reasons[0];
  if (!first) return '';
  if (gates.includes(first)) return `${first.finding}: ruled out`;
  return `${first.finding} (${first.points} of ${first.of})`;
}
