import { WordSet } from '../../text/word-set.ts';

/**
 * Words before a kind of company that make it somebody else's kind: "software for manufacturers", "we help agencies",
 * "Produkte namhafter Hersteller", "find a distributor". Folded, a line a language.
 */
const OTHERS = new WordSet(
  'for, help, helps, helping, helped, serve, serves, serving, enable, enables, enabling, empower, empowers, with, to, from, by, between, against, among, used, use, using, connects, connecting, become, becoming, find, locate, other, all, many, most, some, choose, hire, hiring, your, their, his, her, support, supports, supporting, like, than, every, each, any, via, through, if, whether, why, how, not, no, isn, without, unlike, both, including, your, nearest, local, contact, ask, not, former, award, supply, supplies, supplied, sell, sells, deliver, delivers, provide, provides, advise, partner, partners, work, works, working, insure, finance, train, educate, represent, equip, member, part, subsidiary, division, belongs, belong',
  'fur, fuer, bei, von, durch, mit, zwischen, hilft, helfen, unterstutzt, unterstutzen, namhafter, namhaften, renommierter, bekannter, aller, vieler, anderer, verschiedener, diverser, jeweiligen, vom, beim, ihr, ihrem, ihren, kein, keine, nicht, statt, ohne, beliefern, beliefert, beraten, berat, betreuen, betreut, vernetzen, vernetzt, schulen, statten, mitglied, tochter, teil, deren, dessen, zum, zur',
  'pour, par, avec, entre, aide, aident, aidons, accompagne, accompagnons, chez, aux, votre, vos, leur, leurs, sans, devenez, devenir, trouvez, autres, grands, du, des, le, les, aupres, fournissons, membre, filiale, conseillons, equipons, formons',
  'para, por, con, entre, ayuda, ayudamos, al, los, las, su, sus, tu, cada, sin, otros, grandes, miembro, filial, suministramos, asesoramos, formamos, encuentre, hagase',
  'per, da, dal, con, tra, aiuta, aiutiamo, ai, agli, alle, i, gli, delle, dei, altri, ogni, senza, vostro, tuo, membro, forniamo, affianchiamo, supportiamo, trova, diventa',
  'voor, door, met, tussen, helpt, helpen, bij, aan, andere, alle, onze, gerenommeerde, bekende, uw, je, geen, zonder, lid, leveren, adviseren, begeleiden, ontzorgen, vind, word, van',
  'com, pelos, aos, dos, das, seu, sua, cada, membro, fornecemos, atendemos, sem, outros, encontre, seja',
  'dla, od, przez, для, от, с, у',
);

/** Words before it that make it the company's own kind: "is a leading manufacturer of", "als Hersteller von". */
const OWN = new Set(
  'is are am was been being as ist sind bin als est sommes suis etant comme es somos soy son como siamo sono come zijn ben sao sou jestesmy jest jako'.split(
    ' ',
  ),
);

/** Of whom else the sentence may say it: "our clients are manufacturers of", "such as distributors of". */
const FRIENDS = new WordSet(
  'such, clients, customers, members, partners, suppliers, users, kunden, mandanten, mitglieder, partner, lieferanten, clientes, clienti, fournisseurs, adherents, socios, soci, klanten, leden, leveranciers, fornecedores',
);

/** Who does something to that kind of company, unless a word of OWN stands beside: "begleiten wir Hersteller von". */
const WE = new Set('we wir wij nous nosotros noi nos my'.split(' '));
/** The same where the verb alone says it: "asesoramos", "finanziamo". */
const WE_VERB = /^.{3,16}(?:iamo|amos|emos|imos|iamy|ujemy)$/;

/** Kinds in the plural, or the same in both numbers: others' more often than not, unless the sentence begins with them. */
const MANY = new WordSet(
  'manufacturers, makers, producers, distributors, wholesalers, dealers, importers, stockists, hersteller, herstellern, produzenten, grosshandler, fabricants, producteurs, fabricantes, productores, distribuidores, mayoristas, importadores, produttori, costruttori, distributori, grossisti, fabrikanten, producenten',
);
/** "Leading UK manufacturers of" still begins with them, "Acme equips and finances manufacturers of" does not. */
const BEGINS = 2;

/** Words after it that make it something else: "manufacturer's warranty", "restaurant software", "hotel supplies". */
const NOT_IT = new WordSet(
  's, part, parts, number, numbers, warranty, warranties, name, names, website, websites, specifications, instructions, recommendations, code, logo, discount, software, app, apps, saas, pos, management, supplies, supply, supplier, suppliers, equipment, furniture, system, systems, solutions, technology, technologies, platform, marketing, management, industry, industries, chain, chains, staff, team, teams, sector, owners, owner, operators, managers, groups, linens, uniforms, products, product, portal, directory, jobs, login, locator, near, locations, list',
  'software, bedarf, einrichtung, zubehor, angaben, garantie, branche, logiciel, mobilier, equipement, software, equipos, mobiliario, forniture, attrezzature, benodigdheden',
);

/** A greeting is the company's own: "Welcome to the manufacturer of". */
const WELCOME =
  /^(?:welcome to|willkommen (?:bei|beim)|bienvenue (?:chez|aux?)|benvenuti (?:da|in)|welkom bij)$/;

/** How far before the word its owner may stand. */
const REACH = 6;

/**
 * Whose kind of company a word in a sentence names: the company's own, somebody else's, or unsaid.
 *
 * @param words the sentence's words, folded; the word's place and length in it.
 */
export function whose(words: readonly string[], at: number, length: number): 'own' | 'others' | 'unsaid' {
  if (NOT_IT.has(words[at + length] ?? '')) return 'others';
  for (let before = at - 1; before >= Math.max(0, at - REACH); before -= 1) {
    const word = words[before] ?? '';
    if (OWN.has(word)) return isOfFriends(words, before) ? 'others' : 'own';
    if (WE.has(word)) return isBeside(OWN, words, before) ? 'own' : 'others';
    if (WE_VERB.test(word)) return 'others';
    if (OTHERS.has(word)) return WELCOME.test(`${words[before - 1]} ${word}`) ? 'own' : 'others';
  }
  return at >= BEGINS && MANY.has(words[at] ?? '') ? 'others' : 'unsaid';
}

function isOfFriends(words: readonly string[], at: number): boolean {
  return words.slice(Math.max(0, at - 3), at).some((word) => FRIENDS.has(word));
}

function isBeside(set: ReadonlySet<string>, words: readonly string[], at: number): boolean {
  return set.has(words[at - 1] ?? '') || set.has(words[at + 1] ?? '');
}
