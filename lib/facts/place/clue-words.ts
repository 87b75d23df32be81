/** VAT ids begin with their country (EU VIES formats); at least the length that no other number has. */
export const VAT =
  /\b(?:(DE) ?\d{3} ?\d{3} ?\d{3}|(AT)U ?\d{8}|(FR) ?[\dA-Z]{2} ?\d{3} ?\d{3} ?\d{3}|(IT) ?\d{11}|(NL) ?\d{4}\.?\d{2}\.?\d{3}\.?B\.?\d{2}|(BE) ?[01]?\d{3}\.? ?\d{3}\.? ?\d{3}|(ES) ?[A-Z]-?\d{7}[\dA-Z]|(PT) ?\d{9}|(GB) ?\d{3} ?\d{4} ?\d{2}|(PL) ?\d{10}|(SE) ?\d{12}|(DK) ?\d{8}|(CH)E[- ]?\d{3}\.\d{3}\.\d{3}|(FI) ?\d{8}|(CZ) ?\d{8})\b/g;

/** Words of registers and tax offices that only one country has. */
export const REGISTERS: readonly [string, RegExp][] = [
  ['DE', /\bHR[AB] ?\d|Handelsregister|Amtsgericht|§ ?5 (?:TMG|DDG)/],
  ['AT', /Firmenbuch|\bFN ?\d{5,6} ?[a-z]\b|\bWKO\b/],
  ['CH', /Handelsregisteramt|\bMWST\b|\bCHE-\d{3}/],
  ['FR', /\bSIRE[NT]\b|\bRCS\b|\bNAF\b/],
  ['NL', /\bKv[Kk]\b|Kamer van Koophandel/],
  ['BE', /\bRPR\b|Ondernemingsnummer|\bBTW:? ?BE|\bTVA:? ?BE/],
  ['IT', /\bP\. ?(?:IVA|Iva)\b|Partita IVA|\bC\.F\.\b|\bPEC\b/],
  ['ES', /\bC\.?I\.?F\.?:? ?[A-Z]-?\d|Registro Mercantil/],
  ['PT', /\bNIPC\b|Livro de Reclamações/i],
  ['BR', /\bCNPJ\b/],
  ['PL', /\bNIP\b|\bREGON\b|\bKRS\b/],
  ['CZ', /\bIČO?\b.{0,20}\bDIČ\b|\bIČO\b/],
  ['SE', /\bOrg\.? ?nr\b.{0,4}\d{6}-\d{4}/i],
  ['DK', /\bCVR\b/],
  ['FI', /\bY-tunnus\b/],
  [
    'GB',
    /[Rr]egistered in (?:England|Scotland|Wales)|Companies House|\bCompany (?:Registration )?(?:No|Number|Reg)/,
  ],
  ['IE', /[Rr]egistered in Ireland/],
  ['AU', /\bA\.?B\.?N\.?:? ?\d{2} ?\d{3}|\bACN\b|\bNDIS\b/],
  ['IN', /\bGSTIN?\b|\bCIN:? ?[UL]\d/],
  ['RU', /\bИНН\b|\bОГРН\b/],
];

/** Legal forms that one country, or a few, write. */
export const LEGAL_FORMS: readonly [string[], RegExp][] = [
  [['DE', 'AT', 'CH'], /\bGmbH\b/],
  [['DE'], /\bUG \(haftungs|\be\. ?K\.|\bGbR\b/],
  [['AT'], /\be\. ?U\./],
  [['NL', 'BE'], /\b[BN]\.?V\.?\b/],
  [['NL'], /\bV\.?O\.?F\.?\b/i],
  [['IT'], /\bS\. ?[rp]\. ?[lA]\.?|\bS\.n\.c\./i],
  [['FR', 'BE', 'CH'], /\bSARL\b|\bSAS\b/],
  [['AU', 'ZA'], /\bPty\b/],
  [['IN'], /\bPvt\b|₹|\bNagar\b|\bIndia\b/],
  [['BR'], /\bLTDA\b/i],
  [['PT'], /\bLda\b/i],
  [['PL'], /\bSp\. ?z ?o\. ?o\./i],
  [['CZ', 'SK'], /\bs\. ?r\. ?o\./],
  [['DK'], /\bApS\b|\bA\/S\b/],
  [['SE'], /\bAB\b/],
  [['GB'], /\bLtd\b/],
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
  lt: ['LT'],
  bg: ['BG'],
};
