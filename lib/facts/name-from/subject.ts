import { wordsOf } from '../../text/words.ts';
import { hasLegalForm } from '../legal-form.ts';
import { saysTheCompany, saysWe } from '../self.ts';
import { startsBig } from './letters.ts';
import { nameWords } from './name-key.ts';

/**
 * Whom the clause before a phrase is about: this company by its name ("beside": right in front of the phrase), the company
 * as "we" or "the company", nobody (the phrase begins the sentence), or somebody else who is named last.
 */
export type Subject = 'beside' | 'own' | 'we' | 'nobody' | 'other';

/** Capitalised at a sentence's beginning, or as German nouns are, and no names. */
const NO_NAME = new Set(
  'the a an now today since in from until as bis die das der wir we our it its als seit ein eine is was heute une la le una il el lo o de het een en som jako jest founded gegründet unternehmen firma nous notre chi oggi hoy hoje vandaag'.split(
    ' ',
  ),
);
const GLUE = /^(?:&|and|und|et|y|e|of|de|der|van|von)$/;

/** @param clause the sentence up to the phrase. */
export function subjectOf(clause: string, name: string): Subject {
  const words = clause
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/^[("“„«]+|[,;:)"”»]+$/g, ''));
  const end = words.findLastIndex(
    (word) => startsBig(word) && !NO_NAME.has(word.toLowerCase()) && !/^\d/.test(word),
  );
  const own = new Set(nameWords(name));
  if (end >= 0) {
    const last = nameBefore(words, end);
    const isOwn =
      last.some((word) => nameWords(word).some((part) => own.has(part))) ||
      own.has(nameWords(last.join(' ')).join(''));
    if (isOwn) return isBeside(words.slice(end + 1)) ? 'beside' : 'own';
    if (end > 0) return 'other';
  }
  const said = wordsOf(clause);
  if (saysWe(said) || saysTheCompany(said)) return 'we';
  return said.length <= 3 ? 'nobody' : 'other';
}

/** The name whose last word stands there. */
function nameBefore(words: readonly string[], end: number): string[] {
  let from = end;
  while (from > 0 && (startsBig(words[from - 1] ?? '') || GLUE.test(words[from - 1] ?? ''))) from -= 1;
  return words.slice(from, end + 1);
}

/** Nothing but the rest of a legal form, a bracket or a dash follows. */
function isBeside(rest: readonly string[]): boolean {
  const text = rest.join(' ').trim();
  return text === '' || /^[-–—(]$/.test(text) || hasLegalForm(`X ${text}`);
}
