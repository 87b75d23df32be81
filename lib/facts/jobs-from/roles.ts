import { Phrases, type Word } from '../../text/words.ts';

/** What a job is called, in the singular, one line a language: English, German, Dutch, Nordic, French, Spanish, Portuguese, Italian, Polish, Czech. */
const ROLES = new Phrases(
  'head of, engineer, developer, manager, director, designer, analyst, consultant, specialist, coordinator, co ordinator, assistant, associate, administrator, technician, architect, scientist, accountant, bookkeeper, controller, officer, executive, representative, recruiter, supervisor, superintendent, intern, internship, trainee, apprentice, nurse, caregiver, driver, operator, machinist, mechanic, electrician, plumber, welder, fitter, installer, painter, cook, chef, baker, barista, bartender, cashier, clerk, receptionist, secretary, writer, copywriter, editor, strategist, planner, buyer, merchandiser, researcher, team leader, team lead, tech lead, technical lead, counsel, attorney, lawyer, paralegal, therapist, hygienist, pharmacist, optician, optometrist, physician, teacher, instructor, tutor, trainer, advisor, adviser, agent, broker, underwriter, producer, programmer, tester, foreman, estimator, inspector, surveyor, housekeeper, janitor, cleaner, guard, laborer, labourer, handler, picker, packer, salesperson, salesman, stylist, photographer, videographer, animator, translator, economist, statistician, geologist, chemist, biologist, postdoc, tool maker, toolmaker, die maker, assembler, carpenter, roofer, waiter, waitress, scrum master, product owner, sales rep, sdr, bdr, cto, cfo, coo, cmo, vp',
  'kaufmann, kauffrau, kaufleute, werkstudent*, praktikant*, praktikum, ausbildung zum, ausbildung zur, auszubildende*, azubi, aushilfe, assistenz, koch, köchin, volontär*, fachangestellte*, außendienst',
  'technicus, stagiair, stagiaire, chauffeur, vertegenwoordiger, konsult, konsulent, tekniker, ekonom, chef',
  'ingénieur*, développeu*, technicien*, responsable, chef* de, chef* d, chargé* de, chargé* d, commercial, commerciale, assistante, conseiller*, conseillère, vendeu*, mécanicien*, carrossi*, peintre, comptable, alternant*, directeur, directrice, gestionnaire, opérateur, opératrice, conducteur, conductrice, cuisini*, serveu*, animateur, animatrice, préparateur, préparatrice, électricien*, plombier, menuisier, soudeur',
  'ingeniero, ingeniera, desarrollador*, técnico, técnica, comercial, director, directora, gerente, analista, asistente, auxiliar, administrativo, administrativa, operari*, conductor, conductora, vendedor*, becari*, dependient*, encargad*, consultor, consultora, programador*, camarer*, cociner*, mecánico, soldador, electricista',
  'engenheir*, desenvolvedor*, estagiári*, coordenador*, assistente, motorista, eletricista, vigilante, porteiro, cozinheir*',
  'ingegnere, sviluppatore, sviluppatrice, tecnico, tecnica, responsabile, addett*, impiegat*, operai*, manutentore, magazziniere, stagista, tirocinante, meccanico, elettricista, saldatore, carrellista, autista, programmatore, progettista, commess*, contabile, verniciatore',
  'specjalista, inżynier, programista, kierownik, doradca, asystent, magazynier, księgowy, księgowa, programátor, specialista, technik, vedoucí, obchodní zástupce, účetní, řidič',
);

/** Ends of compounds, with and without their feminine: "Softwareentwickler", "Vertriebsmitarbeiterin", "säljare". */
const COMPOUNDS =
  'entwickler,ingenieur,mitarbeiter,leiter,leitung,sachbearbeiter,berater,techniker,mechaniker,mechatroniker,elektroniker,elektriker,installateur,fachkraft,referent,assistent,monteur,fahrer,verkäufer,betreuungskraft,begleiter,hilfe,helfer,meister,schlosser,tischler,maurer,dachdecker,buchhalter,disponent,planer,zeichner,kellner,erzieher,pfleger,therapeut,redakteur,gestalter,spezialist,administrator,informatiker,programmierer,architekt,vertriebler,lagerist,reinigungskraft,teamlead,medewerker,ontwikkelaar,adviseur,verkoper,projectleider,werkvoorbereider,beheerder,begeleider,boekhouder,teamleider,tekniker,konsult,konsulent,ekonom,chef,utvecklare,udvikler,utvikler,säljare,sælger,ingenjör,ingeniør,medarbetare,medarbejder,medarbeider,projektledare,projektleder,montør,montör,kehittäjä,asiantuntija,myyjä'.split(
    ',',
  );

const UNSPACED =
  /プログラマー?|プランナー|エンジニア|デザイナー|ディレクター|プロデューサー|マネージャー|アシスタント|オペレーター|コンサルタント|スタッフ$|営業職?$|総合職|一般職|事務職?$|技術職|担当者?$|工程师|经理|设计师|专员|主管|助理|程序员|工程師|設計師|엔지니어|개발자|디자이너|매니저|마케터|기획자/;

/** Whether a text names a role: "Senior Engineer", "Leuchtenbau-Techniker:in", "バックエンドエンジニア". */
export function namesRole(text: string, words: readonly Word[]): boolean {
  if (ROLES.isIn(words) || UNSPACED.test(text)) return true;
  if (words.at(-1)?.text === 'lead' && words.length > 1) return true;
  return words.some(({ text: word }) => {
    const bare = word.endsWith('innen') ? word : word.replace(/in$/, '');
    return COMPOUNDS.some((end) => bare.endsWith(end));
  });
}
