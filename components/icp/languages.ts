import { foldWords } from '../../lib/text/fold.ts';
import { languageNamed, languageName as nameIn } from '../../lib/text/language-names.ts';

/** Languages that pages are told apart by, BCP 47 primary tags, in the order of their English names. */
const CODES =
  'ar bg zh hr cs da nl en et fi fr de el he hu it ja ko lv lt no pl pt ro ru sr sk sl es sv tr uk'.split(
    ' ',
  );

export function languageCodes(): readonly string[] {
  return CODES;
}

export function languageName(code: string): string {
  return nameIn(code) ?? code;
}

/** The code of a language that the rep wrote as code, in English or in the language itself. */
export function languageOf(text: string): string | undefined {
  const folded = foldWords(text);
  return CODES.find((code) => code === folded) ?? languageNamed(folded);
}
