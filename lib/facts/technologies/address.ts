/** The parts of an address that rules are compared with, lower case. */
export interface Address {
  /** As it stands on the page: the quote. */
  text: string;
  host: string;
  /** Path in parts: `['gtag', 'js']`. */
  folders: string[];
}

/** A folder that is a host: what site-copying tools make of files from elsewhere (`/www.tagger.example/t.js`). */
const HOST_FOLDER = /^[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,4}\.[a-z]{2,10}$/;

/** The address that a copied site's file had before it was copied; undefined for files that stand where they belong. */
export function beforeCopying(address: Address): Address | undefined {
  const at = address.folders.findIndex((folder) => HOST_FOLDER.test(folder));
  const host = address.folders[at];
  if (host === undefined || at > 2 || at === address.folders.length - 1) return undefined;
  return { ...address, host, folders: address.folders.slice(at + 1) };
}

const ADDRESS = /^(?:https?:)?\/\/([^/?#\s]{1,255})([^?#\s]*)/i;

/** @param text an address with its host: `https://host/path` or `//host/path`; undefined for anything else. */
export function readAddress(text: string): Address | undefined {
  const [, host, path] = ADDRESS.exec(text) ?? [];
  if (!host) return undefined;
  const folders = (path ?? '').toLowerCase().split('/').filter(Boolean);
  return { text, host: host.toLowerCase().replace(/:\d+$/, ''), folders: folders.slice(0, 16) };
}

/** A host and the domains above it: `a.b.example` → `a.b.example`, `b.example`, `example`. */
export function* domainsOf(host: string): Generator<string> {
  for (let rest = host, dot = 0; dot >= 0; rest = rest.slice(dot + 1)) {
    yield rest;
    dot = rest.indexOf('.');
  }
}

const TAIL =
  /(?:\(\d{1,3}\)|[.-]custom|[._-](?:min[0-9a-f]{0,8}|pack|packed|slim|compressed|prod|production|development|umd|esm|iife|cjs|lite|full|latest|v?\d{1,8}|\d[\w]{0,12}|[0-9a-f]{8,64})|@[\w.-]{1,20})$/;

/**
 * A script's or style sheet's own name: `jquery-3.7.1.slim.min.js` → `jquery`; undefined for files of other kinds.
 * Build tools put a checksum before or after it, copying tools ` (2)`, `min3f2a` or `.download`.
 */
export function fileName(file: string): string | undefined {
  const [, stem] = /^(?:[0-9a-f]{8,64}[.-])?(.{1,100}?)\.(?:m?js|css)(?:\.download|\.php)?$/.exec(file) ?? [];
  return stem === undefined ? undefined : withoutVersion(stem);
}

function withoutVersion(stem: string): string {
  let name = stem;
  for (let turn = 0; turn < 8; turn += 1) {
    const shorter = name.replace(TAIL, '');
    if (shorter === name || shorter === '') break;
    name = shorter;
  }
  return name;
}

/** Where public networks keep the name of the library that they serve: the folder before it. */
const PACKAGE_FOLDER: Readonly<Record<string, string>> = {
  'cdnjs.cloudflare.com': 'libs',
  'ajax.googleapis.com': 'libs',
  'cdn.jsdelivr.net': 'npm',
  'ajax.aspnetcdn.com': 'ajax',
};

/** The library that a public network serves under this address: `swiper` for `unpkg.com/swiper@11/swiper-bundle.min.js`. */
export function packageOf({ host, folders }: Address): string | undefined {
  const before = PACKAGE_FOLDER[host];
  if (before === undefined && host !== 'unpkg.com') return undefined;
  const at = before === undefined ? 0 : folders.indexOf(before) + 1;
  const name = folders[at]?.startsWith('@') ? `${folders[at]}/${folders[at + 1] ?? ''}` : folders[at];
  return name?.replace(/(?!^)@[^/]*$/, '');
}
