// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { disagreements } from '../../components/popup/disagreements.ts';
import { factGroups } from '../../components/popup/fact-groups.ts';
import { Popup } from '../../components/popup/Popup.tsx';
import { COVERED } from '../../components/popup/trade/unsaid.ts';
import { INDUSTRIES } from '../../lib/icp/industries.ts';
import { control, doing, draw, hasControl, press, redraw } from './draw.tsx';
import { ABOUT, account, fact, NOW, popupActions, readView } from './invented.ts';
import { SAID, STATED, told } from './invented-trade.ts';

function opened(over: Parameters<typeof readView>[0] = { industry: told() }) {
  const on = popupActions();
  const place = draw(<Popup view={readView(over)} on={on} />);
  return { on, place, trade: () => place.querySelector('.trade') };
}

const page = (over = {}) => ({
  url: ABOUT,
  page: 'about' as const,
  words: 40,
  text: '',
  seenAt: NOW,
  ...over,
});

function choose(place: Element, industry: string): HTMLSelectElement {
  const field = control(place, 'It is in');
  if (!(field instanceof HTMLSelectElement)) throw new Error('Not a list to choose from.');
  doing(() => {
    field.value = industry;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  });
  return field;
}

describe('a rep reads what a company does', () => {
  it('as its own words make likely: the industry, its share, and the words that decided', () => {
    const trade = opened().trade();
    expect(trade?.querySelector('.dots')?.textContent).toBe('Transport & logistics');
    expect(trade?.querySelector('.trade-how')?.textContent).toContain(
      'likely, 72\u00a0%: warehouse, freight, carriers',
    );
  });

  it('as a perhaps where its words are not sure', () => {
    const { trade } = opened({ industry: told({ sure: false }) });
    expect(trade()?.textContent).toContain('perhaps, 72\u00a0%');
    expect(trade()?.querySelector('b')).toBeNull();
  });

  it('as stated on LinkedIn, on a directory, in its structured data, on its own site or in a file', () => {
    const words = (over: object) =>
      opened({ industry: { ...STATED, fact: { ...STATED.fact, ...over } } }).trade()?.textContent;
    expect(words({})).toContain('stated on LinkedIn');
    expect(words({ url: 'https://entries.example/nordfracht' })).toContain('stated on entries.example');
    expect(words({ url: ABOUT, source: 'json-ld' })).toContain('stated in its structured data');
    expect(words({ url: ABOUT, source: 'label' })).toContain('stated on its site');
    expect(words({ url: ABOUT, source: 'import', file: 'crm.csv' })).toContain('stated in crm.csv');
  });

  it('by words alone, with the page’s language, where only a list of words could tell', () => {
    const by = told({
      by: 'keywords',
      likely: [{ industry: 'transport', score: 0.5, words: ['Spedition'] }],
    });
    const facts = [fact('language', 'en', 1), { ...fact('language', 'de'), url: by.fact.url }];
    const { trade } = opened({ account: account({ facts }), industry: by });
    expect(trade()?.textContent).toContain('by words alone (page in English): Spedition');
    const other = facts.map((each) => (each.value === 'en' ? { ...each, url: 'https://x.example/' } : each));
    expect(opened({ account: account({ facts: other }), industry: by }).trade()?.textContent).toContain(
      'by words alone (page in German): Spedition',
    );
  });

  it('with what it lives on and who pays beside it', () => {
    const facts = [fact('businessModel', 'distributor'), fact('buyers', 'businesses')];
    const { trade } = opened({ account: account({ facts }), industry: told() });
    expect([...(trade()?.querySelectorAll('.dots li') ?? [])].map((item) => item.textContent)).toEqual([
      'Transport & logistics',
      'Distributor',
      'sells to businesses',
    ]);
  });

  it('and asks why: the quote with its page, all the words, and what else it may be with shares', () => {
    const { place, on } = opened();
    const why = control(place, 'Why so?');
    expect(why.getAttribute('aria-expanded')).toBe('false');
    press(place, 'Why so?');
    expect(why.getAttribute('aria-expanded')).toBe('true');
    const more = place.querySelector('.trade-more');
    expect(more?.querySelector('blockquote')?.textContent).toContain('Freight and pallets');
    expect(more?.textContent).toContain('Words that decided: warehouse, freight, carriers, pallets');
    expect([...(more?.querySelectorAll('li') ?? [])].map((item) => item.textContent)).toEqual([
      'Retail & wholesale: wholesale14\u00a0%',
      'Software & IT services6\u00a0%',
    ]);
    press(place, 'nordfracht.example/about');
    expect(on.openUrl).toHaveBeenCalledOnce();
  });

  it('and is not bothered with what is next to impossible', () => {
    const far = { industry: 'pharma', score: 0.003, words: [] } as const;
    const { place } = opened({
      industry: told({ likely: [...told().likely.slice(0, 1), { ...far, words: [] }] }),
    });
    press(place, 'Why so?');
    expect(place.querySelector('.trade-more')?.textContent).not.toContain('It may also be');
  });

  it('and sees LinkedIn’s own word behind the plain name', () => {
    const { place } = opened({ industry: STATED });
    press(place, 'Why so?');
    expect(place.querySelector('.trade-more blockquote')?.textContent).toBe('“Truck Transportation”');
    expect(place.querySelector('.trade-more')?.textContent).not.toContain('may also');
  });
});

describe('where nothing can be said of the industry, a rep is told why', () => {
  it('too little was read: with the page to open', () => {
    const signposts = { about: 'https://nordfracht.example/about' };
    const pages = [page({ url: 'https://nordfracht.example/', page: 'home' })];
    const { trade, place, on } = opened({ account: account({ pages, signposts }) });
    expect(trade()?.textContent).toContain(
      'Industry not known: too little text was read. Look at About page',
    );
    press(place, 'About page');
    expect(on.openUrl).toHaveBeenCalledWith(signposts.about);
  });

  it('no page was read that tells, as for a company known from a directory or by its jobs', () => {
    for (const pages of [[], [page({ page: 'careers' })]])
      expect(opened({ account: account({ pages }) }).trade()?.textContent).toContain(
        'no page that says what it does was read. Look at About page',
      );
  });

  it('its language is one that Fitmark knows no words of', () => {
    const facts = [fact('language', 'sv')];
    const { trade } = opened({ account: account({ facts, pages: [page()] }) });
    expect(trade()?.textContent).toContain('Industry not known: Fitmark cannot tell it in Swedish.');
    expect(trade()?.querySelector('a')).toBeNull();
  });

  it('and the languages it knows are those of the lists that it comes with', () => {
    const lists = JSON.parse(readFileSync('public/models/industry-words.json', 'utf8'));
    expect(Object.keys(lists)).toEqual(COVERED);
  });
});

describe('a rep corrects a wrong industry', () => {
  it('by the keyboard: the list of all plain names has the focus, likely ones first', () => {
    const { place, on } = opened();
    press(place, 'Wrong industry?');
    const field = control(place, 'It is in');
    expect(document.activeElement).toBe(field);
    const names = [...field.querySelectorAll('option:not([disabled])')].map((option) => option.textContent);
    expect(names.slice(0, 3)).toEqual([
      'Transport & logistics',
      'Retail & wholesale',
      'Software & IT services',
    ]);
    expect([...names].sort()).toEqual(Object.values(INDUSTRIES).sort());
    choose(place, 'goods');
    expect(on.correctIndustry).not.toHaveBeenCalled();
    press(place, 'Save');
    expect(on.correctIndustry).toHaveBeenCalledExactlyOnceWith('goods');
    expect(place.querySelector('.correct')).toBeNull();
  });

  it('and saves nothing before one was chosen', () => {
    const { place, on } = opened();
    press(place, 'Wrong industry?');
    press(place, 'Save');
    expect(on.correctIndustry).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(control(place, 'It is in'));
  });

  it('or says it where nothing was known', () => {
    const { place, on } = opened({});
    press(place, 'Say which industry');
    choose(place, 'energy');
    press(place, 'Save');
    expect(on.correctIndustry).toHaveBeenCalledWith('energy');
  });

  it('then reads that it is their own word, and takes it back', () => {
    const { place, on, trade } = opened({ industry: SAID });
    expect(trade()?.querySelector('b')?.textContent).toBe('Retail & wholesale');
    expect(trade()?.textContent).toContain('you said so');
    expect(hasControl(place, 'Why so?')).toBe(false);
    press(place, 'Take back');
    expect(on.correctIndustry).toHaveBeenCalledWith(null);
  });

  it('and finds nothing half open on another company', () => {
    const { place, on } = opened();
    press(place, 'Wrong industry?');
    const other = readView({ account: account({ id: 'other.example' }), industry: told() });
    redraw(place, <Popup view={other} on={on} />);
    expect(place.querySelector('.correct')).toBeNull();
  });
});

describe('what pages make of the industry', () => {
  const guesses = (['transport', 'software'] as const).map((industry) =>
    fact('likelyIndustry', { likely: [{ industry, score: 0.6, words: [] }], sure: true, by: 'model' }),
  );

  it('does not stand raw among all that they say', () => {
    expect(factGroups(guesses)).toEqual([]);
  });

  it('is no disagreement between them', () => {
    expect(disagreements({ facts: guesses })).toEqual([]);
  });
});
