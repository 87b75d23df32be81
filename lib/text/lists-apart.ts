/** A piece of a parsed module, by ESTree. */
interface Piece {
  type: string;
  start: number;
  end: number;
}

/** `later(…)`, `new Phrases(…)` or `new WordSet(…)`. */
interface Call extends Piece {
  callee: Piece & { name?: string };
  arguments: readonly Piece[];
}

/** `/…/i`. */
interface Pattern extends Piece {
  regex: { pattern: string; flags: string };
}

interface Apart {
  code: string;
  lists: string[];
}

/** A shorter pattern weighs no more than the asking for it. */
const LONG = 30;

/**
 * For the build alone: a file of facts without the words of its lists, and those as they go into models/fact-words.json. A
 * worker that is only woken neither reads nor keeps them.
 *
 * @param program the module as ESTree, parsed from this very code.
 * @param file what the lists go by, as `listIn` is asked for them.
 * @param withPatterns long patterns are taken as well: where nobody asks for one before the lists are open.
 */
export function listsApart(code: string, program: unknown, file: string, withPatterns: boolean): Apart {
  const lists: string[] = [];
  let slim = '';
  let kept = 0;
  const put = (from: number, to: number, place: string, list: string) => {
    slim += code.slice(kept, from) + place;
    kept = to;
    lists.push(list);
  };
  for (const found of listsIn(program, withPatterns)) {
    const place = `${JSON.stringify(file)},${lists.length}`;
    if ('regex' in found) {
      const { pattern, flags } = found.regex;
      put(found.start, found.end, `patternIn(${place},${JSON.stringify(flags)})`, pattern);
      continue;
    }
    const texts = found.arguments.map(textOf).filter((text) => text !== undefined);
    const [first, last] = [found.arguments[0], found.arguments.at(-1)];
    if (!first || !last || texts.length < found.arguments.length) continue;
    if (found.type === 'NewExpression')
      put(first.start, last.end, `listIn(${place})`, texts.join(',').replaceAll(', ', ','));
    else put(found.start, found.end, `listIn(${place})`, texts.join(', '));
  }
  return { code: slim + code.slice(kept), lists };
}

/** In the order of the code, none within another; patterns that are made once, for one within a function may be left unmade. */
function listsIn(node: unknown, isOnce: boolean): (Call | Pattern)[] {
  if (typeof node !== 'object' || node === null) return [];
  if (isCall(node) || (isOnce && isLongPattern(node))) return [node];
  const once = isOnce && !('type' in node && String(node.type).includes('Function'));
  return Object.values(node).flatMap((part) => listsIn(part, once));
}

/** One that remembers where it was in a text is told so by others. */
function isLongPattern(node: object): node is Pattern {
  if (!('regex' in node) || typeof node.regex !== 'object' || node.regex === null) return false;
  const { pattern, flags } = { pattern: '', flags: '', ...node.regex };
  return pattern.length >= LONG && !/[gy]/.test(flags);
}

function isCall(node: object): node is Call {
  if (!('callee' in node && 'type' in node)) return false;
  const { callee } = node;
  const name = typeof callee === 'object' && callee && 'name' in callee ? callee.name : undefined;
  return node.type === 'NewExpression'
    ? name === 'Phrases' || name === 'WordSet'
    : node.type === 'CallExpression' && name === 'later';
}

/** Of a text that is all written out. */
function textOf(node: Piece & { value?: unknown; quasis?: readonly { value: { cooked: string } }[] }) {
  const text =
    node.type === 'TemplateLiteral' && node.quasis?.length === 1 ? node.quasis[0]?.value.cooked : node.value;
  return typeof text === 'string' ? text : undefined;
}
