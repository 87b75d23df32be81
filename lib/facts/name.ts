import type { Fact } from './fact.ts';
import { ENOUGH, type NameGroup, nameGroups } from './name-from/group.ts';
import { registeredName } from './name-from/registered.ts';
import { shortened } from './name-from/shorten.ts';
import type { Page } from './page.ts';

/**
 * The name people use and the registered name. Every place that names the company is asked: what it says for machines, title,
 * logo, copyright, imprint; places that agree with each other and with the site's address win. Silent where only one
 * weak place speaks.
 */
export function nameFacts(page: Page): Fact[] {
  const { groups, candidates } = nameGroups(page);
  const best = groups[0];
  if (!best || best.score < ENOUGH) return [];
  const name = shortened(page, best);
  const facts: Fact[] = [page.fact('name', name, best.top.source, best.top.quote, sureness(best))];
  const legal = registeredName(candidates, name);
  if (legal) facts.push(page.fact('legalName', legal.text, legal.from.source, legal.from.quote, 0.85));
  return facts;
}

/** From 0.55 for a single place to 0.97 where several agree with the address. */
function sureness(group: NameGroup): number {
  return Math.min(0.97, 0.5 + group.score / 25);
}
