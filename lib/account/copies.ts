import { isHost } from '../text/hosts.ts';

/** A page that another made of a company's: of an archive, a cache or a translator. */
export interface Copy {
  /** Address of the page it was made of, where its own address says so. */
  original?: string;
}

type Find = (url: URL) => string | undefined;

/** Where each maker of copies puts the original's address, from the makers' own pages (seen November 2026). */
const MAKERS: readonly [hosts: readonly string[], find: Find][] = [
  [['translate.goog'], translated],
  [['cdn.ampproject.org'], cached],
  [['web.archive.org'], embedded],
  [
    ['archive.ph', 'archive.today', 'archive.is', 'archive.li', 'archive.vn', 'archive.md', 'archive.fo'],
    embedded,
  ],
  [
    ['webcache.googleusercontent.com'],
    (url) => withScheme(/^cache:(?:[^:/]*:)?(.+)/.exec(asked(url, 'q'))?.[1]),
  ],
  [['translate.google.com'], (url) => withScheme(asked(url, 'u'))],
  [['googleusercontent.com', 'cc.bingj.com', 'translatetheweb.com', '12ft.io'], () => undefined],
];

/** Whether an address is that of a copy; its facts are old, cut or in another's words, so they are never kept. */
export function copyAt(address: string): Copy | undefined {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  const maker = MAKERS.find(([hosts]) => hosts.some((host) => isHost(url.hostname, host)));
  if (!maker) return undefined;
  const original = maker[1](url);
  return original && URL.canParse(original) ? { original } : {};
}

/** "www-acme--shop-example.translate.goog": a dot is written as one dash, a dash as two. */
function translated({ hostname, pathname }: URL): string | undefined {
  const [label = ''] = hostname.split('.');
  const host = label.replaceAll('--', '\n').replaceAll('-', '.').replaceAll('\n', '-');
  return withScheme(host + pathname);
}

/** "/c/s/acme.example/about": kind of content, `s` for https, then the address. */
function cached({ pathname }: URL): string | undefined {
  return withScheme(/^\/[a-z]{1,3}\/(?:s\/)?(.+)/.exec(pathname)?.[1]);
}

/** "/web/20240102030405/https://acme.example/": the address as it stands in the path. */
function embedded({ pathname, search }: URL): string | undefined {
  const address = /\/(https?:\/{1,2}.+)/.exec(pathname + search)?.[1];
  return address?.replace(/^(https?:)\/{1,2}/, '$1//');
}

function asked(url: URL, name: string): string {
  return url.searchParams.get(name) ?? '';
}

function withScheme(address: string | undefined): string | undefined {
  if (!address) return undefined;
  return /^https?:\/\//.test(address) ? address : `https://${address}`;
}
