import { foldWords } from '../../text/fold.ts';
import { WordSet } from '../../text/word-set.ts';

/** Whom a wall of logos or a list of names shows. */
export type Wall = 'customer' | 'partner';

/** Headings that stand above customers, as `foldWords` writes them. */
const CUSTOMERS = new WordSet(
  'customers, our customers, clients, our clients, some of our clients, some of our customers, selected clients, featured clients, featured customers, happy clients, our happy clients, clientele, client list, our clientele, customers include, clients include, who we work with, companies we work with, brands we work with, companies that trust us, they trust us, who trusts us, trusted by, brands that trust us, our valued clients, references, our references, customer references, used by, loved by, in good company, notable clients, key clients, key customers',
  'kunden, unsere kunden, referenzen, unsere referenzen, referenzkunden, ausgewahlte kunden, ausgewahlte referenzen, kunden und referenzen, auszug unserer kunden, auszug aus unserer kundenliste, sie vertrauen uns, diese unternehmen vertrauen uns, unternehmen die uns vertrauen, vertrauen uns bereits, unsere zufriedenen kunden, wir arbeiten fur',
  'klanten, onze klanten, referenties, onze referenties, opdrachtgevers, onze opdrachtgevers, zij vertrouwen ons, kunder, vara kunder, vore kunder, vores kunder, vare kunder, referenser, referencer, asiakkaat, asiakkaamme, referenssit',
  'clients, nos clients, ils nous font confiance, elles nous font confiance, ils nous ont fait confiance, nos references, references, references clients, nos references clients, quelques references, ils travaillent avec nous, clientes, nuestros clientes, confian en nosotros, ellos confian en nosotros, ya confian en nosotros, empresas que confian en nosotros, algunos de nuestros clientes, clienti, i nostri clienti, referenze, le nostre referenze, hanno scelto noi, ci hanno scelto, si fidano di noi, alcuni dei nostri clienti, nossos clientes, quem confia em nos, empresas que confiam em nos, confiam em nos, alguns de nossos clientes',
  'zaufali nam, nasi klienci, klienci, referencje, nasi klienti, klienti, duveruji nam, reference, nase reference, наши клиенты, клиенты, нам доверяют, clientii nostri, musterilerimiz, referanslar, referanslarimiz, ugyfeleink',
  '導入企業, 導入実績, 導入企業様, 導入企業一覧, 主要顧客, 主要納入先, 納入実績, 取引実績, 主なお客様, 合作客户, 我们的客户, 服务客户, 고객사, 주요 고객사, 주요고객',
);
const PARTNERS = new WordSet(
  'partners, our partners, technology partners, our technology partners, strategic partners, integration partners, solution partners, channel partners, business partners, official partners, industry partners, our trusted partners, partners and integrations, partner network, our partner network, implementation partners, alliance partners',
  'partner, unsere partner, technologiepartner, kooperationspartner, unsere kooperationspartner, partnerunternehmen, starke partner, unsere starken partner, partner und netzwerk, unsere technologiepartner',
  'onze partners, partners van, technologiepartners, vara partners, vara samarbetspartners, samarbetspartners, samarbejdspartnere, vores samarbejdspartnere, samarbeidspartnere, kumppanit, kumppanimme',
  'partenaires, nos partenaires, partenaires technologiques, nos partenaires technologiques, socios, nuestros socios, nuestros partners, partners tecnologicos, socios tecnologicos, i nostri partner, partner tecnologici, parceiros, nossos parceiros, parceiros tecnologicos',
  'partnerzy, nasi partnerzy, partneri, nasi partneri, партнеры, наши партнеры, partenerii nostri, is ortaklarimiz, partnereink',
  'パートナー, パートナー企業, 合作伙伴, 协力公司, 파트너, 파트너사, 협력사',
);

/** A heading that goes on: "Trusted by 500+ teams around the world". */
const TRUSTED =
  /^(?:(?:proudly |already )?(?:trusted|used|loved|chosen|relied on) by (?!(?:your|you)\b)|join (?:over |more than )?\d[\d ]*k? (?:companies|businesses|teams|brands|organi[sz]ations)|(?:\d[\d ]*|over \d[\d ]*|more than \d[\d ]*|viele|zahlreiche|leading|fuhrende|renommierte) (?:companies|brands|teams|businesses|unternehmen|firmen|marken) (?:trust|rely on|use|vertrauen)|(?:zahlreiche )?unternehmen vertrauen|diese (?:unternehmen|marken|kunden) vertrauen|ils (?:nous )?font confiance|(?:plus de )?\d[\d ]* (?:entreprises|clients) nous font confiance|mas de \d[\d ]* empresas confian|empresas que (?:ya )?confian|piu di \d[\d ]* aziende|le aziende che ci hanno scelto|zaufalo nam|нам доверяют)/;
/** Words of customers, not their names. */
const TESTIMONY =
  /(?<![a-z])(?:say|says|saying|said|speak|testimonials?|reviews?|stories|story|feedback|sagen|stimmen|meinungen|bewertungen|disent|avis|temoignages?|dicono|recensioni|dicen|opiniones|dizem|depoimentos|zeggen|sager|siger|opinie|portal|login|log in|support|service|become|werden|with us|program|programme|programm|area|centro|center|devenir|devenez|diventa)(?![a-z])|отзывы|お客様の声/;
const LONGEST = 110;

/** Whom what stands below this heading shows; undefined for other headings and for words of customers. */
export function wallOf(heading: string): Wall | undefined {
  if (heading.length > LONGEST) return undefined;
  const plain = foldWords(heading);
  if (PARTNERS.has(plain)) return 'partner';
  if (CUSTOMERS.has(plain)) return 'customer';
  return TRUSTED.test(plain) && !TESTIMONY.test(plain) ? 'customer' : undefined;
}
