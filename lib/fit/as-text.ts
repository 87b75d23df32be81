import { oneLine } from '../text/squeeze.ts';
import type { Evidence, Fit, Letter, LookAt, Reason } from './fit.ts';
import type { Timing } from './timing.ts';

/** What is told besides the fit, where it is at hand. */
export interface Told {
  /** The company's name and address as the rep knows them. */
  name: string;
  site: string;
  fit: Fit;
  timing?: Timing;
  /** The mark of what the profile asks (`profileHash`). */
  hash?: string;
  /** The rep's own letter, and why it is another: told beside the computed one. */
  override?: { letter: Letter; reason: string };
  /** The remembered no. */
  pass?: { reason: string; note?: string };
  /** What the rep holds against single reasons, in words. */
  objections?: readonly { criterionId: string; words: string }[];
  /** In which days are told, as "Europe/Berlin". */
  timeZone: string;
}

const VERDICTS = { yes: 'Yes', partly: 'Partly', no: 'No', unknown: 'Open' } as const;

/**
 * A fit and all that it stands on as plain text, for a manager or a note in a CRM: lines of 1–3 short sentences, no markup.
 * Points as in the popup; each answer with the page's words, its address and the day it was read.
 */
export function fitAsText(told: Told): string {
  const { fit } = told;
  const answered = fit.reasons.filter(({ verdict }) => verdict !== 'unknown');
  const open = fit.reasons.filter(({ verdict }) => verdict === 'unknown');
  const days = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: told.timeZone });
  const quoted = (evidence: Evidence | undefined) => quoteLines(evidence, days);
  const behind = ({ criterionId, evidence }: Reason) => [
    ...quoted(evidence),
    ...(told.objections ?? []).flatMap((one) =>
      one.criterionId === criterionId ? [`  I disagree: ${one.words}`] : [],
    ),
  ];
  const parts = [
    headLines(told),
    section(
      'Ruled out by',
      fit.gates.flatMap((gate) => [`- ${gate.label}: ${gate.finding}`, ...behind(gate)]),
    ),
    section(
      'Why',
      answered.flatMap((reason) => [answerLine(reason), ...behind(reason)]),
    ),
    section('Still unknown', open.map(questionLine)),
    section(
      'Why now',
      (told.timing?.signs ?? []).flatMap((sign) => [
        `- ${sign.finding}${sign.date ? ` (${sign.date})` : ''}${sign.fading ? ', fading' : ''}`,
        ...quoted(sign.evidence),
      ]),
    ),
  ];
  return `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.map(asOneLine).join('\n'))
    .join('\n\n')}\n`;
}

function headLines({ name, site, fit, timing, hash, override, pass }: Told): string[] {
  const { icp, known, range } = fit;
  const mark = hash === undefined ? '' : ` (${hash})`;
  return [
    `${name} (${site}): ${graded(fit)}`,
    ...(pass ? [`I passed on it: ${pass.reason}${pass.note === undefined ? '' : `. ${pass.note}`}`] : []),
    ...(override ? [`My own grade: ${override.letter}, because ${override.reason}`] : []),
    `Known: ${known.criteria} of ${known.of} criteria, ${Math.round(known.share * 100)}% of the weight`,
    ...(range.low === range.high ? [] : [`The rest could make it ${range.low}–${range.high}`]),
    ...(timing ? [`Timing: ${timing.digit} (1 now, 2 watch, 3 no sign seen)`] : []),
    `Profile: ${icp.name}, version ${icp.version}${mark}`,
  ];
}

function graded({ letter, score }: Fit): string {
  const number = score === undefined ? '' : `, ${score} of 100`;
  if (letter === '?') return `not enough read${score === undefined ? '' : ` (so far ${score} of 100)`}`;
  return letter === '×'
    ? `ruled out${score === undefined ? '' : ` (otherwise ${score} of 100)`}`
    : letter + number;
}

/** "- Yes: 50–1,000 people, 18 of 25. 320 people". */
function answerLine({ verdict, importance, label, points, of, finding }: Reason): string {
  const against = importance === 'against' ? ' (counts against)' : '';
  const must = importance === 'must' ? ' (a must)' : '';
  return `- ${VERDICTS[verdict]}: ${label}${against}${must}, ${points} of ${of}. ${finding}`;
}

/** "- 50–1,000 people? Worth 20. Look at: About page (https://acme.example/about), LinkedIn page". */
function questionLine({ label, of, lookAt }: Reason): string {
  const places = lookAt.map(placeInWords).join(', ');
  return `- ${label}? Worth ${of}.${places === '' ? '' : ` Look at: ${places}`}`;
}

function placeInWords({ label, url }: LookAt): string {
  return url === undefined ? label : `${label} (${url})`;
}

/** The page's words, never more than a line, and where and when they stood there. */
function quoteLines(evidence: Evidence | undefined, days: Intl.DateTimeFormat): string[] {
  if (!evidence) return [];
  const { quote, url, seenAt, source, file } = evidence;
  const day = days.format(seenAt);
  if (source === 'rep') return [`  said by me, ${day}`];
  const from = source === 'import' ? `imported from ${file ?? 'a file'},` : `${url}, read`;
  return [...(quote.trim() === '' ? [] : [`  “${quote}”`]), `  ${from} ${day}`];
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length > 0 ? [title, ...lines] : [];
}

/** What pages say must not pass for a line of ours. */
function asOneLine(line: string): string {
  return `${line.startsWith('  ') ? '  ' : ''}${oneLine(line)}`;
}
