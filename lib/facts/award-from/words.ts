import { Phrases } from '../../text/words.ts';

/** Words around an award, one line a language: English, German, Dutch and Nordic, Romance, Slavic and others. */

/** What says that it was won. */
export const WON = new Phrases(
  'winner, winners, won, wins, win, received, receives, recipient, recipients, awarded, honored, honoured, named, recognized, recognised, earned, scooped, scoops, secured, secures, ranked, listed, proud to, crowned, certified, voted, presented with',
  'gewinner, gewinnerin, gewann, gewinnt, gewonnen, sieger, preisträger, ausgezeichnet, auszeichnung, erhielt, erhält, erhalten, verliehen, prämiert, gekürt, zählt zu, gehört zu',
  'winnaar, gewonnen, won, wint, ontving, bekroond, uitgeroepen, vinnare, vann, utsedd, utsett, vinder, vandt, kåret, vinner',
  'lauréat, lauréate, lauréats, remporté, remporte, reçu, récompensé, récompensée, primé, primée, distingué, distinguée, vainqueur, gagnant, élu, élue, ganador, ganadora, ganadores, premiado, premiada, galardonado, galardonada, reconocido, recibido, ganamos, vincitore, vincitrice, premiato, premiata, vinto, ricevuto, vencedor, vencedora, ganhou, vencemos, recebeu, eleita, eleito',
  'laureat, laureatem, zdobywca, zdobyliśmy, otrzymaliśmy, nagrodzeni, vítěz, ocenění, získali, лауреат, победитель, получили, награжден*',
);

/** Headings above a list of awards that were won, as `foldWords` writes them. */
export const HEADINGS: ReadonlySet<string> = new Set(
  'awards, our awards, awards and honors, awards and honours, awards honors, awards and recognition, awards recognition, awards and accolades, recognition, honors and awards, awards and certifications, auszeichnungen, unsere auszeichnungen, preise und auszeichnungen, auszeichnungen und zertifikate, prijzen, onze prijzen, utmarkelser, priser, palkinnot, prix, prix et distinctions, distinctions, recompenses, nos recompenses, premios, premios y reconocimientos, reconocimientos, premi, premi e riconoscimenti, riconoscimenti, premios e reconhecimentos, nagrody, nagrody i wyroznienia, oceneni, награды, 受賞歴, 受賞実績, 수상 내역'.split(
    ', ',
  ),
);

/** Others' awards, those one may still win, gives away or sells. */
export const NOT_WON = new Phrases(
  'apply, applications, nominate, nominated, nominations, nominee*, finalist, finalists, shortlist*, entries, enter, submit, submission*, deadline, sponsor, sponsors, sponsored, sponsoring, host, hosts, hosting, ceremony, ceremonies, presents, our annual award, our award program*, contest, contests, competition, meet, category, categories, judges, jury, scholarship, grant, grants, prizes, students, student, customer, customers, client, clients, client s, help*, your, you, he, his, she, her, film, films, movie, actor, actress, singer, artist, album, author, novel, shows, production, design awards, winning project, award show, vote for us, car of the year, truck of the year, van of the year, bike of the year, wine of the year, book of the year, game of the year, film of the year, man of the year, woman of the year, player of the year, coach, athlete',
  'bewerb*, nominiert, nominierung, finalist*, einreich*, ausschreibung, jury, kunde, kunden, unser kunde, ihr, ihre, ihren, er, seine, film, stipendi*, gewinnspiel*, wettbewerb für, genomineerd, klanten, klant, nominerad, nominerade, kunder',
  'candidat*, nommé, finaliste, concours, client, clients, votre, vos, il, elle, son film, cliente, clientes, candidatura*, finalista, finaliste, concurso, su, suo, clienti, vostro, candidatur*, seu cliente, klient*, nominowan*, nominován*, zákazník*, клиент*, номинац*',
);
