/**
 * Looks names up in a table written as text: rows "GB|london|leeds|", parted by line breaks, ";" or a space before a
 * country's code. Read when first asked for, in plain steps: other ways of making it cost a worker just woken milliseconds.
 *
 * @param text asked for it then.
 * @returns a look-up of a folded name, giving the head of the first row that holds it.
 */
export function tableOf(text: () => string): (name: string) => string | undefined {
  let heads: Map<string, string> | undefined;
  return (name) => {
    heads ??= read(text());
    return heads.get(name);
  };
}

function read(text: string): Map<string, string> {
  const heads = new Map<string, string>();
  for (const row of text.split(/[\n;]| (?=[A-Z]{2}\|)/)) {
    const names = row.split('|');
    const head = names[0] ?? '';
    for (let at = 1; at < names.length; at += 1) {
      const name = names[at];
      if (name && !heads.has(name)) heads.set(name, head);
    }
  }
  return heads;
}
