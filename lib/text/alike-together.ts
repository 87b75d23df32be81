import { likestNext } from './likest-next.ts';

/** A piece of a parsed module, by ESTree. */
interface Piece {
  type: string;
  start: number;
  end: number;
}

/** Where it is a literal, with what tells its kind. */
interface Value extends Piece {
  regex?: unknown;
  expressions?: readonly unknown[];
  superClass?: unknown;
  body?: { body: readonly Member[] };
  elements?: readonly (Value | null)[];
  properties?: readonly (Piece & { computed?: boolean; value?: Value })[];
}

/** Of a class. */
interface Member extends Piece {
  computed?: boolean;
  static?: boolean;
}

interface Declaration extends Piece {
  kind: string;
  declarations: readonly (Piece & { init: Value | null })[];
}

/**
 * What depends on nothing that runs may stand before all else: functions are hoisted as it is, and literals, lists of
 * them, classes on their own and arrow functions are only waited for. In the order that packs best, as tried on the worker.
 */
const ORDER = ['import', 'text', 'list', 'pattern', 'class', 'function', 'arrow', 'rest'] as const;
type Kind = (typeof ORDER)[number];

/** Of which a zip sees not all at once: each stands by those it is like. */
const MANY: readonly Kind[] = ['text', 'list', 'pattern', 'function'];

/**
 * For the build alone: a module with its texts, patterns and functions each in one place, like by like. A zip sees likeness no
 * further back than 32 kB, and code is unlike words: that saves one byte in twenty-five. What runs, runs in the order it did.
 *
 * @param code a module whose top level declares each name once, as bundlers write it.
 * @param body its statements as ESTree, parsed from this very code.
 */
export function alikeTogether(code: string, body: readonly Piece[]): string {
  const pieces = body.flatMap((piece) => {
    if (!isDeclaration(piece))
      return { kind: kindOf(piece), start: '', text: code.slice(piece.start, piece.end) };
    return piece.declarations.map((one) => ({
      kind: kindOf(one.init),
      start: `${piece.kind} `,
      text: code.slice(one.start, one.end),
    }));
  });
  return ORDER.flatMap((kind) => {
    const those = pieces.filter((piece) => piece.kind === kind);
    return MANY.includes(kind) ? likestNext(those) : those;
  })
    .map(({ kind, start, text }, at, all) => {
      if (!start) return kind === 'function' || text.endsWith(';') ? text : `${text};`;
      const isFirst = all[at - 1]?.start !== start;
      const isLast = all[at + 1]?.start !== start;
      return `${isFirst ? start : ','}${text}${isLast ? ';' : ''}`;
    })
    .join('');
}

const isDeclaration = (piece: Piece): piece is Declaration => piece.type === 'VariableDeclaration';

/** Of a statement, or of what a name is declared to be. */
function kindOf(piece: Value | null): Kind {
  switch (piece?.type) {
    case 'ImportDeclaration':
      return 'import';
    case 'FunctionDeclaration':
      return 'function';
    case 'ArrowFunctionExpression':
      return 'arrow';
    case 'Literal':
      return piece.regex ? 'pattern' : 'text';
    case 'TemplateLiteral':
      return piece.expressions?.length === 0 ? 'text' : 'rest';
    case 'ClassExpression':
      return isAlone(piece) ? 'class' : 'rest';
    default:
      return piece && isWritten(piece) ? 'list' : 'rest';
  }
}

/** Whether a value is all there as written: a literal, or a list or record of such. */
function isWritten(value: Value): boolean {
  const { type, expressions = [], elements = [], properties = [] } = value;
  switch (type) {
    case 'Literal':
    case 'ArrowFunctionExpression':
      return true;
    case 'TemplateLiteral':
      return expressions.length === 0;
    case 'ArrayExpression':
      return elements.every((one) => !one || isWritten(one));
    case 'ObjectExpression':
      return properties.every((one) => !one.computed && one.value !== undefined && isWritten(one.value));
    default:
      return false;
  }
}

/** Whether a class asks for nothing before one of it is made. */
function isAlone({ superClass, body }: Value): boolean {
  const asks = (one: Member) => one.computed || (one.static && one.type !== 'MethodDefinition');
  return !superClass && !body?.body.some((one) => asks(one) || one.type === 'StaticBlock');
}
