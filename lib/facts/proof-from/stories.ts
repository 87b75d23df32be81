import type { PageLink } from '../../page/reading.ts';
import { firmName } from './firm-name.ts';

/** Where customers' stories stand on a site. */
const PATH =
  /\/(?:[^/]*(?:case-?stud|customer|success|stories|referen[zc]|kunden|client|clienti|klant|casos|cases|testimon|use-?cases)[^/]*)\/./i;
const NAME =
  "([\\p{Lu}\\d][\\p{L}\\d.&'’-]*(?: (?:(?:of|the|and|&|de|du|der|for) )?[\\p{Lu}\\d][\\p{L}\\d.&'’-]*){0,4})";
const TITLES = [
  `^How ${NAME} (?:is |was |has |have )?[a-z]{3,}(?:s|ed|ing)? `,
  `^How ${NAME} (?:cut|built|grew|won|made|saw|got|found|kept|sped|ran|drove|took|went|brought|put) `,
  `^${NAME}(?:['’]s)? (?:[Cc]ase [Ss]tudy|[Ss]uccess [Ss]tory|[Cc]ustomer [Ss]tory|[Ff]allstudie|[Ee]rfolgsgeschichte)`,
  `^(?:[Cc]ase [Ss]tudy|[Cc]ustomer [Ss]tory|[Ss]uccess [Ss]tory|[Ff]allstudie|[Kk]undenstory|[Rr]eferenz|[Cc]as client|[Cc]aso de éxito|[Cc]aso di successo|[Kk]lantcase|[Kk]undcase)\\s*[:–|-]\\s*${NAME}(?=$|[:,–|-]|\\s[a-z–|-])`,
];
/** Not a company's name, though it begins with a capital. */
const NOBODY =
  /^(?:We|Our|Your|You|I|It|They|The|This|That|These|To|AI|Do|Does|Can|Much|Many|Often|Long|Far|Well|Companies|Teams|Businesses|Customers|Leading|Modern|One|Two|Three|A|An)\b/;

let patterns: readonly RegExp[] | undefined;

/** The customer whose story a link leads to: "How Contoso cut its costs", "Case study: Contoso". */
export function customerOfStory({ href, text }: PageLink): string | undefined {
  if (text.length < 8 || !/^How |tudy|tory|fallstudie|geschichte|referenz|^cas |^caso |case/i.test(text))
    return undefined;
  if (!PATH.test(URL.parse(href)?.pathname ?? '')) return undefined;
  patterns ??= TITLES.map((title) => new RegExp(title, 'u'));
  for (const pattern of patterns) {
    const name = pattern.exec(text)?.[1];
    if (name && !NOBODY.test(name)) return firmName(name);
  }
  return undefined;
}
