import type { TextBlock } from '../../page/reading.ts';
import { foldWords } from '../../text/fold.ts';
import { Phrases } from '../../text/words.ts';
import { isFigure, isLabel } from '../label.ts';
import { type Claim, claimsIn, HINTS } from './claim.ts';
import { STAFF } from './words.ts';

/** What company profiles write beside a head count, besides the words for its people. */
const LABELS = new Phrases(
  'company size, headcount, head count, team size, team, people, full time employees, mitarbeiterzahl, unternehmensgröße, effectif, effectifs, plantilla, henkilöstö, pracownicy, zaměstnanci, сотрудники',
  '従業員数, 従業員, 社員数, スタッフ数, 職員数, 员工人数, 员工数, 员工, 員工人數, 员工总数, 임직원, 임직원수, 직원수, 사원수, 임직원 수, 직원 수',
);

/** Labels that other things are counted under as well: they need a word for people in the value. */
const VAGUE = new Set(['people', 'team', 'our team', 'company size', 'staff', 'colaboradores']);

export interface Labelled {
  claim: Claim;
  quote: string;
}

/** "Employees | 120", "従業員数 | 120名", "Effectif : 120", "120+ | employees": a label and its value, in one block or in two. */
export function labelledCounts(blocks: readonly TextBlock[]): Labelled[] {
  return blocks.flatMap((block, at) => {
    if (block.text.length > 60 || !HINTS.test(block.text)) return [];
    const [inOne, value] = splitLabel(block.text);
    if (value) return counted(inOne, value, block.text);
    const next = blocks[at + 1];
    if (!next || next.region !== block.region || !isCount(block.text)) return [];
    return valueBeside(blocks, at, next);
  });
}

function valueBeside(blocks: readonly TextBlock[], at: number, next: TextBlock): Labelled[] {
  const label = blocks[at]?.text ?? '';
  if (isCell(blocks[at]) && isCell(next)) return counted(label, next.text, `${label}: ${next.text}`);
  const before = blocks[at - 1];
  const first = before && isBareNumber(before.text) && !startsWithLabel(blocks, at) ? before : next;
  return isBareNumber(first.text) ? counted(label, first.text, `${label}: ${first.text}`) : [];
}

/** Rows of "number, label, number, label …" start with a number, rows of "label, number …" with a label. */
function startsWithLabel(blocks: readonly TextBlock[], at: number): boolean {
  let first = at;
  while (first > at - 10 && blocks[first - 1] && (blocks[first - 1]?.text.length ?? 99) <= 40) {
    const isNumber = isBareNumber(blocks[first - 1]?.text ?? '');
    const isTitle = !isNumber && /^h[1-4]$/.test(blocks[first - 1]?.tag ?? '');
    if (isNumber === isBareNumber(blocks[first]?.text ?? '') || isTitle) break;
    first -= 1;
  }
  return !isBareNumber(blocks[first]?.text ?? '');
}

function isCell(block: TextBlock | undefined): boolean {
  return block !== undefined && /^(?:th|td|dt|dd)$/.test(block.tag);
}

function isBareNumber(text: string): boolean {
  return (
    text.length <= 24 &&
    /^[^\p{L}\p{N}]{0,3}\p{N}[\p{N}.,'’ \u00a0–—-]{0,14}\s?(?:\+|k|名|人|명)?$/iu.test(text)
  );
}

const isCount = (label: string) => isLabel(label, STAFF, LABELS);

function splitLabel(text: string): [string, string | undefined] {
  const [, label = '', value] = /^([^:：\n]{2,40})[:：\n]\s*([^\n]{1,40})$/u.exec(text) ?? [];
  return value && isFigure(value) && isCount(label) ? [label, value] : ['', undefined];
}

/** Reads a value with the words that its label stands for put behind it: "120+" as "120+ employees". */
function counted(label: string, value: string, quote: string): Labelled[] {
  const bare = value.split(/[\n（(]/, 1)[0]?.trim() ?? '';
  const claims = claimsIn(bare);
  const ofGroup = claimsIn(value).filter(({ group }) => group);
  const isOfGroup = /^(?:連結|グループ)/.test(bare);
  const own =
    claims.find(({ group }) => !group) ?? (isVague(label) || isOfGroup ? undefined : claimOfNumber(bare));
  return [...(own ? [own] : []), ...ofGroup].map((claim) => ({ claim, quote }));
}

function isVague(label: string): boolean {
  return VAGUE.has(foldWords(label));
}

function claimOfNumber(value: string): Claim | undefined {
  const number = value
    .normalize('NFKC')
    .replace(/^[^\p{N}]{0,8}(?=\p{N})/u, (prefix) => (/^\p{L}+[:/]\s?/u.test(prefix) ? '' : prefix));
  const plain = number.replace(/\s?[名人명].*$/u, '').trim();
  return claimsIn(`${plain} employees`)[0];
}
