import type { Person } from '../../account/person.ts';
import { MOST_OBJECTIONS, type Objection, type Say } from '../../targets/argue/say.ts';
import { DEFAULT_CAP } from '../../targets/capacity.ts';
import { SETTINGS_KEY } from '../../targets/settings.ts';
import type { Rows } from './rows.ts';

/** Each thing that was said of a company, the later word. */
export function mergeSay(here: Say, there: Say): Say {
  const override = laterOf(here.override, there.override);
  const pass = laterOf(here.pass, there.pass);
  const all = [...new Set([...here.objections, ...there.objections])].sort((a, b) => b.at - a.at);
  const about = ({ criterionId, was }: Objection) => `${criterionId} ${was.icp.id}`;
  const first = new Map(all.toReversed().map((one) => [about(one), one]));
  return {
    accountId: here.accountId,
    ...(override && { override }),
    ...(pass && { pass }),
    objections: all.filter((one) => first.get(about(one)) === one).slice(0, MOST_OBJECTIONS),
  };
}

function laterOf<T extends { at: number }>(here: T | undefined, there: T | undefined): T | undefined {
  return here && there ? (there.at > here.at ? there : here) : (here ?? there);
}

/** As their page showed them last; a contact on either side is one. */
export function mergePerson(here: Person, there: Person): Person {
  const [newer, older] = there.seenAt > here.seenAt ? [there, here] : [here, there];
  const saved = [here.savedAt, there.savedAt].filter((at) => at !== undefined);
  const accountId = newer.accountId ?? older.accountId;
  const left = newer.left ?? older.left;
  return {
    ...newer,
    ...(accountId && { accountId }),
    ...(left && { left }),
    firstSeenAt: Math.min(here.firstSeenAt, there.firstSeenAt),
    ...(saved.length > 0 && { savedAt: Math.min(...saved) }),
  };
}

/** What there is one of stays as it is here; the list's settings come from the file where none were chosen here. */
export function mergeMeta(here: Rows['meta'][number], there: Rows['meta'][number]): Rows['meta'][number] {
  return here.key === SETTINGS_KEY && isDefault(here.value) ? there : here;
}

function isDefault(settings: unknown): boolean {
  const { cap, views, ...chosen } = Object(settings);
  return cap === DEFAULT_CAP && Array.isArray(views) && views.length + Object.keys(chosen).length === 0;
}
