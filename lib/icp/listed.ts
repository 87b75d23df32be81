import { decoded } from '../text/decoded.ts';
import { isHost } from '../text/hosts.ts';

/** Letters of the last label tell a host from an IP address. */
const HOST = /^(?:[a-z\d_-]+\.)+[a-z][a-z\d-]+$/;
/** As most pages link to theirs: asked of every company, for parsing takes ten times as long. */
const PLAIN = /^https:\/\/www\.linkedin\.com\/company\/([a-z\d-]+)\/?$/;
/** Where LinkedIn keeps companies. */
const COMPANY = /^\/(?:sales\/company|company|school|showcase)\/([^/]+)/;

/**
 * A company's address as it stands on a list: its host without "www.", or "linkedin.com/company/acme". Given once more it stays
 * as it is.
 *
 * @param written as a rep pastes it: "https://www.Acme.example/about", "acme.example", "de.linkedin.com/company/acme/".
 * @returns undefined for what is no address of a company: e-mail addresses, IP addresses, other pages of LinkedIn, words.
 */
export function listedAddress(written: string): string | undefined {
  const [, plain] = PLAIN.exec(written) ?? [];
  if (plain) return `linkedin.com/company/${plain}`;
  const text = written.trim();
  if (/[\s@]/.test(text)) return undefined;
  const url = URL.parse(/^https?:\/\//i.test(text) ? text : `https://${text}`);
  const host = url?.hostname.replace(/^www\.|\.$/g, '');
  if (!url || !host || !HOST.test(host)) return undefined;
  if (!isHost(host, 'linkedin.com')) return host;
  const slug = decoded(COMPANY.exec(url.pathname)?.[1] ?? '')
    .toLowerCase()
    .replace(/[\s/:@.?#%]+/g, '-');
  return slug === '' ? undefined : `linkedin.com/company/${slug}`;
}
