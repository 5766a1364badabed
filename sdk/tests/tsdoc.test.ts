import { join } from "node:path";
import ts from "typescript";
import { installPackage, type ConsumerProject } from "./support/installed-package";

describe("what an editor shows of the package", () => {
  let project: ConsumerProject;
  let directory: string;
  beforeAll(async () => {
    project = await installPackage();
    directory = join(project.directory, "node_modules/@hosho/sdk/dist/esm");
  });
  afterAll(() => project.remove());

  it.each(["index.d.ts", "core.d.ts"])(
    "has words for every public name and all that is in it: %s",
    (file) => {
      const entry = join(directory, file);
      const program = ts.createProgram([entry], { lib: ["lib.es2022.d.ts", "lib.dom.d.ts"], types: [] });
      const checker = program.getTypeChecker();
      const module = checker.getSymbolAtLocation(program.getSourceFile(entry)!)!;
      const bare: string[] = [];
      let looked = 0;

      const look = (symbol: ts.Symbol, name: string): void => {
        looked += 1;
        if (symbol.getDocumentationComment(checker).length === 0) bare.push(name);
        for (const declaration of symbol.declarations ?? []) lookInside(declaration, name);
      };
      /** Every member that is declared inside, however deep: also in the types of properties and parameters. */
      const lookInside = (node: ts.Node, name: string): void =>
        ts.forEachChild(node, (child) => {
          if (isNamedMember(child) && !isNameless(child)) {
            const member = checker.getSymbolAtLocation(child.name)!;
            look(member, `${name}.${member.name}`);
            return;
          }
          if (ts.isCallSignatureDeclaration(child)) {
            const words = checker.getSignatureFromDeclaration(child)?.getDocumentationComment(checker);
            if (!words?.length) bare.push(`${name}()`);
          }
          lookInside(child, name);
        });

      for (const exported of checker.getExportsOfModule(module)) {
        const isAlias = (exported.flags & ts.SymbolFlags.Alias) !== 0;
        const symbol = isAlias ? checker.getAliasedSymbol(exported) : exported;
        look(symbol, exported.name);
      }
      expect(bare).toEqual([]);
      expect(looked).toBeGreaterThan(700);
    },
  );
});

function isNamedMember(node: ts.Node): node is ts.Node & { readonly name: ts.PropertyName } {
  return (
    ts.isPropertySignature(node) ||
    ts.isMethodSignature(node) ||
    ts.isPropertyDeclaration(node) ||
    ts.isMethodDeclaration(node) ||
    ts.isGetAccessor(node)
  );
}

/** What nobody calls by a name: private members, and those for the language, such as `[Symbol.hasInstance]`. */
function isNameless(node: { readonly name: ts.PropertyName }): boolean {
  return ts.isPrivateIdentifier(node.name) || ts.isComputedPropertyName(node.name);
}
