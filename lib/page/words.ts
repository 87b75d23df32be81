/** Longest way down that is followed; inline elements are hardly ever nested deeper. */
const DEPTH = 8;
/** Characters that are put together. More than a block's text may hold, so that it is seen to be cut. */
const LONGEST = 8_000;
const ELEMENT = 1;
const TEXT = 3;

/** Links, labels and dates side by side are never parts of one word. */
const OWN_WORDS = new Set(['a', 'label', 'time', 'button', 'img']);
/** Raised and lowered signs belong to the word before them: CO₂e, m². */
const PART_OF_WORD = new Set(['sub', 'sup', 'wbr']);
/** Editors cut words in the middle when they make a part of them bold. */
const LOOKS = new Set(['b', 'strong', 'i', 'em', 'u', 's', 'font', 'small', 'big']);

const NEVER_AFTER_SPACE = /^(?:[\s,.;:!?)\]%@’'"”»/\-–]|\+(?!\d))/;
const NEVER_BEFORE_SPACE = /[\s([#/\-–'’"“«@$€£]$/;
/** Of scripts written without spaces. */
const UNSPACED = /[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]/;
const ONE_WORD = /^[^\s\d@./:]+$/;

/** A piece of text and the element that it is all of. */
interface Piece {
  tag: string;
  text: string;
}

/** Text that is being put together; where its last piece was an element's, that piece. */
export interface Words {
  text: string;
  last: Piece | undefined;
}

export const noWords = (): Words => ({ text: '', last: undefined });

export function addText(words: Words, text: string): void {
  append(words, text);
  words.last = undefined;
}

/** Adds the text of an element, with a space where it stands side by side with another and holds words of its own. */
export function addElement(words: Words, tag: string, text: string): void {
  if (text === '' && tag !== 'wbr') return;
  const piece = { tag, text };
  if (words.last && areApart(words.last, piece)) words.text += ' ';
  append(words, text);
  words.last = piece;
}

/** A text of millions of characters is not put together: what comes after the first few thousand is cut anyway. */
function append(words: Words, text: string): void {
  if (words.text.length < LONGEST) words.text += text.length > LONGEST ? text.slice(0, LONGEST) : text;
}

/** Text of an element that holds inline elements: `<span>Team</span><span>40</span>` is two words. */
export function wordsOf(parent: Node, depth = DEPTH): string {
  const words = noWords();
  for (let node = parent.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === TEXT) addText(words, node.nodeValue ?? '');
    else if (node.nodeType === ELEMENT) {
      const element = node as Element;
      const isNested = depth > 0 && element.firstElementChild !== null;
      addElement(
        words,
        element.localName,
        isNested ? wordsOf(element, depth - 1) : (element.textContent ?? ''),
      );
    }
  }
  return words.text;
}

/** Whether two elements without anything between them hold words of their own rather than parts of one. */
function areApart(before: Piece, after: Piece): boolean {
  const [left, right] = [before.text, after.text];
  if (left === '' || right === '' || PART_OF_WORD.has(before.tag) || PART_OF_WORD.has(after.tag))
    return false;
  if (NEVER_AFTER_SPACE.test(right) || NEVER_BEFORE_SPACE.test(left.slice(-1))) return false;
  if (OWN_WORDS.has(before.tag) || OWN_WORDS.has(after.tag)) return true;
  // Titles set letter by letter, counters digit by digit.
  if (left.length === 1 || right.length === 1) return false;
  if (UNSPACED.test(left.slice(-1)) && UNSPACED.test(right[0] ?? '')) return false;
  return !goesOn(before, after);
}

/** A small letter after a letter may be the same word: a name in two colours, a word half of which is bold. */
function goesOn(before: Piece, after: Piece): boolean {
  if (!isSmallLetter(after.text[0] ?? '') || !isLetter(before.text.at(-1) ?? '')) return false;
  if (before.tag === after.tag && LOOKS.has(before.tag)) return true;
  return ONE_WORD.test(before.text) && ONE_WORD.test(after.text);
}

const isLetter = (character: string) => character.toLowerCase() !== character.toUpperCase();
const isSmallLetter = (character: string) => isLetter(character) && character === character.toLowerCase();
