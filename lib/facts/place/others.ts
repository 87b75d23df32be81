/** Who else's address stands on company pages: hosts and makers of the site, authorities, insurers, services named in privacy notes. */
const OTHERS =
  /h[ée]bergeu?r|h[ée]bergement|hosted by|web ?host|gehostet|(?:website|site|web ?design) (?:by|von|door)\b|design(?:ed)? (?:by|von|et r)|created by|developed by|powered by|r[ée]alisation(?: du site)? ?:|conception(?: du site)? ?:|umsetzung ?:|gestaltung ?:|programmierung ?:|realizzato da|realizado por|desenvolvido por|gemaakt door|aufsichtsbeh|zuständige kammer|berufshaftpflicht|haftpflichtversicher|schlichtungsstelle|datenschutzbeauftragt|data protection officer|commissioner|ombuds|supervisory authority|autorit[ée] de|autoriteit|garante per|agencia espa|\bcnil\b|google (?:llc|inc|ireland)|facebook (?:inc|ireland)|meta platforms|twitter,? inc|linkedin (?:inc|ireland)|mailchimp|rocket science group|cloudflare|hubspot|m[ée]diateur|(?:produziert|hergestellt) (?:für|von|durch)|hersteller ?:|manufactured (?:by|for)|fabricant ?:|imported by|importeur ?:/i;

/** How far back such a word gives the address to somebody else. */
const REACH = 140;

/** Whether the words before an address say that it is not the company's own. */
export function isSomebodyElses(text: string, at: number): boolean {
  return text.slice(Math.max(0, at - REACH), at).search(OTHERS) >= 0;
}
