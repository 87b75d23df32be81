import { foldWords } from '../../text/fold.ts';
import { later } from '../../text/later.ts';
import type { CompanyRecord } from './record.ts';

/** What a row of the box tells; `person` and `other`: the article is of no company. */
export type Row = keyof CompanyRecord | 'person';

/**
 * Labels of the rows of companies' boxes, as `foldWords` writes them: English, German, French, Spanish, Italian, Dutch,
 * Portuguese, Swedish, Danish, Norwegian, Finnish, Polish, Czech, Russian, Turkish, Japanese, Chinese, Korean.
 */
const LABELS: Readonly<Record<string, () => string>> = {
  industry: later(
    'industry|industries|branche|branchen|secteur|secteurs|secteur d activite|secteurs d activite|activite|industria|sector|settore|settori|bedrijfstak|sector en|setor|ramo|atividade|bransch|industri|bransje|toimiala|branza|odvetvi|obor|отрасль|отрасли|sektor|業種|事業内容|产业|行业|產業|산업 분야|산업|업종',
  ),
  employees: later(
    'number of employees|employees|no of employees|mitarbeiterzahl|mitarbeiter|beschaftigte|effectif|effectifs|empleados|numero de empleados|trabajadores|dipendenti|werknemers|aantal werknemers|medewerkers|empregados|funcionarios|numero de empregados|antal anstallda|anstallda|medarbejdere|antal ansatte|ansatte|antall ansatte|henkilosto|tyontekijoita|zatrudnienie|liczba pracownikow|zamestnanci|pocet zamestnancu|число сотрудников|calisan sayisi|従業員数|员工人数|雇员|員工人數|직원 수',
  ),
  place: later(
    'headquarters|headquarters location|location|sitz|hauptsitz|siege|siege social|sede|sede central|sede principale|hoofdkantoor|hoofdzetel|huvudkontor|sate|hovedsaede|hovedkvarter|hovedkontor|kotipaikka|paakonttori|siedziba|sidlo|штаб квартира|расположение|genel merkez|merkez|merkezi|本社所在地|本社|总部|總部|总部地点|본사|본사 소재지',
  ),
  founded: later(
    'founded|foundation|established|inception|grundung|gegrundet|grundungsjahr|creation|fondation|date de creation|fundacion|fundada|fondazione|oprichting|opgericht|fundacao|fundada em|grundat|grundades|grundlagt|stiftet|etablert|perustettu|data zalozenia|zalozono|rok zalozenia|vznik|zalozeno|datum zalozeni|основание|год основания|kurulus|kurulus tarihi|設立|创立|成立|成立时间|成立日期|창립|설립',
  ),
  revenue: later(
    'revenue|turnover|umsatz|chiffre d affaires|ingresos|facturacion|fatturato|omzet|receita|faturamento|omsattning|omsaetning|omsetning|liikevaihto|przychody|obrat|оборот|выручка|gelir|ciro|売上高|营业额|營業額|매출액',
  ),
  website: later(
    'website|url|webseite|site web|site internet|sitio web|pagina web|sito web|website www|sitio|website oficial|pagina oficial|webbplats|hjemmeside|nettsted|kotisivut|verkkosivu|strona internetowa|web|oficialni web|сайт|web sitesi|外部リンク|网站|網站|网址|웹사이트',
  ),
  ownership: later(
    'type|company type|typ|rechtsform|forme juridique|tipo|forma societaria|type bedrijf|rechtsvorm|tipo de empresa|bolagsform|virksomhedsform|selskapsform|yhtiomuoto|forma prawna|pravni forma|тип|tur|種類|公司类型|公司類型|형태',
  ),
  parent: later(
    'parent|parent company|owner|muttergesellschaft|societe mere|empresa matriz|matriz|societa madre|moederbedrijf|empresa mae|moderbolag|moderselskab|morselskap|emoyhtio|materska spolecnost|материнская компания|主要株主|母公司|모기업',
  ),
  person: later(
    'born|died|spouse|occupation|geboren|naissance|nacimiento|nascita|geboren in|nascimento|fodd|fodt|syntynyt|data urodzenia|narozeni|родился|дата рождения|dogum|生誕|出生|출생',
  ),
};

let rows: ReadonlyMap<string, Row> | undefined;

/** What a row with this label tells; undefined where that is nothing we ask. */
export function rowOf(label: string): Row | undefined {
  rows ??= new Map(
    Object.entries(LABELS).flatMap(([row, labels]) =>
      labels()
        .split('|')
        .map((each): [string, Row] => [each, row as Row]),
    ),
  );
  return rows.get(foldWords(label));
}
