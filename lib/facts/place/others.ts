import { anyOf } from '../../text/stems.ts';
import type { Flow } from './flow.ts';

/** Who else's address stands on company pages: hosts and makers of the site, authorities, insurers, services named in privacy notes. */
const OTHERS =
  /h[ée]bergeu?r|h[ée]bergement|hosted by|web ?host|gehostet|(?:website|site|web ?design) (?:by|von|door)\b|design(?:ed)? (?:by|von|et r)|created by|developed by|powered by|r[ée]alisation(?: du site)? ?:|conception(?: du site)? ?:|umsetzung ?:|gestaltung ?:|programmierung ?:|realizzato da|realizado por|desenvolvido por|gemaakt door|aufsichtsbeh|zuständige kammer|berufshaftpflicht|haftpflichtversicher|schlichtungsstelle|datenschutzbeauftragt|data protection officer|commissioner|ombuds|supervisory authority|autorit[ée] de|autoriteit|garante per|agencia espa|\bcnil\b|commission nationale|google (?:llc|inc|ireland)|facebook (?:inc|ireland)|meta platforms|twitter,? inc|linkedin (?:inc|ireland)|mailchimp|rocket science group|cloudflare|hubspot|m[ée]diateur|(?:produziert|hergestellt) (?:für|von|durch)|hersteller ?:|manufactured (?:by|for)|fabricant ?:|imported by|importeur ?:|map data|kartendaten/i;

/** How far back such a word gives the address to somebody else. */
const REACH = 140;

/** Headings and captions over the addresses of others: those who sell the goods, customers, places where one can be met. */
const isElsewhere = anyOf(
  'dealer*, reseller*, stockist*, retailer*, distributor*, where to buy, store locator, store finder, our partners, partner network, handler*, fachhandler*, vertriebspartner*, handelspartner*, bezugsquellen, unsere partner, revendeur*, distributeur*, points de vente, nos partenaires, rivenditor*, punti vendita, distribuidor*, revendedor*, puntos de venta, verkooppunten, wederverkoper*, aterforsaljare, forhandler*, dystrybutor*, prodejc*',
  'event*, venue, trade show*, trade fair*, exhibition*, conference*, seminar*, workshop*, webinar*, messe, messen, messetermin*, veranstaltung*, veranstaltungsort, termine, foire*, salon, salons, evenement*, fiera, fiere, feria*, beurs, beurzen, massor, messer, targi',
  'customer*, client*, testimonial*, references, case stud*, projects, our work, kunde*, referenz*, projekte, realisations, temoignages, referenze, testimonios, proyectos, klanten, referenties, projecten, kunder, referenser',
);
/** Captions in the same line: "Venue: …", "Booth 12, Hall 5". */
const MEETING =
  /\b(?:venue|location of the event|booth|stand|hall|halle|veranstaltungsort|lieu|luogo|lugar) ?(?::|n?[°º]? ?[a-z]?\d)/i;

/** Whether the words before an address say that it is not the company's own. */
export function isSomebodyElses(flow: Flow, at: number): boolean {
  if (OTHERS.test(flow.text.slice(Math.max(0, at - REACH), at))) return true;
  const { block, start } = flow.blockAt(at);
  if (block.region === 'header' || block.region === 'footer') return false;
  if (block.tag === 'blockquote' || MEETING.test(flow.text.slice(Math.max(start, at - REACH), at)))
    return true;
  const heading = flow.headingOver(at);
  return heading !== undefined && heading.text.length < 90 && isElsewhere(heading.text);
}
