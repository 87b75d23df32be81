import { PhraseIndex } from '../../text/phrase-index.ts';

/** What contact, job and legal pages say of themselves; folded, a line a language. */
const MATTER = new PhraseIndex([
  [
    'matter',
    [
      'contact us, contact our, contact form, get in touch, reach us, reach out, have questions, any questions, questions or, feedback, directions, open positions, open roles, job openings, job opportunities, career*, jobs, vacanc*, join our team, join us, join the, apply, recruit*, legal notice, terms of use, right place, find us, visit us, support for',
      'kontakt, kontaktieren, kontaktdaten, kontaktformular, schreiben sie uns, rufen sie, anfahrt, impressum, anbieterkennzeichnung, karriere, stellenangebot*, stellenanzeige*, bewerb*, offene stellen',
      'contactez, contacter, nous joindre, nous rejoindre, rejoignez, candidat*, offres d emploi, recrutement, mentions legales, acces et',
      'contactanos, contacta con, contactar, ponte en contacto, pongase en contacto, trabaja con, empleo, ofertas de empleo, aviso legal',
      'contattaci, contattare, contatti, lavora con, lavorare in, posizioni aperte, opportunita di lavoro, unisciti, note legali',
      'neem contact, contactgegevens, bereikbaar*, vacature*, werken bij, solliciteer*, fale conosco, entre em contato, contato, trabalhe conosco, vagas, skontaktuj, kontaktowe, kariera',
    ],
  ],
]);

/** The same where words are not parted by spaces. */
const MATTER_UNSPACED = /採用|募集|お問い?合わ?せ|アクセス|联系我们|채용|문의/;

/** Forms, notices, reviews and news, which say "we" as well. */
const NOTICE = new PhraseIndex([
  [
    'notice',
    [
      'by submitting, by clicking, thank you for, thanks for, fill out, fill in, fill our, comments or suggestions, all fields, required fields, subscribe, newsletter, announced, announces, days ago, sign up, log in, out of stock, free shipping',
      'vielen dank fur, fullen sie, pflichtfelder, newsletter, votre demande, remplissez, remplir, champs obligatoires, merci de, rellene, gracias por, campos obligatorios, compilare, compila il, grazie per, campi obbligatori, vul het, bedankt voor, verplichte velden, preencha, obrigado por, campos obrigatorios',
    ],
  ],
]);

/** Somebody's own words, in quotation marks or in the first person. */
const QUOTED = /^["“„«‘]/;
const SINGULAR = new Set('i ich my mein meine je j mon ma yo mi mis io ik mijn eu meu minha'.split(' '));

/** Whether a text speaks of the page's own matter: how to reach us, what jobs there are. */
export function isOfThePage(words: readonly string[]): boolean {
  return MATTER.find(words).length > 0 || words.some((word) => MATTER_UNSPACED.test(word));
}

/** Whether a paragraph is a form's, a notice or a customer's, and not the company speaking of itself. */
export function isNotice(text: string, words: readonly string[]): boolean {
  return QUOTED.test(text) || SINGULAR.has(words[0] ?? '') || NOTICE.find(words).length > 0;
}
