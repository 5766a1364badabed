/**
 * Loaded into a server before its own program. Writes at its end which files were loaded as modules, to the file that
 * `LOADED_MODULES` names. A stand-in in Node's cache is none of them until what it stands for is loaded.
 */
const { writeFileSync } = require("node:fs");
const Module = require("node:module");

const loaded = [];
const { load } = Module.prototype;
Module.prototype.load = function (file) {
  loaded.push(file);
  return load.call(this, file);
};
process.on("exit", () => writeFileSync(process.env.LOADED_MODULES, JSON.stringify(loaded)));
