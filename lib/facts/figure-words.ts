import { Phrases } from '../text/words.ts';

/** Words around a number that say how exactly it is meant, one line a language: English, German, Dutch and Nordic, Romance, Slavic and others. */

/** "More than": the number is the least there are. */
export const OVER = new Phrases(
  'over, more than, at least, in excess of, upwards of, north of',
  'über, mehr als, mindestens, gut',
  'meer dan, ruim, över, fler än, mer än, mere end, mer enn, flere end, yli',
  'plus de, plus d, más de, mais de, oltre, più di, ponad, více než, přes, viac ako, более, свыше, понад, több mint, peste, πάνω από, περισσότερους από',
);

/** "About". */
export const ABOUT = new Phrases(
  'around, about, approximately, approx, roughly, some, nearly, almost, close to, a total of, currently, now, today',
  'rund, etwa, ca, circa, ungefähr, knapp, fast, insgesamt, derzeit, aktuell, zurzeit, inzwischen, mittlerweile, heute',
  'zo n, ongeveer, bijna, omkring, cirka, noin, momenteel, vandaag, idag, i dag, nu',
  'environ, près de, quelque, cerca de, alrededor de, unos, unas, aproximadamente, casi, quasi, aujourd hui, désormais, actuellement, actualmente, hoy, hoje, atualmente, oggi, attualmente, około, dziś, obecnie, dnes, сегодня, asi, kolem, около, mintegy, aproximativ, περίπου',
);

/** In front of a range whose numbers "and" joins: "between 50 and 60 of us". */
export const BETWEEN = new Phrases('between, zwischen, entre, tra, tussen, mellan, mellem, mellom, między');

export const AND = new Phrases('and, und, et, y, e, en, och, og, i');

/** Between the two numbers of a range. */
export const RANGE_WORDS = new Phrases('to, bis, à, tot, até');

export const IN_A_YEAR = new Phrases('in, since, im, seit, en, depuis, nel, dal, em, desde, year');
