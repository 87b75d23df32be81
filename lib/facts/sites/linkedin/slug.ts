import { decoded } from '../../../text/decoded.ts';
import { same } from '../witness.ts';

/** The person whose page an address is of, or is below; as written there. */
export function slugIn(address: string): string | undefined {
  return /^\/in\/([^/]+)/.exec(URL.parse(address)?.pathname ?? '')?.[1];
}

export const isSlug = (slug: string | undefined, other: string) => same(slug, other);

/** "linkedin:in/jane-example" and the page's address, of one form each. */
export function idOf(slug: string): { id: string; url: string } {
  const name = decoded(slug);
  return {
    id: `linkedin:in/${name.toLowerCase()}`,
    url: `https://www.linkedin.com/in/${encodeURIComponent(name)}`,
  };
}
