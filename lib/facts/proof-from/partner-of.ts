import { firmName } from './firm-name.ts';

const NAME = "([\\p{Lu}][\\p{L}\\d.&'’-]*(?: (?:(?:of|&) )?[\\p{Lu}\\d][\\p{L}\\d.&'’-]*){0,3})";
const RANK =
  '(?:[Gg]old|[Ss]ilver|[Pp]latinum|[Dd]iamond|[Bb]ronze|[Pp]remier|[Pp]remium|[Ee]lite|[Cc]ertified|[Oo]fficial|[Aa]uthori[sz]ed|[Pp]referred|[Pp]roud|[Ee]xclusive|[Ss]trategic|[Tt]echnology|[Ff]ounding|[Ss]olutions?|[Aa]dvanced|[Ss]elect|[Ii]mplementation|[Cc]onsulting)';
const FORMS = [
  `${RANK} (?:[Ss]olutions? |[Ss]ervice |[Tt]echnology |[Bb]usiness )?[Pp]artners? (?:of|with) (?:the )?${NAME}`,
  `${NAME} ${RANK}(?: ${RANK})? (?:[Ss]ervices? |[Tt]echnology |[Bb]usiness )?[Pp]artner(?!ship)`,
  `(?:[Oo]ffizieller|[Zz]ertifizierter|[Aa]utorisierter|[Ll]angjähriger|[Ee]xklusiver|[Oo]ffiziell) (?:\\p{L}+)?[Pp]artner (?:von|der|des) ${NAME}`,
  `[Pp]artenaire (?:officiel|certifié|privilégié|agréé|exclusif) (?:de |d['’])${NAME}`,
  `(?:[Pp]artner|[Ss]ocio) (?:oficial|certificado|ufficiale|certificato|autorizado|autorizzato|exclusivo) (?:de|di|da) ${NAME}`,
  `[Oo]fficieel (?:\\p{L}+ )?partner van ${NAME}`,
];
/** What stands before a rank and is no name: "Our Gold Partner". */
const NOBODY =
  /^(?:Our|The|A|An|Your|We|As|Become|Find|New|Trusted|Certified|Official|Gold|Silver|Global|Ihr|Als|Unser|Platinum|Is|Are|Proud)\b/;

/** The end of a sentence, not of "Inc." or "S.A.". */
const FULL_STOP = /(?<!(?:^|[^\p{L}])(?:Inc|Ltd|Co|Corp|\p{Lu}))\.$/u;

let patterns: readonly RegExp[] | undefined;

/** The vendors or brands whose partner a text says somebody is: "Microsoft Gold Partner", "official partner of Contoso". */
export function partneredWith(text: string): string[] {
  if (!/artner|socio|partenaire/i.test(text)) return [];
  patterns ??= FORMS.map((form) => new RegExp(form, 'u'));
  return patterns.flatMap((pattern) => {
    const name = pattern.exec(text)?.[1]?.replace(NOBODY, '').replace(FULL_STOP, '').trim();
    return (name && firmName(name)) ?? [];
  });
}
