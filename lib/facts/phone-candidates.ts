import type { Region } from '../page/reading.ts';
import type { Source } from './fact.ts';
import { ownNodes } from './own-nodes.ts';
import type { Page } from './page.ts';
import { type Line, lineNamed } from './phone-words.ts';
import { nodesOf, type SchemaNode, textsOf } from './structured.ts';

export interface PhoneCandidate {
  /** As written. */
  written: string;
  source: Source;
  quote: string;
  region: Region;
  /** The words before it on its line and, where it opens the line, the line before; lower case. */
  label: string;
  /** What the label says that it is. */
  line: Line | undefined;
  /** What stands on the page before it, at most 200 characters: whose number it is. */
  around: string;
}

/** Letters as plain ranges: Latin, Greek, Cyrillic, Hebrew. `\p{L}` costs milliseconds to compile; others set no spaces. */
const LETTER = 'A-Za-z\\u00c0-\\u024f\\u0370-\\u05ff';
/** What may follow a number at once: an extension. */
const EXTENSION = '(?=[ ,]{0,2}(?:x|ext|ext\\.|extension) ?\\d)';

/** A run of digits that could be dialled, with what people put between them, also broken before its last digits; bounded, so linear. */
const NUMBER = new RegExp(
  `(?<![${LETTER}\\d.,/@#=_-])(?:\\+|00)?[ (]{0,2}\\d(?:(?:[ ()./·\\u2010-\\u2015-]{0,3}|\\n(?=\\d{1,4}(?:\\n|$)))\\d){6,16}(?:${EXTENSION}|(?![${LETTER}\\d]|[.,]\\d))`,
  'g',
);
/** Free numbers spelled with letters: "1-800-ACME123" of North America, "1300 ACME 24" of Australia, "0800 ACME 24". */
const SPELLED = new RegExp(
  `(?<![${LETTER}\\d])(?:(?:1[ .-])?\\(?8(?:00|33|44|55|66|77|88)\\)?|1[38]00|0[58]00)[ .-](?=[A-Z\\d-]{0,9}[A-Z]{3})[A-Z\\d]{3,8}(?:[ -][A-Z\\d]{2,5})?(?![${LETTER}\\d])`,
  'g',
);

/** Where a postcode ends and an area code begins: "TX 78701 (512) 555-0100", "TX 78701-1234 512.555.0100". */
const AFTER_ZIP = /(?<=\d{5}) ?(?=\(\d{3}\))|(?<=\b[A-Z]{2} \d{5}(?:-\d{4})?) (?=\d{3}[ .-]\d{3}[ .-]\d{4})/g;

const LABEL_REACH = 40;
const REACH = 200;
const MOST = 80;

/** Everything on the page that looks like a phone number, structured data first, then links, then the page's text. */
export function phoneCandidates(page: Page): PhoneCandidate[] {
  return [...structured(page), ...linked(page), ...inText(page)].slice(0, MOST);
}

function structured(page: Page): PhoneCandidate[] {
  return ownNodes(page).flatMap((node) =>
    [node, ...nodesOf(node, 'contactPoint')].flatMap((at: SchemaNode) =>
      textsOf(at, 'telephone').map((written): PhoneCandidate => {
        const label = (textsOf(at, 'contactType')[0] ?? '').toLowerCase();
        return {
          written: withoutExtension(written),
          source: node.source,
          quote: written,
          region: 'main',
          label,
          line: lineNamed(label),
          around: '',
        };
      }),
    ),
  );
}

function linked(page: Page): PhoneCandidate[] {
  return page.reading.links
    .filter((link) => /^(?:tel|callto):/i.test(link.href))
    .map((link) => {
      const dialled = withoutExtension(
        link.href
          .slice(link.href.indexOf(':') + 1)
          .replace(/%20/g, ' ')
          .replace(/%2B/gi, '+')
          .replace(/%28/g, '(')
          .replace(/%29/g, ')'),
      );
      const shown = link.text.match(NUMBER)?.[0] ?? link.text.match(SPELLED)?.[0];
      const written = (shown && sameEnd(shown, dialled) ? shown : dialled).trim();
      const label = link.text.replace(written, '').toLowerCase();
      return {
        written,
        source: 'link',
        quote: link.text || link.href,
        region: link.region,
        label,
        line: lineNamed(label),
        around: '',
      };
    });
}

/** Without what is dialled after the line answers: "555-0100 ext. 5", "+15125550100,12", ";ext=5". */
function withoutExtension(written: string): string {
  return written.replace(/(?<=\d{4}) ?(?:[,;pw]|(?:x|ext\b\.?|extension)[ =:]*\d).*$/i, '').trim();
}

/** Whether a shown number is the dialled one: links are copied and their address forgotten. The shown one counts then. */
function sameEnd(shown: string, dialled: string): boolean {
  return (
    shown.replace(/\D/g, '').slice(-6) === dialled.replace(/\D/g, '').slice(-6) || /[A-Z]{3}/.test(shown)
  );
}

function inText(page: Page): PhoneCandidate[] {
  const found: PhoneCandidate[] = [];
  let trail = '';
  for (const { text: said, region } of page.reading.blocks) {
    const text = said.replace(AFTER_ZIP, '\n');
    if (/\d{2}/.test(text)) {
      for (const match of [...text.matchAll(NUMBER), ...text.matchAll(SPELLED)]) {
        const around = `${trail}${text.slice(0, match.index)}`.slice(-REACH);
        const quote = text.slice(Math.max(0, match.index - 60), match.index + 60);
        const written = match[0].replace(/\n/g, ' ').trim();
        const label = labelOf(around);
        const after = text.slice(match.index + match[0].length, match.index + match[0].length + 40);
        // "555-0100 (sales fax)": named behind.
        if (!/^\s?\([^)]*fax/i.test(after))
          found.push({ written, source: 'text', quote, region, label, line: lineNamed(label), around });
      }
    }
    trail = `${trail}${text}\n`.slice(-REACH);
    if (found.length > MOST) break;
  }
  return found;
}

/** The words before a number on its line; a number that opens its line is named by the line before: "Telefon\n089 …". */
function labelOf(around: string): string {
  const lines = around.slice(-LABEL_REACH).split('\n');
  const last = lines.at(-1) ?? '';
  return (last.trim() === '' ? (lines.at(-2) ?? '') : last).toLowerCase();
}
