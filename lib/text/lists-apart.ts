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

/**
 * For the build alone: a file of facts without the words of its lists, and those as they go into models/fact-words.json. A
 * worker that is only woken neither reads nor keeps them.
 *
 * @param program the module as ESTree, parsed from this very code.
 * @param file what the lists go by, as `listIn` is asked for them.
 */
export function listsApart(code: string, program: unknown, file: string): { code: string; lists: string[] } {
  const lists: string[] = [];
  let slim = '';
  let kept = 0;
  for (const call of callsIn(program)) {
    const texts = call.arguments.map(textOf).filter((text) => text !== undefined);
    const [first, last] = [call.arguments[0], call.arguments.at(-1)];
    if (!first || !last || texts.length < call.arguments.length) continue;
    const place = `listIn(${JSON.stringify(file)},${lists.length})`;
    const isNew = call.type === 'NewExpression';
    slim += code.slice(kept, isNew ? first.start : call.start) + place;
    kept = isNew ? last.end : call.end;
    lists.push(isNew ? texts.join(',').replaceAll(', ', ',') : texts.join(', '));
  }
  return { code: slim + code.slice(kept), lists };
}

/** In the order of the code, none within another. */
function callsIn(node: unknown): Call[] {
  if (typeof node !== 'object' || node === null) return [];
  return isCall(node) ? [node] : Object.values(node).flatMap(callsIn);
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
