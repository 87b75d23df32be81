import { foldWords } from '../../text/fold.ts';
import { anyOf } from '../../text/stems.ts';

/** Headings over the company's own places. */
const OUR_OFFICES: ReadonlySet<string> = new Set(
  [
    'our offices, our locations, our branches, offices, office locations, global offices, worldwide offices, regional offices, branch offices, our sites, our plants, other offices, other locations, where we are, our global presence',
    'standorte, unsere standorte, niederlassungen, unsere niederlassungen, unsere buros, buros, weitere standorte, werke, unsere werke, tochtergesellschaften, onze kantoren, kantoren, vestigingen, onze vestigingen, onze locaties',
    'nos bureaux, bureaux, nos agences, nos implantations, implantations, nos sites, nos filiales, nos usines, le nostre sedi, sedi, le sedi, i nostri uffici, filiali, nuestras oficinas, oficinas, nuestras sedes, sedes, delegaciones, nuestras delegaciones, nossos escritorios, escritorios, nossas unidades, filiais',
    'vara kontor, kontor, vores kontorer, kontorer, vare kontorer, toimipisteet, toimipisteemme, nasze biura, nasze oddzialy, oddzialy, nase pobocky, pobocky, наши офисы, филиалы',
  ].flatMap((line) => line.split(', ')),
);

/** Whether a heading stands over the company's own places and says nothing else. */
export function isOfficesHeading(text: string): boolean {
  return text.length <= 50 && OUR_OFFICES.has(foldWords(text).replace(/ \d+$/, ''));
}

/** What the company has in a place: before "in Berlin, Paris and Austin". */
export const PLACES: ReadonlySet<string> = new Set(
  [
    'offices office branches locations sites plants facilities subsidiaries studios factories teams hubs warehouses',
    'büros standorte standorten niederlassungen werke werken tochtergesellschaften vertretungen kantoren vestigingen',
    'bureaux agences implantations sites filiales usines uffici sedi filiali stabilimenti oficinas sedes delegaciones plantas escritórios unidades filiais fábricas',
    'kontor kontorer toimistot biura oddziały pobočky',
  ].flatMap((line) => line.split(' ')),
);

/** Small words that lead from "offices" to the first place. */
export const IN =
  /^,?(?:\s(?:and|und|et|e|y|en|och|og)\s[a-zäöüéèñçåø]{3,16})?\s*(?:(?:are|is)?\s*(?:located|based|situated)?\s*(?:also\s)?(?:in|across|at|throughout|à|a|en|au|aux|em|i|te|w|v)|u\. ?a\. in|unter anderem in|sowie in|including)(?: the cities of)?:?\s+/i;
/** Words by which the places are customers' or sold to. */
export const isOfOthers = anyOf(
  'customer*, client*, dealer*, reseller*, distributor*, retailer*, your office, your offices, their, partner*, visit*, clean*, kunde*, handler*, ihre buros, clients, revendeur*, clienti, clientes, klanten, rent, lease, search, looking, find',
);
