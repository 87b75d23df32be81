import type { Candidate } from './candidate.ts';

/** All places of a page that say the same name, in whatever spelling. */
export interface NameGroup {
  /** What all spellings share. */
  key: string;
  /** Its words in alphabetical order: "Jewellers Smith" and "Smith Jewellers" are one name. */
  words: string;
  /** The spelling to show. */
  name: string;
  /** The most trusted place that says it. */
  top: Candidate;
  /** Places and what each says for the name. */
  places: Map<string, number>;
  spellings: Map<string, number>;
  /** How well it fits the site's address, 0–1. */
  fit: number;
  /** Its words are what the page sells or does rather than a name. */
  isSold?: true;
  /** Other places that say a shorter or longer form of it; a logo and the link around it are one. */
  kin: number;
  /** All places together; above 8 several agree, below 2.3 a single weak place stands alone. */
  score: number;
}

const ENOUGH = 2.3;

/** Whether a name is sure enough: a single place is, where the address agrees with it. */
export function isEnough({ score, fit, places, kin }: NameGroup): boolean {
  if (score < ENOUGH) return false;
  return fit >= HALF || places.size > 1 || kin > 1 || (fit >= PARTLY && score >= STRONG);
}
const HALF = 0.5;
const PARTLY = 0.4;
const STRONG = 3;

/** Takes in what shorter and longer forms of the name say. */
export function addKin(group: NameGroup, relatives: readonly NameGroup[]): void {
  const own = new Set([...group.places.keys()].map(handOf));
  const others = relatives.flatMap(({ places }) => [...places.keys()].map(handOf));
  group.kin = new Set(others.filter((hand) => !own.has(hand))).size;
  group.score = scoreOf(group, relatives);
}

const handOf = (place: string) => HANDS[place] ?? place;

/** What a place counts that says another form of the name. */
const KIN = 0.5;

/** Agreement with the address more than triples what the places say. */
export function scoreOf(group: NameGroup, relatives: readonly NameGroup[] = []): number {
  const places = new Map(group.places);
  for (const relative of relatives) {
    for (const [place, weight] of relative.places)
      places.set(place, Math.max(places.get(place) ?? 0, KIN * weight));
  }
  return placesOf({ places }) * (0.6 + 1.4 * group.fit) * (group.isSold ? SOLD : 1);
}

/** What a name counts whose words the page's sentences use in small letters. */
export const SOLD = 0.6;

/** Places that are filled in by one hand: what the second says is no news. */
const HANDS: Readonly<Record<string, string>> = {
  website: 'settings',
  'og:site_name': 'settings',
  'application-name': 'settings',
  'apple-mobile-web-app-title': 'settings',
  'al:ios:app_name': 'settings',
  'og:title': 'title',
  'twitter:title': 'title',
  'home link': 'logo',
};
const AGAIN = 0.25;

/** What all places together say for a name. `worth`: of a place, where it is not to count whole. */
export function placesOf(
  { places }: Pick<NameGroup, 'places'>,
  worth: Readonly<Record<string, number>> = {},
): number {
  const hands = new Map<string, { most: number; sum: number }>();
  for (const [place, written] of places) {
    const weight = written * (worth[place] ?? 1);
    const hand = handOf(place);
    const { most, sum } = hands.get(hand) ?? { most: 0, sum: 0 };
    hands.set(hand, { most: Math.max(most, weight), sum: sum + weight });
  }
  let total = 0;
  for (const { most, sum } of hands.values()) total += most + AGAIN * (sum - most);
  return total;
}
