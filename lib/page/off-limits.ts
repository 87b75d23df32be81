/** Why a page is never read (DESIGN.md §5.3). */
export type NeverRead =
  | 'private'
  | 'local'
  | 'browser'
  | 'search'
  | 'mail'
  | 'social'
  | 'bank'
  | 'health'
  | 'linkedin'
  | 'office';

/** Suffixes for internal use: RFC 6761 (localhost, test, invalid), RFC 6762 appendix G, ICANN's `.internal`. */
const INTERNAL_SUFFIXES = [
  '.localhost',
  '.test',
  '.invalid',
  '.local',
  '.internal',
  '.intranet',
  '.private',
  '.corp',
  '.home',
  '.lan',
  '.home.arpa',
  '.onion',
];

/** Host names that mean a private area wherever they stand: `webmail.acme.example`, `banking.acme.example`. */
const TELLING_HOSTS: readonly [NeverRead, RegExp][] = [
  ['mail', /^(?:webmail|owa|mailbox|e?mail\d?|exchange)\./],
  ['bank', /^(?:e-?banking|online-?banking|banking|netbank|homebanking)\./],
  ['health', /^(?:patients?|mychart|patientportal)\./],
  ['search', /^(?:www\.)?(?:google|yandex)\.(?:com?\.)?[a-z]{2,3}$/],
];

/**
 * Whether a host is off limits by its very form: this machine, an internal network, a private area.
 * Small on purpose: the content script asks this before it looks at its page. The list of known hosts
 * (never-read.ts) is kept from it by the browser, through the script's registration.
 */
export function offLimits(hostname: string): NeverRead | undefined {
  const host = hostname.toLowerCase().replace(/\.$/, '');
  if (isInternal(host)) return 'local';
  return TELLING_HOSTS.find(([, pattern]) => pattern.test(host))?.[0];
}

function isInternal(host: string): boolean {
  const isAddress = host.startsWith('[') || /^\d{1,3}(?:\.\d{1,3}){3}$/.test(host);
  return isAddress || !host.includes('.') || INTERNAL_SUFFIXES.some((suffix) => host.endsWith(suffix));
}
