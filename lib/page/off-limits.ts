/** Why a page is never read (DESIGN.md §5.3). */
export type NeverRead =
  | 'private'
  | 'local'
  | 'browser'
  | 'search'
  | 'mail'
  | 'calendar'
  | 'chat'
  | 'social'
  | 'bank'
  | 'health'
  | 'government'
  | 'linkedin'
  | 'office'
  | 'work'
  | 'cloud'
  | 'login'
  | 'payment';

/**
 * Suffixes of machines and networks of one's own: RFC 6761 (localhost, test, invalid), RFC 6762 appendix G, ICANN's `.internal`,
 * what home routers and VPNs hand out (fritz.box, ts.net), hidden services, and names that lead back to this machine.
 */
const INTERNAL = new Set(
  'localhost localdomain test invalid local internal intranet private corp home lan workgroup home.arpa onion i2p fritz.box speedport.ip ts.net nip.io sslip.io lvh.me localtest.me'.split(
    ' ',
  ),
);

/**
 * First labels that mean a private area wherever they stand: `webmail.acme.example`. A label that is the site's own name
 * (`banking.example`) or that public pages bear as well (`my.`, `secure.`, `id.` for Indonesia) means nothing.
 */
const TELLING_LABELS: readonly [NeverRead, RegExp][] = [
  ['mail', /^(?:webmail|owa|mailbox|e?mail\d?|exchange|poczta|posta)$/],
  ['calendar', /^(?:calendars?|kalender)$/],
  [
    'bank',
    /^(?:(?:e|i|m|web|net|home|online|internet|mobile|meine?|secure)-?(?:bank(?:ing|en)?|banka)|banking|bankieren|pay|checkout)$/,
  ],
  ['health', /^(?:patients?|my-?chart|my-?health|patient-?portal|patienten(?:portal)?|e-?health)$/],
  ['login', /^(?:log-?in|sign-?in|log-?on|sso|auth|idp|adfs|accounts?|vault)$/],
  ['local', /^(?:intranet|extranet|vpn|webvpn|citrix)$/],
  ['work', /^(?:jira|confluence|redmine|sharepoint|nextcloud|owncloud|erp|crm)$/],
  ['cloud', /^(?:console|cpanel|whm|plesk|grafana|jenkins|gitlab)$/],
];

/**
 * Hosts told by their whole form: country sites of search engines, savings and co-operative banks, `.bank`, which only
 * banks may have. The pattern is tried where one of the words stands in the host: in a page's first run a pattern costs
 * a tenth of a millisecond.
 */
const TELLING_HOSTS: readonly [NeverRead, readonly string[], RegExp][] = [
  ['search', ['google', 'yandex'], /^(?:www\.)?(?:google|yandex)\.(?:com?\.)?[a-z]{2,3}$/],
  [
    'bank',
    ['bank', 'kasse', 'raiba'],
    /^(?:[a-z0-9-]+\.)*(?:(?:(?:kreis|stadt)?sparkasse|volksbank|vr-?bank|raiffeisenbank|raiba|psd-bank)-[a-z-]+\.(?:de|at)|[a-z0-9-]+\.bank)$/,
  ],
];

/** One of them stands in every path that the patterns below know. */
const MAY_BE_PRIVATE =
  'admin log sign anmeld connexion account konto compte cuenta conta side auth saml user checkout kasse owa mail cube mychart'.split(
    ' ',
  );
/** Parts of a path behind which somebody is signed in, pays or keeps the site, wherever they stand in it. */
const TELLING_PARTS =
  /\/(?:wp-admin|wp-login\.php|(?:log|sign)[-_]?(?:in|on)(?:\.(?:php|aspx?|jsp|html?))?|users\/sign_in|anmelden|einloggen|inloggen|connexion|phpmyadmin)(?:\/|$)/i;
/** Those that are a company's subject elsewhere (`/products/checkout`): only at the top of a site, or under its language. */
const TOP_PARTS: readonly [NeverRead, RegExp][] = [
  ['bank', /^(?:\d+\/)?(?:checkouts?(?:\/|$)|kasse\/?$)/i],
  [
    'login',
    /^(?:(?:my-?)?account|mein-?konto|kundenkonto|mon-compte|mi-cuenta|minha-conta|mijn-account|mitt-konto|min-side|moje-konto|customer\/account|user\/(?:edit|password)|administrator|(?:oauth2?|saml2?)\/[^/]+)(?:\/|$)/i,
  ],
  ['mail', /^(?:owa|webmail|roundcube)(?:\/|$)/i],
  ['health', /^mychart(?:\/|$)/i],
];

/**
 * Whether a page is off limits by the very form of its address: this machine, an internal network, a private area.
 * Small on purpose: the content script asks this before it looks at its page. The list of known sites (never-read.ts) is
 * kept from it by the browser, through the script's registration.
 */
export function offLimits({ hostname, pathname }: Pick<URL, 'hostname' | 'pathname'>): NeverRead | undefined {
  const lower = hostname.toLowerCase();
  const host = lower.endsWith('.') ? lower.slice(0, -1) : lower;
  const labels = host.split('.');
  if (isInternal(labels)) return 'local';
  if (/^www\d?$/.test(labels[0] ?? '')) labels.shift();
  const [first = ''] = labels;
  const byLabel = labels.length > 2 ? TELLING_LABELS.find(([, pattern]) => pattern.test(first)) : undefined;
  const byHost = TELLING_HOSTS.find(
    ([, words, pattern]) => words.some((word) => host.includes(word)) && pattern.test(host),
  );
  return byLabel?.[0] ?? byHost?.[0] ?? privatePath(pathname);
}

function privatePath(pathname: string): NeverRead | undefined {
  const path = pathname.toLowerCase();
  if (!MAY_BE_PRIVATE.some((word) => path.includes(word))) return undefined;
  if (TELLING_PARTS.test(pathname)) return 'login';
  const top = pathname.replace(/^\/(?:[a-z]{2}(?:[-_][a-z]{2})?\/)?/i, '');
  return TOP_PARTS.find(([, pattern]) => pattern.test(top))?.[0];
}

/** An address in numbers (what the browser takes for one ends in a number), a single label, or an internal suffix. */
function isInternal(labels: readonly string[]): boolean {
  const last = labels.at(-1) ?? '';
  if (labels.length < 2 || labels[0]?.startsWith('[') || !Number.isNaN(Number(last))) return true;
  return INTERNAL.has(last) || INTERNAL.has(labels.slice(-2).join('.'));
}
