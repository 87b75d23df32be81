/** One part of JSON and the white space before it. Linear: no part can be read in two ways. */
const TOKEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: JSON refuses them in strings.
  /[ \t\n\r]*([{}[\],:]|"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)/y;

/** What may follow what, by the kinds of parts: `v`alue, `s`tring, `{`, `}`, `[`, `]`, `,`, `:`. */
const FOLLOWS = {
  value: 'vs{[',
  'value or ]': 'vs{[]',
  'key or }': 's}',
  key: 's',
  ':': ':',
  ', or }': ',}',
  ', or ]': ',]',
  end: '',
} as const;
type Awaited = keyof typeof FOLLOWS;

/**
 * The line, from 1, in which text stops being JSON. Browsers tell it each in their own words, or not at all.
 *
 * @param text that JSON.parse refuses.
 */
export function faultLine(text: string): number {
  let [at, awaited]: [number, Awaited] = [0, 'value'];
  const open: ('{' | '[')[] = [];
  const afterValue = (): Awaited => {
    const inside = open.at(-1);
    if (inside === undefined) return 'end';
    return inside === '{' ? ', or }' : ', or ]';
  };
  for (;;) {
    TOKEN.lastIndex = at;
    const part = TOKEN.exec(text)?.[1];
    const kind = part === undefined ? undefined : kindOf(part);
    if (part === undefined || kind === undefined || !FOLLOWS[awaited].includes(kind)) break;
    at = TOKEN.lastIndex;
    if (kind === '{' || kind === '[') {
      open.push(kind);
      awaited = kind === '{' ? 'key or }' : 'value or ]';
    } else if (kind === '}' || kind === ']') {
      open.pop();
      awaited = afterValue();
    } else if (kind === ',') awaited = open.at(-1) === '{' ? 'key' : 'value';
    else if (kind === ':') awaited = 'value';
    else awaited = awaited.startsWith('key') ? ':' : afterValue();
  }
  const rest = text.slice(at);
  return text.slice(0, at + rest.length - rest.trimStart().length).split('\n').length;
}

function kindOf(part: string): string {
  if (part.startsWith('"')) return 's';
  return part.length === 1 && '{}[],:'.includes(part) ? part : 'v';
}
