import { Phrases, wordsOf } from '../../text/words.ts';
import { Labels } from './labelled.ts';

/** Whether a text may name a parent at all. */
export const PARENT_HINT =
  /ubsidiar|ivision of|art of (?:the )?(?:[a-z]+ )?["“‘']?[A-Z]|ember of (?:the )?(?:[a-z]+ )?["“‘']?[A-Z]|arent company|ompany of |wned by|elongs to|usiness unit of|brand of|ochter|Teil (?:der|von)|ehört zu|ehören zu|itglied der|nternehmen der|Marke der|uttergesell|filial|Filial|groupe [A-Z«]|aison mère|embre de|artie de|nderdeel|deel uit|behoort|elmakend|edrijf van|moederb|rupo [A-Z]|ruppo [A-Z]|ontrollata|matriz|madre|apogruppo|otterbolag|otterföretag|atterselskab|datterselskap|del a[vf]|ngår i|grup|skupin|ceř|zależna|arte d[ie] |ivisi[oó]ne? d/;

/** In front of a parent's name, one line a language. */
export const PARENT_PHRASES: readonly string[] = [
  'wholly-owned subsidiary of, wholly owned subsidiary of, subsidiary of, subsidiary company of, a division of, an operating division of, a business unit of, majority-owned by, wholly owned by, wholly-owned by, owned by, our parent company, its parent company, parent company is, a company of, a brand of, belongs to',
  'tochtergesellschaft der, tochtergesellschaft von, tochterunternehmen der, tochterunternehmen von, tochterfirma der, tochterfirma von, tochter der, tochter von, tochter des, ein unternehmen der, eine marke der, unsere muttergesellschaft, gehört zur, gehören zur, gehört zum',
  'filiale à 100 % de, filiale à 100% de, filiale du groupe, filiale de, filiale du, filiale d’, société du groupe, entreprise du groupe, appartient au groupe, fait partie du groupe, membre du groupe, division du groupe, une division de, notre maison mère',
  'dochteronderneming van, dochterbedrijf van, dochter van, onderdeel van, maakt deel uit van, behoort tot, een bedrijf van',
  'filial de, filial del grupo, empresa del grupo, parte del grupo, pertenece al grupo, una división de, subsidiária da, subsidiária de, subsidiaria de, empresa do grupo, parte do grupo, pertence ao grupo',
  'controllata da, controllata dal gruppo, controllata del gruppo, società del gruppo, azienda del gruppo, parte del gruppo, appartiene al gruppo, una divisione di',
  'dotterbolag till, dotterföretag till, datterselskab af, datterselskap av, dcera společnosti, dceřiná společnost, součást skupiny, součástí skupiny, spółka zależna, część grupy, należy do grupy, w skład grupy',
].flatMap((line) => line.split(', '));

/** In front of many things besides: a parent only where the name says that it is a group. */
export const PART_OF_PHRASES: readonly string[] = [
  'proud to be part of, proud member of, part of, a member of, member of, teil der, mitglied der, teil von, fait partie de, membre de, parte di, parte de, en del av, en del af, ingår i',
].flatMap((line) => line.split(', '));

const GROUPS = new Phrases(
  'group, gruppe, groupe, groep, grupo, gruppo, gruppen, holding, holdings, konzern, koncern, koncernen, concern, family of companies, family of brands, grupa, skupina, companies, industries',
);

/** Whether a name says that it is a group's: "Contoso Group", "Ostmann-Gruppe", "Contoso Unternehmensgruppe". */
export function isGroup(name: string): boolean {
  return GROUPS.isIn(wordsOf(name)) || /gruppe$/i.test(name);
}

/** What companies are members, franchisees and partners of. */
const CIRCLES = new Phrases(
  'association*, chamber*, network*, alliance, federation, council, institute, program, programme, partner, partners, partnership, community, communities, initiative, compact, guild, society, union, club, board, forum, league, committee, franchise, cooperative, foundation, university',
  'verband, kammer, innung, bund, verein, netzwerk, allianz, genossenschaft, fédération, réseau, chambre, syndicat, asociación, federación, cámara, associazione, federazione, camera, consorzio, vereniging, branchevereniging, förbund, forening',
  'user group, working group, interest group, buying group, peer group, focus group, world, internet, solution, process, team, staff, jury',
);

/** Whether a name is a circle's that others join rather than an owner's: "Chamber of Commerce", "Partner Network". */
export function isCircle(name: string): boolean {
  return CIRCLES.isIn(wordsOf(name));
}

/** Beside a parent's name in tables. */
export const PARENT_LABELS = new Labels(
  'parent company, parent, parent organization, parent organisation, ultimate parent, holding company, muttergesellschaft, mutterkonzern, konzern, konzernmutter, unternehmensgruppe, maison mère, société mère, groupe d appartenance, moederbedrijf, moedermaatschappij, società controllante, capogruppo, sociedad matriz, empresa matriz, empresa mãe, moderbolag, moderselskab, spółka matka, mateřská společnost, 親会社, 親会社名, 母公司, 모회사',
);

/** "Contoso is the parent company of Acme": the parent stands in front. */
export const PARENT_OF: readonly string[] = [
  'is the parent company of, parent company of, muttergesellschaft der, muttergesellschaft von, maison mère de, società madre di, capogruppo di, empresa matriz de, sociedad matriz de, moederbedrijf van',
].flatMap((line) => line.split(', '));
