import { saysTheCompany, saysWe } from '../self.ts';
import type { Statement } from './statement.ts';

/** A person's year, a certificate's, a partnership's, a rule's: never the company's beginning. */
const OF_OTHERS =
  /(?<![\p{L}])(?:using|used|available|visited|updated|unchanged|closed|he|she|his|her|joined|born|graduat\p{L}*|career|president|CEO|director|chairman|founder[’']s|professor|degree|married|worked|working|certified|certificat\p{L}*|accredited|licen[sc]ed|ISO|members?|(?:official|proud|authori[sz]ed|exclusive) (?:partner|dealer|distributor|reseller|supplier)s?|partner ufficiale|award\p{L}*|patent\p{L}*|trademark\p{L}*|listed|growth|increase\p{L}*|customer since|client since|partner(?:ship)? since|er|sie ist|sein|Mitglied|zertifiziert|zugelassen|Geschäftsführer(?:in)?|Inhaber seit|lid|gecertificeerd|il est|elle est|certifiée?|membre|gérant|certificad[oa]|miembro|socio|certificat[oa]|membro|socio)(?![\p{L}])/iu;

/** Laws and customers have beginnings too. */
const NOT_A_COMPANY =
  /(?<![\p{L}])(?:act|law|directive|regulation|statute|Gesetz\p{L}*|Verordnung|wet|loi|décret|ley|lei|legge|decreto)(?![\p{L}])/iu;
const OF_A_CUSTOMER =
  /(?<![\p{L}])(?:our|a|their|your|unser\p{L}{0,2}|notre|votre|nuestr[oa]|nosso|nostro|il nostro|onze) (?:\p{L}+ )?(?:customer|client|partner|supplier|friend|Kund\p{L}+|Partner\p{L}*|client|partenaire|cliente|klant|kund)(?![\p{L}])/iu;

/** Somebody else's beginning told in passing: "a member of X, which was established in 1900", "our parent company". */
const OF_ANOTHER =
  /(?<![\p{L}])(?:^the group|member of|part of the|division of|parent company|subsidiary|acquired|merged|formerly|predecessor|Muttergesellschaft|Tochter\p{L}*|maison mère|filiale|casa madre|moederbedrijf|which was|that was|which were|who (?:was|were)|(?:his|her|their)) [^.]{0,60}$|^the group /iu;

/** What else can be founded: "established an office in Paris". */
const SOMETHING_ELSE =
  /^[\s,:]*(?:(?:a|an|its|our|the|their|his|her|new|first|second|another|several|eine[nrs]?|unsere[nr]?|die|une?|notre|la|una|nuestra|su|uma|nossa|la nostra|een|ons|onze|en|vår)\s+){0,3}(?:\p{L}+\s){0,2}?(?:office|branch|subsidiar\p{L}+|plant|factory|department|division|joint venture|partnership|foundation|fund|scholarship|award|program\p{L}*|website|brand|shop|store|showroom|warehouse|team|location|headquarters|Niederlassung|Tochter\p{L}*|Werk|Standort|Filiale|Abteilung|Zweigstelle|filiale|succursale|usine|agence|boutique|sucursal|oficina|fábrica|sede|filial|stabilimento|ufficio|vestiging|kantoor|fabriek|kontor|fabrik)(?![\p{L}])/iu;

const COPYRIGHT = /(?:©|\(c\)|copyright|all rights reserved|℗)[^.\n]{0,40}$/iu;

/** A slogan or caption: a text this short speaks of the one whose page it stands on. */
const SLOGAN = 85;
/** Tenses of a report, not of a slogan: "much has happened since 2019". */
const REPORTS =
  /(?<![\p{L}])(?:has|have|had|is|are|was|were|did|there|it|hat|haben|ist|sind|wurde|war|gibt|a été|est|sont|ha|han|è|sono|is|zijn|heeft|har|är)(?![\p{L}])/iu;

/** Verbs of trading and serving between which and a year "since" means the beginning. */
const IN_BUSINESS =
  /(?<![\p{L}])(?:in business|family[- ](?:owned|run)|serv(?:ing|ed|es|ice)|provid\p{L}+|supply\p{L}*|supplie[rs]+|trusted|proudly|specializ\p{L}*|specialis\p{L}*|manufactur\p{L}*|mak(?:ing|ers?)|build\p{L}*|distribut\p{L}*|operat\p{L}+|leader|leading|has been|have been|been (?:a|an|the)|Familienbetrieb|Familienunternehmen|familiengeführt|im Dienst|spezialist\p{L}*|stellen|bieten|fertigen|wij|zijn|au service|à votre service|spécialis\p{L}*|artisan|al servicio|especialist\p{L}*|fabrica\p{L}*|specializz\p{L}*|leader|al fianco|azienda|produc\p{L}+)(?![\p{L}])/iu;

/**
 * Whether a statement is about the company whose page it is: by "we", by its name, by calling it "the company", or by being
 * a slogan that needs no subject.
 */
export function isOfTheCompany(
  sentence: string,
  statement: Statement,
  namesSelf: (text: string) => boolean,
): boolean {
  const before = sentence.slice(0, statement.from);
  const after = sentence.slice(statement.to);
  if (COPYRIGHT.test(before) || OF_ANOTHER.test(before) || /^\s*["“„«「]/.test(sentence)) return false;
  if (NOT_A_COMPANY.test(sentence) || OF_A_CUSTOMER.test(before)) return false;
  const own = saysWe(sentence) || namesSelf(sentence);
  switch (statement.manner) {
    case 'story':
      return true;
    case 'founded':
      if (isPersonal(before, after) || foundsSomethingElse(sentence, statement)) return false;
      return own || saysTheCompany(sentence) || A_COMPANY.test(before) || isBareBeginning(before, sentence);
    case 'started':
      return !isPersonal(before, after) && isSubject(sentence, statement, namesSelf);
    case 'since':
      if (OF_OTHERS.test(sentence)) return false;
      return isSlogan(sentence, before, after) || (own && isSinceOfBusiness(before, after));
  }
}

/** "Trusted in Ohio since 1949", "Seit 1987 für Sie da": short, the year at an end, no report of what happened. */
function isSlogan(sentence: string, before: string, after: string): boolean {
  if (sentence.length > SLOGAN || REPORTS.test(sentence)) return false;
  return !/\p{L}/u.test(before) || !/[\p{L}\p{N}]/u.test(after.split('\n', 1)[0] ?? '');
}

function foundsSomethingElse(sentence: string, { from, to }: Statement): boolean {
  const afterVerb = sentence.slice(from, to).replace(/^\S+\s/u, ' ');
  return SOMETHING_ELSE.test(afterVerb) || SOMETHING_ELSE.test(sentence.slice(to));
}

/** "A family business established in …", "Unternehmen gegründet am …". */
const A_COMPANY =
  /(?:company|firm|business|agency|practice|studio|manufacturer|Unternehmen|Firma|Betrieb|Agentur|société|entreprise|empresa|azienda|impresa|bedrijf|företag|virksomhed|firma)\s(?:(?:was|is|wurde|est|fue|è|werd)\s)?$/iu;

/** "Founded in 1974, …", "Est. 1998", "Formed 1926 in Farmington": nobody else is named before it. */
function isBareBeginning(before: string, sentence: string): boolean {
  return (
    /^[^\p{L}]*(?:\p{L}{1,4}\s)?$/u.test(before) || (sentence.length <= SLOGAN / 2 && !REPORTS.test(before))
  );
}

/** Said of a person: "in 2003 he founded his first company". */
function isPersonal(before: string, after: string): boolean {
  return (
    /(?<![\p{L}])(?:he|she|his|her|first company|er|il|elle|lui|lei)\s[^.]{0,30}$/iu.test(before) &&
    !/(?<![\p{L}])(?:we|our|company)/iu.test(after)
  );
}

const WE_AS_SUBJECT =
  /(?<![\p{L}])(?:we|wir|nous|wij|vi|noi|our company|the company|our business|the business|das Unternehmen|the firm)\s(?:\p{L}+\s){0,2}$/iu;
/** After "in 2015 we started": the company itself, not one of its offers. */
const NO_OBJECT =
  /^\s*(?:$|[.,;!–—]|(?:as|with|in|at|out|from|our (?:company|business|journey)|the company|trading|business|als|mit|aus|comme|avec|como|con|come|met|som)(?![\p{L}]))/iu;

/** "We started in 2015", "In 2015 we started", "Acme began in 2015": the company right beside the verb. */
function isSubject(sentence: string, { from, to }: Statement, namesSelf: (text: string) => boolean): boolean {
  const said = sentence.slice(from, to);
  const yearFirst = /^\p{L}+\s(?:\p{L}+\s)?\p{N}{4}/u.exec(said)?.[0];
  const subject = yearFirst
    ? said.slice(yearFirst.length).replace(/\S+$/u, '')
    : sentence.slice(0, from).slice(-45);
  if (yearFirst && !NO_OBJECT.test(sentence.slice(to))) return false;
  return WE_AS_SUBJECT.test(subject) || (subject.length <= 45 && namesSelf(subject));
}

/** "Since 1986, Acme has …" and "Acme has been making … since 1986". */
function isSinceOfBusiness(before: string, after: string): boolean {
  if (/^[^\p{L}]*$/u.test(before)) return /^[\s,]/.test(after);
  return IN_BUSINESS.test(before.slice(-140));
}
