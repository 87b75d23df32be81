import { foldWords } from '../../text/fold.ts';
import { LETTER } from '../../text/letters.ts';
import type { Page } from '../page.ts';

/**
 * Small words of each language that the others in the list do not share, as `foldWords` writes them: the commonest ones
 * of their frequency lists, without those that mean something elsewhere ("die", "de", "on").
 */
const SMALL_WORDS: Readonly<Record<string, string>> = {
  en: 'the and of to for with our you your is are this that from we have more',
  de: 'und der das ist mit fur wir sie ein eine von den auf nicht ihre unsere zu bei oder sich werden',
  nl: 'het een van voor wij onze zijn niet aan ook bij u uw naar deze worden',
  fr: 'les des et est pour nous vous une dans notre votre sur avec aux du pas plus nos vos',
  it: 'il che di per della con sono nostra nostro gli dei delle alla nel piu anche una',
  es: 'el los las y para con nuestra nuestro una del por mas su sus como nuestros',
  pt: 'os e para com nossa nosso uma da do voce nao mais em dos das na no ao',
  da: 'og af til med vi for er det ikke vores kan som fra hos ogsa dig',
  sv: 'och att for med vi som ar det inte vara till kan hos dig eller',
  no: 'og av til med vi for er det ikke vare som fra hos deg ogsa',
  fi: 'ja on ei se etta ovat meidan tai myos seka kanssa joka',
  pl: 'i w na z do jest sie nie oraz dla nasze jak od przez',
  cs: 'a v na je se pro jsme nase jako od nebo ktere vam',
  hu: 'es a az hogy nem van egy vagy is mint meg szamara',
  ro: 'si de la cu pentru este nu sau din care mai prin',
  tr: 've bir bu ile icin da de olarak cok daha veya',
};
/** Letters that leave little doubt about the language, or one of few. */
const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['ja', /[\u3040-\u30ff]/g],
  ['ko', /[\uac00-\ud7af]/g],
  ['zh', /[\u4e00-\u9fff]/g],
  ['ru', /[а-яё]/gi],
  ['el', /[α-ωά-ώ]/gi],
  ['he', /[\u05d0-\u05ea]/g],
  ['ar', /[\u0620-\u064a]/g],
  ['th', /[\u0e01-\u0e5b]/g],
];
const WORDS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(SMALL_WORDS).reduce((all, [language, words]) => {
    for (const word of words.split(' ')) all.set(word, [...(all.get(word) ?? []), language]);
    return all;
  }, new Map<string, string[]>()),
);

/** Characters of text that are looked at, and how many small words make a vote. */
const LOOKED_AT = 6_000;
const ENOUGH_WORDS = 10;

interface Heard {
  language: string;
  quote: string;
  /** Whether the text is long and one-sided enough to overrule a declaration. */
  sure: boolean;
}

/** The main text is asked first; where it says too little, menus and footer are heard as well. */
export function heardLanguage(page: Page): Heard | undefined {
  const { title, blocks } = page.reading;
  const main = blocks.filter(({ region }) => region === 'main' || region === 'aside');
  for (const heard of [main, blocks]) {
    const text = [title, ...heard.map((block) => block.text)].join(' \n').slice(0, LOOKED_AT);
    const quote = heard.find((block) => block.text.length > 60)?.text ?? title;
    const found = heardByScript(text, quote) ?? heardByWords(text, quote);
    if (found) return found;
  }
  return undefined;
}

const LETTERS = new RegExp(`[${LETTER}]`, 'g');

/** Letters of any script but the Latin one. */
const NOT_LATIN = /[\u0370-\u1dff\u2c80-\ua4cf\uac00-\uffdc]/;

function heardByScript(text: string, quote: string): Heard | undefined {
  if (!NOT_LATIN.test(text)) return undefined;
  const letters = text.match(LETTERS)?.length ?? 0;
  for (const [language, pattern] of SCRIPTS) {
    const times = text.match(pattern)?.length ?? 0;
    // Japanese mixes its own letters with Chinese ones: a tenth of its own is enough.
    if (times >= 20 && times >= letters * (language === 'ja' ? 0.1 : 0.4))
      return { language, quote, sure: times >= 60 };
  }
  return undefined;
}

function heardByWords(text: string, quote: string): Heard | undefined {
  const votes = new Map<string, number>();
  for (const word of foldWords(text).split(' ')) {
    for (const language of WORDS.get(word) ?? []) votes.set(language, (votes.get(language) ?? 0) + 1);
  }
  const [first, second] = [...votes].sort((a, b) => b[1] - a[1]);
  if (!first || first[1] < ENOUGH_WORDS || first[1] < 1.3 * (second?.[1] ?? 0)) return undefined;
  return { language: first[0], quote, sure: first[1] >= 30 && first[1] >= 2 * (second?.[1] ?? 0) };
}
