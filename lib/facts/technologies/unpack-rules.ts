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

interface Unpacked extends Partial<Record<Sign, string[]>> {
  name: string;
  category: string;
}

/**
 * The rules of a text that `pack-rules.ts` has written: "=CRM", then a line a product, "Pipedrive|s?!|fwebforms.?!": its
 * name, and each sign after its letter. "?" is the name's first word, "!" is ".com".
 */
export function unpackedRules(text: string): readonly Technology[] {
  const technologies: Technology[] = [];
  let category = '';
  for (const line of text.replaceAll('!', '.com').split('\n')) {
    if (line.startsWith('=')) category = line.slice(1);
    else technologies.push(ruleOf(line, category));
  }
  return technologies;
}

/** A just woken worker does this for each product there is: the whole line at once. */
function ruleOf(line: string, category: string): Technology {
  const bar = line.indexOf('|');
  const rule: Unpacked = { name: line.slice(0, bar), category };
  const signs = line.slice(bar + 1).replaceAll('?', firstWord(rule.name));
  for (const sign of signs.split('|')) {
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
