import type * as tldts from 'tldts/dist/es6/src/data/trie.js';
import { CLOUDS } from './clouds.ts';
import { isHost } from './hosts.ts';
import { isSiteHost } from './site-hosts.ts';

type List = typeof tldts;

/** A rule of the public suffix list. */
export interface Rule {
  /** The last of the host first: "co.uk" is ["uk", "co"]. */
  labels: readonly string[];
  /** What it is the exception of counts one label more than the suffix has. */
  isException: boolean;
  /** By ICANN and a country's registry, not by a firm whose customers have their sites under its domain. */
  isPublic: boolean;
}

/** For the build alone: each rule once. */
export function* rulesOf(list: List): Generator<Rule> {
  const labels = labelsOf(list);
  const open: { node: number; path: readonly string[]; isException: boolean }[] = [
    { node: list.rulesRoot, path: [], isException: false },
    { node: list.exceptionsRoot, path: [], isException: true },
  ];
  for (const { node, path, isException } of open) {
    const flag = list.nodeFlags[node];
    if (flag) yield { labels: path, isException, isPublic: flag === 1 };
    for (let edge = list.edgeStart[node] ?? 0; edge < (list.edgeStart[node + 1] ?? 0); edge += 1) {
      open.push({ node: list.edgeChild[edge] ?? 0, path: [...path, labels[edge] ?? ''], isException });
    }
  }
}

function labelsOf({ edgeLength, labelText }: List): string[] {
  let end = 0;
  return Array.from(edgeLength, (length) => {
    end += length;
    return labelText.slice(end - length, end);
  });
}

/**
 * Whether a rule is of use to whoever asks for the domain of a company's site.
 *
 * - The last label of any host is a suffix, in the list or not: its rule "*" that prevails.
 * - Labels beyond ASCII: hosts come to us as punycode, which the list has as well.
 * - <town>.<prefecture>.jp: nobody can register there since 2012; most who did were the towns themselves and schools.
 * - <town>.no and <county>.no: companies of Norway are right below .no.
 * - What lies below a cloud's host is nobody's account, and of firms' other hosts only those below which sites are shown
 *   are of use.
 */
function isAsked(rule: Rule): boolean {
  const host = hostOf(rule);
  return (
    rule.labels.length > 1 &&
    /^[!-~]+$/.test(host) &&
    !isTown(rule) &&
    !CLOUDS.some((cloud) => host !== cloud && isHost(host, cloud)) &&
    (rule.isPublic || isSiteHost(host))
  );
}

/** What .no has that is no place (norid.no, categories). */
const KINDS_OF_NORWAY =
  /^(?:co|dep|fhs|folkebibl|fylkesbibl|herad|idrett|kommune|mil|museum|oslo|priv|stat|vgs)$/;

export function isTown({ labels: [last, area = '', town, ...below], isException, isPublic }: Rule): boolean {
  if (!isPublic || isException) return false;
  if (last === 'no') return area !== '' && !(town === undefined && KINDS_OF_NORWAY.test(area));
  return last === 'jp' && town !== undefined && town !== '*' && below.length === 0;
}

export function hostOf({ labels }: Rule): string {
  return labels.toReversed().join('.');
}

/**
 * The list as `suffixes.ts` reads it, in little more than half the bytes of the zip that tldts' own needs. A line per
 * last label, then its rules in the order of the alphabet, the last label of each first, exceptions ending in "!". Each
 * begins with a capital: A where it shares no letter with the rule before it, B where it shares one.
 */
export function packSuffixes(list: List): string {
  const lines = new Map<string, string[]>();
  for (const { labels, isException } of [...rulesOf(list)].filter(isAsked)) {
    const [last = '', ...others] = labels;
    lines.set(last, [...(lines.get(last) ?? []), others.join('.') + (isException ? '!' : '')]);
  }
  return [...lines]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([last, rules]) => `\n${last} ${frontCoded(rules.sort())}`)
    .join('');
}

function frontCoded(rules: readonly string[]): string {
  const parts = rules.map((rule, at) => {
    const before = rules[at - 1] ?? '';
    let shared = 0;
    // There are 26 capitals.
    while (shared < 25 && shared < before.length && before[shared] === rule[shared]) shared += 1;
    return String.fromCharCode(65 + shared) + rule.slice(shared);
  });
  return parts.join('');
}
