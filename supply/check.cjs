// Run by `npm run lock:check` and `npm run licences`: node supply/check.cjs WHAT [DIRECTORY]
const { readFileSync } = require("node:fs");
const { join } = require("node:path");
const { licenceFaultsOf } = require("./licence-faults.cjs");
const { faultsOf } = require("./lock-faults.cjs");

const CHECKS = {
  lock: { faultsOf, good: "The lock file has the hash of every package." },
  licences: { faultsOf: licenceFaultsOf, good: "Every package is under a licence that is allowed." },
};

const [, , what, directory = join(__dirname, "..")] = process.argv;
const read = (file) => JSON.parse(readFileSync(join(directory, file), "utf8"));
if (!Object.hasOwn(CHECKS, what ?? "")) {
  console.error(`There is no check ${JSON.stringify(what)}. Usage: node supply/check.cjs lock|licences`);
  process.exit(2);
}
const { faultsOf: find, good } = CHECKS[what];
const faults = find(read("package-lock.json"), read("package.json"));
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exit(1);
console.log(good);
