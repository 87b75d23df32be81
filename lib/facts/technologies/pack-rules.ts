import type { Technology } from './rule.ts';
import { firstWord, SIGNS } from './unpack-rules.ts';

/** For the build alone: the names of rules as `unpack-rules.ts` reads them, a line each under their categories. */
export function packedNames(rules: readonly Technology[]): string {
  const lines = rules.flatMap(({ name, category }, at) => {
    const begins = category !== rules[at - 1]?.category;
    return begins ? [`=${category}`, name] : [name];
  });
  return lines.join('\n');
}

/** Their signs, a line a rule in the order of the names: a fifth lighter in the zip than as objects. */
export function packedSigns(rules: readonly Technology[]): string {
  return rules
    .map((rule) => signsOf(rule).join('|'))
    .join('\n')
    .replaceAll('.com', '!');
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
