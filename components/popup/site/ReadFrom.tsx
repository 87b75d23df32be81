import type { Visit } from '../../../lib/messages/visit.ts';
import { readFromWords } from './site-words.ts';

/** Where a company was read that is not on its own site: "From its LinkedIn page". */
export function ReadFrom({ visit }: { visit: Visit }) {
  if (visit.state !== 'site' || visit.seen.subject !== 'company') return null;
  return <p class="read-from">{readFromWords(visit.site, visit.health.layout)}</p>;
}
