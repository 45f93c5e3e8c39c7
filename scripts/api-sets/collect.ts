/** Which members of Office.js a set of source files uses, and the requirement set each needs, as Microsoft's published types say it. */
import path from "node:path";
import ts from "typescript";

export interface ApiUse {
  /** "Range.getMergedAreasOrNullObject". */
  readonly member: string;
  /** "ExcelApi", or null where the types name no set. */
  readonly set: string | null;
  /** "1.13". */
  readonly version: string | null;
  /** Where it is used, relative to the root. */
  readonly file: string;
  readonly line: number;
}

/**
 * Types of packages, read once: they are most of what a program reads, and no program changes them. What they declare globally is bound
 * once too, so programs of other options may not share them.
 */
const packageTypes = new Map<string, ts.SourceFile | undefined>();

/** The compiler's ordinary view of the disk, with the packages' types of the program before. */
function hostOf(options: ts.CompilerOptions): ts.CompilerHost {
  const host = ts.createCompilerHost(options);
  const read = host.getSourceFile.bind(host);
  host.getSourceFile = (file, ...rest) => {
    if (!/[\\/]node_modules[\\/]/.test(file)) return read(file, ...rest);
    if (!packageTypes.has(file)) packageTypes.set(file, read(file, ...rest));
    return packageTypes.get(file);
  };
  return host;
}

const OFFICE = /[\\/]@types[\\/](office-js|custom-functions-runtime)[\\/]/;
const SET = /\[Api set:\s*(\w+)\s+(\d+\.\d+)|\*\*Requirement set\*\*:[^|\]\n]*\|\s*(\w+)\s+(\d+\.\d+)/;

/** The uses in some files of a project, in the order of the files; `root` is where its tsconfig.json stands. */
export function apiUses(root: string, files: readonly string[]): ApiUse[] {
  const { config } = ts.readConfigFile(path.join(root, "tsconfig.json"), (name) => ts.sys.readFile(name)) as {
    config: { compilerOptions: object };
  };
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, root);
  const ownOptions: ts.CompilerOptions = {
    ...options,
    types: ["office-js", "custom-functions-runtime"],
    noUnusedLocals: false,
    noUnusedParameters: false,
  };
  const program = ts.createProgram([...files], ownOptions, hostOf(ownOptions));
  const checker = program.getTypeChecker();
  return files.flatMap((file) => {
    const source = program.getSourceFile(file);
    return source ? usesIn(source, { checker, root }) : [];
  });
}

function usesIn(source: ts.SourceFile, { checker, root }: { readonly checker: ts.TypeChecker; readonly root: string }): ApiUse[] {
  const uses: ApiUse[] = [];
  const note = (symbol: ts.Symbol | undefined, at: ts.Node): void => {
    const declaration = symbol?.declarations?.find((each) => OFFICE.test(each.getSourceFile().fileName));
    if (!symbol || !declaration || !isMember(declaration)) return;
    const { line } = source.getLineAndCharacterOfPosition(at.getStart());
    uses.push({ member: nameOf(symbol, declaration), ...setOf(declaration), file: path.relative(root, source.fileName), line: line + 1 });
  };

  /** "areas/items/address" of a `load`, member by member; a path that the types do not know is a fault of its own. */
  const noteLoaded = (type: ts.Type, text: string, at: ts.Node): void => {
    let now: ts.Type | undefined = type;
    for (const name of text.trim().split("/")) {
      const symbol: ts.Symbol | undefined = now && checker.getPropertyOfType(now, name);
      if (!symbol) {
        // "name" of a collection stands for its items' property.
        const items = now && checker.getPropertyOfType(now, "items");
        const element = items && checker.getIndexTypeOfType(checker.getTypeOfSymbolAtLocation(items, at), ts.IndexKind.Number);
        const ofItem = element && checker.getPropertyOfType(element, name);
        if (!ofItem) throw new Error(`${source.fileName}: load("${text}") names "${name}", which the types of Office.js do not know.`);
        note(ofItem, at);
        now = checker.getTypeOfSymbolAtLocation(ofItem, at);
        continue;
      }
      note(symbol, at);
      const found: ts.Type = checker.getTypeOfSymbolAtLocation(symbol, at);
      now = name === "items" ? (checker.getIndexTypeOfType(found, ts.IndexKind.Number) ?? found) : found;
    }
  };

  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node)) note(checker.getSymbolAtLocation(node.name), node.name);
    else if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
      const name = node.propertyName ?? node.name;
      if (ts.isIdentifier(name)) note(checker.getPropertyOfType(checker.getTypeAtLocation(node.parent), name.text), node);
    } else if (ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node)) {
      const type = checker.getContextualType(node.parent);
      if (type && ts.isIdentifier(node.name)) note(checker.getPropertyOfType(checker.getNonNullableType(type), node.name.text), node);
    } else if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression) && node.expression.name.text === "load") {
      const [what] = node.arguments;
      const isOffice = checker
        .getSymbolAtLocation(node.expression.name)
        ?.declarations?.some((each) => OFFICE.test(each.getSourceFile().fileName));
      const texts = !what || !isOffice || ts.isObjectLiteralExpression(what) ? [] : literalsOf(checker.getTypeAtLocation(what));
      if (texts === null) throw new Error(`${source.fileName}: what is loaded by ${node.getText()} cannot be told from its type.`);
      for (const each of texts.flatMap((text) => text.split(",")))
        noteLoaded(checker.getNonNullableType(checker.getTypeAtLocation(node.expression.expression)), each, node);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return uses;
}

/** The texts a value of the type can be; null when it can be any. */
function literalsOf(type: ts.Type): string[] | null {
  if (type.isStringLiteral()) return [type.value];
  if (!type.isUnion()) return null;
  const parts = type.types.map(literalsOf);
  return parts.includes(null) ? null : parts.flatMap((part) => part ?? []);
}

function isMember(node: ts.Declaration): boolean {
  return (
    ts.isMethodSignature(node) ||
    ts.isMethodDeclaration(node) ||
    ts.isPropertySignature(node) ||
    ts.isPropertyDeclaration(node) ||
    ts.isFunctionDeclaration(node)
  );
}

function nameOf(symbol: ts.Symbol, declaration: ts.Declaration): string {
  const { parent } = declaration;
  const owner =
    (ts.isInterfaceDeclaration(parent) || ts.isClassDeclaration(parent)) && parent.name
      ? parent.name.text
      : ts.isModuleBlock(parent) && ts.isIdentifier(parent.parent.name)
        ? parent.parent.name.text
        : null;
  return owner === null ? symbol.name : `${owner}.${symbol.name}`;
}

/** The set in a member's own documentation, else in that of the interface it belongs to. */
function setOf(declaration: ts.Declaration): Pick<ApiUse, "set" | "version"> {
  for (const node of [declaration, declaration.parent]) {
    const comment = ts
      .getJSDocCommentsAndTags(node)
      .map((each) => each.getFullText())
      .join("\n");
    const found = SET.exec(comment);
    if (found) return { set: found[1] ?? found[3] ?? null, version: found[2] ?? found[4] ?? null };
  }
  return { set: null, version: null };
}
