/** What publishing systems wrap around JSON: comments and CDATA of HTML and JavaScript. */
const BEFORE = /^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/;
const BEHIND = /(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>|\]\]>)\s*$/;

/**
 * JSON, also where a publishing system wrapped it in a comment, escaped it for HTML, or left in line breaks, comments,
 * trailing commas, a semicolon, or several values one after the other (they come as an array then).
 *
 * @returns undefined for what is no JSON even so: it is left out like a block that is absent.
 */
export function parseJsonLd(text: string): unknown {
  const bare = text
    .replace(/^\ufeff/, '')
    .replace(BEFORE, '')
    .trimEnd()
    .replace(BEHIND, '');
  const plain = /^\s*[[{]\s*&(?:quot|#34|#x22);/i.test(bare) ? unescaped(bare) : bare;
  return parsed(plain) ?? parsed(`[${mended(plain)}]`);
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    // Not JSON in this form.
    return undefined;
  }
}

function unescaped(text: string): string {
  return text.replace(/&(?:quot|#34|#x22);/gi, '"').replace(/&(?:amp|#38);/gi, '&');
}

/**
 * One walk over the text, in strings and out of them: patterns that skip strings take more than linear time on a page that
 * means harm.
 */
function mended(text: string): string {
  const out: string[] = [];
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at] ?? '';
    if (letter === '"') {
      const end = endOfString(text, at);
      out.push(
        text
          .slice(at, end)
          .replace(/\p{Cc}+/gu, ' ')
          .replaceAll("\\'", "'"),
      );
      at = end - 1;
    } else if (letter === '/') {
      at = endOfComment(text, at) - 1;
    } else if (letter === '{' || letter === '[') {
      if (depth === 0 && out.length > 0) out.push(',');
      depth += 1;
      out.push(letter);
    } else if (letter === '}' || letter === ']') {
      depth -= 1;
      if (out.at(-1) === ',') out.pop();
      out.push(letter);
    } else if (letter > ' ' && (depth > 0 || !';,'.includes(letter))) {
      if (letter !== ',' || out.at(-1) !== ',') out.push(letter);
    }
  }
  return out.join('');
}

/** Behind the closing quote, or the text's end. */
function endOfString(text: string, from: number): number {
  for (let at = from + 1; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === '"') return at + 1;
  }
  return text.length;
}

/** Behind a comment that begins here; behind the slash where none does. */
function endOfComment(text: string, from: number): number {
  const [close, length] = text[from + 1] === '*' ? ['*/', 2] : text[from + 1] === '/' ? ['\n', 1] : ['', 1];
  if (close === '') return from + length;
  const end = text.indexOf(close, from + 2);
  return end < 0 ? text.length : end + length;
}
