import { Phrases, type Word, wordsOf } from '../../text/words.ts';
import { namesRole } from './roles.ts';

/** "(m/w/d)", "(f/m/x)", "H/F", "(all genders)", "(gn)": what only job advertisements write. */
const GENDERS =
  /\(\s?(?:[mwfdxhvniag*]|div\.?)(?:\s?[/|,*:]\s?(?:[mwfdxhvniag*]|div\.?|diverse?)){1,3}\s?\)|(?<![\w/])(?:m\/w\/[dxi]|w\/m\/d|d\/m\/w|m\/f\/[dx]|f\/m\/[dx]|h\/f|f\/h|m\/v\/x|v\/m\/x)(?![\w/])|\((?:all genders?|gn\*?|alle geschlechter|alle|mensch|tous genres)\)/;

/** Words of menus, headlines and stories: with one of them a text is no job's title. */
const NOT_A_TITLE = new Phrases(
  'we, you, your, our, us, my, i, they, why, how, what, who, where, when, join, meet, apply, view, see, browse, search, learn, read, click, back, contact, hear, discover, explore, life, journey, story, stories, culture, benefits, perks, blog, news, award, hiring, looking, become, becoming, being, is, are, was, has, have, will, can',
  'wir, uns, unser*, ihr, ihre, dein, deine, du, sie, warum, wie, was, jetzt, bewerben, mehr, alle, ist, sind, werden, werde',
  'nous, notre, nos, vous, votre, pourquoi, rejoignez, postulez, est, sont, nosotros, nuestr*, únete, por qué, somos, noi, nostr*, perché, candidati, siamo, è',
  'wij, ons, onze, jouw, solliciteer, waarom, zijn, bekijk',
);

const LONGEST = 110;
const MOST_WORDS = 14;
/** Without the genders of an advertisement a title is shorter. */
const MOST_WORDS_OF_A_ROLE = 9;

/** Whether a text is the title of a job: marked by genders, or short, with a role in it and no word of a headline. */
export function isJobTitle(text: string): boolean {
  if (text.length < 3 || text.length > LONGEST || /[?!:…]$|[.!?]\s/.test(text.trim())) return false;
  const words = wordsOf(text);
  if (words.length > MOST_WORDS || NOT_A_TITLE.isIn(words)) return false;
  return hasGenders(text) || isRole(text, words);
}

/** Whether a title bears the genders of an advertisement: enough wherever it stands on a careers page. */
export function isAdvertised(text: string): boolean {
  return text.length <= LONGEST && hasGenders(text) && !NOT_A_TITLE.isIn(wordsOf(text));
}

function hasGenders(text: string): boolean {
  return text.includes('/') || text.includes('(') ? GENDERS.test(text.toLowerCase()) : false;
}

function isRole(text: string, words: readonly Word[]): boolean {
  return words.length <= MOST_WORDS_OF_A_ROLE && namesRole(text, words);
}

/** Labels of buttons and menus around job lists, which stand where a title would. */
const BUTTON = new Phrases(
  'apply, view, see, show, browse, search, read, learn, find, explore, discover, get, click, go, back, share, save, sign, log, join, open, all, more, current, our, job, jobs, career, careers, vacanc*, position, positions, here, details, info, home, contact, about, privacy, linkedin, powered by, greenhouse, lever, workable, personio, teamtailor, recruitee',
  'jetzt, mehr, zur, zum, hier, offene, stellen, karriere, bewerben, voir, postuler, toutes, nos, offre, offres, ver, todas, postular, solicitar, candid*, scopri, tutte, bekijk, solliciteer, alle',
);

/** Whether a link's text can be a title because its address is a job's; roles need not be known. */
export function isLinkTitle(text: string): boolean {
  if (text.length < 4 || text.length > LONGEST || text.startsWith('http')) return false;
  const words = wordsOf(text);
  return words.some((word) => word.text.length >= 3 && !word.isCount) && BUTTON.startingAt(words, 0) === 0;
}
