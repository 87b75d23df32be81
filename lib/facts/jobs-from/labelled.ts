import type { TextBlock } from '../../page/reading.ts';
import { rowTitle } from './row.ts';
import { isJobTitle } from './title.ts';

/** "Open position: fitter", "募集職種：…": said outright, whatever the element. */
const LABEL =
  "open position|open role|position|job title|vacancy|now hiring|we are hiring|we['’]re hiring|we are looking for|offene stelle|stelle|wir suchen|gesucht|poste(?: à pourvoir)?|on recrute|nous recrutons|puesto|vacante|vaga|posizione(?: aperta)?|cerchiamo|ricerchiamo|vacature|funksjon|stilling|tjänst|(?:just nu )?söker vi|vi söker|vi søger|募集職種|職種|招聘岗位|모집분야";
const LABELLED = new RegExp(`^[^a-zA-Z]{0,8}(?:${LABEL})\\s?[:：]\\s*(?<title>[^\\n]{4,160})`, 'i');
const IS_LABEL = new RegExp(`^(?:${LABEL})\\s?[:：]?$`, 'i');

/** The title in a line that says it outright. */
export function labelledTitle(text: string): string[] {
  const said = LABELLED.exec(text)?.groups?.title ?? '';
  const title = said.split(/[,;(（]|\s[–—|-]\s/, 1)[0]?.trim() ?? '';
  return isJobTitle(title) ? [title] : [];
}

/** "募集職種 | 海外営業" in two cells: the label vouches for what stands beside it. */
export function cellTitle(label: TextBlock | undefined, { tag, text }: TextBlock): string[] {
  const isRow = (label?.tag === 'th' && tag === 'td') || (label?.tag === 'dt' && tag === 'dd');
  if (!isRow || !IS_LABEL.test(label?.text ?? '') || text.length > 60) return [];
  return [rowTitle(text, [])];
}
