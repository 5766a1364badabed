// Run by `npm run build:server`: node dev/build.cjs [--watch]
// Joins src into one file: that is found, read and compiled much quicker than a thousand. Packages stay outside, where
// `npm audit` and overrides reach them. Types are not looked at: `npm run types`.
const { createHash } = require("node:crypto");
const { cpSync, existsSync, readFileSync, rmSync, writeFileSync } = require("node:fs");
const { dirname, join, relative, sep } = require("node:path");
const esbuild = require("esbuild");

const directory = join(__dirname, "..");
const source = join(directory, "src");
const dist = join(directory, "dist");

/** The server behind its start, and what prints the schema and the settings' tables out of the code; these two are not delivered. */
const ENTRIES = {
  main: "src/start.ts",
  program: "src/main.ts",
  "print-schema": "src/api/print-schema.ts",
  "settings-document": "src/config/settings-document.ts",
};

/** Each file may ask for its own folder, as if it stood in dist as it stands in src. */
const inItsFolder = {
  name: "in its folder",
  setup(/** @type {esbuild.PluginBuild} */ build) {
    build.onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, ({ path }) => {
      const contents = readFileSync(path, "utf8");
      if (/createRequire[^]*\("\.\.?\//.test(contents))
        return {
          errors: [{ text: "What is loaded late of our own is joined only where require() names it." }],
        };
      const folder = relative(source, dirname(path)).split(sep).join("/");
      if (folder === "") return { contents, loader: "ts" };
      return {
        contents: contents.replaceAll(/(?<![\w$.])__dirname(?![\w$])/g, `(__dirname + "/${folder}")`),
        loader: "ts",
      };
    });
  },
};

/** Files of ours in the place of packages. */
const IN_PLACE_OF = {
  "reflect-metadata": "commands/no-metadata.ts",
  typeorm: "persistence/engine/typeorm-parts.ts",
};
const inPlaceOfPackages = {
  name: "in place of packages",
  setup(/** @type {esbuild.PluginBuild} */ build) {
    for (const [name, file] of Object.entries(IN_PLACE_OF))
      build.onResolve({ filter: new RegExp(`^${name}$`) }, () => ({ path: join(source, file) }));
  },
};

/** Finishes the program. V8 keeps a text with any other character in two bytes each. By the last line the start knows what was compiled. */
const asciiWithDigest = {
  name: "ASCII with its digest",
  setup(/** @type {esbuild.PluginBuild} */ build) {
    build.onEnd(({ errors }) => {
      if (errors.length > 0) return;
      const program = join(dist, "program.js");
      const ascii = readFileSync(program, "utf8").replaceAll(/[^\0-\x7f]/g, escaped);
      const digest = createHash("sha256").update(ascii).digest("hex");
      writeFileSync(program, `${ascii}// ${digest}`);
      // What the command `compile` has kept of another program.
      const compiled = `${program}.compiled`;
      if (existsSync(compiled) && readFileSync(compiled).toString("latin1", 0, digest.length) !== digest)
        rmSync(compiled);
    });
  },
};

/** esbuild leaves regular expressions and comments as they are. */
function escaped(character) {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

/** @type {esbuild.BuildOptions} */
const OPTIONS = {
  absWorkingDir: directory,
  entryPoints: ENTRIES,
  outdir: dist,
  bundle: true,
  packages: "external",
  platform: "node",
  target: "node20.19",
  tsconfig: "tsconfig.build.json",
  sourcemap: true,
  sourcesContent: false,
  legalComments: "none",
  logLevel: "warning",
  plugins: [inItsFolder, inPlaceOfPackages, asciiWithDigest],
};

function copyReference() {
  cpSync(join(source, "reference"), join(dist, "reference"), {
    recursive: true,
    filter: (file) => !file.endsWith(".ts"),
  });
}

async function build() {
  copyReference();
  if (!process.argv.includes("--watch")) return void (await esbuild.build(OPTIONS));
  await (await esbuild.context(OPTIONS)).watch();
}

build().catch(() => process.exit(1));
