/** Loaded before a program: says of each script of its own whether V8 took what was compiled before. */
const vm = require("node:vm");

vm.Script = class extends vm.Script {
  constructor(source, options) {
    super(source, options);
    const compiled = options.cachedData && !this.cachedDataRejected;
    console.log(compiled ? "compiled before" : "compiled now");
  }
};
