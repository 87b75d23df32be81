import { Phrases } from '../../text/words.ts';

/** Words around a founding year, one line a language: English, German, Dutch, Nordic, French, Spanish, Portuguese, Italian, Slavic, others. */

/** "Was founded": of a company and hardly of anything else. */
export const FOUNDED = new Phrases(
  'founded, established, incorporated, formed, set up, est, estd',
  'gegründet, gegruendet, ins leben gerufen, gründete, gründeten, opgericht, gesticht, ontstaan',
  'grundad, grundades, grundlagt, grunnlagt, stiftet, etableret, etablerat, perustettu, perustettiin',
  'fondé, fondée, fondés, fondées, créé, créée, créés, créées, constituée',
  'fundada, fundado, fundadas, fundados, fundó, fundamos, creada, constituida, criada, criado, fundou, constituída',
  'fondata, fondato, costituita, costituito, fondò',
  'założono, założona, założony, założył, powstał, powstała, powstało, utworzona, utworzono, založen, založena, založeno, založil, vznikla, alapítva, alapított*',
  'основан, основана, основано, создан, создана, создано, учреждена, засновано, заснована, înființat, înființată, ιδρύθηκε, kuruldu, kurulan',
);

/** The same as a noun, with whose founding it is; the year follows at once. */
export const FOUNDING = new Phrases(
  'founding, foundation, establishment, incorporation, founding of the company, founding of our company, foundation of the company',
  'gründung, firmengründung, gründung des unternehmens, gründung der firma, gründung der gesellschaft, gründungsjahr, oprichting, oprichting van het bedrijf',
  'création, création de la société, création de l entreprise, fondation de la société, fondation de l entreprise, fundación, fundación de la empresa, fundação, fundação da empresa, fondazione, fondazione dell azienda',
  'założenia, założenie, založení, kuruluş, момента основания',
);
/** Told after "since": "since its inception in 1900". */
export const SINCE_FOUNDING = new Phrases(
  'since its founding, since our founding, since its foundation, since our foundation, since its inception, since our inception, since its formation, since it s formation, since its establishment, since its start, since our start, since its beginnings, since our beginnings, since its launch, since its incorporation',
  'sinds de start, sinds het ontstaan, sedan starten, siden starten, siden stiftelsen, siden grundlæggelsen, depuis sa fondation, depuis notre fondation',
);

/** "Started", "was born": also of products and people; they need the company as their subject. */
export const STARTED = new Phrases(
  'started, began, begun, launched, created, opened, born, start, begins, starts',
  'gestartet, begonnen, eröffnet, begann, starteten, startete, entstand, entstanden, gestart, begon, begint, startade, startede, startet',
  'commencé, commence, ouvert, lancé, lancée, né, née, naît, comenzó, comenzamos, empezó, empezamos, começou, começamos, inició, surgiu, nació, nasceu',
  'iniziato, inizia, comincia, cominciato, nasce, nata, nato',
);
/** How or where something started, never what: after "started in 2015" with words between. */
export const HOW = new Phrases(
  'in, at, as, out, from, by, with, life, business, trading, operations, als, mit, aus, comme, avec, dans, à, como, con, em, come, a, met, som, på',
);

/** "Since 1998". */
export const SINCE = new Phrases(
  'since, ever since, seit, sinds, sedan, siden, vuodesta, depuis, desde, desde hace, dal, od, с, з, din, από το',
);

/** Stories that begin: "it all started in", "tutto ha inizio a … nel". */
export const STORY = new Phrases(
  'it all started, it all starts, it all began, it all begins, our story started, our story starts, our story began, our story begins, our journey started, our journey starts, our journey began, our journey begins, our history started, our history began, our history begins, our history dates back, the story began, the story begins, the story started, everything started, everything began',
  'alles begann, alles beginnt, alles fing, alles startete, unsere geschichte begann, unsere geschichte beginnt, die geschichte begann, alles begon, alles begint, ons verhaal begon, ons verhaal begint, allt började, allt startade, det hele startede, det hele begyndte, det hele begynte',
  'tout commence, tout a commencé, tout a débuté, notre histoire commence, notre histoire a commencé, notre histoire débute, l histoire commence, l aventure commence, l aventure a commencé, todo comenzó, todo empezó, todo comienza, todo empieza, nuestra historia comenzó, nuestra historia comienza, nuestra historia empieza, tudo começou, tudo começa, nossa história começou, nossa história começa',
  'tutto ha inizio, tutto inizia, tutto comincia, tutto nasce, la nostra storia inizia, la nostra storia comincia, la nostra storia nasce, la nostra storia ha inizio, la storia inizia, tutto è iniziato, tutto è cominciato',
);

/** Small words between a verb and its year: "in the spring of", "am 27.11.", "nel", "в". */
export const BEFORE_YEAR = new Phrases(
  'in, on, of, the, year, the year, early, late, mid, spring, summer, autumn, fall, winter, st, nd, rd, th',
  'im, am, jahr, jahre, dem, den, het jaar, jaar, het, i, år, året, anno, vuonna',
  'en, le, l, année, l année, el, año, del, de, em, o, ano, nel, nell, dell, a, far back as, as',
  'w, roku, rok, v, roce, в, году, yılında, to, back to',
);

/** What profiles write beside the year, besides the words for founding. */
export const LABELS = new Phrases(
  'since, seit, gründungsdatum, oprichtingsjahr, oprichtingsdatum, perustamisvuosi, costituzione, fondée en, créé en, créée en, založení, alapítás éve, основания, kuruluş yılı',
  '設立, 創業, 創立, 設立年月日, 設立年月, 設立日, 創業年, 創立年月日, 成立时间, 成立日期, 创立时间, 成立時間, 創立時間, 설립일, 설립, 설립연도, 창립, 창립일',
);
