import type { SiteReading } from '../../../page/sites/site-reading.ts';
import { fold } from '../../../text/fold.ts';
import { profileAt } from '../../../text/profiles.ts';
import { nodesOf, type SchemaNode, textsOf } from '../../structured.ts';
import { lineAt } from '../found.ts';
import { nodesIn } from '../organization.ts';
import { isHidden, nameShown } from './person-name.ts';
import { type Said, type Shown, said } from './person-shown.ts';
import { type Role, rolesOf } from './roles.ts';
import { idOf, isSlug, slugIn } from './slug.ts';

/**
 * A person as signed-out visitors see them: what the page's data say of the one in the address, and what stands on top.
 *
 * @returns undefined where neither names the person in the address.
 */
export function guestPerson(reading: SiteReading, slug: string): Shown | undefined {
  const person = nodesIn(reading).find(
    (node) => node.types.includes('Person') && textsOf(node, 'url').some((url) => isSlug(slugIn(url), slug)),
  );
  if (!person && !isSlug(slugIn(lineAt(reading, 'self')), slug)) return undefined;
  const name = person && plain(textsOf(person, 'name')[0]);
  const [address] = person ? nodesOf(person, 'address') : [];
  const place = address && plain(textsOf(address, 'addressLocality')[0]);
  const roles = person ? jobsOf(person, rolesOf(reading)) : rolesOf(reading);
  return {
    ...idOf(slug),
    name: nameIn(reading, name),
    headline: said(plain(lineAt(reading, 'top.headline')), 'top.headline'),
    place: said(place, 'json-ld') ?? said(plain(lineAt(reading, 'top.place')), 'top.place'),
    company: undefined,
    roles: roles.map((role) => ({ ...role, anchor: person ? 'json-ld' : 'experience' })),
    isWhole: true,
  };
}

/** Signed out, pages are loaded whole: the data's name stands where the heading or the title has it too. */
function nameIn(reading: SiteReading, name: string | undefined): Said | undefined {
  const heading = lineAt(reading, 'heading');
  if (!name) return said(nameShown(reading.title, heading), 'heading');
  return said(fold(name) === fold(heading) ? name : nameShown(reading.title, name), 'json-ld');
}

/** Titles and employers are two lists: they belong together where they are as long, else the page's own entries tell. */
function jobsOf(person: SchemaNode, listed: readonly Role[]): Role[] {
  const titles = textsOf(person, 'jobTitle');
  const employers = nodesOf(person, 'worksFor');
  return employers.flatMap((employer, at) => {
    const company = plain(textsOf(employer, 'name')[0]);
    const [role] = nodesOf(employer, 'member');
    const dates = (property: string) => (role && textsOf(role, property)[0]) || '';
    if (!company || employer.types.includes('EducationalOrganization')) return [];
    const paired = titles.length === employers.length ? titles[at] : undefined;
    const title = plain(paired ?? listed.find((job) => job.isCurrent && job.company === company)?.title);
    const entry = profileAt(textsOf(employer, 'url')[0] ?? '')?.address;
    const since = /^\d{4}(?:-\d{2})?/.exec(dates('startDate'))?.[0];
    return {
      title: title ?? '',
      company,
      ...(entry ? { entry } : {}),
      ...(since ? { since } : {}),
      isCurrent: dates('endDate') === '',
    };
  });
}

/** What its owner hides from visitors is masked: "**** **". */
const plain = (text: string | undefined) =>
  text && !isHidden(text) && /[^*\s]/.test(text) ? text : undefined;
