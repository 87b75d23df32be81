import { foldWords } from '../../text/fold.ts';
import { oneLine } from '../../text/squeeze.ts';
import { withoutLegalForm } from '../legal-form.ts';

/** Words of an image's alt that are about the image: "Acme logo", "Logo von Acme". */
const ABOUT_IMAGE =
  /(?<![\p{L}\d])(?:(?:company|client|customer|partner|brand|firmen|kunden)[ -]?)?(?:logo(?:type|s)?|logotyp|wordmark|logotipo|icon)(?![\p{L}\d])(?: (?:of|von|der|des|de la|de|du|for|di|do|da|van)(?= ))?/giu;
const LABEL = /^(?:client|customer|partner|kunde|referenz|reference|brand|klant|cliente)\s*[:–-]\s+/i;
/** What is no name: the image's kind, its number, its place. */
const GENERIC = new Set(
  'logo logos image images img photo photos picture client clients customer customers partner partners brand brands icon icons slide slider banner bild bilder kunde kunden foto fotos placeholder unnamed untitled screenshot arrow star stars quote quotes play avatar default home company company name your logo alt alt text thumbnail hero background graphic illustration main main banner header footer team our team office our clients our customers our partners reference references referenz referenzen case study case studies video read more learn more next previous close menu email phone website new sale'.split(
    ' ',
  ),
);
/** Payments, parcels, review sites, shops of apps, networks and seals: shown everywhere and nobody's customers. */
const NOT_FIRMS =
  /(?<![a-z])(?:visa|master ?card|maestro|amex|american express|paypal|pay pal|klarna|apple pay|google pay|google wallet|amazon pay(?:ments)?|shop pay|sofort|giropay|diners club|discover card|bancontact|ideal|sepa|vorkasse|rechnung|trustpilot|g2|g2 crowd|capterra|getapp|software advice|google reviews?|provenexpert|trusted shops?|yelp|tripadvisor|clutch|trustradius|glassdoor|kununu|ekomi|bbb|better business bureau|app store|google play|play store|facebook|instagram|twitter|linkedin|youtube|pinterest|tiktok|whatsapp|xing|vimeo|norton|mcafee|ssl|secured?|verified|trusted|award|awards|winner|certified|certificate|zertifi\w*|zertifikat|iso|soc|gdpr|hipaa|tuv|badge|seal|siegel|review|reviews|rating|ratings|bewertung\w*|sterne|stars?|dhl|ups|fedex|dpd|gls|hermes|accepted|merchant|payment|payments|shipping|versand|guarantee|testimonial|portrait|headshot|ceo|cto|cfo|founder|director|manager|map|flag)(?![a-z])/;
const FILE = /\.(?:png|jpe?g|svg|webp|gif|avif)$/i;
/** Small words that stand within names. */
const SMALL =
  /^(?:of|the|and|for|de|des|du|la|le|les|der|die|das|und|von|van|den|di|del|da|do|dos|e|et|y|&|\+|\||-|–|at|in|on|für|to)$/;
const LONGEST = 60;
const MOST_WORDS = 6;

/**
 * The name of a firm in an image's alt or an entry of a list: "Contoso logo" → "Contoso".
 *
 * @returns undefined for numbered, generic and empty ones, sentences, payments, seals, review sites and networks.
 */
export function firmName(written: string): string | undefined {
  const name = oneLine(written.replace(FILE, '').replace(ABOUT_IMAGE, ' ').replace(LABEL, ''))
    .replace(/[®™©]/g, '')
    .replace(/^[\s"“”'‘’«»:|,–-]+|[\s"“”'‘’«»:|,–-]+$/g, '');
  const plain = foldWords(name);
  if (name.length < 2 || name.length > LONGEST || plain === '' || /^[\d ]+$/.test(plain)) return undefined;
  if (isGeneric(plain) || NOT_FIRMS.test(plain) || /[_=<>{}@#?!]|https?:|\d{4,}|[.:;]\s/.test(name))
    return undefined;
  const words = withoutLegalForm(name).split(' ');
  if (words.length > MOST_WORDS) return undefined;
  return isNameLike(words) ? name : undefined;
}

/** "client 3", "image01", "our partners". */
function isGeneric(plain: string): boolean {
  const bare = plain.replace(/\d+/g, ' ').trim();
  return (
    bare === '' ||
    bare.split(/\s+/).every((word) => GENERIC.has(word) || (word.length === 1 && /\d/.test(plain)))
  );
}

/** Every word with a capital, a digit or an ideograph, small ones aside; a single word may be as it likes ("adidas"). */
function isNameLike(words: readonly string[]): boolean {
  if (words.length === 1) return /[\p{L}]{2}/u.test(words[0] ?? '') && !/-.*-/.test(words[0] ?? '');
  const telling = words.filter((word) => !SMALL.test(word));
  const capitals = telling.filter(
    (word) => /^["'(]?[\p{Lu}\p{Lo}\d]/u.test(word) || /^[a-z][A-Z]/.test(word),
  );
  return telling.length > 0 && capitals.length === telling.length;
}
