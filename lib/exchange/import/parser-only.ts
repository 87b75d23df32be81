/** What the parser is made of in papaparse 5.7: three functions and four lines, each behind one tab. */
const NEEDED =
  /^\tfunction (?:Parser|isFunction|escapeRegExp)\([\s\S]*?^\t\}|^\tvar Papa = \{\};|^\tPapa\.(?:Parser|BAD_DELIMITERS|BYTE_ORDER_MARK) = .*;/gm;
const COUNT = 7;

/** Within it: heading rows, which are not asked for. */
const HEADINGS = /^(\t+)if \(config\.header [\s\S]*?^\1\}/m;

/**
 * For the build alone: papaparse's parser as a module, without what the library has around it to fetch files, start workers, read
 * streams and write tables.
 *
 * @param code of papaparse.js, as it is written.
 * @throws where it is not as it was: the build must stop.
 */
export function parserOnly(code: string): string {
  const needed = code.match(NEEDED) ?? [];
  const slim = needed.join('\n').replace(HEADINGS, '');
  if (needed.length !== COUNT || slim.includes('console')) throw new Error('papaparse is not as it was');
  return `${slim}\nexport default Papa;\n`;
}
