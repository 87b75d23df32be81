/** A piece of a parsed module, by ESTree. */
interface Piece {
  type: string;
  start: number;
  end: number;
}

/** What the product never asks of a number: to be printed, changed or compared, and of which kind it is. */
const OF_NUMBERS = /^(?:format\w*|getURI|setExt|isEqual|getType|isNonGeographic|getPossibleCountries)$/;

/** Of a plan: what prints a number, and names that stand for those who used an older release. */
const OF_PLANS =
  /^(?:_?formats|_?getFormats|_?(?:getN|n)ationalPrefix(?:Is|Formatting)\w*|\w+DefaultCountry\w+|defaultIDDPrefix|ext|country|getCountries|chooseCountry\w+)$/;

/**
 * For the build alone: a module of libphonenumber without what is not reached from reading a number: methods that nobody
 * calls, checks of arguments, which TypeScript has done, the ways to read plans and answer calls of older releases, and
 * what browsers do themselves.
 *
 * @param program the module as ESTree, parsed from this very code.
 */
export function readOnly(code: string, program: unknown): string {
  let slim = '';
  let kept = 0;
  for (const { start, end } of needless(program)) {
    slim += `${code.slice(kept, start)};`;
    kept = end;
  }
  return (slim + code.slice(kept))
    .replace(/^ *setVersion\.call\(.*\);$/gm, '')
    .replace(/\bthis(?:\.metadata)?\.v[123]\b(?! =)/g, 'false')
    .replaceAll('if (options.v2)', 'if (true)')
    .replace(/^function _extends\(.*$/m, 'const _extends = Object.assign;');
}

/** In the order of the code, none within another. */
function needless(node: unknown): Piece[] {
  if (typeof node !== 'object' || node === null) return [];
  return isPiece(node) && (isUncalled(node) || isCheck(node))
    ? [node]
    : Object.values(node).flatMap(needless);
}

const isPiece = (node: object): node is Piece => 'type' in node && 'start' in node;

function isUncalled(node: Piece): boolean {
  const name = node.type === 'MethodDefinition' ? at(node, 'key', 'name') : undefined;
  return typeof name === 'string' && (OF_NUMBERS.test(name) || OF_PLANS.test(name));
}

/** "if (…) throw new TypeError(…)", of errors that the library itself does not catch. */
function isCheck(node: Piece): boolean {
  if (node.type !== 'IfStatement' || at(node, 'alternate')) return false;
  const thrown = at(node, 'consequent', 'body', '0', 'argument', 'callee', 'name');
  return thrown === 'Error' || thrown === 'TypeError';
}

/** What stands at the end of a path, if all of it is there. */
const at = (node: unknown, ...path: readonly string[]): unknown =>
  path.reduce(
    (from: unknown, key) =>
      typeof from === 'object' && from !== null
        ? Object.entries(from).find(([name]) => name === key)?.[1]
        : undefined,
    node,
  );
