import { bestFact, type Fact, type FactKey, factsOf } from '../../lib/facts/fact.ts';
import type { VisitView } from '../../lib/messages/visit.ts';
import type { LabelValue } from './compare.ts';

/** What was read of a page at LinkedIn or in a directory, under the names of labels for such pages. */
export interface SiteLabelled {
  /** company, company-on-job, person, person-list, company-list or none. */
  kind: string;
  facts: Record<string, LabelValue>;
}

/** @returns undefined where the visit is of a company's own page. */
export function asLabelledSite({ visit, account, person }: VisitView): SiteLabelled | undefined {
  if (visit.state !== 'site') return undefined;
  const { seen, url } = visit;
  if (seen.subject === 'company') {
    const kind = /linkedin\.com\/jobs\//.test(url) ? 'company-on-job' : 'company';
    const website = seen.website ?? null;
    return { kind, facts: { ...companyFacts(account?.facts ?? [], url), website } };
  }
  if (seen.subject === 'person' && person) {
    const { name, headline, title, company, place, id } = person.person;
    const linkedinSlug = id.replace(/^linkedin:in\//, '');
    return {
      kind: 'person',
      facts: { name, headline, title, company: company?.name, location: place, linkedinSlug },
    };
  }
  if (seen.subject === 'people' || seen.subject === 'companies') {
    const kind = seen.subject === 'people' ? 'person-list' : 'company-list';
    return { kind, facts: { results: seen.rows.map(({ name }) => name) } };
  }
  return { kind: 'none', facts: {} };
}

/** Labels hold the words of the page where facts hold what they mean: those are the quotes. */
function companyFacts(all: readonly Fact[], url: string): Record<string, LabelValue> {
  const facts = all.filter(({ source }) => source === 'profile');
  const value = (key: FactKey): LabelValue => {
    const found = bestFact(facts, key)?.value;
    return typeof found === 'object' ? null : (found ?? null);
  };
  const quote = (key: FactKey) => bestFact(facts, key)?.quote ?? null;
  return {
    name: value('name'),
    legalName: value('legalName'),
    industry: value('industry'),
    sizeRange: quote('employees'),
    employees: quote('employees'),
    employeesOnLinkedIn: value('members'),
    hq: quote('city') ?? quote('country') ?? quote('address'),
    founded: value('founded'),
    followers: value('followers'),
    type: value('ownership'),
    specialties: factsOf(facts, 'specialty').map((fact) => fact.value),
    linkedinSlug: slugIn(value('linkedin')) ?? slugIn(url),
    jobTitle: value('job'),
  };
}

function slugIn(address: LabelValue): string | null {
  const [, slug = null] = /linkedin\.com\/(?:company|school|showcase)\/([^/?#]+)/.exec(String(address)) ?? [];
  return slug && decodeURIComponent(slug);
}
