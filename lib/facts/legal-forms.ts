/**
 * Legal forms as they stand behind a name, without dots, commas, brackets and spaces. Sources: the forms' usual
 * abbreviations in their own countries' law (GmbHG, AktG, Companies Act, Code de commerce, Codice civile, Burgerlijk
 * Wetboek …). Kept in sets that are looked up word by word: one pattern of them all takes a woken worker 10 ms to compile.
 */

/** No other words look like these, however they are written. Lower case. */
const ANY_CASE = setOf(
  'gmbh ggmbh gmbh&cokg gmbh&cokgaa gmbh&coohg gmbhcokg ug&cokg ug(haftungsbeschränkt)&cokg mbh',
  'inc incorporated coinc llc lllp llp pllc ltd limited coltd colimited companylimited corp corporation plc',
  'ptyltd ptylimited pvtltd pvtlimited privatelimited privateltd pteltd ptelimited proprietarylimited sdnbhd berhad',
  'sarl sàrl sasu eurl srl srls ltda ltdaepp ltdame eireli sadecv sapidecv sderldecv bvba sprl spzoo spzoospk spzoospółkakomandytowa kft zrt nyrt ltdşti limitedşirketi anonimşirketi ltée',
);

/** Written just so: in other letters they are words or abbreviations of something else. */
const AS_WRITTEN = setOf(
  // Germany, Austria, Switzerland
  'KGaA AG AG&CoKG AG&CoKGaA SE SE&CoKG SE&CoKGaA UG UGhaftungsbeschränkt UGhaftungsbeschränkt&CoKG OHG GbR PartG PartGmbB mbB eG KG eKfm eKfr',
  // English-speaking countries
  'CIC CLG DAC ULC Bhd',
  // France, Belgium, Luxembourg, Switzerland, Italy
  'SAS SA SNC SCOP SCIC SCS SCA SCRL SRL Sagl SpA SnC Snc Sas SCARL Scarl SocCoop SoccoopARL',
  // Spain, Portugal, Latin America
  'SL SLU SLP SLNE SAU SAC SdeRL SCoop Lda LDA S/A SACI EIRL SAPI SPR',
  // Netherlands
  'BV NV VOF CV CVBA',
  // Nordic and Baltic countries, Iceland
  'A/S ApS I/S K/S P/S IVS AB ABpubl Ab OyAb ASA AS ANS Oyj OYJ Oy OY Ky OÜ AS UAB SIA',
  // Central and Eastern Europe, Greece
  'spk spj EOOD OOD Bt doo DOO jdoo JSC CJSC PJSC OJSC ООО ОАО ЗАО ПАО АО НКО ТОВ ПрАТ ПАТ ТОО ООД ЕООД АД ΑΕ ΕΠΕ ΙΚΕ ΟΕ ΕΕ Tbk',
);

/** Only with their dots: "as" and "dd" are no forms. Dots as they stand, spaces left out. */
const DOTTED = setOf(
  'e.K. e.Kfm. e.Kfr. e.U. e.V. e.K e.V P.C. PC. L.P. L.L.L.P. S.A. s.a. S.L. s.l. S.L.U. S.L.P. S.A.U. S.A.S. s.a.s. S.a.s. S.N.C. s.n.c. S.n.c. S.P.A. s.p.a. S.p.A. S.p.a. S.R.L. s.r.l. S.r.l. S.r.l.s. S.C.',
  'B.V. b.v. N.V. n.v. V.O.F. V.o.f. v.o.f. C.V. Z.n. s.r.o. spol.sr.o. spols.r.o. a.s. A.S. v.o.s. d.o.o. d.d. j.d.o.o. o.p.s. z.s. z.ú. A.Ş. A.E. S.K.A. sp.k. sp.j. sp.p. hf. ehf. Α.Ε. Ε.Π.Ε. Ο.Ε. Ε.Ε. S.e.n.c.',
);

/** Written behind without a space, or in front: East Asia, Thailand, Israel. */
const GLUED = [
  '股份有限公司',
  '有限责任公司',
  '有限責任公司',
  '有限公司',
  '株式会社',
  '有限会社',
  '合同会社',
  '合資会社',
  '一般社団法人',
  '（株）',
  '(株)',
  '㈱',
  '（有）',
  '(有)',
  '주식회사',
  '유한회사',
  '(주)',
  '㈜',
  'จำกัด',
  'บริษัท',
  'בע"מ',
  'בע״מ',
];

/** Words in front of a name, with a space or a quote after them. */
const IN_FRONT = setOf(
  'ООО ОАО ЗАО ПАО АО ИП ТОВ ТОО ПП ФОП ПрАТ АД PT PT. UAB SIA OÜ AS SC S.C. Oy CôngtyTNHH CôngtyCổphần',
);

const MOST_WORDS = 6;
const LONGEST = 60;

/** Most lines end in no form's last letters and begin with no form's first: told before any words are parted. */
const ENDINGS: ReadonlySet<number> = new Set([...ANY_CASE, ...AS_WRITTEN, ...DOTTED].map(ending));
const BEGINNINGS: ReadonlySet<string> = new Set([...IN_FRONT].map((form) => form.slice(0, 2)));

/** A text's last two letters as one number, A–Z as a–z. */
function ending(text: string): number {
  let last = 0;
  for (let at = text.length - 1; at >= 0; at -= 1) {
    const written = text.charCodeAt(at);
    const code = written >= 0x41 && written <= 0x5a ? written + 0x20 : written;
    if (isFiller(code)) continue;
    if (last > 0) return last * 0x10000 + code;
    last = code;
  }
  return last;
}

/** White space, dots, commas, brackets. */
function isFiller(code: number): boolean {
  return code <= 0x2e && code !== 0x26 && code !== 0x27;
}

/** Where the form begins at a name's end, its comma or bracket and space included; −1 without one. */
export function endForm(name: string): number {
  const text = name.trimEnd();
  const glued = isPlain(text.charCodeAt(text.length - 1))
    ? undefined
    : GLUED.find((form) => text.endsWith(form));
  if (glued) return text.length - glued.length;
  if (!ENDINGS.has(ending(text))) return -1;
  const from = Math.max(0, text.length - LONGEST);
  const words = [...text.slice(from).matchAll(/[^\s,]+/g)].slice(-MOST_WORDS);
  for (const [index, word] of words.entries()) {
    if (index === 0 && (from === 0 ? word.index === 0 : words.length < MOST_WORDS)) continue;
    const last = words.slice(index).map(([written]) => written);
    if (isForm(last.join(''))) return from + word.index;
  }
  return -1;
}

/** A Latin letter, a digit or a dot: none of the glued forms begins or ends so. */
const isPlain = (code: number) => code < 0x300 && code !== 0x29 && code !== 0x28 && code !== 0x22;

/** `written`: without spaces and commas. */
function isForm(written: string): boolean {
  if (DOTTED.has(written) || DOTTED.has(`${written}.`)) return written.includes('.');
  const plain = written.replace(/[.()’']/g, '');
  return AS_WRITTEN.has(plain) ? !/^[a-z]{2}$/.test(plain) : ANY_CASE.has(plain.toLowerCase());
}

/** How many characters a form takes at a name's beginning; 0 without one. */
export function startForm(name: string): number {
  const glued = isPlain(name.charCodeAt(0)) ? undefined : GLUED.find((form) => name.startsWith(form));
  if (glued) return glued.length;
  if (!BEGINNINGS.has(name.slice(0, 2))) return 0;
  let written = '';
  for (const word of name.slice(0, LONGEST).split(/(?=[\s"«„“])/, 4)) {
    written += word;
    if (written.length < name.length && IN_FRONT.has(written.replace(/\s/g, ''))) return written.length;
  }
  return 0;
}

function setOf(...lines: string[]): ReadonlySet<string> {
  return new Set(lines.join(' ').split(' '));
}
