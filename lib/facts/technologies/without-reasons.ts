/** A piece of a parsed module, by ESTree. */
interface Piece {
  type: string;
  start: number;
  end: number;
}

/** For the readers of the code and for tests; the product never looks at them. */
const REASONS = ['source', 'why', 'seen'];

/** What tells a technology's rule, and an anchor of a site, from other objects. */
const TELLING = [
  ['source', 'why'],
  ['select', 'seen'],
];

/**
 * For the build alone: a file of rules or anchors without the properties that only say where they come from.
 *
 * @param program the module as ESTree, parsed from this very code.
 */
export function withoutReasons(code: string, program: unknown): string {
  let slim = '';
  let kept = 0;
  for (const properties of rulesIn(program)) {
    for (const [at, property] of properties.entries()) {
      if (!REASONS.includes(nameOf(property))) continue;
      slim += code.slice(kept, property.start);
      kept = properties[at + 1]?.start ?? property.end;
    }
  }
  return slim + code.slice(kept);
}

/** The properties of each rule and anchor, in the order of the code. */
function rulesIn(node: unknown): Piece[][] {
  if (typeof node !== 'object' || node === null) return [];
  const found = Object.values(node).flatMap(rulesIn);
  if (!('properties' in node && Array.isArray(node.properties))) return found;
  const properties = node.properties.filter(isPiece);
  const names = properties.map(nameOf);
  const isRule = TELLING.some((telling) => telling.every((name) => names.includes(name)));
  return isRule ? [properties] : found;
}

const isPiece = (node: unknown): node is Piece =>
  typeof node === 'object' && node !== null && 'start' in node;

function nameOf(property: Piece): string {
  if (!('key' in property && isPiece(property.key) && 'name' in property.key)) return '';
  return String(property.key.name);
}
