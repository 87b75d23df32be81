import { foldWords } from '../../text/fold.ts';
import { wordsOf } from '../../text/words.ts';
import type { Page } from '../page.ts';
import { timesWe } from '../self.ts';
import type { Sign } from './sign.ts';

/** First person singular; forms that are another word in a neighbouring language ("me", "ma", "mi") are left out. */
const I = new Set(
  'i,my,myself,ich,mein,meine,meinen,meiner,meinem,meines,je,mon,mes,moi,yo,mis,soy,io,mio,mia,miei,mie,sono,eu,meu,minha,meus,minhas,ik,mijn,jag,min,mitt,mina,jeg,mit,mine,я,мой,моя,мои,moje,moja,jestem'.split(
    ',',
  ),
);
const LIFE =
  /^(?:(?:my )?(?:curriculum vitae|cv|resume|work experience|professional experience|education and experience|publications|selected publications|about me|who am i|my (?:projects|work|blog|hobbies|publications))|(?:mein )?(?:lebenslauf|uber mich|veroffentlichungen|publikationen|werdegang|meine hobbys|personliche homepage)|mon parcours|mes (?:projets|publications)|a propos de moi|sobre mi|mi trayectoria|publicaciones|formacion academica|chi sono|pubblicazioni|sobre mim|over mij|om mig|om meg|o mnie|обо мне)$/;

/** A menu entry of one person's site, which is no page about a company. */
export const ABOUT_ME =
  /^(?:about me|über mich|à propos de moi|sobre m[ií]|chi sono|over mij|om m[ei]g|o mnie|o mně|обо мне)$/i;

/** What tells that a page is one person's: it says "I", tells a life, and names no company. A freelance's business has prices, customers and a "we". */
export function personSigns(page: Page): Sign[] {
  const { reading, url, nodes } = page;
  const signs: Sign[] = [];
  const say = (weight: number, why: string) => signs.push({ for: 'person', weight, why });
  const outermost = nodes.filter(({ role }) => role === undefined || role === 'mainEntity');
  const isPerson = outermost.some(({ types }) => types.includes('Person'));
  const hasCompany = nodes.some(({ types }) => types.some((type) => /Organization$|Business$/.test(type)));
  if (isPerson && !hasCompany) say(2.5, 'its structured data describes a person');
  const life = [reading.title, ...reading.headings.map(({ text }) => text)]
    .flatMap((text) => text.slice(0, 120).split(/ [-–—|·:] /))
    .map(foldWords);
  const told = new Set(life.filter((text) => LIFE.test(text))).size;
  if (told > 0) say(told > 1 ? 3 : 2, 'it tells somebody’s life and work');
  if (saysI(page)) say(3, 'it speaks as “I”');
  if (reading.links.some(({ text }) => ABOUT_ME.test(text))) say(1.5, 'its menu says “about me”');
  if (/^\/~[^/]+/.test(url.pathname)) say(2, 'it is somebody’s folder by its address');
  return signs;
}

/** Characters in which somebody who writes of themselves has said "I". */
const LOOKED_AT = 3_000;

function saysI({ reading }: Page): boolean {
  let one = 0;
  let many = 0;
  let left = LOOKED_AT;
  for (const { region, text } of reading.blocks) {
    if (region !== 'main' || text.length < 12) continue;
    left -= text.length;
    if (left < 0) break;
    const words = wordsOf(text);
    one += words.filter((word) => I.has(word.text)).length;
    many += timesWe(words);
  }
  return one >= 3 && one > many * 3;
}
