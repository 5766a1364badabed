// A generated file: what it imports, and its text as Prettier has it.
const { join } = require("node:path");
const prettier = require("prettier");

const HEADER =
  "// Generated out of schema/schema.graphql and sdk/operations by `npm run codegen`. Do not edit.";

/** Notes what a file takes from others while it is written. */
class Imports {
  /** Module by name. */
  #types = new Map();
  #values = new Map();

  /** @returns the name itself, so that it can be written where it is noted. */
  type(name, module) {
    this.#types.set(name, module);
    return name;
  }

  value(name, module) {
    this.#values.set(name, module);
    return name;
  }

  /** The lines that import what was noted, but for what the file itself holds. */
  print(own) {
    return [...new Set([...this.#types.values(), ...this.#values.values()])]
      .filter((module) => module !== own)
      .sort()
      .map((module) => {
        const from = (names) => [...names].flatMap(([name, of]) => (of === module ? [name] : [])).sort();
        const types = from(this.#types);
        const values = from(this.#values);
        return values.length === 0
          ? `import type { ${types.join(", ")} } from "${module}";`
          : `import { ${[...values, ...types.map((name) => `type ${name}`)].join(", ")} } from "${module}";`;
      })
      .join("\n");
  }
}

/**
 * @param {string} own - How other generated files call this one, such as `./enums.js`.
 * @param {readonly string[]} declarations
 */
async function typescriptFile(own, declarations, imports = new Imports()) {
  const text = [HEADER, imports.print(own), ...declarations].filter((part) => part !== "").join("\n\n");
  const options = await prettier.resolveConfig(join(__dirname, "../src/generated/any.ts"), {
    editorconfig: true,
  });
  return prettier.format(text, { ...options, parser: "typescript" });
}

module.exports = { Imports, typescriptFile };
