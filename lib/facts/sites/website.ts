import { registrableDomain } from '../../text/domain.ts';
import { profileAt } from '../../text/profiles.ts';

/** What links carry along to tell where a visitor came from. */
const TRACKING = /^(?:utm_|ref$|referrer$|source$|src$)/;

/**
 * The site that a profile links to as the company's own: a redirect is unwrapped, what counts visitors is left out.
 *
 * @param link an absolute address, or a bare host with or without a path.
 * @param own host of the page that links; an address there is no company's site.
 */
export function websiteOf(link: string, own: string): string | undefined {
  const url = unwrapped(URL.parse(/^[a-z]+:/i.test(link) ? link : `https://${link}`));
  if (!url || !/^https?:$/.test(url.protocol) || !/[^.]\.[a-z\d-]{2,}$/i.test(url.hostname)) return undefined;
  if (registrableDomain(url.hostname) === registrableDomain(own) || profileAt(url.href)) return undefined;
  for (const name of [...url.searchParams.keys()]) if (TRACKING.test(name)) url.searchParams.delete(name);
  url.hash = '';
  return url.href;
}

/** An address that a parameter of the link holds is where it leads: "/redirect?url=https%3A%2F%2Facme.example". */
function unwrapped(url: URL | null, depth = 2): URL | null {
  if (!url || depth === 0) return url;
  for (const value of url.searchParams.values()) {
    const inner = /^https?:\/\//.test(value) ? URL.parse(value) : null;
    if (inner) return unwrapped(inner, depth - 1);
  }
  return url;
}
