import { decoded } from '../text/decoded.ts';

/** Addresses of one person's page at LinkedIn; the second group is their name or number there. */
const PAGES: readonly [RegExp, string][] = [
  [/^\/(?:in|pub)\/([^/]+)/, 'in'],
  [/^\/sales\/(?:lead|people)\/([^/,]+)/, 'lead'],
];

/** The person whose page an address is of: "linkedin:in/jane-example", "linkedin:lead/ACwAAA"; undefined for any other. */
export function personIdAt(url: string): string | undefined {
  const { hostname = '', pathname = '' } = URL.parse(url) ?? {};
  if (hostname !== 'linkedin.com' && !hostname.endsWith('.linkedin.com')) return undefined;
  for (const [pattern, kind] of PAGES) {
    const name = pattern.exec(pathname)?.[1];
    // Ids of Sales Navigator tell small letters from capitals.
    if (name) return `linkedin:${kind}/${kind === 'in' ? decoded(name).toLowerCase() : name}`;
  }
  return undefined;
}
