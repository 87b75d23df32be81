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

interface Asked {
  checker: ts.TypeChecker;
  /** Only names that somebody asks about are looked up: each look-up has its price. */
  isSuspect(name: string): boolean;
}

export interface Source {
  imports: ImportUse[];
  globals: GlobalUse[];
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

function importIn(node: ts.Node): Omit<ImportUse, 'line'> | undefined {
  if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier) {
    return { from: textOf(node.moduleSpecifier), typeOnly: isTypeOnly(node) };
  }
  if (ts.isImportTypeNode(node)) return { from: textOf(node.argument), typeOnly: true };
  const dynamic = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
  return dynamic ? { from: textOf(node.arguments[0]), typeOnly: false } : undefined;
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

function globalIn(node: ts.Node, asked: Asked): string | undefined {
  if (!ts.isIdentifier(node) || !isValueUse(node) || !asked.isSuspect(nameInUse(node))) return undefined;
  const { checker } = asked;
  const { parent } = node;
  const symbol = ts.isShorthandPropertyAssignment(parent)
    ? checker.getShorthandAssignmentValueSymbol(parent)
    : checker.getSymbolAtLocation(node);
  if (symbol?.declarations?.length) return undefined;
  return nameInUse(node);
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
 * Reads what each file imports and which of the suspect globals it uses, by TypeScript's own parser and name binding.
 * Files come as path → text; nothing is read from disk, no module is followed, no library of globals is loaded.
 */
export function readSources(
  files: Map<string, string>,
  isSuspect: (name: string) => boolean,
): Map<string, Source> {
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
  const asked = { checker: program.getTypeChecker(), isSuspect };
  return new Map([...parsed].map(([file, tree]) => [file, readTree(tree, asked)]));
}

function parse(file: string, text: string): ts.SourceFile {
  return ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
}

function readTree(tree: ts.SourceFile, asked: Asked): Source {
  const source: Source = { imports: [], globals: [] };
  const lineOf = (node: ts.Node) => tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1;
  const visit = (node: ts.Node): void => {
    const found = importIn(node);
    if (found) source.imports.push({ ...found, line: lineOf(node) });
    const name = globalIn(node, asked);
    if (name !== undefined) source.globals.push({ name, line: lineOf(node) });
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return source;
}
