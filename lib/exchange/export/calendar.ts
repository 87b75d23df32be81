import { addressOf } from '../../account/room-id.ts';
import type { Day } from '../../targets/day.ts';
import type { TargetRow } from '../../targets/row.ts';
import { dueOn } from '../../targets/status.ts';
import { oneLine } from '../../text/squeeze.ts';

/** Octets of a line, its end not counted (RFC 5545 §3.1). */
const MOST_OCTETS = 75;

/**
 * Due and coming touches as a calendar file (RFC 5545): an event a target that fills no time of its day. What is overdue stands on
 * today. A target's event is the same whenever it is made: brought in again, it moves.
 *
 * @param now epoch milliseconds.
 */
export function calendarOf(rows: readonly TargetRow[], today: Day, now: number): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Fitmark//Touches//EN',
    ...rows.flatMap((row) => eventOf(row, today, now)),
    'END:VCALENDAR',
    '',
  ];
  return lines.map(folded).join('\r\n');
}

function eventOf(row: TargetRow, today: Day, now: number): string[] {
  const { target, account } = row;
  const on = dueOn(target);
  if (on === undefined) return [];
  const { accountId, nextStep, why } = target;
  const address = addressOf(accountId);
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(accountId)}@touch.fitmark`,
    `DTSTAMP:${new Date(now).toISOString().replace(/\.\d+|[-:]/g, '')}`,
    // Of one target's events the later made wins: so many minutes into the epoch.
    `SEQUENCE:${Math.floor(now / 60_000)}`,
    `DTSTART;VALUE=DATE:${(on < today ? today : on).replaceAll('-', '')}`,
    `SUMMARY:${escaped(`${account?.label ?? accountId}: ${nextStep ?? 'next touch'}`)}`,
    `DESCRIPTION:${[why, `tier ${target.tier}`, address].map(escaped).join('\\n')}`,
    `URL:${address}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/** A TEXT (§3.3.11): on one line, without controls. */
function escaped(text: string): string {
  return oneLine(text)
    .replace(/\p{Cc}/gu, '')
    .replace(/[\\;,]/g, '\\$&');
}

/** A long line goes on behind a line break and a space; no character is cut in two. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  let [written, octets] = ['', 0];
  for (const character of line) {
    const more = encoder.encode(character).length;
    if (octets + more > MOST_OCTETS) {
      written += '\r\n ';
      octets = 1;
    }
    written += character;
    octets += more;
  }
  return written;
}
