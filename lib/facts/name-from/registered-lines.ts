import { hasLegalForm, withoutLegalForm } from '../legal-form.ts';
import type { Page } from '../page.ts';
import type { Candidate } from './candidate.ts';
import { startsBig } from './letters.ts';

const MOST_LINES = 6;
const LONGEST = 70;
/** "Website by Pixel Studio Ltd": whoever made the page. */
const MAKER = /\b(?:by|von|par|door|por|da)\b/i;

/** Lines that are a registered name and nothing else, as in imprints and addresses. */
export function registeredLines(page: Page): Candidate[] {
  const found: Candidate[] = [];
  for (const { text, region } of page.reading.blocks) {
    if (found.length >= MOST_LINES) break;
    if (region === 'nav' || (text.length > LONGEST && !text.includes('\n'))) continue;
    for (const line of text.slice(0, 400).split('\n', 4)) {
      if (line.length <= 4 || line.length > LONGEST || !startsBig(line) || !hasLegalForm(line)) continue;
      if (withoutLegalForm(line).length < 3 || MAKER.test(line)) continue;
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
