import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeNeeds, listen, type Need, type NeedFound } from '../../../lib/fit/hearing/need.ts';
import { indexNeeds, neighboursOf } from '../../../lib/fit/hearing/need-index.ts';
import { suggestSignals } from '../../../lib/fit/hearing/need-suggest.ts';
import { needText } from '../../../lib/fit/hearing/need-text.ts';
import { shippedWords as words } from '../shipped-words.ts';

const WAREHOUSES: Need = {
  name: 'Runs warehouses of its own',
  signals: [
    'our warehouses and distribution centres',
    'fulfilment centre with storage space',
    'regional depots',
    'stock kept for next day dispatch',
  ],
  counterSignals: ['storage space and depots of another firm', 'no depots of our own'],
};
const CLINICS: Need = {
  name: 'Runs clinics',
  signals: [
    'our clinics and doctors treat patients',
    'outpatient clinic',
    'medical centre with surgeons',
    'hospital wards',
  ],
};

const FILLER =
  'Founded by two brothers, the family firm is proud of its long tradition and its loyal people. Visitors are welcome in the museum next door. ' +
  'Every summer the village band plays in the courtyard and neighbours bring cake, songs and good cheer to everybody.';

const index = indexNeeds([WAREHOUSES, CLINICS], words, neighboursOf([WAREHOUSES, CLINICS], words));
const [ofWarehouses, ofClinics] = [0, 1];

function judged(text: string, need: number): NeedFound {
  const found = judgeNeeds([{ said: listen(needText(text, words), index), tells: true }], 2)[need];
  if (!found) throw new Error('no such need');
  return found;
}

describe('a need', () => {
  it('is stated where the page says it, with the sentence that does', () => {
    const said = 'Our warehouses and distribution centres hold parts for every tractor built since the war.';
    const { state, sentence } = judged(`${FILLER} ${said}`, ofWarehouses);
    expect({ state, sentence }).toEqual({ state: 'stated', sentence: said });
  });

  it('is heard in words near in meaning', () => {
    const text = `Our doctors and surgeons see outpatients in four hospitals and a clinic by the lake. ${FILLER}`;
    expect(['stated', 'hinted']).toContain(judged(text, ofClinics).state);
    expect(judged(text, ofWarehouses).state).toBe('no sign');
  });

  it('of those whom a vendor serves is not the vendor’s', () => {
    const own = judged(`Our clinics and doctors treat patients in nine towns. ${FILLER}`, ofClinics);
    const vendor = judged(
      `Wardwise is software that helps clinics and doctors treat patients sooner. ${FILLER}`,
      ofClinics,
    );
    expect(own.state).toBe('stated');
    expect(vendor.state).not.toBe('stated');
    expect(vendor.score).toBeLessThan(own.score);
  });

  it('that is denied is none', () => {
    const text = `Customers like that we keep no warehouses and run without depots. ${FILLER}`;
    expect(judged(text, ofWarehouses).state).toBe('no sign');
  });

  it('goes down a step where a counter-signal is stated too', () => {
    const plain = 'Goods leave from regional depots across the country on weekdays.';
    const against = 'The storage space and depots are all of another firm, a partner since 2011.';
    expect(judged(`${plain} ${FILLER}`, ofWarehouses).state).toBe('stated');
    expect(judged(`${plain} ${FILLER} ${against}`, ofWarehouses).state).toBe('hinted');
  });

  it('goes down a step where a counter-signal that denies is denied too, and only there', () => {
    const plain = 'Goods leave from our regional depots across the country on weekdays.';
    expect(judged(`${plain} ${FILLER}`, ofWarehouses).state).toBe('stated');
    const against = 'In the south we have no depots and rent what we need by the day.';
    expect(judged(`${plain} ${FILLER} ${against}`, ofWarehouses).state).toBe('hinted');
  });

  it('is not stated by its words far apart, by one word of two, nor by one word that serves for both', () => {
    const apart =
      'The regional press wrote kindly about our new bakery, its cheerful ovens and the depots nearby.';
    expect(judged(`${apart} ${FILLER}`, ofWarehouses).state).not.toBe('stated');
    const half = 'We are a regional firm with customers in all villages around the lake.';
    expect(judged(`${half} ${FILLER}`, ofWarehouses).state).toBe('no sign');
  });

  it.each([
    ['a question', 'Are you looking for regional depots close to where your customers are?'],
    ['a quotation', '“Their regional depots are the tidiest that I saw in all my years.”'],
    ['the life of a person', 'Before that she ran regional depots at a dairy in the far north.'],
    ['what the reader may do', 'Monitor regional depots and their gates from one screen in real time.'],
    ['a product’s name', 'Yardly is the regional depots booking platform with the shortest queues.'],
    [
      'a long list',
      'Ports, regional depots, quays, cranes, barges, sheds, yards and lighthouses of all kinds.',
    ],
  ])('is at most hinted by %s', (_, sentence) => {
    expect(judged(`${sentence} ${FILLER}`, ofWarehouses).state).not.toBe('stated');
  });

  it('of one word is stated only where the page says whose it is', () => {
    const need: Need = { name: 'Has a foundry', signals: ['our foundry'] };
    const one = indexNeeds([need], words, neighboursOf([need], words));
    const state = (text: string) =>
      judgeNeeds([{ said: listen(needText(`${text} ${FILLER}`, words), one), tells: true }], 1)[0]?.state;
    expect(state('Our foundry pours bells and stoves for churches and kitchens alike.')).toBe('stated');
    expect(state('A foundry is a hot and noisy place, as every visitor soon learns.')).toBe('hinted');
  });

  it('is left open where too little was read, and in buttons', () => {
    expect(judged('Welcome to Tarnholm, purveyors of fine things since 1902.', ofWarehouses).state).toBe(
      'too little read',
    );
    expect(judged(`Our warehouses\nRegional depots\n${FILLER}`, ofWarehouses).state).toBe('no sign');
  });

  it('counts only words as they stand on pages in other languages', () => {
    const need: Need = { name: 'Eigene Lager', signals: ['Lager in Hamburg und Fulda'] };
    const only = indexNeeds([need]);
    const text = 'Unsere beiden Lager in Hamburg und Fulda versorgen den ganzen Norden mit Schrauben.';
    expect(judgeNeeds([{ said: listen(needText(text), only), tells: true }], 1)[0]).toMatchObject({
      state: 'stated',
      sentence: text,
    });
  });
});

describe('whatever a page says', () => {
  it('the score is a chance, and a shown sentence stands on the page', () => {
    const word = fc.constantFrom(
      'our',
      'no',
      'for',
      'clinics',
      'warehouses',
      'helps',
      'depots',
      'patients',
      'cake',
      '.',
      '\n',
      '1902',
      'ß',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 60 }), (said) => {
        const text = said.join(' ');
        for (const found of judgeNeeds([{ said: listen(needText(text, words), index), tells: true }], 2)) {
          expect(found.score).toBeGreaterThanOrEqual(0);
          expect(found.score).toBeLessThanOrEqual(1);
          expect(text).toContain(found.sentence ?? '');
        }
      }),
    );
  });
});

describe('further words for a need', () => {
  it('are near its own, none of them, and each in one form', () => {
    const offered = suggestSignals(CLINICS, words);
    expect(offered.length).toBeGreaterThan(3);
    const keys = offered.map((word) => words.keyOf(word));
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys).not.toContain(words.keyOf('clinic'));
    expect(offered.join()).toMatch(/nurs|physician|care|medic/);
  });
});
