// @ts-check
const Module = require("node:module");
const { join, sep } = require("node:path");
const { transpiled } = require("./transpiled.cjs");

const ROOT = join(__dirname, "../../..");
const PACKAGES = `${sep}node_modules${sep}`;
const SDK = join(ROOT, "sdk/src") + sep;
/** Ours that hold no state of a test: what they keep, they keep for many servers and clients in one process. */
const OURS = [join(ROOT, "src") + sep, SDK, join(ROOT, "sdk/dist") + sep];

/** Whether a module is loaded once for all of a worker's test files; the others are loaded anew for each. */
function isKept(/** @type {string} */ path) {
  if (path.includes(PACKAGES)) return true;
  return OURS.some((folder) => path.startsWith(folder)) && !path.endsWith(".test.ts");
}

/** By path: where stack traces find the lines of TypeScript. @type {Map<string, string>} */
const sourceMaps = new Map();

/**
 * Node.js loads modules much quicker than jest does, and the packages as their users have them. Returns what ends it: between
 * two files a `.ts` is jest's own to load.
 *
 * @returns {() => void}
 */
function loadTypeScript() {
  const loaders = /** @type {Record<string, Function | undefined>} */ (Reflect.get(Module, "_extensions"));
  const before = { ...loaders };
  for (const ending of [".ts", ".json", ".node"]) delete loaders[ending];
  // A name without an ending can be that of two files: jest prefers the program to its data, too.
  Object.assign(loaders, { ".ts": load, ".json": before[".json"], ".node": before[".node"] });

  const resolve = Reflect.get(Module, "_resolveFilename");
  // The SDK's sources name their imports as ESM wants them.
  function resolveEsmName(
    /** @type {string} */ name,
    /** @type {Module} */ from,
    /** @type {unknown[]} */ ...more
  ) {
    const isOfSdk = name.startsWith(".") && name.endsWith(".js") && from?.filename?.startsWith(SDK);
    return resolve.call(Module, isOfSdk ? name.slice(0, -".js".length) : name, from, ...more);
  }
  Reflect.set(Module, "_resolveFilename", resolveEsmName);
  return () => {
    for (const ending of Object.keys(loaders)) delete loaders[ending];
    Object.assign(loaders, before);
    Reflect.set(Module, "_resolveFilename", resolve);
  };
}

function load(/** @type {Module} */ module, /** @type {string} */ path) {
  const { code, mapPath } = transpiled(path);
  sourceMaps.set(path, mapPath);
  Reflect.get(module, "_compile").call(module, code, path, "commonjs");
}

module.exports = { isKept, loadTypeScript, sourceMaps };
