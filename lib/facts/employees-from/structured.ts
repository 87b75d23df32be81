import { readCount } from '../../text/numbers.ts';
import type { HeadCount } from '../fact.ts';
import { ownNodes } from '../own-nodes.ts';
import type { Page } from '../page.ts';
import { nodesOf, type SchemaNode, textsOf } from '../structured.ts';
import { claimsIn } from './claim.ts';

export interface Structured {
  count: HeadCount;
  quote: string;
  source: SchemaNode['source'];
}

/** `numberOfEmployees` of the company's own node: a QuantitativeValue with value or minValue and maxValue, or a text. */
export function structuredCounts(page: Page): Structured[] {
  return ownNodes(page).flatMap((node) => {
    const said = nodesOf(node, 'numberOfEmployees').map(ofQuantity);
    const written = (node.properties.get('numberOfEmployees') ?? [])
      .filter((value) => typeof value === 'string')
      .map((text) => claimsIn(`${text} employees`)[0]?.count);
    return [...said, ...written].flatMap((count) =>
      count ? [{ count, quote: `numberOfEmployees: ${shown(count)}`, source: node.source }] : [],
    );
  });
}

function ofQuantity(node: SchemaNode): HeadCount | undefined {
  const [min, max] = ['minValue', 'maxValue'].map((property) => countOf(node, property));
  const [value] = textsOf(node, 'value');
  if (value !== undefined) return claimsIn(`${value} employees`)[0]?.count;
  if (min === undefined || min < 1) return undefined;
  return max !== undefined && max >= min ? { min, max } : { min };
}

function countOf(node: SchemaNode, property: string): number | undefined {
  return readCount(textsOf(node, property)[0] ?? '');
}

function shown({ min, max }: HeadCount): string {
  if (max === undefined) return `${min}+`;
  return min === max ? `${min}` : `${min}–${max}`;
}
