// Run by npm before it packs the server: a build in which nothing is left of an older one, and the archive's own manifest and
// lock file in the place of ours. supply/postpack.cjs puts ours back.
const { execFileSync } = require("node:child_process");
const { copyFileSync, readFileSync, rmSync, writeFileSync } = require("node:fs");
const { join } = require("node:path");
const { deliveredManifest, shrinkwrapOf } = require("./delivered-manifest.cjs");
const { LOCK, MANIFEST, OUR_MANIFEST } = require("./packing-files.cjs");

const read = (file) => JSON.parse(readFileSync(file, "utf8"));
const write = (file, content) => writeFileSync(file, `${JSON.stringify(content, null, 2)}\n`);
const directory = join(__dirname, "..");
const manifest = read(MANIFEST);
if (manifest.devDependencies === undefined) {
  console.error(
    "An interrupted npm pack left its own package.json and npm-shrinkwrap.json behind: git checkout package.json && rm npm-shrinkwrap.json",
  );
  process.exit(2);
}

rmSync(join(directory, "dist"), { recursive: true, force: true });
execFileSync("npm", ["run", "--silent", "build:server"], {
  cwd: directory,
  stdio: ["ignore", "ignore", "inherit"],
  shell: process.platform === "win32",
});
copyFileSync(MANIFEST, OUR_MANIFEST);
const lock = read(join(directory, "package-lock.json"));
const delivered = deliveredManifest(manifest, lock);
write(LOCK, shrinkwrapOf(delivered, lock));
write(MANIFEST, delivered);
