/** A piece of a parsed module, by ESTree. */
interface Piece {
  type: string;
  start: number;
  end: number;
}

/** Tells an anchor of a site from other objects. */
const TELLING = ['select', 'seen'];

/**
 * For the build alone: a file of anchors without `seen`, which is for the readers of the code; the product never looks.
 *
 * @param program the module as ESTree, parsed from this very code.
 */
export function withoutSeen(code: string, program: unknown): string {
  let slim = '';
  let kept = 0;
  for (const properties of anchorsIn(program)) {
    for (const [at, property] of properties.entries()) {
      if (nameOf(property) !== 'seen') continue;
      slim += code.slice(kept, property.start);
      kept = properties[at + 1]?.start ?? property.end;
    }
  }
  return slim + code.slice(kept);
}

/** The properties of each, in the order of the code. */
function anchorsIn(node: unknown): Piece[][] {
  if (typeof node !== 'object' || node === null) return [];
  const found = Object.values(node).flatMap(anchorsIn);
  if (!('properties' in node && Array.isArray(node.properties))) return found;
  const properties = node.properties.filter(isPiece);
  const names = properties.map(nameOf);
  return TELLING.every((name) => names.includes(name)) ? [properties] : found;
}

const isPiece = (node: unknown): node is Piece =>
  typeof node === 'object' && node !== null && 'start' in node;

function nameOf(property: Piece): string {
  if (!('key' in property && isPiece(property.key) && 'name' in property.key)) return '';
  return String(property.key.name);
}
