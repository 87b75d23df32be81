import { fold } from '../text/fold.ts';
import type { Fact, Source } from './fact.ts';
import { ownVoice } from './own-voice.ts';
import type { Page } from './page.ts';
import { proofsOn } from './proof-from/proofs.ts';
import { customerOfStory } from './proof-from/stories.ts';

interface Found {
  name: string;
  source: Source;
  quote: string;
  confidence: number;
}

const MOST = 30;
/** "Major clients include …": whose, goes without saying. */
const SUBJECTLESS =
  /^(?:major |key |some |selected |our )?(?:customers|clients|clientele|trusted by|used by|kunden wie|zu den kunden|clients)/i;

/**
 * The companies that the page names as customers: logos and lists below "Trusted by" and its like, "customers include …", and
 * titles of their stories. Never people, seals, payments or the company itself.
 */
export function customerFacts(page: Page): Fact[] {
  const { namesSelf, isOwn } = ownVoice(page);
  const proofs = proofsOn(page);
  const shown = proofs.shown
    .filter(({ wall }) => wall === 'customer')
    .map(
      ({ name, quote, isPicture }): Found => ({
        name,
        quote,
        source: 'landmark',
        confidence: isPicture ? 0.8 : 0.7,
      }),
    );
  const said = proofs.said.flatMap(({ wall, names, sentence }): Found[] => {
    if (wall !== 'customer' || !(isOwn(sentence) || SUBJECTLESS.test(sentence.text))) return [];
    return names.map((name) => ({ name, quote: sentence.quote, source: 'text', confidence: 0.8 }));
  });
  const told = page.reading.links.flatMap((link): Found[] => {
    const name = customerOfStory(link);
    return name ? [{ name, quote: link.text, source: 'link', confidence: 0.75 }] : [];
  });
  const names = new Map<string, Found>();
  for (const each of [...said, ...shown, ...told]) {
    const key = fold(each.name);
    if (key.length > 1 && !names.has(key) && !namesSelf(each.name)) names.set(key, each);
  }
  return [...names.values()]
    .slice(0, MOST)
    .map(({ name, source, quote, confidence }) => page.fact('customer', name, source, quote, confidence));
}
