import { cutTo } from '../text/squeeze.ts';
import type { Page } from './page.ts';

/** Characters of a page's own text that are kept for the words criterion. */
const KEPT = 4_000;

/** The page's own text: its main blocks without menus, side bars and footer; and how many words it has in all. */
export function mainText(page: Page): { text: string; words: number } {
  const whole = page.reading.blocks
    .filter((block) => block.region === 'main' && !isConsent(block.text))
    .map((block) => block.text)
    .join('\n');
  return { text: cutTo(whole, KEPT), words: countWords(whole) };
}

/** A consent banner stands in the main text of pages that name no regions, and is the same text on every site. */
const CONSENT =
  /(?<!\p{L})(?:cookies?|consent|einwilligung|tracking)(?!\p{L}).{0,300}(?<!\p{L})(?:accept|agree|reject|consent|preferences|privacy|akzeptier|zustimm|ablehn|einstellungen|accepte|refuse|acepta|rechaza|accett|rifiuta|accepteer|weiger|aceit)/isu;
const BUTTON =
  /^(?:accept(?: all)?(?: cookies)?|reject(?: all)?|allow all|decline|got it!?|cookie settings|manage (?:cookies|preferences)|customi[sz]e|alle akzeptieren|akzeptieren|ablehnen|tout (?:accepter|refuser)|aceptar(?: todo)?|rechazar|accetta(?: tutti)?|rifiuta|accepteren|skip to (?:main )?content|zum inhalt springen)$/i;

function isConsent(text: string): boolean {
  return text.length <= 40 ? BUTTON.test(text) : text.length <= 900 && CONSENT.test(text);
}

/** Words; in scripts without spaces two characters count as one word. */
function countWords(text: string): number {
  const unspaced = text.match(/[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\u0e00-\u0e7f]/g)?.length ?? 0;
  const spaced = text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  return unspaced > spaced ? Math.ceil(unspaced / 2) : spaced;
}
