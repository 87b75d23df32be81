import { countryCode } from '../../text/countries.ts';
import { foldWords } from '../../text/fold.ts';
import { LETTER, UPPER } from '../../text/letters.ts';
import { countryOfRegion, isProvince, isUkCounty } from '../../text/regions.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Words after which, in English addresses, the street ends and the town begins: "720 Brazos Street Austin". */
const STREET_END = set(
  `street st avenue ave av road rd drive dr boulevard blvd lane ln way court ct place pl parkway pkwy highway hwy circle cir suite ste floor fl unit building bldg room rm box
  terrace ter trail trl plaza square sq loop pike route rte broadway wharf mews close crescent estate freeway expressway turnpike office pmb nw ne sw se`,
);

/** Words that never are or begin a town: labels, parts of addresses, months, page furniture. */
const NEVER = set(
  `tel telefon telephone telefono teléfono téléphone phone fax email mail mobile mobil gsm call web www http https address adresse adres anschrift indirizzo direccion endereco contact kontakt contacts copyright rights reserved
  suite floor unit building office offices headquarters hq head main box postfach postbus bp cedex street strasse straße road avenue rue via calle rua ul january february march april may june july august september october november december
  januar februar märz mai juni juli oktober dezember monday tuesday wednesday thursday friday saturday sunday montag usa inc llc ltd gmbh ag kg ust vat hrb hra iban bic kvk btw siret siren rcs cap nif cif cnpj cpf cep ext open hours opening
  customers kunden users clients products produkte mitarbeiter employees jahre years euro eur usd since seit version seite page uhr und and the our all new for with from by or of to in on at no nr art pmb department dept map google view get directions share read more about welcome made`,
);

/** Small words within a town's name: "Frankfurt am Main". */
const JOINS = set(
  'am an der den dem bei im in ob de la le les sur sous en du des lès aux di del della dos da do e y van aan het op upon on nad pod og och the',
);
const NAME = new RegExp(`^(?:[dl]['’])?[${UPPER}][${LETTER}'’./–-]*`);
/** Words of a town's longest name, small ones aside. */
const NAMES = 5;

/** How many characters at the start of a text are a town's name: capital words, small words only between them; one line. */
function townLength(text: string): number {
  let [at, end, names, joins] = [0, 0, 0, 0];
  while (names < NAMES) {
    const stop = text.slice(at).search(/[ \n]/);
    const word = stop < 0 ? text.slice(at) : text.slice(at, at + stop);
    const name = NAME.exec(word)?.[0] ?? '';
    if (name) [end, names, joins] = [at + name.length, names + 1, 0];
    else if (JOINS.has(word) && joins < 2) joins += 1;
    else break;
    at += word.length + 1;
    if ((name && name !== word) || text[at - 1] !== ' ') break;
  }
  return end;
}

/** The town at the start of a text, as after a postcode: " Emden\nTel. …" → "Emden". */
export function townAtStart(text: string): string | undefined {
  const rest = text.replace(/^[ ,:|•·\n-]{1,4}/, '').slice(0, 90);
  const length = townLength(rest);
  return length > 0 ? cleanTown(rest.slice(0, length)) : undefined;
}

/**
 * The town at the end of a text, as before a state or postcode: "…\nSte 110 Austin, " → "Austin". States, counties and
 * countries between town and code are passed over: "Nagpur, Maharashtra, India – ".
 */
export function townAtEnd(text: string): string | undefined {
  const parts = text
    .slice(-110)
    .split(/[,\n|•·:;*()–]| - /)
    .map((part) => part.trim().replace(/\.$/, ''))
    .filter((part) => part !== '');
  while (parts.length > 1 && isWider(parts.at(-1) ?? '')) parts.pop();
  const words = (parts.at(-1) ?? '').split(/\s+/);
  const street = words.findLastIndex(
    (word, at) => (at > 0 && STREET_END.has(plain(word))) || /\d|#/.test(word),
  );
  const rest = words.slice(street + 1).join(' ');
  // Only a part that is all town: half a sentence before a state is no address.
  if (rest === '' || townLength(rest) !== rest.length || PREMISES.test(rest)) return undefined;
  return cleanTown(rest);
}

/** Names of sites and buildings that stand where a town could: "Science Park". */
const PREMISES =
  /\b(?:business|industrial|science|technology|retail|office|trading|enterprise|distribution) (?:park|estate|centre|center|village)$|\b(?:house|mill|mills|works|chambers|tower|building)$/i;

const isWider = (part: string): boolean =>
  isUkCounty(part) ||
  isProvince(part) ||
  (part.length > 2 && countryCode(part) !== undefined) ||
  /^UK$/.test(part);

const plain = (word: string) => word.toLowerCase().replace(/[.,]/g, '');

/** Cuts what follows the town on the same line; undefined where nothing of a town is left. */
export function cleanTown(text: string): string | undefined {
  const words = text
    .replace(/\bCEDEX\b.*$/i, '')
    .trim()
    .split(' ');
  const end = words.findIndex((word) => NEVER.has(plain(word)));
  // Italian addresses end in the province: "Calvisano BS".
  const named = (end < 0 ? words : words.slice(0, end)).filter(
    (word, at) => at === 0 || !/^[A-Z]{2}$/.test(word),
  );
  const kept = named.join(' ').replace(/[\s.,'’/–-]+$/, '');
  const folded = foldWords(kept);
  if (folded.length < 2 || kept.length > 40 || /^[A-Z]{1,2}$/.test(kept)) return undefined;
  if (countryOfRegion(kept) && !/^(?:New York|Washington)$/i.test(kept)) return undefined;
  if (isUkCounty(kept) || isProvince(kept)) return undefined;
  if (countryCode(kept) && !/^(?:Singapore|Luxembourg|Monaco|Hong Kong|Gibraltar)$/i.test(kept))
    return undefined;
  return namely(kept);
}

const FIRST_LETTER = new RegExp(`(?<![${LETTER}'’])[${LETTER}]`, 'g');

/** "HELMOND" → "Helmond"; names in mixed case stay as written. */
function namely(town: string): string {
  if (town.length <= 3 || town !== town.toUpperCase()) return town;
  return town.toLowerCase().replace(FIRST_LETTER, (letter) => letter.toUpperCase());
}
