import { domainToASCII } from 'node:url';
import * as whole from 'tldts';
import { beforeAll, describe, expect, it } from 'vitest';
import { packSuffixes } from '../../lib/text/pack-suffixes.ts';
import { type SuffixList, unpackSuffixes } from '../../lib/text/suffix-list.ts';
import { shipped } from '../setup/shipped.ts';

const TRIE = '../../node_modules/tldts/dist/es6/src/data/trie.js';

/** Every rule of the list as a host: an asterisk stands for any label. */
function* rulesBelow(list: SuffixList, node: number, suffix: string): Generator<string> {
  const offsets = [0];
  for (const length of list.edgeLength) offsets.push((offsets.at(-1) ?? 0) + length);
  const open = [{ node, suffix }];
  for (const at of open) {
    for (let edge = list.edgeStart[at.node] ?? 0; edge < (list.edgeStart[at.node + 1] ?? 0); edge++) {
      const label = list.labelText.slice(offsets[edge], offsets[edge + 1]).replace('*', 'any');
      const host = label + at.suffix;
      yield domainToASCII(host);
      open.push({ node: list.edgeChild[edge] ?? 0, suffix: `.${host}` });
    }
  }
}

const allRules = (list: SuffixList) => [
  ...rulesBelow(list, list.rulesRoot, ''),
  ...rulesBelow(list, list.exceptionsRoot, ''),
];

describe('the public suffix list as the zip carries it', () => {
  let slim: typeof whole;
  let list: SuffixList;
  let rules: string[];
  beforeAll(async () => {
    slim = await shipped('node_modules/tldts/dist/es6/index.js');
    list = await import(TRIE);
    rules = allRules(list);
  });

  it('is the whole list: thousands of rules', () => {
    expect(rules.length).toBeGreaterThan(10_000);
    expect(rules).toContain('co.uk');
    expect(rules).toContain('www.ck');
    expect(rules).toContain(domainToASCII('個人.香港'));
  });

  it('unpacks to the very rules that were packed', () => {
    const unpacked = allRules(unpackSuffixes(packSuffixes(list)));
    expect([...new Set(unpacked)].sort()).toEqual([...new Set(rules)].sort());
  });

  it('knows international suffixes as punycode alone, which is how hosts come to us', () => {
    const host = 'www.acme.個人.香港';
    expect(slim.getPublicSuffix(domainToASCII(host))).toBe(domainToASCII('個人.香港'));
    expect(slim.getPublicSuffix(host)).toBe('香港');
  });

  it.each([true, false])(
    'finds the domain of every host at and below every rule (private ones: %s)',
    (allowPrivateDomains) => {
      const wrong = rules
        .flatMap((rule) => [rule, `acme.${rule}`, `www.acme.${rule}`])
        .filter((host) => {
          const answers = [whole, slim].map(({ parse }) =>
            JSON.stringify(parse(host, { allowPrivateDomains })),
          );
          return answers[0] !== answers[1];
        });
      expect(wrong).toEqual([]);
    },
  );
});
