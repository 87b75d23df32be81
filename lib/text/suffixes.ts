import { SUFFIX_RULES } from './suffix-rules.ts';

/**
 * How many of a host's labels are its public suffix, private ones included: 2 for www.acme.co.uk, 2 for acme.github.io.
 * The longest rule that fits prevails, an exception over all (publicsuffix.org/list).
 *
 * @param labels of a host in punycode, the last one last.
 */
export function suffixLength(labels: readonly string[]): number {
  const rules = rulesUnder(labels.at(-1) ?? '');
  let longest = 1;
  let outer = '';
  for (let count = 2; count <= labels.length; count += 1) {
    const here = outer + labels[labels.length - count];
    if (rules.has(`${here}!`)) return count - 1;
    if (rules.has(here) || rules.has(`${outer}*`)) longest = count;
    outer = `${here}.`;
  }
  return longest;
}

const read = new Map<string, ReadonlySet<string>>();

/** Read when a host first asks: a woken worker meets few of the 600 last labels that have rules. */
function rulesUnder(last: string): ReadonlySet<string> {
  const known = read.get(last);
  if (known) return known;
  const rules = new Set(unpacked(last));
  read.set(last, rules);
  return rules;
}

/** See `packSuffixes`. */
function unpacked(last: string): string[] {
  const at = SUFFIX_RULES.indexOf(`\n${last} `);
  if (at < 0) return [];
  const [line = ''] = SUFFIX_RULES.slice(at + last.length + 2).split('\n', 1);
  let rule = '';
  return line.split(/(?=[A-Z])/).map((part) => {
    rule = rule.slice(0, part.charCodeAt(0) - 65) + part.slice(1);
    return rule;
  });
}
