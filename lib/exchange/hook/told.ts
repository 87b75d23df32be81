import type { TargetEvent } from '../../targets/event.ts';
import type { Target } from '../../targets/target.ts';
import type { HookEvent, HookPayload } from './hook.ts';

const STATUSES: Partial<Record<string, HookEvent>> = {
  meeting: 'status.meeting',
  won: 'status.won',
  lost: 'status.lost',
};

/** What an event of the list is to those outside; undefined where it is nobody's business. Put back on the list is added. */
export function hookEventOf({ what, fields }: TargetEvent): HookEvent | undefined {
  if (what === 'add' || what === 'restore') return 'target.added';
  const status = fields.status?.[1];
  return typeof status === 'string' ? STATUSES[status] : undefined;
}

/** What is sent of it. */
export function payloadOf(
  { id, accountId, at }: Pick<TargetEvent, 'id' | 'accountId' | 'at'>,
  event: HookEvent,
  name: string,
  { tier, why, was }: Target,
): HookPayload {
  return {
    id,
    event,
    at: new Date(at).toISOString(),
    company: { domain: accountId, name },
    tier,
    ...(was && { letter: was.letter }),
    ...(was?.score !== undefined && { score: was.score }),
    why,
  };
}

/** Of no company: whether anything arrives, and is signed as the receiver expects. */
export function testPayload(id: string, at: number): HookPayload {
  return {
    id,
    event: 'test',
    at: new Date(at).toISOString(),
    company: { domain: 'company.example', name: 'A company of no name' },
    why: 'A test: the rep pressed “Try it now”.',
  };
}
