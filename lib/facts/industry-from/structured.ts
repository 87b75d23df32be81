import { INDUSTRIES } from '../../icp/industries.ts';
import { oneLine } from '../../text/squeeze.ts';
import type { Fact } from '../fact.ts';
import { ownNodes } from '../own-nodes.ts';
import type { Page } from '../page.ts';
import { type SchemaNode, textsOf } from '../structured.ts';
import { industryOfCode } from './codes.ts';

/** Codes that schema.org lets an organisation state. ISIC Rev. 4 and NACE Rev. 2 are one list down to two digits, nearly so below. */
const CODES = [
  ['naics', 'naics'],
  ['isicV4', 'nace'],
] as const;

/** A longer text is a description. */
const LONGEST = 120;
/** Of all that a page states. */
const MOST = 3;
const CONFIDENCE = 0.9;

/** What a company's own structured data says it is: a label as worded, or the name of the industry that its code stands for. */
export function statedIndustries(page: Page): Fact[] {
  const stated = ownNodes(page).flatMap((node) =>
    [...labels(node), ...codes(node)].map(([value, quote]): [string, Fact] => [
      value.toLowerCase(),
      page.fact('industry', value, node.source, quote, CONFIDENCE),
    ]),
  );
  return [...new Map(stated.reverse()).values()].reverse().slice(0, MOST);
}

type Stated = readonly [value: string, quote: string];

function labels(node: SchemaNode): Stated[] {
  return textsOf(node, 'industry')
    .map(oneLine)
    .filter((text) => /\p{L}/u.test(text) && text.length <= LONGEST && !text.includes('://'))
    .map((text) => [text, `industry: ${text}`]);
}

function codes(node: SchemaNode): Stated[] {
  return CODES.flatMap(([property, system]) =>
    textsOf(node, property).flatMap((code): Stated[] => {
      const industry = industryOfCode(system, code);
      return industry ? [[INDUSTRIES[industry], `${property}: ${code}`]] : [];
    }),
  );
}
