import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buyersOf } from '../../../lib/facts/industry-from/buyers-of.ts';
import { correctionOf } from '../../../lib/facts/industry-from/corrections.ts';
import { featuresOf } from '../../../lib/facts/industry-from/features.ts';
import { industriesOf } from '../../../lib/facts/industry-from/industries-of.ts';
import { openIndustryModel } from '../../../lib/facts/industry-from/model.ts';
import { INDUSTRY_IDS } from '../../../lib/icp/industries.ts';
import { termsOf } from '../../../lib/text/terms.ts';
import { onlyBody } from '../../models/as-shipped.ts';
import { featuresIn } from '../../models/industry-features.ts';
import { shippedModel } from '../../models/industry-figures.ts';

const FOLDER = `${import.meta.dirname}/../../../public/models`;
const model = shippedModel(FOLDER);
const samples: Record<string, { language: string; text: string }> = JSON.parse(
  readFileSync(`${import.meta.dirname}/samples.json`, 'utf8'),
);

describe('the industry of a company', () => {
  it.each(Object.entries(samples))('is %s for a company that says so', (expected, { language, text }) => {
    const answer = industriesOf(onlyBody(text), language, model);
    const named = 'likely' in answer ? answer.likely.map(({ industry }) => industry) : [];
    expect(named[0]).toBe(expected.split(' ')[0]);
  });

  it('names at most three, likeliest first, each with words of the page', () => {
    const { text } = samples['travel'] ?? { text: '' };
    const answer = industriesOf(onlyBody(text), 'en', model);
    if (!('likely' in answer)) throw new Error('nothing said');
    expect(answer.likely.length).toBeLessThanOrEqual(3);
    const scores = answer.likely.map(({ score }) => score);
    expect(scores).toEqual(scores.toSorted((one, two) => two - one));
    for (const word of answer.likely[0]?.words ?? [])
      expect(text.toLowerCase()).toContain(word.split(' ')[0]);
  });

  it('is not guessed from too little text, nor in a language nothing is known of', () => {
    const short = { head: 'Welcome', body: '', keywords: '', labels: '', words: 1, bodyWords: 0 };
    expect(industriesOf(short, 'en', model)).toEqual({ state: 'not enough text', words: 1 });
    expect(industriesOf(onlyBody('Tervetuloa'), 'fi', model)).toEqual({
      state: 'language not covered',
      language: 'fi',
    });
  });

  it('is only a hint where the words say nothing', () => {
    const answer = industriesOf(onlyBody('Lorem ipsum dolor sit amet '.repeat(20)), 'en', model);
    expect(answer.state).toBe('unsure');
  });

  it('holds any text: shares lie between 0 and 1', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 400 }),
        fc.constantFrom('en', 'de', 'fr', 'es'),
        (text, language) => {
          const answer = industriesOf(onlyBody(text), language, model);
          if (!('likely' in answer)) throw new Error('nothing said');
          for (const { score } of answer.likely) {
            expect(score).toBeGreaterThanOrEqual(0);
            expect(score).toBeLessThanOrEqual(1);
          }
        },
      ),
    );
  });

  it('turns, on pages like one that the rep put right', () => {
    const text =
      'We keep rooftop bee colonies for offices and bring the honey jars to your team, with talks about pollinators all year.';
    const before = industriesOf(onlyBody(text), 'en', model);
    const first = 'likely' in before ? before.likely[0]?.industry : undefined;
    const right = INDUSTRY_IDS.find((industry) => industry !== first && industry === 'services') ?? 'food';
    const lesson = correctionOf(text, right, first, model);
    const after = industriesOf(onlyBody(text), 'en', model, [lesson]);
    expect('likely' in after ? after.likely[0]?.industry : undefined).toBe(right);
    const { text: other } = samples['insurance'] ?? { text: '' };
    expect(industriesOf(onlyBody(other), 'en', model, [lesson])).toEqual(
      industriesOf(onlyBody(other), 'en', model),
    );
  });
});

describe('what a text is judged by', () => {
  it('is what the weights were learned for: its stems and their pairs', () => {
    for (const { text } of Object.values(samples)) {
      const terms = termsOf(text);
      const read = featuresOf(terms, model).map(model.featureOf);
      const known = new Set(read);
      expect(read).toEqual(featuresIn(terms).filter((feature) => known.has(feature)));
    }
    expect(featuresOf(['wind', 'turbines'], model).map(model.featureOf)).toEqual(
      featuresIn(['wind', 'turbine']),
    );
  });
});

describe('who pays', () => {
  it('are businesses where a company sells to teams, consumers where it sells to families', () => {
    const team =
      'Our platform helps enterprise sales teams and developers automate workflows, with an API for their data.';
    const home =
      'An app where friends share photos, play games and find new recipes, fashion and fun for kids at home.';
    expect(buyersOf(team, model).buyers).toBe('businesses');
    expect(buyersOf(home, model).buyers).toBe('consumers');
  });
});

describe('the model file', () => {
  it('is refused where its layout is another', () => {
    expect(() => openIndustryModel(new ArrayBuffer(64), {})).toThrow('unknown layout');
  });

  it('has words for every industry in every language, none too short to be filed', () => {
    const lists: Record<string, Record<string, string>> = JSON.parse(
      readFileSync(`${FOLDER}/industry-words.json`, 'utf8'),
    );
    for (const list of Object.values(lists)) {
      expect(Object.keys(list)).toEqual([...INDUSTRY_IDS]);
      for (const phrase of Object.values(list).flatMap((line) => line.split(', ')))
        expect(phrase).toMatch(/^(?:[a-z0-9]{4,}\*|[a-z0-9]+)(?: [a-z0-9]+\*?)*$/);
    }
  });
});
