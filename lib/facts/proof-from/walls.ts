import type { TextBlock } from '../../page/reading.ts';
import { withoutLegalForm } from '../legal-form.ts';
import type { Page } from '../page.ts';
import { firmName } from './firm-name.ts';
import { type Wall, wallOf } from './headings.ts';

export interface Shown {
  wall: Wall;
  name: string;
  quote: string;
  isPicture: boolean;
}

/** A longer block below a heading is a story, not a caption. */
const CAPTION = 70;
/** A sentence between the heading and its logos. */
const SUBTITLE = 240;
const FEWEST = { pictures: 2, entries: 3 };
const ENTRY = 48;
const PERSON = /^(?:(?:Dr|Prof|Dipl)\.? ?(?:Ing\.? )?)?\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]*){1,2}$/u;
/** Branches of trade, not firms: what lists under "Our clients" name as often. */
const TRADES =
  /industr|handel|bank|versicherung|handwerk|kommun|behörd|schule|hotel|gastronomie|praxen|verein|medien|energie|retail|government|education|health|insurance|hospital|university|non-?profit|manufactur|logisti|startup|agenc|restaurant|real estate|finance|tourism|santé|collectivit|associations|commerce|industrie|sanità|edilizia|aziende|sector|salud|educaci|construc|saúde|indústria|zorg|onderwijs|overheid|bouw/i;

/** The names that stand as logos or as a list below headings such as "Trusted by" or "Technologiepartner". */
export function namesOnWalls(page: Page): Shown[] {
  const { blocks, pictures } = page.reading;
  return blocks.flatMap((block, at): Shown[] => {
    if (block.region === 'nav') return [];
    const wall = wallOf(block.text);
    if (!wall) return [];
    const end = endOfWall(blocks, at);
    const logos = pictures.filter(({ after, region }) => after > at && after <= end && region !== 'nav');
    const named = [...new Set(logos.flatMap(({ alt }) => firmName(alt) ?? []))];
    const isWall =
      named.length >= FEWEST.pictures && 2 * logos.filter(({ alt }) => firmName(alt)).length >= logos.length;
    if (isWall && showsPeople(named, blocks.slice(at + 1, end + 4))) return [];
    const names = isWall ? named : listed(blocks.slice(at + 1, end), block);
    return names.map((name) => ({ wall, name, quote: `${block.text}: ${name}`, isPicture: isWall }));
  });
}

/** Photographs, not logos: two or three plain words whose name the page writes out beside them, as it does of its partners and fans. */
function showsPeople(names: readonly string[], beside: readonly TextBlock[]): boolean {
  const people = names.filter((name) => PERSON.test(name) && beside.some(({ text }) => text.includes(name)));
  return 2 * people.length > names.length;
}

/** Place of the first block below the heading that belongs to something else: the next heading, or a long text. */
function endOfWall(blocks: readonly TextBlock[], at: number): number {
  let end = at + 1;
  if (
    (blocks[end]?.text.length ?? 0) > CAPTION &&
    (blocks[end]?.text.length ?? 0) <= SUBTITLE &&
    blocks[end]?.tag === 'p'
  )
    end += 1;
  while (end < blocks.length && end - at < 60) {
    const block = blocks[end];
    if (
      !block ||
      block.region !== blocks[at]?.region ||
      /^h[1-6]$/.test(block.tag) ||
      block.text.length > CAPTION
    )
      break;
    end += 1;
  }
  return end;
}

/** A list of firms: enough of them with a legal form, capitals or "&", for branches of trade stand in such lists too. */
function listed(entries: readonly TextBlock[], heading: TextBlock): string[] {
  if (heading.region !== 'main' || !/^h[1-6]$/.test(heading.tag)) return [];
  const rows = entries
    .filter(({ tag }) => /^(?:li|td|p|dd|div)$/.test(tag))
    .flatMap(({ text }) => text.split('\n'));
  const names = rows.flatMap((row) =>
    row.length <= ENTRY && !TRADES.test(row) ? (firmName(row) ?? []) : [],
  );
  const marked = names.filter(isMarked).length;
  return names.length >= FEWEST.entries && names.length >= 0.7 * rows.length && 2 * marked >= names.length
    ? [...new Set(names)]
    : [];
}

function isMarked(name: string): boolean {
  return withoutLegalForm(name) !== name || /&|[\p{Lu}]{3}|[a-z][A-Z]|\d|株式会社|有限公司/u.test(name);
}
