import { attribute } from './attribute.ts';
import { tagOf } from './tags.ts';
import { wordsOf } from './words.ts';

/** Characters that are looked at: labels are short. */
const LOOKED_AT = 4_000;
/** Children of a card that are looked at. */
const PARTS = 40;

/** The words an element goes by: its text, else its label, title or image's alternative text. `words`: its text, where that is known. */
export function labelOf(element: Element, words = textOf(element)): string {
  const text = words.slice(0, LOOKED_AT);
  if (text.trim() !== '') return text;
  return (
    attribute(element, 'aria-label', 'title') || element.querySelector('img[alt]')?.getAttribute('alt') || ''
  );
}

/** Text with a space between blocks: a link around a whole card is "Account Executive Bristol", not one word. */
function textOf(element: Element): string {
  const first = element.firstElementChild;
  // Of a form the fields may hide what it is asked for: a card with one in it is not taken apart.
  if (first === null || element.querySelector('form')) return element.textContent ?? '';
  if (first.nextSibling === null && first.previousSibling === null && tagOf(first.localName).is !== 'skipped')
    return textOf(first);
  const parts: string[] = [];
  let isInline = true;
  for (let node = element.firstChild; node && parts.length < PARTS; node = node.nextSibling) {
    const child = node.nodeType === 1 ? (node as Element) : undefined;
    if (child && tagOf(child.localName).is !== 'inline') isInline = false;
    parts.push(child ? withoutCode(child) : (node.nodeValue ?? ''));
  }
  return isInline ? wordsOf(element) : parts.join(' ');
}

/** Without the style sheets and scripts that drawings and widgets bring along. */
function withoutCode(element: Element): string {
  let words = wordsOf(element);
  if (!words.includes('{')) return words;
  if (element.localName === 'style' || element.localName === 'script') return '';
  for (const code of element.querySelectorAll('style, script'))
    words = words.replace(code.textContent ?? '', ' ');
  return words;
}
