import type { Fact } from './fact.ts';
import type { Page } from './page.ts';
import { postalLine } from './place/postal-line.ts';
import { structuredLine } from './place/structured.ts';
import { whereabouts } from './place/whereabouts.ts';

/**
 * Street and town of the headquarters on one line, as written: from the structured address or the address block that
 * decided where the company is. Silent where a sentence or the title decided, for another address may be a branch's.
 */
export function addressFacts(page: Page): Fact[] {
  const { flow, main, seat } = whereabouts(page);
  if (!seat) return [];
  const structured = structuredLine(page, seat);
  if (structured)
    return [
      page.fact('address', structured.line, structured.source, structured.line, seat.confidence - 0.03),
    ];
  if (!main || main.country !== seat.country || (seat.town && main.address.town !== seat.town)) return [];
  const line = postalLine(flow.text, main.address);
  if (!line) return [];
  const { region } = flow.blockAt(main.address.at).block;
  return [
    page.fact('address', line, region === 'footer' ? 'landmark' : 'text', line, main.confidence - 0.03),
  ];
}
