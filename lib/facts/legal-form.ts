/**
 * Legal forms as they stand behind a name. Sources: the forms' usual abbreviations in their own countries' law
 * (GmbHG, AktG, Companies Act, Code de commerce, Codice civile, Burgerlijk Wetboek …). Longer ones first, so that
 * "GmbH & Co. KG" is not cut at "GmbH".
 */
const FORMS: readonly string[] = [
  // Germany, Austria, Switzerland
  String.raw`GmbH & Co\.? ?KGaA|GmbH & Co\.? ?(?:KG|OHG)|AG & Co\.? ?KG|UG \(haftungsbeschränkt\)(?: ?& Co\.? ?KG)?|UG|gGmbH|GmbH|mbH|KGaA|AG|SE|OHG|GbR|PartG(?: ?mbB)?|e\. ?K(?:fm|fr)?\.|e\.K|e\. ?U\.|e\. ?V\.|eG|KG`,
  // English-speaking countries and India
  String.raw`Pty\.?,? Ltd\.?|Pvt\.?,? Ltd\.?|Private Limited|Pte\.?,? Ltd\.?|Co\.?,? ?Ltd\.?|Company Limited|Ltd\.?|Limited|PLC|P\.L\.C\.|LLC|L\.L\.C\.|LLP|L\.L\.P\.|PLLC|P\.?C\.|Incorporated|Inc\.?|Corporation|Corp\.?|L\.P\.|Sdn\.? Bhd\.?|CIC|CLG|DAC|ULC`,
  // France, Belgium, Luxembourg
  String.raw`SASU|S\.?A\.?S\.?|SARL|S\.?à\.? ?r\.?l\.?|S\.A\.R\.L\.|EURL|SNC|SCOP|SRL|SPRL|BVBA`,
  // Italy
  String.raw`S\.?r\.?l\.?s?\.?|S\.?p\.?A\.?|S\.?n\.?c\.?|S\.?a\.?s\.?|Soc\. Coop\.?`,
  // Spain, Portugal, Latin America
  String.raw`S\.?A\.? de C\.?V\.?|S\.? de R\.?L\.?(?: de C\.?V\.?)?|S\.?L\.?U\.?|S\.?L\.?P?\.?|S\.A\.U\.|Ltda\.?|LTDA|Lda\.?|EIRELI|S/A|S\. ?A\.|SA`,
  // Netherlands
  String.raw`B\. ?V\.|BV|N\. ?V\.|NV|V\.?O\.?F\.?|C\.V\.`,
  // Nordic and Baltic countries
  String.raw`A/S|ApS|I/S|AB(?: \(publ\))?|ASA|AS|Oyj|Oy|OÜ|UAB|SIA|hf\.|ehf\.`,
  // Central and Eastern Europe, Turkey
  String.raw`[Ss]p\. ?z ?o\. ?o\.?(?: sp\. ?k\.)?|S\.K\.A\.|sp\. ?[jkp]\.|s\. ?r\. ?o\.|spol\. s r\. ?o\.|a\. ?s\.|d\. ?o\. ?o\.|d\. ?d\.|Kft\.?|Zrt\.?|Nyrt\.?|S\.R\.L\.|EOOD|OOD|A\.Ş\.|Ltd\. Şti\.|ООО|ОАО|ЗАО|ПАО|АО|ТОВ`,
  // East Asia, written behind
  String.raw`株式会社|有限会社|合同会社|（株）|\(株\)|股份有限公司|有限责任公司|有限公司|주식회사|\(주\)|㈜`,
];

const ANY = FORMS.join('|');
/** A form at the end of a name, with the comma or bracket before it. */
const AT_END = new RegExp(
  `[\\s,]*(?:(?<=[\\s,(])|(?<=[\\u3040-\\u9fff\\uac00-\\ud7af]))\\(?(?:${ANY})\\)?[\\s.]*$`,
  'u',
);
/** Spellings in small or capital letters that are too common as words to be looked for anywhere but with a comma or dot. */
const AT_END_ANY_CASE =
  /[\s,]+(?:gmbh(?: & co\.? kg)?|inc\.?|llc|ltd\.?|limited|corp\.?|plc|pty\.? ltd\.?|pvt\.? ltd\.?|b\.v\.?|s\.r\.l\.?|srl|s\.p\.a\.?|s\.a\.?|s\.l\.?|v\.o\.f\.?)[\s.]*$/i;
const AT_START =
  /^(?:株式会社|有限会社|合同会社|（株）|\(株\)|㈜|주식회사|\(주\)|ООО|ОАО|ЗАО|ПАО|АО|ИП|ТОВ|PT\.?|CV\.?)\s*["«„“]?|(?:^UAB|^SIA|^OÜ)\s+["„“]?/u;

/** No form is longer, with the comma and space before it; only a name's end is looked at. */
const LONGEST_FORM = 36;

/** "Acme Logistics GmbH & Co. KG" → "Acme Logistics"; a name that has none comes back as it is, never empty. */
export function withoutLegalForm(name: string): string {
  let bare = name.trim();
  for (let round = 0; round < 2; round += 1) {
    const cut = withoutEnd(bare)
      .replace(AT_START, '')
      .replace(/["»“”]$/, '')
      .trimEnd()
      .replace(/[,&]$/, '')
      .trimEnd();
    if (cut.length < 2) break;
    bare = cut;
  }
  return bare;
}

function withoutEnd(name: string): string {
  const at = Math.max(0, name.length - LONGEST_FORM);
  const end = name.slice(at);
  const form = AT_END.exec(end) ?? AT_END_ANY_CASE.exec(end);
  if (!form || at + form.index === 0) return name;
  const rest = name.slice(0, at + form.index);
  return isShouted(form[0]) && !/\p{Ll}|[^\p{L}\s\d.&-]/u.test(rest) && rest.includes(' ') ? name : rest;
}

/** Two or three capitals are a form behind "Acme Tools" but may be any word behind "ABOUT ACME". */
function isShouted(form: string): boolean {
  return /^[\s,]*[A-Z]{2,3}[\s.]*$/.test(form);
}

/** Whether a name ends (or in some countries begins) with a legal form. */
export function hasLegalForm(name: string): boolean {
  return withoutEnd(name) !== name || AT_START.test(name);
}
