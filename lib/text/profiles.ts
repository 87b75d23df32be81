import { decoded } from './decoded.ts';
import { isHost } from './hosts.ts';

/** Networks on which a company keeps a page of its own. */
type Network = 'linkedin' | 'twitter' | 'facebook' | 'github' | 'youtube' | 'instagram';

export interface Profile {
  network: Network;
  /** Absolute address in one form, whatever was linked: "https://www.linkedin.com/company/acme". */
  address: string;
  /** What the profile calls itself in its address: "acme". */
  handle: string;
  /** Whether the link leads to something below the profile: an app, a post, an album. */
  deep: boolean;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** First path segments that are a network's own pages, sharing tools or posts, never somebody's profile. */
const RESERVED: Readonly<Record<Network, ReadonlySet<string>>> = {
  linkedin: set(''),
  twitter: set(
    'share intent home search hashtag i login signup privacy tos about explore settings account download widgets statuses goodies jobs oauth who_to_follow',
  ),
  facebook: set(
    'sharer share dialog home latest creatorstudio find-friends recover public plugins groups events hashtag photo photos media watch login help policies policy tr marketplace ads business legal privacy gaming people video videos notes connect about settings badges stories reel reels campaign facebook',
  ),
  github: set(
    'about features login join pricing topics explore marketplace sponsors settings security contact site customer-stories enterprise readme collections trending events search new apps team nonprofit github notifications codespaces copilot stars issues pulls',
  ),
  youtube: set(
    'watch embed playlist results feed shorts live hashtag t about account premium redirect attribution_link v subscription_center ads yt creators youtube iframe_api player_api',
  ),
  instagram: set(
    'p reel reels explore accounts stories tv about legal developer direct share instagram oauth',
  ),
};

const HOSTS: readonly [Network, string[]][] = [
  ['linkedin', ['linkedin.com']],
  ['twitter', ['twitter.com', 'x.com']],
  ['facebook', ['facebook.com', 'fb.com']],
  ['github', ['github.com']],
  ['youtube', ['youtube.com']],
  ['instagram', ['instagram.com']],
];

/** Hosts of a network that serve no profiles. */
const TOOLS =
  /^(?:help|developers?|dev|about|platform|api|analytics|ads|apps|blog|connect|gist|graph|docs|raw|careers|status|support|l|pay|shop|music|learning|badges|static|tv|kids|studio|pages)\./;

/** The company's or somebody's profile that an address leads to; undefined for share links, posts, persons on LinkedIn, groups. */
export function profileAt(address: string): Profile | undefined {
  const url = URL.parse(address);
  if (!url || !/^https?:$/.test(url.protocol) || TOOLS.test(url.hostname)) return undefined;
  const network = HOSTS.find(([, hosts]) => hosts.some((host) => isHost(url.hostname, host)))?.[0];
  if (!network) return undefined;
  const path = (url.hash.startsWith('#!/') ? url.hash.slice(2) : url.pathname)
    .split('/')
    .map(decoded)
    .filter((part) => part !== '');
  const [handle, shown] = READERS[network](path, url) ?? [];
  if (!handle || !shown || RESERVED[network].has(handle.toLowerCase()) || VERSION.test(handle))
    return undefined;
  return {
    network,
    handle,
    address: shown,
    deep: path.length > shown.split('/').length - 3 && !SAME_PAGE.test(path.at(-1) ?? ''),
  };
}

/** Versions of an interface: "facebook.com/v12.0/dialog/…". */
const VERSION = /^v\d{1,3}\.\d$/;

/** Sub-pages that are the profile itself under another tab. */
const SAME_PAGE =
  /^(?:about|likes|timeline|info|home|posts|videos|photos|featured|careers|jobs|life|reviews)$/i;

type Read = (path: string[], url: URL) => [handle: string, address: string] | undefined;

/** Companies were linked as /companies/acme and /company-beta/123 for a while. */
const LINKEDIN_KIND = /^(?:company|companies|company-beta|school|showcase)$/i;

const READERS: Readonly<Record<Network, Read>> = {
  linkedin: ([kind = '', name]) =>
    name && LINKEDIN_KIND.test(kind) && !/^(?:setup|new|login|home|admin|index|undefined|null)$/i.test(name)
      ? [
          name,
          `https://www.linkedin.com/${kind.toLowerCase().replace(/^compan.*/, 'company')}/${encodeURIComponent(name)}`,
        ]
      : undefined,
  twitter: ([first = '', more], url) => {
    // A follow button names whom to follow; a share button may name the same in `via`, which is anybody.
    const followed = first === 'intent' && /^(?:follow|user)$/.test(more ?? '');
    const name = (followed ? (url.searchParams.get('screen_name') ?? '') : first).replace(/^@/, '');
    return (followed || more === undefined) && /^\w{1,20}$/.test(name)
      ? [name, `https://twitter.com/${name}`]
      : undefined;
  },
  facebook,
  github: (path) => {
    const [name = '', , more] = path[0] === 'orgs' ? path.slice(1) : path;
    return more === undefined && /^[a-z\d][a-z\d-]{0,38}$/i.test(name)
      ? [name, `https://github.com/${name}`]
      : undefined;
  },
  youtube: ([kind = '', name], url) => {
    const added = kind === 'subscription_center' ? url.searchParams.get('add_user') : null;
    if (added && /^\w{3,}$/.test(added)) return [added, `https://www.youtube.com/user/${added}`];
    if (kind.startsWith('@')) return [kind.slice(1), `https://www.youtube.com/${kind}`];
    if (name && /^(?:channel|c|user)$/.test(kind))
      return [name, `https://www.youtube.com/${kind}/${encodeURIComponent(name)}`];
    return name === undefined && /^\w{3,}$/.test(kind)
      ? [kind, `https://www.youtube.com/${kind}`]
      : undefined;
  },
  instagram: ([name = '', more]) =>
    more === undefined && /^@?[\w.]{2,30}$/.test(name)
      ? [name.replace('@', ''), `https://www.instagram.com/${name.replace('@', '')}`]
      : undefined,
};

/** Facebook's pages have been linked as /acme, /pages/Acme/123, /pg/acme, /p/Acme-123 and /profile.php?id=123. */
function facebook(path: string[], url: URL): [string, string] | undefined {
  const [first = '', name] = path;
  const base = 'https://www.facebook.com';
  if (first === 'profile.php') {
    const number = url.searchParams.get('id') ?? '';
    return /^\d+$/.test(number) ? [number, `${base}/profile.php?id=${number}`] : undefined;
  }
  if (first === 'pages') {
    const number = path.findLastIndex((part) => /\d{6,}$/.test(part));
    const own = path[number] ?? '';
    const name = /^\d+$/.test(own) ? path[number - 1] : own;
    if (!name || number < 1 || name === 'pages') return undefined;
    return [
      name,
      `${base}/${path
        .slice(0, number + 1)
        .map(encodeURIComponent)
        .join('/')}`,
    ];
  }
  if (/^(?:pg|p)$/.test(first))
    return name ? [name, `${base}/${first === 'p' ? 'p/' : ''}${encodeURIComponent(name)}`] : undefined;
  return /^[\p{L}\p{N}._-]{2,}$/u.test(first) && !/\.php$/.test(first)
    ? [first, `${base}/${encodeURIComponent(first)}`]
    : undefined;
}
