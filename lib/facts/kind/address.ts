import { isHost } from '../../text/hosts.ts';
import { isBoardOfOne } from '../jobs-from/boards.ts';
import { namedPage } from '../page-words.ts';
import type { OtherPage } from '../understanding.ts';
import { PLATFORMS } from './platforms.ts';
import type { Sign } from './sign.ts';

/** Suffixes handed out to public bodies and schools only; `ac` and `gov` also in front of a country (`ac.uk`, `gov.au`). */
const PUBLIC_SUFFIX =
  /\.(?:edu|gov|mil|int)$|\.(?:edu|gov|mil|ac|go|gob|gouv|govt|gv|gub|admin|sch|police|nhs)\.[a-z]{2}$|\.(?:gc\.ca|bund\.de|admin\.ch|overheid\.nl)$/;

/** Countries where the second label above is an ordinary name or a company's: `go.it` is not a ministry. */
const NOT_PUBLIC_IN = /\.(?:go|ac|admin|sch)\.(?:de|it|fr|es|nl|eu|co|io|me|tv|ai)$/;

/** First labels of a host that name the part of a site which is not the company speaking about itself. */
const HOST_LABELS: readonly [OtherPage, RegExp, string][] = [
  ['forum', /^(?:forums?|foren|community|communities|discuss|boards?)\./, 'is a forum by its address'],
  [
    'docs',
    /^(?:docs?|documentation|developers?|dev|api|wiki|manual|help|hilfe|aide|ayuda|support|kb|learn|handbuch)\./,
    'is documentation by its address',
  ],
  ['app', /^(?:app|my|portal|dashboard|console|admin|account|status|git)\./, 'is a web app by its address'],
  ['login', /^(?:login|signin|auth|sso|accounts|id)\./, 'asks to sign in by its address'],
  ['article', /^(?:blogs?|news|magazine?|podcasts?|engineering|techblog)\./, 'is a blog by its address'],
];

/** Parts of a path after which one single piece of writing follows. */
const WRITINGS =
  /\/(?:blogs?|news|articles?|artikel|posts?|stories|story|magazine?|magazin|ratgeber|wissen|insights|podcasts?|episodes?|(?:press|news)-releases?|pressemitteilungen|aktuelles|actualites|actus|noticias|nieuws|journal|guides?|tutorials?|p|wiki|abs|presse|newsroom|nyheter|nyheder|artiklar|artikler|notizie|articoli|articulos|actualidad|berichten)\/(?:[^/]+\/){0,4}([^/]{12,})\/?$/i;

const PATHS: readonly [OtherPage, number, RegExp, string][] = [
  [
    'article',
    3,
    /\/(?:19|20)\d\d\/(?:0?[1-9]|1[0-2])\/(?:\d{1,2}\/)?[^/]{4,}/,
    'stands under a date in its address',
  ],
  ['article', 1.5, /\/(?:19|20)\d\d\/[^/]{8,}/, 'stands under a year in its address'],
  [
    'forum',
    5,
    /\/(?:viewtopic|showthread|newreply|viewforum|forumdisplay|newthread)\.php|\/questions\/\d+|\/threads?\/[^/]+\.\d+/i,
    'is a thread by its address',
  ],
  ['forum', 3, /\/(?:forums?|foren|community\/t|topic)\/[^/]+/i, 'stands in a forum by its address'],
  [
    'docs',
    4,
    /\/(?:docs?|documentation|api-reference|reference|manual|handbook|handbuch|help-cent(?:er|re)|javadoc)\/[^/]+/i,
    'stands in documentation by its address',
  ],
  [
    'docs',
    3,
    /\/(?:support|help|hilfe|aide|ayuda|hc|kb|faq)\/(?:[^/]+\/)*(?:articles?|topics?|artikel|categories|sections)\//i,
    'stands in a help centre by its address',
  ],
  [
    'login',
    4,
    /\/(?:log-?in|sign-?in|sign-?up|register|registration|anmelden|wp-login|auth)(?:\.\w{3,4})?\/?$/i,
    'asks to sign in by its address',
  ],
  [
    'search',
    4,
    /\/(?:search|suche|recherche|zoeken|buscar|jobsoegning|maps)(?:\.\w{2,5})?(?:\/|$)/i,
    'is a search by its address',
  ],
  [
    'app',
    3,
    /\/(?:wp-admin|dashboard|admin|account|cart|checkout|warenkorb|panier)(?:\/|$)/i,
    'is an app by its address',
  ],
  [
    'person',
    2,
    /\/(?:users?|profiles?|authors?|members?|in)\/[^/]+\/?$/i,
    'is a person’s page by its address',
  ],
];

/** What the address alone tells. */
export function addressSigns(url: URL): Sign[] {
  const { hostname } = url;
  if (isBoardOfOne(url)) {
    return [{ for: 'company', weight: 2, why: 'it is a company’s careers page by its address' }];
  }
  const signs: Sign[] = [];
  const platform = platformOf(hostname);
  if (platform) signs.push({ for: platform, weight: 10, why: `${hostname} speaks for others` });
  if (PUBLIC_SUFFIX.test(hostname) && !NOT_PUBLIC_IN.test(hostname)) {
    signs.push({ for: 'institution', weight: 10, why: 'the address belongs to a school or public body' });
  }
  for (const [kind, pattern, why] of HOST_LABELS) {
    if (pattern.test(hostname)) signs.push({ for: kind, weight: 3, why: `it ${why}` });
  }
  return [...signs, ...pathSigns(url)];
}

function pathSigns(url: URL): Sign[] {
  const path = readable(url.pathname);
  const signs: Sign[] = [];
  for (const [kind, weight, pattern, why] of PATHS) {
    if (pattern.test(path)) signs.push({ for: kind, weight, why: `it ${why}` });
  }
  const written = WRITINGS.exec(path)?.[1];
  if (written && !namedPage(written)) {
    signs.push({ for: 'article', weight: 3, why: 'it stands among articles in its address' });
  }
  if (url.search && /[?&](?:s|q|query|search|suche)=[^&]/i.test(url.search)) {
    signs.push({ for: 'search', weight: 3, why: 'its address holds a search' });
  }
  return signs;
}

function platformOf(hostname: string): OtherPage | undefined {
  for (const [kind, hosts] of Object.entries(PLATFORMS)) {
    if (hosts.some((host) => isHost(hostname, host))) return kind as OtherPage;
  }
  return undefined;
}

/** The path with its percent signs resolved, as far as they can be. */
export function readable(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    // A lone percent sign is no encoding; the path is read as written.
    return path;
  }
}
