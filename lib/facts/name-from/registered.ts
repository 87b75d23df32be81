import { hasLegalForm, withoutLegalForm } from '../legal-form.ts';
import type { Page } from '../page.ts';
import type { Candidate } from './candidate.ts';
import { asRead } from './clean.ts';
import { nameKey } from './name-key.ts';

/** "2009 – 2024 Acme Ltd" in a footer: the years are not the name's. */
const YEARS = /^(?:©|\(c\)|copyright|\s|(?:19|20)\d\d|[-–,])+(?=\p{L})/iu;

/**
 * Of all texts that carry a legal form, the registered name of the company itself: the one whose name is the
 * company's, or begins with it. Customers' and agencies' names have legal forms too.
 */
export function registeredName(
  candidates: readonly Candidate[],
  name: string,
): { text: string; from: Candidate } | undefined {
  const own = nameKey(name);
  const fitting = candidates.flatMap((from) => {
    const text = asRead(from.text).replace(YEARS, '').trim();
    if (text.length > 90 || (!from.registered && !hasLegalForm(text))) return [];
    const key = nameKey(text);
    const nearness = key === own ? 3 : key.startsWith(own) ? 2 : key.includes(own) ? 1 : 0;
    const said = from.place === 'legalName' ? 3 : 0;
    return nearness + said > 0 ? [{ text, from, rank: nearness + said + from.weight / 10 }] : [];
  });
  return fitting.sort((a, b) => b.rank - a.rank)[0];
}

/** Lines that are a registered name and nothing else, as in imprints and addresses. */
export function registeredLines(page: Page): Candidate[] {
  const found: Candidate[] = [];
  for (const { text, region } of page.reading.blocks) {
    if (found.length >= 6) break;
    if (region === 'nav') continue;
    for (const line of text.slice(0, 400).split('\n', 4)) {
      if (line.length <= 4 || line.length > 70 || !/^[\p{Lu}\p{N}\p{Lo}]/u.test(line)) continue;
      if (!hasLegalForm(line) || withoutLegalForm(line).length < 3) continue;
      found.push({
        text: line,
        source: region === 'footer' ? 'landmark' : 'text',
        quote: line,
        weight: 1.5,
        place: 'registered',
        registered: true,
      });
    }
  }
  return found;
}
