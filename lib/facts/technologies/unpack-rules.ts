import type { Sign, Technology } from './rule.ts';

/** A sign by its letter. */
export const SIGNS: Readonly<Record<string, Sign>> = {
  l: 'load',
  s: 'script',
  y: 'style',
  i: 'image',
  f: 'frame',
  o: 'form',
  k: 'link',
  h: 'site',
  p: 'path',
  n: 'file',
  e: 'ending',
  g: 'generator',
  m: 'meta',
  w: 'inline',
  c: 'mark',
};

type Named = Pick<Technology, 'name' | 'category'>;

interface Unpacked extends Named, Partial<Record<Sign, string[]>> {}

/** Names and categories of the rules in a text that `pack-rules.ts` has written: "=CRM", then a line a product. */
export function unpackedNames(text: string): readonly Named[] {
  const named: Named[] = [];
  let category = '';
  for (const line of text.split('\n')) {
    if (line.startsWith('=')) category = line.slice(1);
    else named.push({ name: line, category });
  }
  return named;
}

/**
 * The rules with their signs, which stand in a text of their own, a line a product, each sign after its letter:
 * "s?!|fwebforms.?!" of Pipedrive. "?" is the name's first word, "!" is ".com".
 */
export function unpackedRules(names: readonly Named[], signs: string): readonly Technology[] {
  const lines = signs.replaceAll('!', '.com').split('\n');
  return names.map((named, at) => ruleOf(named, lines[at] ?? ''));
}

/** A just woken worker does this for each product there is: the whole line at once. */
function ruleOf(named: Named, line: string): Technology {
  const rule: Unpacked = { ...named };
  for (const sign of line.replaceAll('?', firstWord(named.name)).split('|')) {
    const kind = SIGNS[sign.charAt(0)];
    if (!kind) continue;
    const known = rule[kind];
    if (known) known.push(sign.slice(1));
    else rule[kind] = [sign.slice(1)];
  }
  return rule;
}

/** What most of a product's hosts and files are called: "zoho" of "Zoho CRM". */
export const firstWord = (name: string) => /[^ .-]+/.exec(name.toLowerCase())?.[0] ?? name;
