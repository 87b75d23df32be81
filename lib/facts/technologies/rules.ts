import { technologies } from '../technologies.ts';
import type { Technology } from './rule.ts';
import { RuleIndex } from './rule-index.ts';

interface Rules {
  index: RuleIndex;
  generators: readonly [word: string, Technology][];
  /** Words in inline scripts; many rules have none. */
  inline: readonly [word: string, Technology][];
}

/** Made when the first page is read: a woken worker that reads none does not pay for it. */
let made: Rules | undefined;

export function rules(): Rules {
  made ??= {
    index: new RuleIndex(technologies()),
    generators: pairs('generator'),
    inline: pairs('inline'),
  };
  return made;
}

function pairs(sign: 'generator' | 'inline'): [string, Technology][] {
  const found: [string, Technology][] = [];
  for (const technology of technologies()) {
    for (const word of technology[sign] ?? []) found.push([word, technology]);
  }
  return found;
}
