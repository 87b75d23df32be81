export interface Room {
  /** A folder and all below it; the first room in the table that fits a file is its room. */
  folder: string;
  /** Rooms it may import beside itself. */
  rooms: string[];
  /** Rooms of which it may know the shapes, by `import type`, but carry no code. */
  shapes?: string[];
  /** Packages it may import; `wxt/*` stands for every path below. */
  packages: string[];
  /** No browser, no clock, no globals: what it needs is handed in. */
  pure?: true;
  /** Runs inside the rep's web pages: what it leads to, import by import, is held to NEVER_IN_PAGE. */
  inPage?: true;
}

const PURE = ['text', 'page', 'icp', 'facts', 'account', 'fit', 'targets', 'exchange'].map(
  (room) => `lib/${room}`,
);
const before = (room: string) => PURE.slice(0, PURE.indexOf(`lib/${room}`));
/** A content script reads the page and hands the reading to the background: nothing else. */
const CONTENT = ['lib/text', 'lib/page', 'lib/browser'];
const DOORS = ['lib/messages', 'lib/store', 'lib/browser', 'lib/hook'];

/** DESIGN.md §4: who may import whom. Imports run one way, from the bottom of this table to the top. */
export const ROOMS: Room[] = [
  { folder: 'lib/text', rooms: [], packages: ['tldts/*', 'zod/mini'], pure: true },
  { folder: 'lib/page', rooms: ['lib/text'], packages: [], pure: true },
  { folder: 'lib/icp', rooms: ['lib/text'], packages: ['zod/mini'], pure: true },
  {
    folder: 'lib/facts',
    rooms: before('facts'),
    packages: ['libphonenumber-js/*', 'zod/mini'],
    pure: true,
  },
  { folder: 'lib/account', rooms: before('account'), packages: ['zod/mini'], pure: true },
  { folder: 'lib/fit', rooms: before('fit'), packages: [], pure: true },
  { folder: 'lib/targets', rooms: before('targets'), packages: ['zod/mini'], pure: true },
  { folder: 'lib/exchange', rooms: before('exchange'), packages: ['papaparse', 'zod/mini'], pure: true },
  { folder: 'lib/messages', rooms: PURE, packages: ['zod/mini'] },
  { folder: 'lib/store', rooms: PURE, shapes: ['lib/messages'], packages: ['idb', 'zod/mini'] },
  {
    folder: 'lib/browser',
    rooms: [...PURE, 'lib/messages'],
    packages: ['webextension-polyfill', 'zod/mini'],
  },
  { folder: 'lib/hook', rooms: PURE, packages: [] },
  { folder: 'components', rooms: PURE, shapes: ['lib/messages'], packages: ['preact', 'preact/*'] },
  {
    folder: 'entrypoints/reader',
    rooms: CONTENT,
    shapes: ['lib/messages'],
    packages: ['wxt/*'],
    inPage: true,
  },
  {
    folder: 'entrypoints/site',
    rooms: CONTENT,
    shapes: ['lib/messages'],
    packages: ['wxt/*'],
    inPage: true,
  },
  {
    folder: 'entrypoints/*',
    rooms: ['components', ...PURE, ...DOORS],
    packages: ['preact', 'preact/*', 'wxt/*', 'zod/mini'],
  },
];

/** What a page's process never gets: our store would be the website's, and these packages weigh more than the reader. */
export const NEVER_IN_PAGE = ['lib/store', 'zod', 'idb', 'tldts', 'libphonenumber-js', 'papaparse'];

/** The world outside: a pure room is handed what it needs of it. */
export const WORLD =
  /^(?:new )?(document|window|self|globalThis|browser|chrome|navigator|location|history|performance|crypto|localStorage|sessionStorage|indexedDB|setTimeout|setInterval|requestAnimationFrame|requestIdleCallback)\b/;
export const CLOCK = /^(Date\.now|new Date\(\)|Date\(\)|Math\.random)$/;

/** Nothing is sent and nothing fetched (DESIGN.md §5.4), in any room but for what follows. */
export const NETWORK =
  /^(?:new )?((window|self|globalThis)\.)?(fetch|XMLHttpRequest|WebSocket|WebSocketStream|EventSource|WebTransport|RTCPeerConnection|importScripts)\b|^navigator\.sendBeacon$/;

/**
 * The models lie in the package as files, and there is no other way to read these than `fetch`. One file may call it, with addresses of
 * the package alone; the content security policy (connect-src 'self') refuses any other address, in whatever file. The other stands
 * in the build with the open hook alone (manifest.test.ts).
 */
export const MAY_FETCH = { files: ['lib/browser/models.ts', 'lib/hook/send.ts'], by: 'fetch()' };
