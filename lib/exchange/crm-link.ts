/** An https address in which, behind its host, a company's domain or name is to stand. */
const PATTERN = /^https:\/\/[^\s{}/?#@\\]+[/?#][^\s{}]*\{(?:domain|name)\}\S*$/;

/** What is to be put into the pattern. */
interface Company {
  domain: string;
  name: string;
}

/**
 * Where a company is looked up in the rep's CRM: a pattern such as "https://crm.example/search?q={domain}" with what stands for it,
 * encoded. Undefined where the pattern is none, or no address.
 */
export function crmLink(pattern: string | undefined, { domain, name }: Company): string | undefined {
  if (pattern === undefined || !PATTERN.test(pattern)) return undefined;
  const link = pattern
    .replaceAll('{domain}', () => encodeURIComponent(domain.toWellFormed()))
    .replaceAll('{name}', () => encodeURIComponent(name.toWellFormed()));
  return URL.canParse(link) ? link : undefined;
}
