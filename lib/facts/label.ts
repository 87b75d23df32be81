import { Phrases, wordsOf } from '../text/words.ts';

/** What profiles put in front of what they count or date: "number of employees", "Anzahl Mitarbeiter", "année de création". */
const IN_FRONT = new Phrases(
  'number of, no of, total, our, in, group, year, year of, date, date of, anzahl, anzahl der, aantal, antal, antall, nombre de, nombre d, de, di, date de, année de, numero, numero de, número de, numero di, año de, ano de, anno di, liczba, rok, roczny, roční, počet, количество, год, годовой',
);
/** And behind it: "founded in", "chiffre d'affaires annuel". */
const BEHIND = new Phrases('in, date, year, per year, im jahr, en, em, nel, annuel, annuo, anual');

/** Whether a text is one of these phrases, as a label puts it, and nothing else. */
export function isLabel(text: string, ...labels: readonly Phrases[]): boolean {
  const words = wordsOf(text);
  const from = IN_FRONT.startingAt(words, 0);
  return labels.some((phrases) =>
    [0, from].some((at) => {
      const end = at + phrases.startingAt(words, at);
      return end > at && end + BEHIND.startingAt(words, end) === words.length;
    }),
  );
}

/** Whether a text holds a number and is short enough to be a label's value. */
export function isFigure(text: string): boolean {
  return text.length <= 60 && /[\d０-９]/.test(text);
}
