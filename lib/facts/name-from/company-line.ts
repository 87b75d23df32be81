import { registrableDomain } from '../../text/domain.ts';
import { fold } from '../../text/fold.ts';
import type { Page } from '../page.ts';
import { fitsLabels } from './fit.ts';
import { startsBig } from './letters.ts';
import { isGroup } from './parent-words.ts';

/** "A Contoso company", "Ein Unternehmen der Contoso Gruppe" as a line of its own: below the logo, in the footer. */
const LINE =
  /^(?:proud to be )?(?:an?|part of the) (\S.{1,40}?) (?:company|business|brand|enterprise)[.!]?$/i;
const LONGEST = 70;
const FITS = 0.85;

/** Parents that the page names in a line of their own, where the name is a group's or that of a site it links to. */
export function companyLines(page: Page): { name: string; quote: string }[] {
  const { blocks, links, pictures } = page.reading;
  const lines = [
    ...blocks.flatMap(({ text, region }) => (region === 'nav' ? [] : text.split('\n', 8))),
    ...pictures.map(({ alt }) => alt),
  ];
  const named = lines.flatMap((line) => {
    const name = line.length <= LONGEST ? LINE.exec(line)?.[1] : undefined;
    return name?.split(' ').every((word) => startsBig(word) || /^(?:&|of|and)$/.test(word))
      ? [{ name, quote: line }]
      : [];
  });
  if (named.length === 0) return [];
  const linked = links.flatMap(({ href }) => {
    const domain = URL.canParse(href) ? registrableDomain(new URL(href).hostname) : undefined;
    return domain && domain !== page.domain ? [fold(domain.split('.')[0] ?? '')] : [];
  });
  return named.filter(({ name }) => isGroup(name) || fitsLabels(name, linked) >= FITS);
}
