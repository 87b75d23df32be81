import { hasLegalForm, withoutLegalForm } from '../legal-form.ts';
import type { Page } from '../page.ts';
import type { Candidate } from './candidate.ts';
import { Labels, labelled } from './labelled.ts';
import { isLetter, isNamesPart, startsBig } from './letters.ts';
import { properNameAt } from './proper-name.ts';
import type { RunningText } from './running-text.ts';

/** What imprints and company profiles call the registered name; one line a language. */
const LABELS = new Labels(
  'company name, registered name, registered company name, legal name, legal entity, legal entity name, full legal name, corporate name, name of company, name of the company, registered company',
  'firma, firmenname, firmenbezeichnung, firmenwortlaut, firmierung, vollstandiger firmenname, unternehmensname, name des unternehmens',
  'raison sociale, denomination sociale, denomination, nom de la societe, nom de l entreprise',
  'ragione sociale, denominazione sociale, denominazione, nome azienda',
  'razon social, denominacion social, denominacion, razao social, denominacao social, nome empresarial',
  'statutaire naam, bedrijfsnaam, officiele naam, handelsnaam',
  'virksomhedsnavn, firmanavn, foretaksnavn, foretagsnamn, bolagsnamn, juridisk navn, yrityksen nimi, toiminimi',
  'nazwa firmy, pelna nazwa, nazwa spolki, nazev spolecnosti, obchodni firma, obchodne meno, cegnev, teljes nev, denumire, unvan, ticari unvan, ticari unvani',
  'полное наименование, наименование, наименование организации, юридическое лицо',
  '会社名, 商号, 社名, 会社名称, 法人名, 企業名, 正式名称, 公司名称, 公司名稱, 企业名称, 회사명, 상호, 법인명',
);

/** A trade's own name for who stands behind it: "Acme is a trading name of Smith Tools Ltd". */
const TRADING_NAME = /(?:trading|business|brand) (?:name|style) of |(?:is|are) operated by /;

const MOST_TEXTS = 40;

/** Registered names beside their labels, behind "trading name of", and where running text gives the name its form. */
export function registeredElsewhere(page: Page, texts: RunningText, name: string): Candidate[] {
  const found: Candidate[] = [];
  for (const { value, quote } of labelled(page, LABELS)) {
    const text = value.split(/\s[|·•–]\s|[、,，;；/]\s?(?=\d)/)[0]?.trim() ?? '';
    if (hasLegalForm(text)) found.push({ text, source: 'label', quote, weight: 3, place: 'label' });
  }
  for (const text of texts.saying(name).slice(0, MOST_TEXTS)) {
    const behind = TRADING_NAME.exec(text);
    const trader = behind ? properNameAt(text, behind.index + behind[0].length) : undefined;
    if (behind && trader && hasLegalForm(trader) && namesBefore(text, behind.index, name))
      found.push({ text: trader, source: 'text', quote: text, weight: 2, place: 'label' });
    const whole = withForm(text, name);
    if (whole) found.push({ text: whole, source: 'text', quote: text, weight: 1, place: 'form' });
  }
  return found;
}

function namesBefore(text: string, end: number, name: string): boolean {
  return text
    .slice(Math.max(0, end - 80), end)
    .toLowerCase()
    .includes(name.toLowerCase());
}

/** The name with the words up to its legal form, where a text writes them: "Acme Tools & Co. KG". */
function withForm(text: string, name: string): string | undefined {
  const at = text.toLowerCase().indexOf(name.toLowerCase());
  if (at < 0 || /[\w@./-]/.test(text.charAt(at - 1))) return undefined;
  const before = /(?:株式会社|有限会社|合同会社|(?:ООО|ОАО|ЗАО|ПАО|АО|ТОВ|UAB|SIA|PT)\s?["«„“]?)$/.exec(
    text.slice(Math.max(0, at - 8), at),
  )?.[0];
  if (before && !isLetter(text.charAt(at - before.length - 1)))
    return `${before}${text.slice(at, at + name.length)}${/["«„“]$/.test(before) ? (text[at + name.length] ?? '') : ''}`;
  if (isNamesPart(/(\S+)\s$/.exec(text.slice(Math.max(0, at - 30), at))?.[1] ?? '')) return undefined;
  const rest = text.slice(at, at + 90).split(/[\n;|·•©]/, 1)[0] ?? '';
  const words = rest.split(' ');
  const least = name.split(' ').length;
  let longest: string | undefined;
  for (let count = least; count <= Math.min(words.length, least + 5); count += 1) {
    const part = words
      .slice(0, count)
      .join(' ')
      .replace(/[,;:)]+$/, '');
    if (hasLegalForm(part) && withoutLegalForm(part).length >= name.length) longest = part;
    const next = words[count] ?? '';
    if (
      !startsBig(next.replace(/^\(/, '')) &&
      !/^(?:&|und|and|et|y|e|z|s|mbH|o\.?|r\.?|a\.?|i\.?)/.test(next)
    )
      break;
    if (/[.,]$/.test(words[count - 1] ?? '') && !hasLegalForm(`X ${next}`)) break;
  }
  return longest;
}
