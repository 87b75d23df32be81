import { isoIn } from './iso.ts';
import { CERTIFICATES } from './table.ts';

export interface Named {
  /** The certificate's common name. */
  name: string;
  /** Its name alone, as a caption or picture, says that it is held. */
  isBadge: boolean;
}

/** Pieces of the certificates' names: a text without any of them names none. */
const HINTS =
  /ISO|OHSAS|FSSC|IATF|TS ?16949|[AE][SN][ -]?9[0-9]|EN ?1090|NADCAP|Nadcap|SOC[ -]?[123I]|PCI|HIPAA|HITRUST|[RS][Aa][Mm][Pp]|CSA S|[Cc]yber [Ee]ss|CYBER ESS|TISAX|Tisax|C5|HDS|ébergeur de|SecNum|Esquema N|マーク|FDA|GMP|GDP|Good [MD]|HACCP|BRC|IFS|[Gg][Ll][Oo][Bb][Aa][Ll] ?G|SQF|FSC|PEFC|B[ -]?Corp|Eco[Vv]adis|Fair|[Oo]rganic|Bio|biologique|ÖKO|Demeter|GOTS|TEX|Tex|Climate N|EMAS|UL[ -]|TÜV|VCA|SCC|MASE|Qualiopi|RGE|EFfCI|CMMI|SA[ -]?8000|alal[ -]|osher[ -]|MSC|RSPO|ITAR|WBENC/;

/** The certificates that a text of Unicode form NFKC names, each once. */
export function certificatesIn(text: string): Named[] {
  if (!HINTS.test(text)) return [];
  const names = new Map<string, Named>();
  for (const { name } of isoIn(text)) names.set(name, { name, isBadge: true });
  for (const { name, pattern, by } of CERTIFICATES) {
    if (pattern.test(text)) names.set(name, { name, isBadge: by === 'badge' });
  }
  return [...names.values()];
}
