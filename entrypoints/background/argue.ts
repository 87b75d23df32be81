import { LISTED } from '../../lib/facts/fact.ts';
import type { Fit, Reason } from '../../lib/fit/fit.ts';
import { timed } from '../../lib/fit/timed.ts';
import { type Answers, type Ask, Fault } from '../../lib/messages/answers.ts';
import { openStore } from '../../lib/store/database.ts';
import { correctFact as keepWord } from '../../lib/store/facts-said.ts';
import { saySo } from '../../lib/store/says.ts';
import type { Objection, Override, Pass, SayAct } from '../../lib/targets/argue/say.ts';
import { saySchema } from '../../lib/targets/argue/say-schema.ts';
import { machineOf } from '../../lib/targets/stood.ts';
import { markTabs } from './marks.ts';
import { standingOf } from './standing.ts';

const UNKNOWN = 'Nothing is known of this company any more: read one of its pages, then say it again.';
const NO_VALUE = 'That is no value this fact can have. Nothing was changed.';
const UNSCORED = 'Nothing scores this company now: open your ideal-client profile and save it once.';
const NOT_ASKED = 'Your profile does not ask this any more, so nothing was noted.';

/** Keeps or takes back the rep's word on a fact; open pages of the company are marked anew. */
export async function correctFact(ask: Ask<'fact/correct'>): Promise<Answers['fact/correct']> {
  const { accountId: id, key, value } = ask;
  const { outcome, before, ids } = await keepWord(openStore(), { id, key, value, now: Date.now() });
  if (outcome === 'no such value') throw new Fault('malformed', NO_VALUE);
  if (outcome === 'unknown company' && value !== null) throw new Fault('gone', UNKNOWN);
  await markTabs(ids);
  const values = before.map((fact) => fact.value);
  const [one = null] = values;
  return one !== null && LISTED.some((each) => each === key) ? values : one;
}

/** The rep's own letter. Given twice, what Fitmark said the first time stays beside it. */
export async function overrideFit({
  accountId,
  letter,
  reason,
}: Ask<'fit/override'>): Promise<Override | null> {
  const was = letter === null ? undefined : machineOf(await fitOf(accountId));
  const before = await say(accountId, ({ override }) => {
    if (letter === null || !was) return { takeBack: 'override' };
    const given = { letter, reason: (reason ?? '').trim() };
    const isSame = override?.letter === letter && override.reason === given.reason;
    return isSame ? undefined : { override: { ...given, at: Date.now(), was } };
  });
  return before?.override ?? null;
}

/** The remembered no, whether or not anything scored the company. */
export async function passAccount({ accountId, reason, line }: Ask<'account/pass'>): Promise<Pass | null> {
  const { fit } = reason === null ? {} : await standingOf(accountId);
  const before = await say(accountId, ({ pass }) => {
    if (reason === null) return { takeBack: 'pass' };
    const given = { reason, ...noteOf(line) };
    const isSame = pass?.reason === reason && pass.note === given.note;
    return isSame
      ? undefined
      : { pass: { ...given, at: Date.now(), ...(fit ? { was: machineOf(fit) } : {}) } };
  });
  return before?.pass ?? null;
}

/** A case for an edit of the profile, which it does not change. */
export async function disagree(ask: Ask<'fit/disagree'>): Promise<Objection | null> {
  const { accountId, criterionId, says, line } = ask;
  const fit = says === null ? undefined : await fitOf(accountId);
  const reason = fit && reasonIn(fit, criterionId);
  if (fit && !reason) throw new Fault('gone', NOT_ASKED);
  const isOfIt = (one: Objection) =>
    one.criterionId === criterionId && (!fit || one.was.icp.id === fit.icp.id);
  const before = await say(accountId, ({ objections }) => {
    if (says === null || !fit || !reason) return { takeBack: 'objection', criterionId };
    const given = { criterionId, says, ...noteOf(line) };
    const known = objections.find(isOfIt);
    if (known?.says === says && known.note === given.note) return undefined;
    const { verdict, importance } = reason;
    return { objection: { ...given, at: Date.now(), was: { ...machineOf(fit), verdict, importance } } };
  });
  return before?.objections.find(isOfIt) ?? null;
}

type Before = { override?: Override; pass?: Pass; objections: readonly Objection[] };

/** Does as the rep says, once it reads as it shall be stored, and marks the company's open pages anew. */
async function say(accountId: string, actOn: (before: Before) => SayAct | undefined) {
  const { before, ids } = await saySo(openStore(), accountId, (before) => {
    const act = actOn(before ?? { objections: [] });
    if (act && !('takeBack' in act)) checked(accountId, act);
    return act;
  });
  await markTabs(ids);
  return before;
}

function checked(accountId: string, act: SayAct): void {
  const objections = 'objection' in act ? [act.objection] : [];
  const parsed = saySchema.safeParse({ accountId, objections, ...act });
  if (!parsed.success)
    throw new Fault('malformed', parsed.error.issues[0]?.message ?? 'This could not be read.');
}

async function fitOf(accountId: string): Promise<Fit> {
  const { account, fit, icp } = await standingOf(accountId);
  if (!account) throw new Fault('gone', UNKNOWN);
  if (!fit || !icp) throw new Fault('gone', UNSCORED);
  return timed(fit, account, icp, Date.now());
}

function reasonIn({ reasons, gates, timing }: Fit, criterionId: string): Reason | undefined {
  return [...reasons, ...gates, ...(timing?.asked ?? [])].find((one) => one.criterionId === criterionId);
}

function noteOf(line = ''): { note?: string } {
  const note = line.trim();
  return note === '' ? {} : { note };
}
