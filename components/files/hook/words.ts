import type { HookLine } from '../../../lib/exchange/hook/hook.ts';

export const EVENT_WORDS: Record<HookLine['event'], string> = {
  'target.added': 'A company goes on the list',
  'status.meeting': 'A target comes to a meeting',
  'status.won': 'A target is won',
  'status.lost': 'A target is lost',
  test: 'A test',
};

export const STATE_WORDS: Record<HookLine['state'], string> = {
  waiting: 'Waiting',
  sent: 'Sent',
  'given up': 'Given up',
  back: 'Taken back by you, not sent',
};

/** "24 Nov, 14:05". */
export function moment(at: number): string {
  return new Date(at).toLocaleString('en-GB', {
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
  });
}
