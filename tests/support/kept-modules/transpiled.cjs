// @ts-check
const { createHash } = require("node:crypto");
const { mkdirSync, readFileSync, readdirSync, renameSync, writeFileSync } = require("node:fs");
const { basename, join } = require("node:path");
const esbuild = require("esbuild");

const ROOT = join(__dirname, "../../..");
const KEPT = join(ROOT, "node_modules/.cache/hosho/transpiled");
const FOLDERS = ["bench", "examples", "sdk/codegen", "sdk/src", "sdk/tests", "src", "tests"];
const NOT_OURS = /[\\/](?:node_modules|dist|peers|compilers)(?:[\\/]|$)/;

/** @type {esbuild.BuildOptions & { write: false }} */
const OPTIONS = {
  absWorkingDir: ROOT,
  bundle: false,
  format: "cjs",
  platform: "node",
  target: "node20.19",
  tsconfig: "tsconfig.json",
  sourcemap: "external",
  sourcesContent: false,
  legalComments: "none",
  logLevel: "warning",
  outdir: KEPT,
  outbase: ROOT,
  write: false,
};

const BY = [require.resolve("./transpiled.cjs"), join(ROOT, "tsconfig.json")].map((file) =>
  readFileSync(file, "utf8"),
);
const METHOD = [esbuild.version, JSON.stringify(OPTIONS), ...BY].join("\0");

/** @typedef {{ readonly code: string, readonly mapPath: string }} Transpiled */

/**
 * A module of TypeScript as JavaScript. What no run has transpiled before is transpiled together with all else that is
 * missing: esbuild takes a second for all files, and tsc some milliseconds for each.
 *
 * @param {string} path
 * @param {string} [text]
 * @returns {Transpiled}
 */
function transpiled(path, text = readFileSync(path, "utf8")) {
  const known = find(path, text);
  if (known) return known;
  transpile([...new Set([...FOLDERS.flatMap(filesIn), path])].filter((file) => !find(file)));
  const made = find(path, text);
  if (!made) throw new Error(`${path} has changed while it was transpiled`);
  return made;
}

/** The same for the same text at the same place, however it is loaded. */
function keyOf(/** @type {string} */ path, text = readFileSync(path, "utf8")) {
  return createHash("sha256").update(`${METHOD}\0${path}\0${text}`).digest("hex");
}

/**
 * @param {string} path
 * @param {string} [text]
 * @returns {Transpiled | undefined}
 */
function find(path, text) {
  const file = join(KEPT, keyOf(path, text));
  try {
    return { code: readFileSync(`${file}.js`, "utf8"), mapPath: `${file}.map` };
  } catch {
    return undefined;
  }
}

function transpile(/** @type {readonly string[]} */ paths) {
  const sources = new Map(paths.map((path) => [join(KEPT, keyOf(path)), path]));
  const entryPoints = [...sources].map(([out, path]) => ({ in: path, out: basename(out) }));
  const { outputFiles } = esbuild.buildSync({ ...OPTIONS, entryPoints });
  mkdirSync(KEPT, { recursive: true });
  // The map first: whoever finds the code relies on it.
  for (const { path, text } of outputFiles) {
    const out = path.replace(/\.js\.map$/, "");
    const source = sources.get(out);
    if (source !== undefined)
      keep(`${out}.map`, JSON.stringify({ ...JSON.parse(text), sources: [basename(source)] }));
  }
  for (const { path, text } of outputFiles) if (path.endsWith(".js")) keep(path, replaceable(text));
}

/** In one step, since other workers read and write the same. */
function keep(/** @type {string} */ path, /** @type {string} */ text) {
  const writing = `${path}.${String(process.pid)}`;
  writeFileSync(writing, text);
  renameSync(writing, path);
}

/** A test may put something else in the place of what a module exports: the first lines, which are esbuild's, forbid it. */
function replaceable(/** @type {string} */ code) {
  return code
    .replace(
      "{ get: all[name], enumerable: true }",
      "{ get: all[name], enumerable: true, configurable: true }",
    )
    .replace(
      "{ get: () => from[key], enumerable:",
      "{ get: () => from[key], configurable: true, enumerable:",
    );
}

/** @returns {string[]} */
function filesIn(/** @type {string} */ folder) {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /(?<!\.d)\.ts$/.test(entry.name))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .filter((path) => !NOT_OURS.test(path.slice(ROOT.length)));
}

module.exports = {
  transpiled,
  /** The face that jest asks for. */
  getCacheKey: (/** @type {string} */ text, /** @type {string} */ path) => keyOf(path, text),
  process(/** @type {string} */ text, /** @type {string} */ path) {
    const { code, mapPath } = transpiled(path, text);
    return { code, map: readFileSync(mapPath, "utf8") };
  },
};
