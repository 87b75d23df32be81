import { type Fact, type FactKey, factsOf } from '../../lib/facts/fact.ts';
import { factWords } from './fact-words.ts';

/** One thing said, once, by the fact that says it best. */
interface Said {
  words: string;
  fact: Fact;
  /** Other pages that say the same. */
  more: number;
}

export interface FactGroup {
  title: string;
  questions: { label: string; said: Said[] }[];
}

/** Questions in the order in which a rep asks them, under a heading each. */
const GROUPS: readonly (readonly [
  title: string,
  questions: readonly (readonly [FactKey, label: string])[],
])[] = [
  [
    'What it does, and for whom',
    [
      ['businessModel', 'Business'],
      ['buyers', 'Customers'],
      ['industry', 'Industry'],
      ['specialty', 'Good at'],
      ['ownership', 'Ownership'],
      ['description', 'In its own words'],
    ],
  ],
  [
    'Size and growth',
    [
      ['employees', 'People'],
      ['members', 'People on LinkedIn'],
      ['followers', 'Followers on LinkedIn'],
      ['revenue', 'Revenue'],
      ['locations', 'Locations'],
      ['founded', 'Founded'],
    ],
  ],
  [
    'Place and markets',
    [
      ['city', 'City'],
      ['country', 'Country'],
      ['address', 'Address'],
      ['office', 'Offices'],
      ['market', 'Markets'],
      ['language', 'Languages'],
    ],
  ],
  [
    'Contact',
    [
      ['phone', 'Phone'],
      ['email', 'E-mail'],
      ['linkedin', 'LinkedIn'],
      ['twitter', 'X'],
      ['facebook', 'Facebook'],
      ['instagram', 'Instagram'],
      ['youtube', 'YouTube'],
      ['github', 'GitHub'],
    ],
  ],
  [
    'Timing',
    [
      ['event', 'News'],
      ['openJobs', 'Open jobs'],
      ['job', 'Job titles'],
      ['department', 'Departments'],
    ],
  ],
  [
    'Proof',
    [
      ['customer', 'Customers named'],
      ['partner', 'Partners'],
      ['certificate', 'Certificates'],
      ['award', 'Awards'],
    ],
  ],
  ['Technologies', [['technology', 'In use']]],
  [
    'Identity',
    [
      ['name', 'Name'],
      ['legalName', 'Legal name'],
      ['formerName', 'Former name'],
      ['parent', 'Parent'],
      ['vat', 'VAT number'],
      ['relation', 'Your relation'],
    ],
  ],
];

/** All that is known, by group; groups and questions without an answer are left out. */
export function factGroups(facts: readonly Fact[]): FactGroup[] {
  return GROUPS.map(([title, questions]) => ({
    title,
    questions: questions
      .map(([key, label]) => ({ label, said: saidOf(facts, key) }))
      .filter(({ said }) => said.length > 0),
  })).filter(({ questions }) => questions.length > 0);
}

/** Each thing said of a question, surest first. */
function saidOf(facts: readonly Fact[], key: FactKey): Said[] {
  const order = factsOf(facts, key);
  const found = new Map<string, Said>();
  for (const fact of facts
    .filter((each) => each.key === key)
    .sort((a, b) => order.indexOf(a) - order.indexOf(b))) {
    const words = factWords(fact);
    const same = sameness(fact, words);
    const known = found.get(same);
    if (known) known.more += 1;
    else found.set(same, { words, fact, more: 0 });
  }
  return [...found.values()];
}

/** Equal for what is the same however it is written: a phone number with and without its country's prefix. */
function sameness(fact: Fact, words: string): string {
  return (fact.key === 'phone' && fact.value.e164) || words.toLowerCase();
}
