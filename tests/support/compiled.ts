import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import ts from "typescript";

/** A change of a source file that is made in memory only: `replace` stands in it, once, and becomes `by`. */
export interface Edit {
  readonly file: string;
  readonly replace: string;
  readonly by: string;
}

const ROOT = resolve(__dirname, "../..");

/**
 * Says what the compiler says about files of the repository, as they are or after edits. One compiler serves all
 * questions of a test file, so that only what an edit reaches is looked at again.
 */
export class Compiled {
  readonly #files: ReadonlySet<string>;
  readonly #edited = new Map<string, string>();
  readonly #versions = new Map<string, number>();
  readonly #service: ts.LanguageService;

  /** @param files The files that are asked about or edited, from the root of the repository. */
  constructor(files: readonly string[]) {
    this.#files = new Set(files.map((file) => resolve(ROOT, file)));
    this.#service = ts.createLanguageService(this.#host());
  }

  /** The compiler's errors in these files; the edits hold for this question only. */
  errorsIn(files: readonly string[], edits: readonly Edit[] = []): string[] {
    for (const edit of edits) this.#edit(edit);
    try {
      return files.flatMap((file) => this.#errorsIn(resolve(ROOT, file)));
    } finally {
      for (const { file } of edits) this.#set(resolve(ROOT, file), undefined);
    }
  }

  #errorsIn(file: string): string[] {
    if (!this.#files.has(file)) throw new Error(`${file} is not among the files that were given`);
    const found = [
      ...this.#service.getSyntacticDiagnostics(file),
      ...this.#service.getSemanticDiagnostics(file),
    ];
    return found.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
  }

  #edit({ file: name, replace, by }: Edit): void {
    const file = resolve(ROOT, name);
    if (!this.#files.has(file)) throw new Error(`${name} is not among the files that were given`);
    const [before, after, ...more] = this.#textOf(file).split(replace);
    if (before === undefined || after === undefined || more.length > 0)
      throw new Error(`${name} has not exactly one ${JSON.stringify(replace)}`);
    this.#set(file, `${before}${by}${after}`);
  }

  #set(file: string, text: string | undefined): void {
    if (text === undefined) this.#edited.delete(file);
    else this.#edited.set(file, text);
    this.#versions.set(file, (this.#versions.get(file) ?? 0) + 1);
  }

  #textOf(file: string): string {
    return this.#edited.get(file) ?? readFileSync(file, "utf8");
  }

  #host(): ts.LanguageServiceHost {
    const options = compilerOptions();
    return {
      getCompilationSettings: () => options,
      getCurrentDirectory: () => ROOT,
      getDefaultLibFileName: (settings) => ts.getDefaultLibFilePath(settings),
      getScriptFileNames: () => [...this.#files],
      getScriptVersion: (file) => String(this.#versions.get(file) ?? 0),
      getScriptSnapshot: (file) =>
        ts.sys.fileExists(file) ? ts.ScriptSnapshot.fromString(this.#textOf(file)) : undefined,
      fileExists: (file) => ts.sys.fileExists(file),
      readFile: (file) => this.#textOf(file),
      readDirectory: (...asked) => ts.sys.readDirectory(...asked),
      directoryExists: (directory) => ts.sys.directoryExists(directory),
      getDirectories: (directory) => ts.sys.getDirectories(directory),
    };
  }
}

function compilerOptions(): ts.CompilerOptions {
  const { config } = ts.readConfigFile(resolve(ROOT, "tsconfig.json"), (file) =>
    readFileSync(file, "utf8"),
  ) as { config: unknown };
  return ts.parseJsonConfigFileContent(config, { ...ts.sys, readDirectory: () => [] }, ROOT).options;
}
