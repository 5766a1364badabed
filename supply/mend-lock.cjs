// Run by `npm run lock:mend`: npm drops the hashes of packages that it finds installed without them. Asks the registry, by
// npm itself, for those that are missing; nothing else of the lock file is touched.
const { execFileSync } = require("node:child_process");
const { readFileSync, writeFileSync } = require("node:fs");
const { join } = require("node:path");
const { installedPackages, nameOf } = require("./lock-faults.cjs");

const [, , directory = join(__dirname, "..")] = process.argv;
const file = join(directory, "package-lock.json");
const lock = JSON.parse(readFileSync(file, "utf8"));
const missing = installedPackages(lock).filter(([, { integrity }]) => integrity === undefined);

for (const [path, entry] of missing) {
  const which = `${entry.name ?? nameOf(path)}@${entry.version}`;
  const answer = execFileSync("npm", ["view", which, "dist.integrity", "--json"], {
    cwd: directory,
    encoding: "utf8",
    shell: process.platform === "win32",
  });
  // As npm orders them: the hash stands behind version and address.
  const { version, resolved, ...rest } = entry;
  lock.packages[path] = { version, ...(resolved && { resolved }), integrity: JSON.parse(answer), ...rest };
}
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`${missing.length} hashes were added.`);
