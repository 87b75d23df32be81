import ts from 'typescript';

export interface ImportUse {
  /** As written: `../text/number.ts`, `zod`. Not a plain string in a dynamic import: `(computed)`. */
  from: string;
  line: number;
  /** Gone after the build, so it carries no code along. */
  typeOnly: boolean;
}

/** A name that nothing in the file declares, so it means the world's: `document`, `Date.now`, `new Date()`. */
interface GlobalUse {
  name: string;
  line: number;
}

export interface Source {
  imports: ImportUse[];
  globals: GlobalUse[];
}

function* nodesUnder(node: ts.Node): Generator<ts.Node> {
  yield node;
  const children: ts.Node[] = [];
  ts.forEachChild(node, (child) => void children.push(child));
  for (const child of children) yield* nodesUnder(child);
}

function isTypeOnly(node: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  if (ts.isExportDeclaration(node)) return node.isTypeOnly;
  const { importClause } = node;
  if (!importClause) return false;
  const { phaseModifier, name, namedBindings } = importClause;
  if (phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const named = namedBindings && ts.isNamedImports(namedBindings) ? namedBindings.elements : [];
  return name === undefined && named.length > 0 && named.every((element) => element.isTypeOnly);
}

function importIn(node: ts.Node, line: number): ImportUse | undefined {
  if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier) {
    return { from: textOf(node.moduleSpecifier), line, typeOnly: isTypeOnly(node) };
  }
  if (ts.isImportTypeNode(node)) return { from: textOf(node.argument), line, typeOnly: true };
  const dynamic = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
  return dynamic ? { from: textOf(node.arguments[0]), line, typeOnly: false } : undefined;
}

function textOf(node: ts.Node | undefined): string {
  if (node && ts.isLiteralTypeNode(node)) return textOf(node.literal);
  return node && ts.isStringLiteralLike(node) ? node.text : '(computed)';
}

/** Whether a name stands where its value is used: not as the name of a property or attribute, and not in a type. */
function isValueUse(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  if (ts.isBindingElement(parent)) return parent.initializer === node;
  return !(ts.isTypeNode(parent) || ts.isQualifiedName(parent) || ts.isJsxAttribute(parent));
}

function globalIn(node: ts.Node, checker: ts.TypeChecker, line: number): GlobalUse | undefined {
  if (!ts.isIdentifier(node) || !isValueUse(node)) return undefined;
  const { parent } = node;
  const symbol = ts.isShorthandPropertyAssignment(parent)
    ? checker.getShorthandAssignmentValueSymbol(parent)
    : checker.getSymbolAtLocation(node);
  if (symbol?.declarations?.length) return undefined;
  return { name: nameInUse(node), line };
}

/** `Date.now` for a property read, `new Date()` where a new one takes the time from the clock. */
function nameInUse(node: ts.Identifier): string {
  const { parent, text } = node;
  if (ts.isPropertyAccessExpression(parent)) return `${text}.${parent.name.text}`;
  if (ts.isNewExpression(parent) && !parent.arguments?.length) return `new ${text}()`;
  if (ts.isCallExpression(parent) && parent.expression === node) return `${text}()`;
  return text;
}

/**
 * Reads what each file imports and which globals it uses, by TypeScript's own parser and name binding.
 * Files come as path → text; nothing is read from disk, no module is followed, no library of globals is loaded.
 */
export function readSources(files: Map<string, string>): Map<string, Source> {
  const parsed = new Map([...files].map(([file, text]) => [file, parse(file, text)]));
  const host: ts.CompilerHost = {
    ...ts.createCompilerHost({}),
    getSourceFile: (file) => parsed.get(file),
    fileExists: (file) => parsed.has(file),
    readFile: (file) => files.get(file),
    getCurrentDirectory: () => '',
  };
  const options = {
    noResolve: true,
    noLib: true,
    types: [],
    jsx: ts.JsxEmit.Preserve,
    allowImportingTsExtensions: true,
  };
  const program = ts.createProgram({ rootNames: [...files.keys()], options, host });
  const checker = program.getTypeChecker();
  return new Map([...parsed].map(([file, tree]) => [file, readTree(tree, checker)]));
}

function parse(file: string, text: string): ts.SourceFile {
  return ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
}

function readTree(tree: ts.SourceFile, checker: ts.TypeChecker): Source {
  const source: Source = { imports: [], globals: [] };
  for (const node of nodesUnder(tree)) {
    const line = tree.getLineAndCharacterOfPosition(node.getStart()).line + 1;
    const found = importIn(node, line);
    if (found) source.imports.push(found);
    const used = globalIn(node, checker, line);
    if (used) source.globals.push(used);
  }
  return source;
}
