/** Companies were linked as /companies/acme and /company-beta/123 for a while; Sales Navigator links them as /sales/company/123. */
const PAGE =
  /^(?:https?:\/\/)?(?:[a-z-]{2,6}\.)?linkedin\.com\/(?:sales\/)?(company|companies|company-beta|school|showcase)\/([^\s/?#]+)/i;

/** The company's page at LinkedIn that a cell links, in one form (as `profileAt` in lib/text/profiles.ts); undefined for a person's. */
export function linkedinPage(cell: string): string | undefined {
  const [, kind = '', name] = PAGE.exec(cell.trim()) ?? [];
  if (!name || name.length > 200) return undefined;
  const plain = URL.parse(
    `https://www.linkedin.com/${kind.toLowerCase().replace(/^compan.*/, 'company')}/${name}`,
  );
  return plain?.href;
}
