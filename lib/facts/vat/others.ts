import type { TextBlock } from '../../page/reading.ts';

/** Words by which a number only shows how numbers look. */
const EXAMPLE =
  /\b(?:e\.? ?g\b|for example|for instance|example|sample|format|such as|z\. ?b\b|zum beispiel|beispiel|muster|par exemple|p\. ?ex|exemple|ad esempio|esempio|por ejemplo|ejemplo|por exemplo|exemplo|bijv|bijvoorbeeld|voorbeeld|t\.ex|f\.eks|np\.|your vat|ihre ust|enter|validate|check your)/i;
/** Words that begin a passage about somebody else: who made or hosts the site, who pays it, a customer. */
const ANOTHER =
  /h[ée]bergeu?r|hosted by|hosting|webhost|web ?design|design(?:ed)? by|website by|created by|developed by|realizzat[oa] da|r[ée]alisation|conception|umsetzung|gestaltung|agentur|agency|agence|datenschutzbeauftragt|payment provider|zahlungsdienst|supplier|lieferant|invoice to|customer:|kunde:|published by|google|shopify|amazon|ovh|paypal|stripe|facebook/i;
const REACH = 70;
/** Blocks back to the heading that a number stands under. */
const BLOCKS = 12;

/** Whether the words around a number make it an example. */
export function isAnExample(text: string, at: number): boolean {
  return EXAMPLE.test(text.slice(Math.max(0, at - REACH), at));
}

/** Whether a number belongs to the site's maker, host or another firm: by the words before it or the heading over it. */
export function isOfAnother(blocks: readonly TextBlock[], block: number, at: number): boolean {
  const text = blocks[block]?.text ?? '';
  if (ANOTHER.test(text.slice(Math.max(0, at - 160), at))) return true;
  for (let above = block - 1; above >= Math.max(0, block - BLOCKS); above -= 1) {
    const { tag = '', text: words = '', region } = blocks[above] ?? {};
    if (region !== blocks[block]?.region) return false;
    if (/^h[1-6]$/.test(tag)) return ANOTHER.test(words);
  }
  return false;
}
