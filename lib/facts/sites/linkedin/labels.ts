import type { Value } from '../../../page/sites/site-reading.ts';
import { foldWords } from '../../../text/fold.ts';
import { later } from '../../../text/later.ts';
import { tableOf } from '../../../text/table.ts';
import { headCount } from '../count.ts';
import { figureIn } from '../figure.ts';
import type { CompanyRecord } from '../record.ts';
import { websiteOf } from '../website.ts';

/**
 * Labels of the About tab in LinkedIn's languages, as `foldWords` writes them: English, German, French, Spanish, Italian,
 * Portuguese, Dutch, Swedish, Danish, Norwegian, Finnish, Polish, Turkish, Japanese.
 */
const labelled = tableOf(
  later(`
website|website|webseite|site web|sitio web|sito web|site|webbplats|webbsida|websted|nettsted|verkkosivusto|witryna internetowa|web sitesi|internet sitesi|ウェブサイト|
industry|industry|industries|branche|branchen|secteur|secteurs|sector|sectores|settore|setor|setores|bransch|bransje|toimiala|branza|sektor|业界|業界|業種|
employees|company size|grosse|unternehmensgrosse|taille de l entreprise|tamano de la empresa|dimensioni dell azienda|tamanho da empresa|bedrijfsgrootte|foretagsstorlek|virksomhedens storrelse|bedriftsstorrelse|yrityksen koko|wielkosc firmy|sirket buyuklugu|会社規模|
place|headquarters|hauptsitz|siege social|sede|sede principale|sede principal|hoofdkantoor|huvudkontor|hovedkontor|paatoimipaikka|siedziba|siedziba glowna|genel merkez|本社|
ownership|type|art|tipo|typ|company type|soort|type bedrijf|foretagstyp|sirket turu|tur|種類|会社の種類|
founded|founded|year founded|gegrundet|fondee en|fondation|annee de fondation|fundacion|ano de fundacion|data di fondazione|fondata nel|fundada em|opgericht|grundat|grundlagt|grunnlagt|perustettu|data zalozenia|zalozona|kurulus|創立|設立|
specialties|specialties|specialities|spezialgebiete|domaines|specialisations|especialidades|settori di competenza|specializzazioni|specialismen|specialiteter|specialer|spesialiteter|erikoisalat|specjalizacje|uzmanlik alanlari|専門分野|
phone|phone|telefon|telephone|telefono|telefone|telefoonnummer|puhelin|電話番号|
`),
);

/** Where LinkedIn's ranges of size begin: a shape that phone numbers do not have. */
const STEPS = new Set([1, 2, 11, 51, 201, 501, 1_000, 1_001, 5_000, 5_001, 10_000, 10_001]);
const RANGE = /\d\s?[KkMm]?\s?(?:[-–—~〜～]\s?\d|\+)/;
const YEAR = /^(?:1[5-9]|20)\d\d年?$/;
const LONGEST_INDUSTRY = 80;

/** What the labels of the About tab say; of labels in no known language, what the shapes of their values say. */
export function fieldsIn(pairs: readonly Value[]): { told: CompanyRecord; guessed: CompanyRecord } {
  const told: CompanyRecord = {};
  const guessed: CompanyRecord = {};
  for (const pair of pairs) {
    const field = labelled(foldWords(pair.lines[0] ?? ''));
    const hasSize = told.employees !== undefined || guessed.employees !== undefined;
    if (field) Object.assign(told, ofLabel(field, pair));
    else Object.assign(guessed, { ...ofShape(pair, hasSize), ...guessed });
  }
  return { told, guessed };
}

function ofLabel(field: string, { lines, links }: Value): CompanyRecord {
  const [, value = '', ...more] = lines;
  if (field === 'website') return { website: links?.[0] ?? value };
  if (field === 'employees') return sized(value, more);
  if (field === 'specialties') return { specialties: specialtiesIn(value) };
  return field === 'phone' ? {} : { [field]: value };
}

/** Members stand in a line of their own below the range: "97 associated members". */
function sized(value: string, more: readonly string[]): CompanyRecord {
  const members = more.find((line) => figureIn(line) !== undefined && !RANGE.test(line));
  const employees = /^self-employed/i.test(value) ? `1 (${value})` : value;
  return { employees, ...(members ? { members } : {}) };
}

/** Rules of form: industry stands before the size, headquarters after it (layouts.md §4). */
function ofShape({ lines, links = [] }: Value, hasSize: boolean): CompanyRecord {
  const [, value = '', ...more] = lines;
  const website = links.find((link) => websiteOf(link, 'www.linkedin.com') !== undefined);
  if (website) return { website };
  if (isSize(value)) return sized(value, more);
  if (YEAR.test(value)) return { founded: value };
  const commas = value.split(/[,，、]/).length - 1;
  if (/\d/.test(value) || links.length > 0) return {};
  if (commas >= 3) return { specialties: specialtiesIn(value) };
  if (hasSize) return commas === 1 ? { place: value } : {};
  return value.length <= LONGEST_INDUSTRY ? { industry: value } : {};
}

/** Whether a text is one of LinkedIn's ranges of size: "51-200 employees", "10.001+". */
export function isSize(text: string): boolean {
  return RANGE.test(text) && STEPS.has(headCount(text)?.min ?? 0);
}

/** "and" is written after a comma in English, in place of one elsewhere. */
const LAST = /^(?:and|und|et|y|e|en|och|og|ja|i|ve|及び)\s+/i;
const JOINED = /^(.+)\s(?:und|et|y|e|en|och|og|ja|i|ve)\s(.+)$/i;

/** "a, b, and c" → a, b, c. Two joined without a comma may be one: they stay together. */
export function specialtiesIn(written: string): string[] {
  const parts = written
    .split(/\s*[,，、]\s*/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const last = parts.length > 1 ? (parts.pop() ?? '') : '';
  const bare = last.replace(LAST, '');
  const [, one, two] = (bare === last && JOINED.exec(last)) || [];
  return [...parts, ...(one && two ? [one, two] : [bare])].filter((part) => part !== '');
}
