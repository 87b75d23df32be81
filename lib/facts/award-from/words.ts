import { Phrases } from '../../text/words.ts';

/** Words around an award, one line a language: English, German, Dutch and Nordic, Romance, Slavic and others. */

/** What says that it was won. */
export const WON = new Phrases(
  'winner*, won, wins, win, received, receives, recipient*, awarded, honored, honoured, named, recognized, recognised, earned, secured, secures, ranked, listed, proud to, crowned, certified, voted, presented with',
  'gewinner*, gewann, gewinnt, gewonnen, sieger, preisträger, ausgezeichnet, auszeichnung, erhielt, erhält, erhalten, verliehen, prämiert, gekürt, zählt zu, gehört zu',
  'winnaar, wint, ontving, bekroond, uitgeroepen, vinnare, vann, utsedd, vinder, vinner',
  'lauréat*, remporté, remporte, reçu, récompensé*, primé*, distingué*, vainqueur, gagnant, élu, élue, ganador*, premiad*, galardonad*, reconocido, recibido, ganamos, vincitore, vincitrice, premiat*, vinto, ricevuto, vencedor*, ganhou, recebeu',
  'laureat*, zdobyliśmy, otrzymaliśmy, získali, лауреат, победитель, получили, награжден*',
);

/** Headings above a list of awards that were won, as `foldWords` writes them. */
export const HEADINGS: ReadonlySet<string> = new Set(
  'awards, our awards, awards and honors, awards and honours, awards honors, awards and recognition, awards recognition, awards and accolades, recognition, honors and awards, awards and certifications, auszeichnungen, unsere auszeichnungen, preise und auszeichnungen, auszeichnungen und zertifikate, prijzen, onze prijzen, utmarkelser, priser, prix, prix et distinctions, distinctions, recompenses, nos recompenses, premios, premios y reconocimientos, reconocimientos, premi, premi e riconoscimenti, riconoscimenti, nagrody, награды, 受賞歴, 受賞実績, 수상 내역'.split(
    ', ',
  ),
);

/** Others' awards, those one may still win, gives away or sells. */
export const NOT_WON = new Phrases(
  'apply, applications, nominate*, nominations, nominee*, finalist*, shortlist*, entries, enter, submit, submission*, deadline, sponsor*, host, hosts, hosting, ceremon*, presents, our annual award, our award program*, contest*, competition, meet, categor*, judges, jury, scholarship, grant, grants, prizes, student*, customer*, client*, help*, your, you, he, his, she, her, film, films, movie, actor, actress, singer, shows, production, design awards, winning project, award show, vote for us, car of the year, book of the year',
  'bewerb*, nominier*, einreich*, ausschreibung, kunde*, ihr, ihre, ihren, er, seine, stipendi*, gewinnspiel*, wettbewerb für, genomineerd, klant*, nominerad*',
  'candidat*, nommé, concours, votre, vos, il, elle, concurso, su, suo, vostro, klient*, zákazník*, клиент*',
);
