import type { Person } from '../../account/person.ts';
import { roleOf } from '../../facts/role.ts';
import type { Persona, Seniority } from '../../icp/role.ts';
import { roleFit } from '../role-fit.ts';
import type { Seen } from './sign.ts';

/** Ranks that decide, where the profile asks for nobody in particular. */
const DECIDE: readonly (Seniority | undefined)[] = ['owner', 'chief', 'vice-president', 'head'];

/**
 * People who are new in a role: strong where they are whom the profile looks for, weak where they may be. Nobody is named:
 * the title and the page are enough.
 */
export function holderSigns(persons: readonly Person[], persona: Persona | undefined): Seen[] {
  return persons.flatMap((person): Seen[] => {
    const { title, since, url, seenAt, headline } = person;
    const at = since === undefined ? Number.NaN : Date.parse(since);
    const strength = title === undefined ? undefined : strengthOf(title, person.place, persona);
    if (title === undefined || since === undefined || Number.isNaN(at) || !strength) return [];
    const evidence = { quote: headline ?? title, url, source: 'profile' as const, seenAt };
    return [{ kind: 'holder', strength, finding: `New in the role: ${title}`, at, date: since, evidence }];
  });
}

function strengthOf(
  title: string,
  place: string | undefined,
  persona: Persona | undefined,
): Seen['strength'] | undefined {
  const role = roleOf(title);
  const asks =
    persona !== undefined &&
    persona.seniorities.length + persona.functions.length + (persona.titles?.length ?? 0) > 0;
  if (!asks) return DECIDE.includes(role.seniority) ? 'weak' : undefined;
  const { verdict } = roleFit(role, place, persona, title);
  if (verdict === 'yes') return 'strong';
  return verdict === 'partly' ? 'weak' : undefined;
}
