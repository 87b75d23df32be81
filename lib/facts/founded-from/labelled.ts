import type { TextBlock } from '../../page/reading.ts';
import { isFigure, isLabel } from '../label.ts';
import { FOUNDED, FOUNDING, LABELS } from './words.ts';

/** "設立 | 1960年6月3日", "Founded: 1998": a label and its year, in one block or in two cells beside each other. */
export function labelledYears(blocks: readonly TextBlock[]): { year: number; quote: string }[] {
  return blocks.flatMap((block, at) => {
    if (block.text.length > 70) return [];
    const [, label, value] = /^([^:：\n]{2,40})[:：\n]\s*([^\n]{4,30})$/u.exec(block.text) ?? [];
    if (label && value && isFigure(value) && isFounding(label)) return toYear(value, block.text);
    const next = blocks[at + 1];
    if (next?.region !== block.region || !isFigure(next.text) || !isFounding(block.text)) return [];
    return toYear(next.text, `${block.text}: ${next.text}`);
  });
}

const isFounding = (label: string) => isLabel(label, FOUNDED, FOUNDING, LABELS);

/** A year alone or with day, month and place; not a sentence that holds one. */
function toYear(value: string, quote: string): { year: number; quote: string }[] {
  const plain = inOurEra(value.normalize('NFKC'));
  const [first, second] = plain.match(/(?<!\d)(?:1[5-9]\d\d|20\d\d)(?!\d)/g) ?? [];
  if (!first || (second && /\d\s?[-–—]\s?\d{4}/.test(plain))) return [];
  return /\p{L}{3,}\s\p{L}{3,}\s\p{L}{3,}/u.test(plain) ? [] : [{ year: Number(first), quote }];
}

/** The year before the first of each Japanese era. */
const ERAS = { 明治: 1867, 大正: 1911, 昭和: 1925, 平成: 1988, 令和: 2018 } as const;

/** "昭和48年6月" → "1973年6月". */
function inOurEra(text: string): string {
  return text.replace(
    /(明治|大正|昭和|平成|令和)\s?(\d{1,2}|元)年/g,
    (_, era: keyof typeof ERAS, year: string) => `${ERAS[era] + (year === '元' ? 1 : Number(year))}年`,
  );
}
