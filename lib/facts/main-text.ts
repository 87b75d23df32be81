import type { TextBlock } from '../page/reading.ts';
import { foldWords } from '../text/fold.ts';
import { cutTo } from '../text/squeeze.ts';
import type { Page } from './page.ts';
import { isPageName } from './page-words.ts';

/** Characters of a page's own text that are kept for the words criterion. */
const KEPT = 4_000;

/** The page's own text: its main blocks without menus, side bars and footer; and how many words it has in all. */
export function mainText(page: Page): { text: string; words: number } {
  const blocks = page.reading.blocks.filter(({ region, text }) => region === 'main' && !isConsent(text));
  const menu = menuOf(blocks, new Set(page.reading.links.map(({ text }) => text)));
  const whole = blocks
    .filter((block) => !menu.has(block))
    .map(({ text }) => text)
    .join('\n');
  return { text: cutTo(whole, KEPT), words: countWords(whole) };
}

/** Links in a row, at least, to be a menu; and the names of pages among them ("Home", "Contact us"): a list of goods has none. */
const IN_A_ROW = 4;
const PAGES_NAMED = 2;

/** The blocks of menus that stand in the main text, as on pages that name no regions: rows of links, some of them names of pages. */
function menuOf(blocks: readonly TextBlock[], links: ReadonlySet<string>): Set<TextBlock> {
  const menu = new Set<TextBlock>();
  let row: TextBlock[] = [];
  for (const block of [...blocks, undefined]) {
    if (block && links.has(block.text)) {
      row.push(block);
      continue;
    }
    const isMenu = row.length >= IN_A_ROW && row.filter(({ text }) => isPageName(text)).length >= PAGES_NAMED;
    if (isMenu) for (const entry of row) menu.add(entry);
    row = [];
  }
  return menu;
}

const CONSENT_LONGEST = 900;
const BUTTON_LONGEST = 40;

/** What consent banners speak of, and what they ask; beginnings of folded words. */
const OF = ['cookie', 'consent', 'einwilligung'];
/** Words between the two: in a longer text they have nothing to do with each other. */
const APART = 50;
const ASKED =
  'accept agree reject consent preferenc privacy akzeptier zustimm ablehn einstellungen accepte refuse acepta rechaza accett rifiuta accepteer weiger aceit'.split(
    ' ',
  );
/** Their buttons, and the link that leads past a menu. */
const BUTTONS = new Set(
  [
    'accept, accept all, accept cookies, accept all cookies, reject, reject all, allow all, decline, got it, cookie settings, manage cookies, manage preferences, customize, customise',
    'alle akzeptieren, akzeptieren, ablehnen, tout accepter, tout refuser, aceptar, aceptar todo, rechazar, accetta, accetta tutti, rifiuta, accepteren',
    'skip to content, skip to main content, skip navigation, zum inhalt springen, aller au contenu, saltar al contenido, vai al contenuto, ga naar de inhoud, ir para o conteudo',
  ].flatMap((line) => line.split(', ')),
);

/** Whether a text is a consent banner or its button: it stands in the main text of pages that name no regions, and is the same on every site. */
export function isConsent(text: string): boolean {
  if (text.length <= BUTTON_LONGEST) return BUTTONS.has(foldWords(text));
  if (text.length > CONSENT_LONGEST) return false;
  const lower = text.toLowerCase();
  if (!OF.some((word) => lower.includes(word))) return false;
  const words = foldWords(text).split(' ');
  const subject = words.findIndex((word) => OF.some((beginning) => word.startsWith(beginning)));
  return (
    subject >= 0 &&
    words.slice(subject + 1, subject + APART).some((word) => ASKED.some((asked) => word.startsWith(asked)))
  );
}

/** Words; in scripts without spaces two characters count as one word. */
function countWords(text: string): number {
  const unspaced = text.match(/[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\u0e00-\u0e7f]/g)?.length ?? 0;
  const spaced = text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  return unspaced > spaced ? Math.ceil(unspaced / 2) : spaced;
}
