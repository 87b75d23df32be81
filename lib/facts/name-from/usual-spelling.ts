/** A plain spelling is used where it carries at least this share: "Acme.example" may be what the site calls itself. */
const SHARE = 0.12;

/** "Acme" rather than "acme.example" where both are written; else the spelling most places use. */
export function usualSpelling(spellings: ReadonlyMap<string, number>): string {
  const all = [...spellings].sort((a, b) => b[1] - a[1]);
  const total = all.reduce((sum, [, weight]) => sum + weight, 0);
  const plain = all.find(([name]) => !/\.[a-z]{2,6}$/i.test(name));
  const chosen = plain && plain[1] >= SHARE * total ? plain : all[0];
  return (chosen?.[0] ?? '').replace(/^The (?=(?:\S+ ){2}\S)/, '');
}
