import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../setup/command.ts';
import { type Gate, outcomeOf } from './gate.ts';
import { type BundledPackage, bundledPackages } from './licences.ts';

/** Shipped inside the extension, where a store's reviewer and the curious rep find it. */
export const NOTICES_FILE = path.join(ROOT, 'public', 'THIRD-PARTY-NOTICES.txt');

/**
 * What is said of a package beside its licence's text. MPL-2.0 (3.1, 3.2) asks to say where its text and the source can
 * be had; the others ask for their text.
 */
const REMARKS: Record<string, string> = {
  'webextension-polyfill':
    'Shipped unmodified. Its source can be had at the address above, its licence at https://mozilla.org/MPL/2.0/.',
  tldts:
    'Contains the rules of the Public Suffix List, covered by the Mozilla Public License 2.0 (https://mozilla.org/MPL/2.0/); their source can be had at https://publicsuffix.org/list/.',
  'libphonenumber-js':
    'Contains phone number metadata of https://github.com/google/libphonenumber, covered by the Apache License 2.0. Changed: only what reading a number needs is shipped, of both.',
  papaparse: 'Changed: only its parser is shipped.',
  wxt: 'Only the few lines that start each entrypoint. Copyright (c) Aaron Klinker. Its package carries no text of its licence: that of preact holds.',
};

/** What the models were made from, of which they hold numbers alone (test/models/MODEL-CARD.md). */
const MODELS =
  'models: numbers made from the word vectors GloVe 6B (Pennington, Socher, Manning 2014; PDDL) and from counts over texts of FinanceDatabase (JerBouma, MIT), the YC directory, NAICS 2017 (US public domain) and LinkedIn’s industry list (Microsoft, CC-BY-4.0, https://creativecommons.org/licenses/by/4.0/).';

/** Where cities lie (test/setup/city-places.ts). */
const PLACES =
  'places of cities: from GeoNames (https://www.geonames.org), CC-BY-4.0, https://creativecommons.org/licenses/by/4.0/; rounded to a tenth of a degree.';

/** Who holds the rights, said of each package; what they grant, said once for all who grant it in the same words. */
interface Terms {
  holders: string[];
  text: string;
}

const TITLE = /^\(?(?:The )?(?:MIT|ISC) License\)?(?: \((?:MIT|ISC)\))?$/;
const HOLDER = /^Copyright (?:\(c\)|©) .*\d{4}.*/i;

/** One licence file: each paragraph on one line, white space counts for nothing. */
export function termsIn(file: string): Terms {
  const lines = file.split(/\r?\n/).map((line) => line.replace(/\s+/g, ' ').trim());
  const holders = lines.filter((line) => HOLDER.test(line));
  const rest = lines.filter((line) => !HOLDER.test(line) && !TITLE.test(line)).join('\n');
  const paragraphs = rest.split(/\n{2,}/).map((paragraph) => paragraph.replaceAll('\n', ' ').trim());
  return { holders, text: paragraphs.filter((paragraph) => paragraph !== '').join('\n') };
}

function termsOf({ folder, licence }: BundledPackage): Terms[] {
  if (licence === 'MPL-2.0') return [];
  const files = globSync('{LICENSE,LICENCE,NOTICE,COPYING}*', { cwd: folder }).sort();
  return files.map((file) => termsIn(readFileSync(path.join(folder, file), 'utf8')));
}

function entry(bundled: BundledPackage): string {
  const { name, version, licence, source } = bundled;
  const remark = REMARKS[name];
  return [
    `${name} ${version}, ${licence}, ${source}`,
    ...termsOf(bundled).flatMap(({ holders }) => holders),
    ...(remark === undefined ? [] : [remark]),
  ].join('\n');
}

/** Each text once, headed by the packages that come under it. */
function texts(packages: BundledPackage[]): string[] {
  const under = new Map<string, string[]>();
  for (const bundled of packages) {
    for (const { text } of termsOf(bundled)) under.set(text, [...(under.get(text) ?? []), bundled.name]);
  }
  return [...under].map(([text, names]) => `Terms of ${names.join(', ')}:\n\n${text}`);
}

/** The text of the notices file for what is installed now. */
export function noticesText(): string {
  const packages = bundledPackages();
  const intro = 'Fitmark is MIT licensed. It contains the following works of others, with our thanks.';
  return `${[intro, ...packages.map(entry), MODELS, PLACES, ...texts(packages)].join('\n\n')}\n`;
}

/** The packages that ship neither a licence file nor have a remark that says where their terms stand. */
function withoutTerms(): string[] {
  return bundledPackages()
    .filter((bundled) => termsOf(bundled).length === 0 && REMARKS[bundled.name] === undefined)
    .map(({ name }) => `${name}: no licence text to ship`);
}

export const noticesGate: Gate = {
  name: 'notices',
  async run() {
    const [file = ''] = globSync(NOTICES_FILE);
    const current = file !== '' && readFileSync(file, 'utf8') === noticesText();
    const stale = current
      ? []
      : ['public/THIRD-PARTY-NOTICES.txt is not what is bundled now: run `npm run notices`'];
    return outcomeOf([...stale, ...withoutTerms()]);
  },
};
