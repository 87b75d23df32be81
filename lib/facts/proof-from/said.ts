import { firmName } from './firm-name.ts';
import type { Wall } from './headings.ts';

/** What leads up to a list of names: "customers include", "zu unseren Kunden zählen". */
const LEADS: readonly [Wall, RegExp][] = [
  [
    'customer',
    /(?:(?:customers|clients|clientele|client list|customer base|client base)(?: (?:currently|today|have|has))? (?:includes?|included|including|such as|like)|(?:trusted|used|relied on) by (?:companies|brands|teams|organi[sz]ations|leading companies|leading brands|customers|clients|leaders|businesses)(?: (?:such as|like|including|at))|(?:worked|work|works|working) (?:for|with) (?:clients|companies|brands|customers|organi[sz]ations|leading brands)(?: (?:such as|like|including))|companies (?:such as|like) (?=.{4,120}(?:trust|rely on|use) (?:us|our)))\s*:?\s+/i,
  ],
  [
    'customer',
    /(?:zu (?:unseren|den|ihren|seinen) (?:\S+ )?(?:Kunden|Referenzen) (?:zählen|gehören)(?: (?:unter anderem|u\. ?a\.|etwa|beispielsweise))?|(?:unsere|für|namhafte) Kunden wie(?: etwa)?|Kunden wie(?: zum Beispiel)?)\s*:?\s+/i,
  ],
  [
    'customer',
    /(?:parmi (?:nos|ses) (?:clients|références)(?:,| :|:| figurent| on compte)|(?:nos|des) clients (?:comme|tels que|sont)|entre (?:nuestros|sus) clientes (?:se encuentran|están|destacan|figuran)(?: empresas como)?|clientes como|tra i (?:nostri|suoi) clienti(?: figurano| ci sono| annoveriamo|:| vi sono)|clienti come|entre (?:nossos|os nossos|seus) clientes(?: estão| destacam-se|:)|(?:onder|tot) onze klanten (?:behoren|rekenen we|zijn)|klanten (?:zoals|als)|kunder som|klienci tacy jak|klientům patří|среди наших клиентов)\s*:?\s+/i,
  ],
  [
    'partner',
    /(?:our|its) (?:\S+ )?partners (?:include|includes|are)\s*:?\s+|(?:we|has|have) (?:partner|partnered) with (?=[A-Z])|in partnership with (?=[A-Z])/i,
  ],
  [
    'partner',
    /(?:zu unseren (?:\S+ )?Partnern (?:zählen|gehören)(?: unter anderem)?|parmi nos partenaires(?:,| :|:| figurent)|entre nuestros socios (?:se encuentran|están|destacan)|tra i nostri partner(?: figurano|:)|onze partners zijn)\s*:?\s+/i,
  ],
];
/** Where a list of names ends. */
const END =
  /\s(?:among (?:others|many)|amongst others|and (?:many|more|others|several|various|hundreds|dozens|countless)|to name|as well as|und viele|und (?:andere|weitere)|u\.\s?v\.\s?m|etc|et (?:bien|beaucoup|d'autres)|y (?:muchos|muchas|otros|otras)|e (?:molti|altri|muitos|outros)|en (?:vele|anderen|nog)|to [a-z]+|for (?:the|their|our)|who|which|that|on (?:the|their|our)|zählen|gehören)\b|[.;!?()]\s|[.;!?()]$|\s[–—-]\s/i;
const AND = /\s(?:and|und|et|y|e|en|och|og|i|a|и|sowie)\s/;
const LEADING_AND = /^(?:and|und|et|y|e|en|och|og|i|a|и|sowie) /;
const HINTS =
  /ustomer|lient|artner|rusted|elied|unden|lant|under |orked|orking|ork with|ompanies (?:such|like)|рент|клиент/;

/** The names that a sentence lists as customers or partners, whoever's; none where what it lists are not plainly names. */
export function namesSaid(text: string): { wall: Wall; names: string[] } | undefined {
  if (!HINTS.test(text)) return undefined;
  for (const [wall, lead] of LEADS) {
    const found = lead.exec(text);
    if (!found) continue;
    const rest = text.slice(found.index + found[0].length);
    const list = rest.slice(0, rest.search(END) < 0 ? undefined : rest.search(END));
    const whole = list.length === rest.length ? withoutCutName(list) : list;
    const items = whole
      .split(/,\s+/)
      .flatMap((item) => item.split(AND))
      .map((item) => item.replace(LEADING_AND, '').trim())
      .filter(Boolean);
    const names = items.flatMap((item) => (isProper(item) ? (firmName(item) ?? []) : []));
    const fewest = wall === 'customer' ? 2 : 1;
    return names.length >= fewest && names.length >= 0.75 * items.length ? { wall, names } : undefined;
  }
  return undefined;
}

/** A name, not a branch of trade or a kind of customer: "Schools", "Fortune 500", "Bäckereien". */
function isProper(item: string): boolean {
  return /^[\p{Lu}\p{Lo}\d]|^[a-z][A-Z]/u.test(item) && !KIND.test(item);
}

const KIND =
  /^(?:Fortune \d+|FTSE \d+|DAX|NGOs?|SMEs?|SMBs?|OEMs?|B2B|B2C|(?:\S*(?:eien|ungen|heiten|ämter|schulen|häuser|betriebe|banken|sparkassen|unternehmen|hersteller|händler|firmen|kliniken|praxen|vereine|gemeinden|städte|behörden|büros|agenturen|kanzleien|handwerker|kommunen|verbände|verlage|werke|stiftungen|industrie|handel|konzerne|hospitals|schools|hotels|banks|caf[eé]s|restaurants|universities|retailers|architects|engineers|developers|homeowners|contractors|municipalities|startups|manufacturers|utilities|airlines|airports|insurers|non-?profits|agencies|governments?|hôpitaux|mairies|écoles|banques|bancos|hospitales|escuelas|ayuntamientos|scuole|banche|ospedali|comuni|scholen|gemeenten|ziekenhuizen)))$/iu;

/** Long texts are cut where they are read: a list that ends in neither "and" nor a point may end in half a name. */
function withoutCutName(list: string): string {
  const last = list.slice(list.lastIndexOf(',') + 1);
  const isWhole = /[.!?。]\s*$/.test(list) || LEADING_AND.test(last.trim()) || AND.test(last);
  return isWhole ? list : list.replace(/,[^,]*$/, '');
}
