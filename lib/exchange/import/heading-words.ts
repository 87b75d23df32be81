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
  ['technology', /technolog|tech ?stack|tecnolog/],
  ['linkedin', /linked ?in\b/],
  ['mail', /\be ?mails?(?! domain)\b|^mail\b|courriel|correo|posta elettronica|mailad/],
  [
    'domain',
    /\bdom(?:ain|ein|inio|aine)|\bweb(?!inar|hook)|website|home ?page|internet|\b(?:sito|www)\b|^(?:(?:company|account|organi[sz]ation|corporate) )?url$/,
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
  ['country', /\bcountry|\bland\b|\bpa(?:ys|is)\b|paese|nazione/],
  [
    'city',
    /\bcity|\b(?:town|stadt|ort|ville|ciudad|localidad|citta|comune|stad|plaats)\b|woonplaats|vestigingsplaats/,
  ],
  ['address', /\badd?res|street|strasse|anschrift|\brue\b|direccion|calle|indirizzo|straat/],
];

/** Of the person that a row is about, of another company, or of the record itself. */
const ELSEWHERE =
  /\b(?:first|last|middle|full|contacts?(?:person)?|kontakt|ansprechpartner|person\w*|private?|privat\w*|mobile?|mobil\w*|handy|movil|cell|cellulare|portable|fax|direct|durchwahl|assistant|other|home (?!page)\w+|parent|previous|id|state|status|(?<!country )code|created?|modified|ip)\b/;

/** Headings of lists of people. */
const PEOPLE =
  /^(?:(?:first|last|given|full|contact) name|vorname|nachname|prenom|apellidos?|cognome|voornaam|achternaam|job title|person name)$/;

/** What in a list of people may be the person's, unless its heading says that it is the company's. */
const EITHER: ReadonlySet<Question> = new Set(['phone', 'country', 'city', 'address', 'name']);

const COMPANYS =
  /compan|account|organi[sz]|corporate|\bhq\b|headquarter|firm|unternehm|bedrijf|entreprise|societe|empresa|azienda|billing|arbeitgeber|employer/;

/** All words of a heading for the name. */
const NAME =
  /^(?:(?:the|de|del|della|la|l|d|do|compan(?:y|ies)|accounts?|organi[sz]ations?|firms?|firm(?:a|en)|unternehmens?|business|customer|client|kunden?|societe|entreprise|raison|sociale?|empresa|razon|compania|cliente|azienda|ragione|societa|bedrijfs?|onderneming|klant|legal|names?|nome?|nombre|naam|(?:firm(?:en|a)?|unternehmens|kunden|organisations|bedrijfs|klant)naa?me?|organisatie)(?: |$))+$/;

/**
 * What the headings say that their columns mean.
 *
 * @returns '' for what is not the company's; undefined where a heading says nothing that is known.
 */
export function meaningsOf(headings: readonly string[]): (Question | '' | undefined)[] {
  const folded = headings.map(foldWords);
  const ofPeople = folded.some((words) => PEOPLE.test(words));
  return folded.map((words) => {
    const question = NAME.test(words) ? 'name' : WORDS.find(([, pattern]) => pattern.test(words))?.[0];
    const isPersons = ofPeople && question && EITHER.has(question) && !isCompanys(words);
    return isPersons || isRefused(words, question) ? '' : question;
  });
}

/** A person's mail address is as good as any for its host, but for a private one. */
function isRefused(words: string, question: Question | undefined): boolean {
  if (question === 'mail') return /\b(?:personal|private?|privat\w*|home)\b/.test(words);
  return question !== 'owner' && question !== 'domain' && question !== 'name' && ELSEWHERE.test(words);
}

/** Whether a heading says that its column is about the company. */
export function isCompanys(heading: string): boolean {
  return COMPANYS.test(foldWords(heading));
}
