import type { Region } from '../page/reading.ts';
import type { Source } from './fact.ts';
import { ownNodes } from './own-nodes.ts';
import type { Page } from './page.ts';
import { nodesOf, type SchemaNode, textsOf } from './structured.ts';

export interface PhoneCandidate {
  /** As written. */
  written: string;
  source: Source;
  quote: string;
  region: Region;
  /** The words before it on its line and, where it opens the line, the line before; lower case. */
  label: string;
  /** What stands on the page before it, at most 200 characters: whose number it is. */
  around: string;
}

/** A run of digits that could be dialled, with what people put between them, also broken before its last digits; bounded, so linear. */
const NUMBER =
  /(?<![\p{L}\d.,/@#=_-])(?:\+|00)?[ (]{0,2}\d(?:(?:[ ()./·\u2010-\u2015-]{0,3}|\n(?=\d{1,4}(?:\n|$)))\d){6,16}(?![\p{L}\d]|[.,]\d)/gu;
/** "1-800-ACME123": free numbers of North America spelled with letters. */
const SPELLED =
  /(?<![\p{L}\d])(?:1[ .-])?\(?8(?:00|33|44|55|66|77|88)\)?[ .-](?=[A-Z\d-]{0,9}[A-Z]{3})[A-Z\d]{3,8}(?:-[A-Z\d]{2,5})?(?![\p{L}\d])/gu;

/** Elements side by side leave no space: "Ireland020 914 0123LinkedIn", "TX 78701(512) 555-0100". */
const GLUED = /(?<=\p{Ll}{3})(?=\+\d|\(?0\d)|(?<=\d{5})(?=\(\d{3}\))|(?<=\d{2})(?=\p{Lu}\p{Ll})/gu;

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
      textsOf(at, 'telephone').map(
        (written): PhoneCandidate => ({
          written: written.trim(),
          source: node.source,
          quote: written,
          region: 'main',
          label: (textsOf(at, 'contactType')[0] ?? '').toLowerCase(),
          around: '',
        }),
      ),
    ),
  );
}

function linked(page: Page): PhoneCandidate[] {
  return page.reading.links
    .filter((link) => /^(?:tel|callto):/i.test(link.href))
    .map((link) => {
      const dialled = link.href
        .slice(link.href.indexOf(':') + 1)
        .replace(/%20/g, ' ')
        .replace(/%2B/gi, '+');
      const text = link.text.replace(GLUED, ' ');
      const shown = text.match(NUMBER)?.[0] ?? text.match(SPELLED)?.[0];
      const written = (shown && sameEnd(shown, dialled) ? shown : dialled).trim();
      const label = link.text.replace(written, '').toLowerCase();
      return {
        written,
        source: 'link',
        quote: link.text || link.href,
        region: link.region,
        label,
        around: '',
      };
    });
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
    const text = /\d{2}/.test(said) ? said.replace(GLUED, '\n') : '';
    if (text) {
      for (const match of [...text.matchAll(NUMBER), ...text.matchAll(SPELLED)]) {
        const around = `${trail}${text.slice(0, match.index)}`.slice(-REACH);
        const quote = text.slice(Math.max(0, match.index - 60), match.index + 60);
        const written = match[0].replace(/\n/g, ' ').trim();
        const after = text.slice(match.index + match[0].length, match.index + match[0].length + 40);
        // "555-0100 (sales fax)": named behind.
        if (!/^\s?\([^)]*fax/i.test(after))
          found.push({ written, source: 'text', quote, region, label: labelOf(around), around });
      }
    }
    trail = `${trail}${text || said}\n`.slice(-REACH);
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
