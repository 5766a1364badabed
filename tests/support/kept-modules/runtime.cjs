// @ts-check
const { createRequire, isBuiltin } = require("node:module");
const { compileFunction } = require("node:vm");
/** Its parts are private to the compiler. @type {any} */
const Runtime = require("jest-runtime").default;
const { isKept, loadTypeScript, sourceMaps } = require("./kept-modules.cjs");

/** The part of jest that it means to load into each realm anew. It holds the state of one file. */
const OF_ONE_FILE = require.resolve("jest-circus/runner").replace(/runner\.js$/, "jestAdapterInit.js");

/** Finds the maps of the modules that are kept, too. */
class AllSourceMaps extends Map {
  /** @param {Map<string, string>} own */
  constructor(own) {
    super();
    this.own = own;
  }

  get(/** @type {string} */ path) {
    return this.own.get(path) ?? sourceMaps.get(path);
  }
}

/**
 * jest's runtime, but that packages, the server and the SDK are loaded once for a worker: loading them, and warming them up,
 * took most of a file's time. What belongs to tests is loaded for each file, as always.
 */
module.exports = {
  __esModule: true,
  default: class KeepingRuntime extends Runtime {
    constructor(/** @type {unknown[]} */ ...given) {
      super(...given);
      this.executor.compile = (/** @type {string} */ code, /** @type {string} */ filename) =>
        compileFunction(code, this.executor.injectedModuleParameters, { filename });
      this.mockState.markExplicitCjsMock = this.setMock;
      this.endLoading = loadTypeScript();
    }

    teardown() {
      super.teardown();
      this.endLoading();
    }

    /** The process is the worker's own. */
    installGetBuiltinModule() {}

    getSourceMaps() {
      return new AllSourceMaps(super.getSourceMaps());
    }

    requireModuleOrMock(/** @type {string} */ from, /** @type {string} */ name) {
      const kept = this.keptPath(from, name);
      return kept === undefined ? super.requireModuleOrMock(from, name) : this.requireKept(kept);
    }

    requireActual(/** @type {string} */ from, /** @type {string} */ name) {
      const kept = this.keptPath(from, name);
      return kept === undefined ? super.requireActual(from, name) : this.requireKept(kept);
    }

    keptPath(/** @type {string} */ from, /** @type {string} */ name) {
      if (isBuiltin(name) || name === "@jest/globals") return undefined;
      let path;
      try {
        path = createRequire(from).resolve(name);
      } catch {
        // jest says it better.
        return undefined;
      }
      return isKept(path) ? path : undefined;
    }

    requireKept(/** @type {string} */ path) {
      return this.testState.bailIfTornDown(`${path} is asked for after the end of its tests.`)
        ? undefined
        : require(path);
    }

    requireInternalModule(/** @type {string} */ from, /** @type {string | undefined} */ to) {
      if (from === OF_ONE_FILE && to === undefined) {
        delete require.cache[OF_ONE_FILE];
        Reflect.deleteProperty(globalThis, Symbol.for("EVENT_HANDLERS"));
        return require(OF_ONE_FILE);
      }
      return to === undefined ? require(from) : createRequire(from)(to);
    }

    /** @returns {never} */
    setMock() {
      throw new Error("Modules are kept for all test files: give what is to be replaced, or spy on it.");
    }
  },
};
