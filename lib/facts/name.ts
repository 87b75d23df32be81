import { bestFact, type Fact } from './fact.ts';
import { nameGroups } from './name-from/group.ts';
import { registeredName } from './name-from/registered.ts';
import { RunningText } from './name-from/running-text.ts';
import { usualForm } from './name-from/usual-form.ts';
import { isEnough, type NameGroup } from './name-from/weigh.ts';
import type { Page } from './page.ts';

/**
 * The name people use and the registered name. Every place that names the company is asked: what it says for machines, title,
 * logo, copyright, imprint; places that agree with each other and with the site's address win. Silent where only one
 * weak place speaks.
 */
export function nameFacts(page: Page): Fact[] {
  const facts = read(page);
  known.set(page, facts);
  return facts;
}

/** What a page's company is called, for questions that have to tell it from others; undefined where the page does not say. */
export function ownName(page: Page): string | undefined {
  return bestFact(known.get(page) ?? nameFacts(page), 'name')?.value;
}

/** Several questions ask for the name: a page is asked once. */
const known = new WeakMap<Page, Fact[]>();

function read(page: Page): Fact[] {
  const texts = new RunningText(page);
  const { groups, candidates } = nameGroups(page, texts);
  const best = groups[0];
  if (!best || !isEnough(best)) return [];
  const name = usualForm(page, texts, groups, best);
  const facts: Fact[] = [page.fact('name', name, best.top.source, best.top.quote, sureness(best))];
  const legal = registeredName(page, texts, candidates, name);
  if (legal) facts.push(page.fact('legalName', legal.text, legal.from.source, legal.from.quote, 0.85));
  return facts;
}

/** From 0.55 for a single place to 0.97 where several agree with the address. */
function sureness(group: NameGroup): number {
  return Math.min(0.97, 0.5 + group.score / 25);
}
