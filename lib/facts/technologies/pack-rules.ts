import type { Technology } from './rule.ts';
import { firstWord, SIGNS } from './unpack-rules.ts';

/** For the build alone: rules as the text that `unpack-rules.ts` reads, a fifth lighter in the zip than as objects. */
export function packedRules(rules: readonly Technology[]): string {
  const lines = rules.flatMap((rule, at) => {
    const begins = rule.category !== rules[at - 1]?.category;
    return [...(begins ? [`=${rule.category}`] : []), [rule.name, ...signsOf(rule)].join('|')];
  });
  return lines.join('\n').replaceAll('.com', '!');
}

/** In the rule's own order. */
function signsOf(rule: Technology): string[] {
  const word = firstWord(rule.name);
  const letters = Object.entries(SIGNS);
  return Object.keys(rule).flatMap((key) => {
    const [letter, sign] = letters.find(([, each]) => each === key) ?? [];
    const texts = sign ? (rule[sign] ?? []) : [];
    return texts.map((text) => `${letter}${text.replaceAll(word, '?')}`);
  });
}
