#!/usr/bin/env node
"use strict";

// src/start.ts
var import_node_fs = require("node:fs");
var import_node_module = require("node:module");
var import_node_path = require("node:path");
var import_node_vm = require("node:vm");
var PROGRAM = (0, import_node_path.join)(__dirname, "program.js");
var COMPILED = `${PROGRAM}.compiled`;
var DIGEST_LENGTH = 64;
var COMPILES = "compile";
var [, , ...line] = process.argv;
if (line[0] === COMPILES) {
  const script = scriptOf(null);
  programOf(script).run(line, () => Buffer.concat([digest(), script.createCachedData()]));
} else programAsKept().run(line, null);
function programAsKept() {
  const compiled = compiledCode();
  return compiled ? programOf(scriptOf(compiled)) : (0, import_node_module.createRequire)(__filename)(PROGRAM);
}
function compiledCode() {
  try {
    return (0, import_node_fs.readFileSync)(COMPILED);
  } catch {
    return null;
  }
}
function scriptOf(compiled) {
  const source = (0, import_node_fs.readFileSync)(PROGRAM, "latin1");
  const isOfThis = compiled?.toString("latin1", 0, DIGEST_LENGTH) === source.slice(-DIGEST_LENGTH);
  return new import_node_vm.Script(`(function (exports, require, module, __filename, __dirname) { ${source}
})`, {
    filename: PROGRAM,
    ...isOfThis && { cachedData: compiled.subarray(DIGEST_LENGTH) }
  });
}
function programOf(script) {
  const module2 = { exports: {} };
  const load = script.runInThisContext();
  load(module2.exports, (0, import_node_module.createRequire)(PROGRAM), module2, PROGRAM, __dirname);
  return module2.exports;
}
function digest() {
  return (0, import_node_fs.readFileSync)(PROGRAM).subarray(-DIGEST_LENGTH);
}
//# sourceMappingURL=main.js.map
