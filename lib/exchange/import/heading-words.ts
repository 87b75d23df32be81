import { foldWords } from '../../text/fold.ts';
import type { Question } from './questions.ts';

/**
 * What headings call each question in English, German, French, Spanish, Dutch and Italian, folded; the first that fits counts, so what
 * names an owner's mail or an address for mail stands before mail and address.
 */
const WORDS: readonly [Question, RegExp][] = [
  [
    'owner',
    /\bowner|besitzer|inhaber|eigentumer|betreuer|zustandig|proprieta|propietario|eigenaar|account ?manager|sales ?rep\b/,
  ],
  ['linkedin', /linked ?in\b/],
  ['mail', /\be ?mails?\b|^mail\b|courriel|correo|posta elettronica|mailad/],
  [
    'domain',
    /\bdom(?:ain|ein|inio|aine)|web ?sei?te|web ?site|home ?page|internet|sit[eio]o? (?:web|internet)|pagina web|\b(?:sito|url|web|www)\b/,
  ],
  [
    'employees',
    /employe|mitarbeiter|beschaftigte|angestellte|effectif|salaries|emplead|plantilla|dipendent|addetti|medewerker|werknemer|personeel|staff|head ?count|\bfte\b|(?:company|unternehmens?|firmen|bedrijfs) ?(?:size|grosse|grootte)|taille|tamano|dimension/,
  ],
  [
    'revenue',
    /revenue|turnover|annual sales|umsatz|chiffre d affaires|^ca\b|facturacion|ingresos|ventas anuales|fatturato|ricavi|omzet/,
  ],
  ['industry', /industr|branche|\bse[ck]t(?:or|eur)\b|settore|bedrijfstak|activite\b|actividad/],
  [
    'founded',
    /founded|year established|grundung|gegrundet|annee de creation|fond(?:ation|azione)|fund(?:acion|ada)|opgericht|oprichting/,
  ],
  ['description', /descri|beschr(?:eib|ijv)|^about\b|omschrijving/],
  ['phone', /phone|telefo|\btel\b|rufnummer/],
  ['technology', /technolog|tech ?stack|tecnolog/],
  ['country', /\bcountry|\bland\b|\bpa(?:ys|is)\b|paese|nazione/],
  [
    'city',
    /\bcity|\b(?:town|stadt|ort|ville|ciudad|localidad|citta|comune|stad)\b|woonplaats|vestigingsplaats/,
  ],
  ['address', /\badd?res|street|strasse|anschrift|\brue\b|direccion|calle|indirizzo|straat/],
];

/** Of the person a row is about, or of another company. */
const ELSEWHERE =
  /\b(?:first|last|middle|full|contact|contacts?person|kontakt|ansprechpartner|person\w*|private?|privat\w*|mobile?|mobil\w*|handy|movil|cell|cellulare|portable|fax|direct|durchwahl|assistant|home (?!page)\w+|parent|previous|id|state|status|code|created?|modified|ip)\b/;

/** A mail address of the person is as good as any, but for a private one. */
const PRIVATE = /\b(?:personal|private?|privat\w*|home)\b/;

/** All words of a heading for the name. */
const NAME =
  /^(?:(?:the|de|del|della|la|l|d|do|company|companies|account|accounts|organi[sz]ations?|firms?|firma|firmen|unternehmens?|business|customer|client|kunden?|societe|entreprise|raison|sociale|social|empresa|razon|compania|cliente|azienda|ragione|societa|bedrijfs?|onderneming|klant|legal|name|names|nom|nombre|nome|naam|firmenname|firmennaam|unternehmensname|kundenname|bedrijfsnaam|klantnaam|organisatie|organisationsname)(?: |$))+$/;

/** What a heading says its column means; undefined where it says nothing known. */
export function meaningOf(heading: string): Question | undefined {
  const words = foldWords(heading);
  if (NAME.test(words)) return 'name';
  const question = WORDS.find(([, pattern]) => pattern.test(words))?.[0];
  const refused =
    question === 'mail' ? PRIVATE : question === 'owner' || question === 'domain' ? undefined : ELSEWHERE;
  return refused?.test(words) ? undefined : question;
}
