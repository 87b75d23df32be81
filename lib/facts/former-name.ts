import type { Fact, Source } from './fact.ts';
import { ownName } from './name.ts';
import { FORMER_HINT, FORMER_LABELS, FORMER_PHRASES, FORMER_UNSPACED } from './name-from/former-words.ts';
import { labelled } from './name-from/labelled.ts';
import { nameKey } from './name-from/name-key.ts';
import { saidOf } from './name-from/said-of.ts';
import type { Page } from './page.ts';

const MOST = 3;

/**
 * Names the company went by before: "Acme Logistics, formerly Acme Freight", "vormals", "anciennement", "旧社名". Only
 * where the page says so of the company itself; what a person or another firm was before is not kept.
 */
export function formerNameFacts(page: Page): Fact[] {
  const own = ownName(page);
  if (!own) return [];
  const seen = new Set([nameKey(own)]);
  const facts: Fact[] = [];
  const add = (name: string, quote: string, source: Source, confidence: number) => {
    const key = nameKey(name);
    if (key.length < 2 || seen.has(key) || facts.length >= MOST) return;
    seen.add(key);
    facts.push(page.fact('formerName', name, source, quote, confidence));
  };
  for (const { value, quote } of labelled(page, FORMER_LABELS)) add(value, quote, 'label', 0.9);
  for (const { name, subject, quote, phrase } of saidOf(page, own, FORMER_HINT, FORMER_PHRASES)) {
    // A bare "formerly" may be anybody's: only right behind the company's name it is the company's.
    const isOwn = phrase.includes(' ') ? subject !== 'other' : subject === 'beside';
    if (isOwn) add(name, quote, 'text', phrase.includes(' ') ? 0.85 : 0.8);
  }
  for (const { text } of page.reading.blocks) {
    const name = FORMER_UNSPACED.exec(text)?.[1];
    if (name) add(name, text, 'text', 0.8);
  }
  return facts;
}
