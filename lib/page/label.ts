import { INLINE } from './tags.ts';
import { wordsOf as inlineWordsOf } from './words.ts';

/** The words an element goes by: its text, else its label, title or image's alternative text. */
export function labelOf(element: Element): string {
  const text = wordsOf(element);
  if (/\S/.test(text)) return text;
  return (
    element.getAttribute('aria-label') ||
    element.getAttribute('title') ||
    element.querySelector('img[alt]')?.getAttribute('alt') ||
    ''
  );
}

/** An element's text without the style sheets and scripts that drawings and widgets bring along, its parts apart. */
function wordsOf(element: Element): string {
  const text = partsOf(element).slice(0, 4_000);
  if (!text.includes('{')) return text;
  let words = text;
  for (const code of element.querySelectorAll('style, script'))
    words = words.replace(code.textContent ?? '', ' ');
  return words;
}

/** Text with a space between blocks: a link around a whole card is "Account Executive Bristol", not one word. */
function partsOf(element: Element): string {
  if (element.firstElementChild === null) return element.textContent ?? '';
  let within = element;
  while (within.childElementCount === 1 && within.firstElementChild && within.childNodes.length === 1) {
    within = within.firstElementChild;
  }
  if ([...within.children].every((child) => INLINE.has(child.localName))) return inlineWordsOf(within);
  return [...within.childNodes]
    .slice(0, 40)
    .map((node) => node.textContent)
    .join(' ');
}
