import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../setup/command.ts';
import { type Gate, outcomeOf } from './gate.ts';
import { type BundledPackage, bundledPackages } from './licences.ts';

/** Shipped inside the extension, where a store's reviewer and the curious rep find it. */
export const NOTICES_FILE = path.join(ROOT, 'public', 'THIRD-PARTY-NOTICES.txt');

/** What a licence asks us to say beyond its own text. */
const REMARKS: Record<string, string> = {
  'webextension-polyfill':
    'Shipped unmodified. It is covered by the Mozilla Public License 2.0; its source can be had at the address above.',
  tldts:
    'Contains the rules of the Public Suffix List, covered by the Mozilla Public License 2.0 (https://mozilla.org/MPL/2.0/); their source can be had at https://publicsuffix.org/list/.',
  'libphonenumber-js':
    'Contains phone number metadata of https://github.com/google/libphonenumber, covered by the Apache License 2.0.',
  wxt: 'Only the few lines that start each entrypoint. Copyright (c) Aaron Klinker; its package carries no licence file, the terms of the MIT License are those printed for preact.',
};

const RULE = '-'.repeat(78);

function textsOf({ folder }: BundledPackage): string[] {
  const files = globSync('{LICENSE,LICENCE,NOTICE,COPYING}*', { cwd: folder }).sort();
  return files.map((file) =>
    readFileSync(path.join(folder, file), 'utf8')
      .replace(/[ \t\r]+$/gm, '')
      .trim(),
  );
}

function entry(bundled: BundledPackage): string {
  const { name, version, licence, source } = bundled;
  const head = `${name} ${version}\nLicence: ${licence}\nSource: ${source}`;
  const remark = REMARKS[name];
  return [head, ...(remark === undefined ? [] : [remark]), ...textsOf(bundled)].join('\n\n');
}

/** The text of the notices file for what is installed now. */
export function noticesText(): string {
  const intro = 'Fitmark is MIT licensed. It contains the following works of others, with our thanks.';
  return `${[intro, ...bundledPackages().map(entry)].join(`\n\n${RULE}\n\n`)}\n`;
}

/** The packages that ship neither a licence file nor have a remark that says where their terms stand. */
function withoutTerms(): string[] {
  return bundledPackages()
    .filter((bundled) => textsOf(bundled).length === 0 && REMARKS[bundled.name] === undefined)
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
