/** Words that speak for a country: `says` is looked for as it stands, and where it is there `pattern` decides. */
export interface ClueWord {
  countries: readonly string[];
  says: readonly string[];
  pattern?: RegExp;
}

const of = (countries: string, says: string, pattern?: RegExp): ClueWord => ({
  countries: countries.split(' '),
  says: says.split('|'),
  ...(pattern ? { pattern } : {}),
});

/** Words of registers and tax offices that only one country has. */
export const REGISTERS: readonly ClueWord[] = [
  of('DE', 'HRB|HRA', /\bHR[AB] ?\d/),
  of('DE', 'Handelsregister:|Amtsgericht|§ 5 TMG|§5 TMG|§ 5 DDG|§5 DDG'),
  of('AT', 'Firmenbuch|WKO|FN ', /Firmenbuch|\bFN ?\d{5,6} ?[a-z]\b|\bWKO\b/),
  of('CH', 'Handelsregisteramt|MWST|CHE-', /Handelsregisteramt|\bMWST\b|\bCHE-\d{3}/),
  of('FR', 'SIRET|SIREN|RCS|NAF', /\bSIRE[NT]\b|\bRCS\b|\bNAF\b/),
  of('NL', 'KvK|KVK|Kamer van Koophandel', /\bKv[Kk]\b|\bKVK\b|Kamer van/),
  of('BE', 'RPR|RPM|Ondernemingsnummer|BTW|TVA', /\bRP[RM]\b|Ondernemingsn|\b(?:BTW|TVA):? ?BE/),
  of(
    'IT',
    'P.IVA|P. IVA|P.Iva|P. Iva|Partita IVA|C.F.|PEC|Cap. Soc',
    /\bP\. ?I|Partita|\bC\.F\.|\bPEC\b|\bCap\. S/,
  ),
  of('ES', 'CIF|C.I.F|NIF|Registro Mercantil', /\b[CN]\.?I\.?F\.?:? ?[A-Z]-?\d|Registro/),
  of('PT', 'NIPC|Livro de Reclamações|livro de reclamações'),
  of('BR', 'CNPJ'),
  of('MX', 'RFC|de C.V|de CV', /\bRFC:? ?[A-Z]{3}|\bde C\.?V\b/),
  of('PL', 'NIP|REGON|KRS', /\bNIP\b|\bREGON\b|\bKRS\b/),
  of('CZ', 'IČ', /\bIČO?\b/),
  of('SK', 'IČ DPH'),
  of('HU', 'Cégjegyzék|cégjegyzék|Adószám|adószám'),
  of('SE', 'rg', /\b[Oo]rg\.? ?(?:nr|nummer)\.?\b.{0,4}\d{6}-\d{4}/),
  of('NO', 'Foretaksregisteret|MVA|rg', /Foretaksreg|\d ?MVA\b|\b[Oo]rg\.? ?nr\b.{0,6}\d{3} ?\d{3} ?\d{3}/),
  of('DK', 'CVR'),
  of('FI', 'Y-tunnus'),
  of(
    'GB',
    'egistered in England|egistered in Scotland|egistered in Wales|ompanies House|Company Number|Company No|Company Reg',
  ),
  of('IE', 'egistered in Ireland'),
  of('AU', 'ABN|A.B.N|ACN|NDIS', /\bA\.?B\.?N\.?:? ?\d{2} ?\d{3}|\bACN\b|\bNDIS\b/),
  of('NZ', 'NZBN'),
  of('IN', 'GST|CIN', /\bGSTIN?\b|\bCIN:? ?[UL]\d/),
  of('SG', 'UEN', /\bUEN:? ?\d/),
  of('ZA', 'B-BBEE|BBBEE|KwaZulu|Gauteng'),
  of('CN', '备|社会信用代码|省', /ICP备|公网安备|社会信用代码|[\u4e00-\u9fff]{2}省[\u4e00-\u9fff]{2,3}市/),
  of('KR', '특별시|광역시|사업자등록번호'),
  of('RU', 'ИНН|ОГРН', /(?<![А-Яа-я])(?:ИНН|ОГРН)/),
];

/** Legal forms that one country, or a few, write. */
export const LEGAL_FORMS: readonly ClueWord[] = [
  of('DE AT CH', 'GmbH'),
  of('DE', 'UG (|e.K.|e. K.|GbR', /\bUG \(haftungs|\be\. ?K\.|\bGbR\b/),
  of('AT', 'e.U.|e. U.'),
  of('NL BE', 'BV|NV|B.V|N.V', /\b[BN]\.?V\.?\b/),
  of('NL', 'VOF|V.O.F|v.o.f', /\bV\.?O\.?F\.?\b/i),
  of(
    'IT',
    'S.r.l|S.R.L|Srl|SRL|srl|S.p.A|S.P.A|SpA|Spa|S.n.c',
    /\bS\. ?[rp]\. ?[la]\.?|\bs(?:rl|pa)\b|\bS\.n\.c\./i,
  ),
  of('FR BE CH', 'SARL|SAS', /\bSARL\b|\bSAS\b/),
  of('AU ZA', 'Pty'),
  of('IN', 'Pvt|₹|Nagar|India', /\bPvt\b|₹|\bNagar\b|\bIndia\b/),
  of('BR', 'LTDA|Ltda|ltda', /\bLTDA\b/i),
  of('PT', 'Lda|LDA', /\bLda\b/i),
  of('PL', 'z o|Z O', /\bSp\. ?z ?o\. ?o\./i),
  of('CZ SK', 's.r.o|s. r. o'),
  of('DK', 'ApS|A/S', /\bApS\b|\bA\/S\b/),
  of('NO', ' AS', /[a-zæøå] AS\b/),
  of('FI', ' Oy', / Oyj?\b/),
  of('SE', 'AB', /\bAB\b/),
  of('HU', 'Kft|Zrt'),
  of('GB', 'Ltd', /\bLtd\b/),
  of('SG', 'Pte'),
  of('MY', 'Sdn'),
  of('KR', '주식회사|㈜'),
];

/** Where a language is spoken, its main country first. English says nothing. */
export const SPOKEN: Readonly<Record<string, string[]>> = {
  de: ['DE', 'AT', 'CH'],
  fr: ['FR', 'BE', 'CH', 'CA'],
  nl: ['NL', 'BE'],
  it: ['IT', 'CH'],
  es: ['ES', 'MX', 'AR', 'CL', 'CO'],
  pt: ['BR', 'PT'],
  da: ['DK'],
  sv: ['SE', 'FI'],
  nb: ['NO'],
  no: ['NO'],
  fi: ['FI'],
  pl: ['PL'],
  cs: ['CZ'],
  sk: ['SK'],
  hu: ['HU'],
  ro: ['RO'],
  ja: ['JP'],
  ru: ['RU'],
  uk: ['UA'],
  tr: ['TR'],
  el: ['GR'],
  he: ['IL'],
  ko: ['KR'],
  eu: ['ES'],
  ca: ['ES'],
  hr: ['HR'],
  sl: ['SI'],
  et: ['EE'],
  lv: ['LV'],
  lt: ['LT'],
  bg: ['BG'],
  is: ['IS'],
};
