import { Phrases, type Word, wordsOf } from '../text/words.ts';

/** Names of a number's line, in the languages of company sites, at the end of what stands before it. */
const PHONE = new Phrases(
  't, p, ph, tel, phone, phones, telephone, telephones, call, dial, ring, hotline, line, main, office, local, toll free, free, freephone, customer service, helpline, switchboard',
  'fon, telefon, ruf, anruf, rufnummer, service, kundenservice, zentrale, tél, téléphone, appelez, standard, telefono, teléfono, teléfonos, tlf, tfno, llámanos, telefone, telefones, sac, chiama',
  'telefoon, bel, tlf, puhelin, puh, zadzwoń, telefonu, τηλ, τηλέφωνο, тел, телефон, телефоны, טלפון',
);
const FAX = new Phrases('f, fax, telefax, faks, télécopie, télécopieur, faxnummer, факс, φαξ, faksi');
/** Other numbers that companies show: registers, banks, postcodes, dates. */
const OTHER = new Phrases(
  'vat, ust, uid, ust id, ust idnr, idnr, hra, hrb, fn, iban, bic, swift, kto, konto, blz, account, siret, siren, rcs, kvk, btw, tva, rpr, p iva, piva, c f, cf, nif, cif, nipc, cnpj, cpf, nip, regon, krs, ico, ičo, dič',
  'org nr, organisations nr, organisasjonsnr, organisationsnr, orgnr, cvr, abn, acn, gst, gstin, cin, инн, кпп, огрн, isbn, issn, ean, sku, art, item, model, part, order, ref, id, no, nr, lic, license, licence',
  'cep, zip, pin, postcode, copyright, seit, since, fca, reg, registration, registered, company, capital, rea, crea, steuernummer, rechtsform, y tunnus, patent',
);
/** Words between a line's name and its number: "Phone number is", "call us now at". */
const FILLER = new Set(
  'no nr number numbers us now today at is on the or our me numéro numero número n'.split(' '),
);
/** Words between two names of one line: "Tel. and fax". */
const JOINT = new Set('and und et e y en og och i или и o'.split(' '));

/** Signs before sums and lists. */
const OTHER_SIGN = /[€$£¥₹#№©]\s?$/;
/** Scripts that set no spaces between words, and pictures of a telephone. */
const EAST_PHONE = /(?:電話(?:番号)?|代表(?:電話)?|电话|전화(?:번호)?|대표전화|☎|☏|📞)[\s:：.]*$/;
const EAST_FAX = /(?:ファックス|ファクス|传真|傳真|팩스)[\s:：.]*$/;

/** Characters that may stand between a name and its number, which are no letters. */
const REACH = 9;

/** What the words before a number say that it is. */
export type Line = 'phone' | 'fax' | 'other';

/** @param label the words before a number on its line, lower case. Undefined where they name nothing. */
export function lineNamed(label: string): Line | undefined {
  if (EAST_FAX.test(label)) return 'fax';
  if (EAST_PHONE.test(label)) return 'phone';
  const words = wordsOf(label);
  const last = words.at(-1);
  if (!last || label.length - last.to > REACH) return OTHER_SIGN.test(label) ? 'other' : undefined;
  const line = lineBefore(words, words.length, label);
  if (line !== undefined || !FILLER.has(last.text))
    return line ?? (OTHER_SIGN.test(label) ? 'other' : undefined);
  let end = words.length - 1;
  while (end > words.length - 3 && FILLER.has(words[end - 1]?.text ?? '')) end -= 1;
  return lineBefore(words, end, label);
}

function lineBefore(words: readonly Word[], end: number, label: string): Line | undefined {
  if (FAX.endingBefore(words, end) > 0) return isJoint(words, end - 1, label) ? 'phone' : 'fax';
  if (PHONE.endingBefore(words, end) > 0) return 'phone';
  // "No." alone counts things; "Phone no." was a phone above, or is below, where fillers are left out.
  const before = FILLER.has(words[end - 1]?.text ?? '') && PHONE.endingBefore(words, end - 1) > 0;
  if (before) return 'phone';
  return OTHER.endingBefore(words, end) > 0 ? 'other' : undefined;
}

/** "Tel./Fax" and "phone and fax" are one line; "toll free fax" is none. `at`: of the word for fax. */
function isJoint(words: readonly Word[], at: number, label: string): boolean {
  const [before, fax] = [words[at - 1], words[at]];
  if (!before || !fax) return false;
  if (JOINT.has(before.text)) return PHONE.endingBefore(words, at - 1) > 0;
  return /^[.\s]*[/&+|][.\s]*$/.test(label.slice(before.to, fax.from)) && PHONE.endingBefore(words, at) > 0;
}

export const MOBILE =
  /(?:mobile?|\bmob\b|handy|\bcell|\bgsm\b|móvil|celular|portable|cellulare|whats ?app|komórka|\bkom\b|携帯)/;
export const MAIN =
  /(?:main|switchboard|central|zentrale|head ?quarter|head office|corporate|general|global|reception|代表|hauptsitz|siège|sede|standard)/;
export const SPECIAL =
  /(?:support|technical|emergency|after hours|24|press|media|investor|sales|order|tty|job|recruit|direct|warehouse|parts|service|complaint|member|billing|accounts|toll|free|international|outside|notfall|urgence|störung)/;

/** A person's own number, which is never kept. Owners named in an imprint stand before the company's. */
export const PERSON =
  /\b(?:officer|manager|director|president|coordinator|assistant|recruiter|realtor|broker|ansprechpartner(?:in)?|leiter(?:in)?|directeur|medewerker)\b/i;
