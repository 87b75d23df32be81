import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Account, PageSeen } from '../../lib/account/account.ts';
import { basisOf } from '../../lib/account/basis.ts';
import { accountSchema } from '../../lib/account/schema.ts';
import { questionsOf, unanswered } from '../../lib/fit/answer-to.ts';
import { answersTo, earsFor } from '../../lib/fit/hear.ts';
import { neighboursOf } from '../../lib/fit/hearing/need-index.ts';
import type { LikenessCriterion, NeedCriterion } from '../../lib/icp/icp.ts';
import { account, fact, icp, page, SEEN } from './invented.ts';
import { shippedReferences as references, shippedWords as words } from './shipped-words.ts';

const need: NeedCriterion = {
  id: 'n',
  kind: 'need',
  importance: 'strong',
  name: 'Runs warehouses of its own',
  signals: [
    'our warehouses and distribution centres',
    'fulfilment centre with storage space',
    'regional depots',
    'stock kept for next day dispatch',
  ],
  counterSignals: ['warehouses run by a logistics partner'],
};
const german: NeedCriterion = {
  ...need,
  id: 'g',
  name: 'Eigene Lager',
  signals: ['Lager in Hamburg und Fulda', 'Zwischenlagerung', 'Hochregallager'],
  counterSignals: [],
};
const likeness: LikenessCriterion = {
  id: 'l',
  kind: 'likeness',
  importance: 'strong',
  clients: [
    {
      name: 'Tarnholm Freight',
      text: `Tarnholm Freight moves containers by road and rail between the northern ports and inland terminals. Its own trucks, drivers
        and warehouses serve importers of furniture, tyres and food, with customs clearance and storage under one roof.`,
    },
    {
      name: 'Ostrava Cargo Lines',
      text: `We carry pallets and part loads across Europe. Our fleet of trucks, two warehouses and a customs office keep freight moving
        for makers of machines and tyres, day and night, with tracking of every shipment.`,
    },
  ],
};
const profile = icp(need, german, likeness);
const ears = earsFor(questionsOf(profile), {
  words,
  neighbours: neighboursOf([need, german], words),
  references,
});

const SAYS = 'Our warehouses and distribution centres hold parts for every tractor built since the war.';
const AGAINST = 'Our warehouses are run by a logistics partner from the next town.';
const CHAT =
  'Founded by two brothers, the family firm is proud of its long tradition and its loyal people. Visitors are welcome in the museum next door. ' +
  'Every summer the village band plays in the courtyard and neighbours bring cake, songs and good cheer to everybody. ';
const LONG = CHAT.repeat(6);
const HAULAGE =
  'Bramwick Haulage runs lorries and refrigerated trucks from three depots. ' +
  'Freight for shops and makers is stored in our warehouse, cleared through customs and delivered next day; drivers, trucks and pallets are all our own.';
const DEUTSCH =
  'Gegründet von zwei Brüdern ist der Betrieb stolz auf seine lange Geschichte und seine treuen Leute. Unsere beiden Lager in Hamburg und Fulda versorgen den ganzen Norden mit Schrauben. ';

function heardIn(...pages: PageSeen[]) {
  return heard(account({ pages }));
}

function heard(known: Account) {
  const [need, german, likeness] = answersTo(known, ears);
  if (need?.kind !== 'need' || german?.kind !== 'need' || likeness?.kind !== 'likeness')
    throw new Error('kinds');
  return { need, german, likeness };
}

describe('what is heard in a company’s pages', () => {
  it('is the best of all pages, quoted from the page that says it', () => {
    const blog = page('blog', `${CHAT} ${SAYS}`);
    const { need } = heardIn(page('home', LONG), blog);
    expect(need).toMatchObject({ state: 'stated', heard: { quote: SAYS, url: blog.url, seenAt: SEEN } });
    const about = page('about', `${CHAT} ${SAYS}`);
    expect(heardIn(blog, about).need.heard?.url).toBe(about.url);
  });

  it('counts what speaks against a need only on pages that tell what they are', () => {
    const says = page('about', SAYS);
    expect(heardIn(says, page('blog', AGAINST)).need.state).toBe('stated');
    expect(heardIn(says, page('home', AGAINST)).need.state).toBe('hinted');
  });

  it('is no sign only after enough of what tells was listened to', () => {
    expect(heardIn(page('home', LONG)).need.state).toBe('no sign');
    expect(heardIn(page('home', CHAT), page('blog', LONG)).need.state).toBe('too little read');
  });

  it('hears descriptions that no page repeats', () => {
    const described = { ...fact('description', SAYS), url: 'https://www.linkedin.com/company/acme' };
    const known = account({ pages: [page('home', CHAT)], facts: [described] });
    expect(heard(known).need).toMatchObject({ state: 'stated', heard: { quote: SAYS, url: described.url } });
  });

  it('means nothing by the silence of pages in another language, unless the signals are in another too', () => {
    const pages = [page('home', DEUTSCH.repeat(12))];
    const { need, german, likeness } = heard(account({ pages, facts: [fact('language', 'de')] }));
    expect(need.state).toBe('too little read');
    expect(german).toMatchObject({
      state: 'stated',
      heard: { quote: 'Unsere beiden Lager in Hamburg und Fulda versorgen den ganzen Norden mit Schrauben.' },
    });
    expect(likeness).toEqual({
      kind: 'likeness',
      question: likeness.question,
      basis: likeness.basis,
      sharing: [],
    });
  });

  it('tells English by the words where no page says its language', () => {
    const { need } = heardIn(page('home', DEUTSCH.repeat(12)), page('about', SAYS));
    expect(need.state).toBe('stated');
    expect(heardIn(page('home', DEUTSCH.repeat(12))).need.state).toBe('too little read');
  });

  it('is likeness with the sentence that holds most of the shared terms', () => {
    const { likeness } = heardIn(page('home', `${CHAT.slice(0, 90)}.\n${HAULAGE}`), page('blog', CHAT));
    expect(likeness.closerThan).toBeGreaterThanOrEqual(85);
    expect(likeness.sharing).toContain(words.keyOf('trucks'));
    expect(likeness.heard?.quote).toMatch(/Freight for shops/);
    expect(heardIn(page('home', LONG)).likeness.closerThan).toBeLessThan(70);
  });

  it('answers every question for these pages, and none that were never read', () => {
    const known = account({ pages: [page('home', LONG)] });
    expect(unanswered(known, profile)).toEqual([need, german, likeness]);
    const answers = answersTo(known, ears);
    expect(answers.every(({ basis }) => basis === basisOf(known))).toBe(true);
    expect(unanswered({ ...known, answers }, profile)).toEqual([]);
    expect(unanswered(account(), profile)).toEqual([]);
    const moved = { ...need, importance: 'nice' as const };
    expect(unanswered({ ...known, answers }, icp(moved))).toEqual([]);
    expect(unanswered({ ...known, answers }, icp({ ...need, signals: ['depots'] }))).toHaveLength(1);
  });
});

describe('whatever pages say', () => {
  const said = fc.array(
    fc.constantFrom(
      'our',
      'no',
      'trucks',
      'warehouses',
      'Lager',
      'freight',
      'depots.',
      'x'.repeat(300),
      '\n',
      '😀',
      'ß.',
      ...SAYS.split(' '),
    ),
    { maxLength: 80 },
  );
  const pages = fc.array(
    fc.tuple(fc.constantFrom('home' as const, 'about' as const, 'blog' as const), said),
    { maxLength: 3 },
  );

  it('answers fit the store, quote literally, and are the same again', () => {
    fc.assert(
      fc.property(pages, (given) => {
        const known = account({ pages: given.map(([kind, text]) => page(kind, text.join(' '))) });
        const answers = answersTo(known, ears);
        expect(accountSchema.safeParse({ ...known, answers }).error).toBeUndefined();
        expect(answersTo(known, ears)).toEqual(answers);
        for (const { heard } of answers)
          if (heard)
            expect(known.pages.some(({ text, url }) => url === heard.url && text.includes(heard.quote))).toBe(
              true,
            );
      }),
      { numRuns: 150 },
    );
  });
});
