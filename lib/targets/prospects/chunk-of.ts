import { nameKey } from '../../facts/name-from/name-key.ts';
import { INDUSTRY_IDS } from '../../icp/industries.ts';
import { foldWords } from '../../text/fold.ts';
import type { ProspectChunk } from './chunk.ts';
import type { Prospect } from './prospect.ts';
import { FLAGS, LETTER_CODES, UNKNOWN } from './table.ts';

/**
 * By what a company is found and sorted: its name, its id, and its name glued without its legal form, all folded, a tab
 * between, for that sorts before a space.
 */
function wordsOf({ id, label }: Pick<Prospect, 'id' | 'label'>): string {
  return `${foldWords(label)}\t${foldWords(id)}\t${nameKey(label)}`;
}

/** @param prospects in the order of their ids; with their words where those were made before. */
export function chunkOf(
  from: string,
  basis: string,
  prospects: readonly (Prospect & { words?: string })[],
): ProspectChunk {
  const bytes = (column: (prospect: Prospect) => number) => Uint8Array.from(prospects, column);
  const lines = (column: (prospect: Prospect) => string) =>
    prospects.map((prospect) => oneLine(column(prospect))).join('\n');
  return {
    from,
    basis,
    ids: lines(({ id }) => id),
    labels: lines(({ label }) => label),
    countries: lines(({ country = '' }) => country),
    words: prospects.map((prospect) => prospect.words ?? wordsOf(prospect)).join('\n'),
    letters: bytes(({ letter }) => LETTER_CODES.indexOf(letter)),
    scores: bytes(({ score = UNKNOWN }) => score),
    known: bytes(({ known }) => known),
    digits: bytes(({ digit }) => digit),
    industries: bytes(({ industry }) => (industry ? INDUSTRY_IDS.indexOf(industry) : UNKNOWN)),
    employees: Uint32Array.from(prospects, ({ employees = 0 }) => employees),
    seenAt: Float64Array.from(prospects, ({ seenAt }) => seenAt),
    flags: bytes(({ passed, ownLetter }) => (passed ? FLAGS.passed : 0) | (ownLetter ? FLAGS.ownLetter : 0)),
  };
}

/** A label that breaks the line would move all after it. */
function oneLine(text: string): string {
  return text.includes('\n') ? text.replaceAll('\n', ' ') : text;
}
