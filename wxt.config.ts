import { readFile } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Plugin, Rolldown } from 'vite';
import { defineConfig } from 'wxt';
import { parserOnly } from './lib/exchange/import/parser-only.ts';
import { packed } from './lib/facts/phone-plans/pack.ts';
import { readOnly } from './lib/facts/phone-plans/read-only.ts';
import { namesText, signsText } from './lib/facts/technologies/rules-text.ts';
import { withoutSeen } from './lib/page/without-seen.ts';
import { alikeTogether } from './lib/text/alike-together.ts';
import { listsApart } from './lib/text/lists-apart.ts';
import { SUFFIX_RULES } from './lib/text/suffix-rules.ts';

/** The id Firefox knows the add-on by; tests need it to address its pages. */
const GECKO_ID = 'fitmark@fitmark.example';

/** Reads in the worker what `packed` has written in the build. */
const UNPACKED = JSON.stringify(fileURLToPath(new URL('lib/facts/phone-plans/unpack.ts', import.meta.url)));

/** Lists of words by which pages are understood, by file. */
const LISTS = new Map<string, string[]>();

/** Among them the numbering plans, by which phones are read. */
const PLANS = 'phone-plans';

const LATER = JSON.stringify(fileURLToPath(new URL('lib/text/later.ts', import.meta.url)));

/** The worker's big tables, without what nothing in the product asks them: 37 kB of the zip. */
const SLIM: Plugin[] = [
  {
    name: 'packed-technologies',
    load: {
      filter: { id: /\/lib\/facts\/technologies\/rules-text\.ts$/ },
      handler: () =>
        `import { later } from ${LATER};
        export const namesText = later(${JSON.stringify(namesText())});
        export const signsText = later(${JSON.stringify(signsText())});`,
    },
  },
  {
    name: 'anchors-without-reasons',
    transform: {
      filter: { id: /\/lib\/page\/sites\/[\w/-]+\.ts$/ },
      handler(code) {
        return { code: withoutSeen(code, this.parse(code)), map: null };
      },
    },
  },
  {
    name: 'packed-phone-plans',
    load: {
      filter: { id: /\/libphonenumber-js\/metadata\.min\.json\.js$/ },
      async handler(id) {
        const { default: metadata } = await import(pathToFileURL(id).href);
        LISTS.set(PLANS, [packed(metadata)]);
        return `import { listIn } from ${LATER};
        import { unpackedLater } from ${UNPACKED};
        export default unpackedLater(listIn(${JSON.stringify(PLANS)},0));`;
      },
    },
  },
  {
    // As the library builds itself for browsers of today: what `es6` holds was made for those without classes.
    name: 'phone-code-of-today',
    load: {
      filter: { id: /\/libphonenumber-js\/es6\/[\w./-]+\.js$/ },
      async handler(id) {
        const code = await readFile(id.replace('/es6/', '/es6-modern/'), 'utf8');
        return readOnly(code, this.parse(code));
      },
    },
  },
  {
    name: 'packed-suffix-list',
    load: {
      filter: { id: /\/lib\/text\/suffix-rules\.ts$/ },
      handler: () => `export const SUFFIX_RULES = ${JSON.stringify(SUFFIX_RULES)}`,
    },
  },
  {
    name: 'parser-of-tables',
    load: {
      filter: { id: /\/papaparse\/papaparse\.min\.js$/ },
      handler: async (id) => parserOnly(await readFile(id.replace('.min', ''), 'utf8')),
    },
  },
];

/** What leads to the open hook, and what stands in its place where there is none: the default build holds no network code. */
const WITHOUT_HOOK: Record<string, string> = {
  'lib/messages/hook-table.ts': 'export const HOOK_MESSAGES = {};',
  'entrypoints/background/hook.ts': 'export const HOOK = {}; export const watchHook = () => {};',
  'components/files/hook/names.ts': 'export const HOOK_NAMES = {};',
  'entrypoints/targets/files/HookPart.tsx': 'export const HookPart = () => null;',
};

/** `wxt build --mode hook` is the build that may send events to an address of the rep's own (README). */
const NO_HOOK: Plugin = {
  name: 'no-hook',
  apply: (_, { mode }) => mode !== HOOK_MODE,
  load: {
    filter: { id: new RegExp(`/(?:${Object.keys(WITHOUT_HOOK).join('|')})$`) },
    handler: (id) => Object.entries(WITHOUT_HOOK).find(([file]) => id.endsWith(`/${file}`))?.[1],
  },
};

const HOOK_MODE = 'hook';

/** Connecting to 'self' is how the background opens the models in the package (lib/browser/models.ts). */
const connectTo = (mode: string) =>
  mode === HOOK_MODE ? "'self' https: http://127.0.0.1:* http://localhost:*" : "'self'";

/** What is also asked when no page is understood, so that its patterns must be there: names, labels and roles of those in a list. */
export const ASKED_EARLIER =
  /\/lib\/text\/|\/lib\/facts\/(?:amount|business-model-from\/(?:claims|signs)|buyers-from\/(?:cues|shop)|fact|industry|json-ld|language|legal|likeness|main|name-from\/name-key|own-nodes|page-words|phone-plans|place\/(?:japanese|town)|role|same-site|self|sites\/seat|structured|technologies|understanding|written)/;

/** They are a model, as those that were learned from texts: read with them when a page is understood, not when the worker wakes. */
const LISTS_APART: Plugin = {
  name: 'lists-apart',
  transform: {
    filter: { id: /\/lib\/(?:facts|text)\/[\w/-]+\.ts$/ },
    handler(code, id) {
      const file = id.slice(id.lastIndexOf('/lib/') + '/lib/'.length, -'.ts'.length);
      const apart = listsApart(code, this.parse(code), file, !ASKED_EARLIER.test(id));
      if (apart.lists.length === 0) return undefined;
      LISTS.set(file, apart.lists);
      return { code: `import { listIn, patternIn } from ${LATER};\n${apart.code}`, map: null };
    },
  },
  generateBundle(_, files) {
    if (!('background.js' in files)) return;
    const lists = [...LISTS].sort(([one], [other]) => (one < other ? -1 : 1));
    const source = JSON.stringify(Object.fromEntries(lists));
    this.emitFile({ type: 'asset', fileName: 'models/fact-words.json', source });
  },
};

/** The worker's words stand by its words, and functions by functions: 11 kB of the zip. */
const ALIKE_TOGETHER: Plugin = {
  name: 'alike-together',
  enforce: 'post',
  generateBundle(_, files) {
    for (const file of Object.values(files)) {
      if (file.type !== 'chunk' || READERS.includes(file.fileName)) continue;
      file.code = alikeTogether(file.code, this.parse(file.code).body);
    }
  },
};

/** Whether a script, or what it imports, imports a module. */
function isIn(script: RegExp, id: string, importersOf: (id: string) => readonly string[]): boolean {
  const over = new Set([id]);
  for (const module of over) for (const importer of importersOf(module)) over.add(importer);
  return [...over].some((module) => script.test(module));
}

/**
 * What several of our pages use is one file: ten small ones take 3 kB more of the zip. The popup is waited for: what it does not
 * need is another; and what goes in and out is looked at now and then, so the list does not wait for it.
 */
const SHARED_BY: readonly [name: string, script: RegExp][] = [
  ['shared', /\/entrypoints\/popup\//],
  ['unhurried', /\/entrypoints\/(?:options|targets)\/main\.tsx$/],
  ['files', /./],
];

const SHARED: Rolldown.OutputOptions['codeSplitting'] = {
  groups: [
    {
      debugName: 'shared',
      name: (id, context) => {
        const importersOf = (module: string) => context.getModuleInfo(module)?.importers ?? [];
        return SHARED_BY.find(([, script]) => isIn(script, id, importersOf))?.[0] ?? null;
      },
      minShareCount: 2,
    },
  ],
  includeDependenciesRecursively: false,
};

/** Scripts that are put into pages stand alone, and what they return is waited for: only pages and worker are split. */
const SPLIT: Plugin = {
  name: 'shared-files',
  config: ({ build }) =>
    build?.lib
      ? undefined
      : {
          build: {
            rolldownOptions: { preserveEntrySignatures: false, output: { codeSplitting: SHARED } },
          },
        },
};

/** Runs once in each page and needs most of its functions there and then. */
const READERS = ['reader.js', 'site.js'];

/**
 * Chromium compiles the whole of a file that begins so at once, instead of each function on its first call (explicit
 * compile hints, V8 13.6): a third less of processor time a page. To other browsers it is a comment.
 */
const COMPILED_AT_ONCE: Plugin = {
  name: 'readers-compiled-at-once',
  enforce: 'post',
  generateBundle(_, files) {
    for (const name of READERS) {
      const file = files[name];
      if (file?.type === 'chunk') file.code = `//# allFunctionsCalledOnLoad\n${file.code}`;
    }
  },
};

/** A model's list without line breaks and what its rows are about, which is for those who read or mend it. */
function slimJson(text: string): string {
  return JSON.stringify(JSON.parse(text, (key, value) => (key === 'about' ? undefined : value)));
}

/** One tree builds Chrome, Edge and Firefox. Every permission has its reason in the README. */
export default defineConfig({
  manifestVersion: 3,
  imports: false,
  outDir: '.output',
  vite: () => ({
    plugins: [...SLIM, NO_HOOK, LISTS_APART, ALIKE_TOGETHER, COMPILED_AT_ONCE, SPLIT],
    build: { modulePreload: false },
  }),
  hooks: {
    'build:publicAssets': async ({ config }, files) => {
      // The size that Firefox shows in its list of add-ons; Chromium asks for none of it.
      const at = files.findIndex(({ relativeDest }) => relativeDest === 'icon/96.png');
      if (config.browser !== 'firefox' && at >= 0) files.splice(at, 1);
      for (const [at, file] of files.entries())
        if ('absoluteSrc' in file && file.relativeDest.endsWith('.json'))
          files[at] = {
            relativeDest: file.relativeDest,
            contents: slimJson(await readFile(file.absoluteSrc, 'utf8')),
          };
    },
  },
  manifest: ({ browser, mode }) => ({
    name: mode === HOOK_MODE ? 'Fitmark with the open hook' : 'Fitmark',
    description:
      'Shows on the toolbar how well the company you are reading about fits your ideal client, why, and what is unknown.',
    permissions: ['activeTab', 'scripting', 'storage', 'alarms'],
    // Firefox's background makes files itself, Chromium's needs a hidden page.
    optional_permissions: [
      'notifications',
      'tabs',
      'downloads',
      ...(browser === 'firefox' ? [] : ['offscreen']),
    ],
    optional_host_permissions: ['*://*/*', '*://*.linkedin.com/*'],
    incognito: 'not_allowed',
    action: { default_title: 'Fitmark: click to read this page' },
    content_security_policy: {
      extension_pages: `default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src ${connectTo(mode)}; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: GECKO_ID,
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '120', externally_connectable: { ids: [] } }),
  }),
});
