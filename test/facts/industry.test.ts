// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { buyersFacts } from '../../lib/facts/buyers.ts';
import { openCues } from '../../lib/facts/buyers-from/cues.ts';
import { factsOf } from '../../lib/facts/fact.ts';
import { industryFacts } from '../../lib/facts/industry.ts';
import { correctionOf } from '../../lib/facts/industry-from/corrections.ts';
import type { Trained } from '../../lib/facts/trained.ts';
import { understand } from '../../lib/facts/understand.ts';
import { shippedTrained } from '../models/shipped-words.ts';
import { pageOf, readingOf, SEEN_AT } from './make-reading.ts';

const trained = shippedTrained();
const { model } = trained;

const HAULIER = [
  'We collect pallets and parcels from farms and workshops and deliver them anywhere on the mainland within two days.',
  'Our lorries leave the depot every evening; our warehouse keeps chilled goods at two degrees until the ship is loaded.',
  'Whoever ships every week has a driver of their own, tracking for each consignment, and a customs desk before arrival.',
];
const page = (paragraphs: readonly string[], head = '<title>Tarn & Fell</title>') =>
  `<html lang="en">${head}<main>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</main></html>`;

const guessOn = (html: string, url?: string, known: Trained | undefined = trained) =>
  factsOf(industryFacts(pageOf(html, url), known), 'likelyIndustry')[0];

describe('the industry that a page’s words make likely', () => {
  it('is quoted by the sentence that holds most of the words that decided', () => {
    const fact = guessOn(page(HAULIER));
    expect(fact).toMatchObject({ source: 'text', value: { sure: true, by: 'model' } });
    const [first] = fact?.value.likely ?? [];
    expect(first?.industry).toBe('transport');
    expect(HAULIER).toContain(fact?.quote);
    const said = first?.words.filter((word) => fact?.quote.toLowerCase().includes(word)) ?? [];
    expect(said.length).toBeGreaterThan(0);
    expect(fact?.confidence).toBe(first?.score);
  });

  it('is quoted in 240 characters at most, however long the sentence', () => {
    const endless = `${'and then we talk about the weather of the day at some length '.repeat(5)}${HAULIER.join(' ')}`;
    expect(guessOn(page([endless]))?.quote.length).toBeLessThanOrEqual(240);
  });

  it.each(['contact', 'careers', 'imprint', 'customers'])('is not asked of a page “%s”', (name) => {
    const title = `<title>${name}</title>`;
    expect(guessOn(page(HAULIER, title), `https://acme.example/${name}`)).toBeUndefined();
  });

  it('is not judged on a page of unknown language, nor without the model', () => {
    expect(
      guessOn(page(['Lorem ipsum dolor sit amet consectetur '.repeat(9)]).replace(' lang="en"', '')),
    ).toBeUndefined();
    expect(factsOf(industryFacts(pageOf(page(HAULIER))), 'likelyIndustry')).toEqual([]);
    const without = understand(readingOf(page(HAULIER)), SEEN_AT).facts;
    expect(factsOf(without, 'likelyIndustry')).toEqual([]);
    expect(
      factsOf(understand(readingOf(page(HAULIER)), SEEN_AT, trained).facts, 'likelyIndustry'),
    ).toHaveLength(1);
  });

  it('is another where the rep put a page like this one right', () => {
    const before = guessOn(page(HAULIER))?.value.likely[0];
    const lesson = correctionOf(HAULIER.join('\n'), 'food', 'transport', model);
    const after = guessOn(page(HAULIER), undefined, { ...trained, corrections: [lesson] })?.value.likely;
    const [transport] = (after ?? []).filter(({ industry }) => industry === 'transport');
    expect(transport?.score ?? 0).toBeLessThan((before?.score ?? 0) / 2);
  });
});

describe('who buys, where the wording leaves it open', () => {
  const lean = 'We serve manufacturers.';
  const words =
    'Developers integrate our API into enterprise workflows, automate sales data, monitor infrastructure, and security teams deploy analytics, customer support agents and engineering platforms quickly. Compliance software connects cloud databases, documents and vendors. Our platform helps enterprise sales teams and developers with their data.';

  it('is tipped by learned words that lean the same way, never decided by them alone', () => {
    const hint = { ...trained, cues: openCues([{ weight: 1.4, words: ['we serve manufacturers'] }]) };
    const valuesOn = (paragraphs: string[]) =>
      buyersFacts(pageOf(page(paragraphs)), hint).map(({ value }) => value);
    expect(valuesOn([words])).toEqual([]);
    expect(valuesOn([lean])).toEqual([]);
    expect(valuesOn([lean, words])).toEqual(['businesses']);
  });
});
