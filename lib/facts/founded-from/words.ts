/** Words around a founding year, as pieces of patterns with the flags `iu`. One line a language. */

const alternatives = (...lines: string[]): string => lines.join('|');

/** "Was founded": of a company and hardly of anything else. */
export const FOUNDED = alternatives(
  'founded|established|incorporated|formed|set up|est\\.|estd\\.?',
  'gegründet|gegruendet|ins Leben gerufen|gründete[n]?',
  'opgericht|gesticht|ontstaan',
  'grundad(?:es)?|grundlagt|grunnlagt|stiftet|etableret|etablerat|perustettu|perustettiin',
  'fondée?s?|créée?s?|constituée',
  'fundad[oa]s?|fundó|fundamos|creada|constituida|criad[oa]|fundou|constituída',
  'fondat[oa]|costituit[oa]|fondò',
  'założon[aey]|założył|powstał[ao]?|utworzon[ao]|založen[ao]?|založil[ia]?|vznikla|alapítva|alapított\\p{L}*',
  'основан[ао]?|создан[ао]?|учреждена|засновано|заснована|înființat[ăa]?|fondată|ιδρύθηκε|kuruldu|kurulan',
);

/** The same as a noun, with whose founding it is. */
export const FOUNDING = alternatives(
  '(?:founding|foundation|establishment|incorporation)(?: of (?:the|our) (?:company|firm|business))?',
  '(?:Firmen)?Gründung(?: (?:des Unternehmens|der (?:Firma|Gesellschaft|GmbH|AG)))?|Gründungsjahr|oprichting(?: van het bedrijf)?',
  "création(?: de (?:la société|l[’']entreprise))?|fondation de (?:la société|l[’']entreprise)|fundación(?: de la empresa)?|fundação(?: da empresa)?|fondazione(?: dell[’']azienda)?",
  'założenia|założenie|založení|alapítás\\p{L}*|kuruluş',
);

/** "Started", "was born": also of products and people; they need the company as their subject. */
export const STARTED = alternatives(
  'started|began|begun|launched|created|opened|born|start|begins|starts',
  'gestartet|begonnen|eröffnet|begann|starteten|startete|entstand|entstanden',
  'begonnen|gestart|begon|begint|startade|startede|startet',
  'commencé|commence|ouvert|lancée?|née?|naît',
  'comenzó|comenzamos|empezó|empezamos|começou|começamos|inició|surgiu|nació|nasceu',
  'iniziato|inizia|comincia|cominciato|nasce|nat[oa]',
);

/** "Since 1998". */
export const SINCE = alternatives(
  'since|since the year|ever since',
  'seit|seit dem Jahr|sinds|sedan|siden|vuodesta',
  "depuis|depuis l[’']année|desde|desde el año|desde o ano|desde hace|dal|dall[’']anno",
  'od|od roku|с|з|din|από το|yılından beri',
);

/** A founding told as a noun after "since": "depuis sa création en", "seit unserer Gründung im Jahr". */
export const SINCE_FOUNDING = alternatives(
  "since (?:its|our|the company[’']s|it[’']s) (?:\\p{L}{1,12} )?(?:founding|foundation|inception|formation|establishment|start|beginnings?|launch|incorporation)",
  'seit (?:der|unserer|ihrer|seiner) (?:\\p{L}{1,15})?gründung|sinds (?:de|onze|haar|zijn) (?:oprichting|start|ontstaan)|sedan starten|siden (?:starten|stiftelsen|grundlæggelsen)',
  'depuis (?:sa|notre|la) (?:création|fondation)|desde (?:su|nuestra|la) (?:fundación|creación)|desde (?:a |sua |a sua |nossa )(?:fundação|criação)|dalla (?:sua |nostra )?fondazione|fin dalla (?:sua )?fondazione',
  'od (?:założenia|svého založení|založení)|с момента основания',
);

/** Stories that begin: "it all started in", "tutto ha inizio a … nel". */
export const STORY = alternatives(
  '(?:it all|our story|our journey|our history|the story|everything) (?:started|starts|began|begins|dates back)',
  '(?:alles|unsere geschichte|die geschichte) (?:begann|beginnt|fing|startete)|(?:alles|ons verhaal) (?:begon|begint|startte)|(?:allt|det hele|det) (?:började|startade|startede|begyndte|begynte)',
  "(?:tout|notre histoire|l[’']histoire|l[’']aventure) (?:a )?(?:commencé?|débuté?|démarré?)|(?:todo|nuestra historia) (?:comenzó|empezó|comienza|empieza)|(?:tudo|nossa história) (?:começou|começa)",
  '(?:tutto|la nostra storia|la storia) (?:ha inizio|inizia|comincia|nasce|è iniziat[oa]|è cominciat[oa])',
);

/** What profiles write beside the year, as `foldWords` writes it. */
export const LABELS: ReadonlySet<string> = new Set(
  [
    'founded, established, year founded, year established, founded in, foundation, year of foundation, year of establishment, founding year, incorporated, date of incorporation, founding date, date founded, since, formed, established in',
    'gegrundet, grundung, grundungsjahr, gegrundet im jahr, seit, grundungsdatum, firmengrundung',
    'opgericht, oprichting, opgericht in, oprichtingsjahr, oprichtingsdatum, grundat, grundades, stiftet, etableret, etablert, etablerat, perustettu, perustamisvuosi',
    'creation, date de creation, annee de creation, fondee en, fondation, cree en, creee en, fundacion, ano de fundacion, fundada, fundada en, fundado en, fundacao, ano de fundacao, fundada em, fondazione, anno di fondazione, fondata nel, costituzione',
    'rok zalozenia, rok zalozeni, zalozeno, alapitas eve, alapitva, год основания, основана, kurulus, kurulus yili',
    '設立, 創業, 創立, 設立年月日, 設立年月, 設立日, 創業年, 創立年月日, 成立时间, 成立日期, 创立时间, 成立時間, 創立時間, 설립일, 설립, 설립연도, 창립, 창립일',
  ].flatMap((line) => line.split(', ')),
);
