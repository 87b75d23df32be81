import { foldWords } from '../../text/fold.ts';
import { withoutLegalForm } from '../legal-form.ts';

/** What two spellings of one name share: no case, accents, punctuation, spaces, legal form, "the" and "and". */
export function nameKey(name: string): string {
  return nameWords(name).join('');
}

const GLUE = new Set(['and', 'und', 'et', 'the', 'en', 'y']);

/** The words of a name that tell it from others, folded, without its legal form. */
export function nameWords(name: string): string[] {
  const all = foldWords(withoutLegalForm(name).replace(/['’`´]/g, ''))
    .split(' ')
    .filter(Boolean);
  const telling = all.filter((word) => !GLUE.has(word));
  return telling.length > 0 ? telling : all;
}
