import { hasLegalForm } from '../legal-form.ts';
import { startsBig } from './letters.ts';

/** Words inside a name that begin small. */
const LITTLE = new Set(
  '& and of the for und der die des de du la le les van von den y e et da do di del della for og och i für z'.split(
    ' ',
  ),
);
const QUOTED = /^\s*["“„«‘]([^"“”„«»‘’]{2,60})["”“»’]/;
/** A point after these ends no name: "Acme Inc. of Leeds". */
const SHORT = /^(?:\S|St|Dr|Inc|Ltd|Co|Corp|Bros|Mt|[Ss]p|[a-z]\.\s?[a-z])\.$/;
const MOST_WORDS = 8;

/** The name that stands at this place of a text, read to its last capitalised word or its legal form; undefined where none begins there. */
export function properNameAt(text: string, from: number): string | undefined {
  const rest = text.slice(from, from + 120).split('\n', 1)[0] ?? '';
  const quoted = QUOTED.exec(rest)?.[1]?.trim();
  if (quoted) return startsBig(quoted) ? quoted : undefined;
  const kept: string[] = [];
  let whole = 0;
  for (const word of rest.trimStart().split(/\s+/, MOST_WORDS)) {
    const bare = word.replace(/[,;:!?)\]"”»’]+$/, '').replace(/['’]s$/, '');
    const isForm = kept.length > 0 && hasLegalForm([...kept.slice(0, whole), bare].join(' '));
    if (startsBig(bare.replace(/^[("“„«]/, '')) || isForm) {
      const isShort = SHORT.test(bare) || (isForm && /\..*\.$/.test(bare));
      kept.push(isShort ? bare : bare.replace(/\.$/, ''));
      whole = kept.length;
      if (bare !== word && !/^[,]/.test(word.slice(bare.length))) break;
      if (word.endsWith(',')) {
        if (!isFormNext(rest, kept)) break;
        kept[whole - 1] += ',';
      }
      if (bare.endsWith('.') && kept[whole - 1] !== bare) break;
    } else if (kept.length > 0 && LITTLE.has(bare)) kept.push(bare);
    else break;
  }
  const name = kept
    .slice(0, whole)
    .join(' ')
    .replace(/^[("“„«]/, '');
  return name.length > 1 ? name : undefined;
}

/** Whether a comma stands before a legal form: "Acme, Inc." */
function isFormNext(rest: string, kept: readonly string[]): boolean {
  const last = kept.at(-1) ?? '';
  const next = rest.slice(rest.indexOf(last) + last.length).match(/^,\s*(\S+)/)?.[1];
  return next !== undefined && hasLegalForm(`X ${next.replace(/[,;:]$/, '')}`);
}

/** The name a clause ends with: "Contoso Group is the" → none, "its owner Contoso Group," → "Contoso Group". */
export function nameAtEnd(clause: string): string | undefined {
  const words = clause.trim().split(/\s+/);
  let end = words.length;
  while (end > 0 && /^(?:is|the|ist|die|est|la|è|es|de|,|–|-)$/.test(words[end - 1] ?? '')) end -= 1;
  let from = end;
  while (from > 0 && (startsBig(words[from - 1] ?? '') || (from < end && LITTLE.has(words[from - 1] ?? ''))))
    from -= 1;
  const name = words
    .slice(from, end)
    .join(' ')
    .replace(/[,;:]$/, '')
    .replace(/^(?:The|Die|Der|La|Le|Il|El) /, '');
  return name.length > 1 && startsBig(name) ? name : undefined;
}
