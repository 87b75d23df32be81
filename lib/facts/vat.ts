import type { Region, TextBlock } from '../page/reading.ts';
import { around } from '../text/around.ts';
import type { Fact } from './fact.ts';
import { ownNodes } from './own-nodes.ts';
import type { Page } from './page.ts';
import { pageKind } from './page-kind.ts';
import { whereabouts } from './place/whereabouts.ts';
import { textsOf } from './structured.ts';
import { vatMentions } from './vat/mentions.ts';
import { isAnExample, isOfAnother } from './vat/others.ts';

/** Pages on which a company gives its own number. */
const OWN_PAGES = /^(?:home|about|contact|legal|other)$/;
/** Blocks with numbers that are looked at. */
const BLOCKS = 40;
/** Numbers kept: a company may be registered in several countries. */
const MOST = 4;

interface Found {
  number: string;
  country: string;
  source: 'json-ld' | 'microdata' | 'landmark' | 'text';
  quote: string;
  confidence: number;
}

/**
 * The company's VAT numbers with their countries' letters, one a country: from structured data, its footer, and imprint
 * or contact page. Only numbers whose check digits hold; never examples, nor those of the site's maker or host.
 */
export function vatFacts(page: Page): Fact[] {
  const byCountry = new Map<string, Found>();
  for (const found of [...structured(page), ...written(page)])
    if (!byCountry.has(found.country)) byCountry.set(found.country, found);
  return [...byCountry.values()]
    .slice(0, MOST)
    .map(({ number, source, quote, confidence }) => page.fact('vat', number, source, quote, confidence));
}

function structured(page: Page): Found[] {
  return ownNodes(page).flatMap((node) =>
    ['vatID', 'taxID'].flatMap((property) =>
      textsOf(node, property).flatMap((text) =>
        vatMentions(text).map(({ number, country }): Found => {
          return { number, country, source: node.source, quote: `${property}: ${text}`, confidence: 0.96 };
        }),
      ),
    ),
  );
}

function written(page: Page): Found[] {
  const { kind } = pageKind(page);
  const { seat } = whereabouts(page);
  let left = BLOCKS;
  const found = page.reading.blocks.flatMap((block, at) => {
    const { region, text } = block;
    if (!isOwnPlace(region, kind.page) || !/\d{5}|\d[ .-]\d{2}/.test(text) || left-- <= 0) return [];
    return vatMentions(text)
      .filter((mention) => isLabelled(mention.labelled, block, page.reading.blocks[at - 1]))
      .filter(
        (mention) => !isAnExample(text, mention.at) && !isOfAnother(page.reading.blocks, at, mention.at),
      )
      .map(({ number, country, at: from }): Found => {
        const quote = around(text, from, from, 60, 60);
        const source = region === 'footer' ? 'landmark' : 'text';
        return { number, country, source, quote, confidence: country === seat?.country ? 0.93 : 0.85 };
      });
  });
  // The country of the seat first: of two numbers one may be a daughter's.
  return found.sort((a, b) => b.confidence - a.confidence);
}

/** In the page's frame, or anywhere on the pages where a company says who it is. */
function isOwnPlace(region: Region, page: string): boolean {
  return region === 'footer' || region === 'header' || (region !== 'nav' && OWN_PAGES.test(page));
}

/** A label stands before the number, or alone in the block before it: a table's or list's caption. */
function isLabelled(isLabelledInText: boolean, { text }: TextBlock, before: TextBlock | undefined): boolean {
  if (isLabelledInText) return true;
  return (
    text.length < 40 &&
    before !== undefined &&
    before.text.length < 60 &&
    /\b(?:vat|u?st\.?-?id|uid|tva|btw|iva|p\. ?iva|nif|cif|moms|alv|nip|dph|dič|tax|mwst|steuer|umsatzsteuer)/i.test(
      before.text,
    )
  );
}
