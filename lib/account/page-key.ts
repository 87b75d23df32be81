/** Parameters that say where a visitor came from, never which page it is. */
const TRACKING = /^(utm_|hsa_|_hs|mc_|pk_|mtm_)|^(gclid|fbclid|msclkid|dclid|yclid|igshid|_ga|_gl)$/i;

/**
 * What makes two addresses the same page of a site: host without www, path without final slash, parameters without
 * tracking. Scheme and fragment do not count. An address that does not parse is its own key.
 */
export function pageKey(address: string): string {
  if (!URL.canParse(address)) return address;
  const url = new URL(address);
  for (const name of [...url.searchParams.keys()]) if (TRACKING.test(name)) url.searchParams.delete(name);
  url.searchParams.sort();
  return `${url.host.replace(/^www\./, '')}${url.pathname.replace(/\/+$/, '')}?${url.searchParams}`;
}
