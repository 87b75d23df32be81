/** Standards to whose letter a company is certified (iso.org); other numbers are of products, screws and paper. */
const STANDARDS: ReadonlySet<string> = new Set(
  '9001 14001 45001 50001 22000 22301 20000 20000-1 13485 22716 17025 17020 17024 15189 3834 37001 42001 20121 27001 27017 27018 27701 14064 26000 41001 44001 55001 21001 29990'.split(
    ' ',
  ),
);
const START = /ISO(?:\s?\/\s?(?:IEC|TS))?[\s:-]?(?=\d)/g;
/** The next number of a list: "ISO 9001:2015, 14001 und 45001", "ISO9001/ISO14001". */
const NUMBER =
  /(\d{4,5}(?:-1(?!\d))?)(?:\s?:\s?(?:19|20)\d\d(?:[-/]\d{1,2})?)?(?!\d)(?:\s?(?:,|\/|&|\+|、|・|and|und|et|y|e|en|och|og|i|sowie)\s?(?:(?:(?:DIN )?EN )?ISO(?:\s?\/\s?IEC)?[\s:-]?)?)?/y;

/** The management standards that a text names, as "ISO 9001", with where the first of each stands. Linear. */
export function isoIn(text: string): { name: string; at: number }[] {
  const found: { name: string; at: number }[] = [];
  for (const start of text.matchAll(START)) {
    NUMBER.lastIndex = start.index + start[0].length;
    for (let next = NUMBER.exec(text); next; next = NUMBER.exec(text)) {
      const [, number = ''] = next;
      if (STANDARDS.has(number))
        found.push({ name: `ISO ${number.replace(/^20000$/, '20000-1')}`, at: next.index });
    }
  }
  return found;
}
