import type { Change } from '../../lib/targets/change.ts';
import { dayWords } from '../../lib/targets/day.ts';
import type { Status } from '../../lib/targets/target.ts';
import type { TouchKind, TouchOutcome, TouchSaid } from '../../lib/targets/touch.ts';

export const STATUS_WORDS: Record<Status, string> = {
  new: 'New',
  researching: 'Researching',
  contacted: 'Contacted',
  talks: 'In talks',
  meeting: 'Meeting',
  won: 'Won',
  lost: 'Lost',
  paused: 'Paused',
};

export const TOUCH_WORDS: Record<TouchKind, string> = {
  call: 'Call',
  mail: 'Mail',
  linkedin: 'LinkedIn',
  met: 'Met',
  gave: 'Gave something',
};

export const ANSWER_WORDS: Record<TouchOutcome, string> = {
  none: 'no answer',
  replied: 'replied',
  meeting: 'meeting',
  later: 'not now',
  no: 'no',
};

/** "Call, no answer: left a message". */
export function touchWords({ kind, outcome, line }: TouchSaid): string {
  return `${TOUCH_WORDS[kind]}${outcome ? `, ${ANSWER_WORDS[outcome]}` : ''}${line ? `: ${line}` : ''}`;
}

/** What a change did, for the toast: "Acme: tier B." */
export function changeSaid(name: string, change: Change): string {
  return `${name}: ${saidOf(change)}.`;
}

function saidOf(change: Change): string {
  switch (change.what) {
    case 'tier':
      return `tier ${change.tier}`;
    case 'status':
      return STATUS_WORDS[change.status].toLowerCase();
    case 'next':
      return `next touch on ${dayWords(change.on)}`;
    case 'why':
      return 'why it is on your list was changed';
    case 'notes':
      return 'notes saved';
    case 'tags':
      return [
        ...change.add.map((tag) => `tagged ${tag}`),
        ...change.remove.map((tag) => `no longer ${tag}`),
      ].join(', ');
    case 'reviewed':
      return 'stays on your list';
  }
}
