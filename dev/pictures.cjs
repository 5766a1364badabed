// Draws every sort of paper in every standing, in colour and in grey, at 100 dots per inch: `npm run pictures -- DIRECTORY`.
const { spawnSync } = require("node:child_process");
const { resolve } = require("node:path");

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error("npm run pictures -- DIRECTORY");
  process.exit(2);
}
const jest = require.resolve("jest/bin/jest");
const { status } = spawnSync(process.execPath, [jest, "--selectProjects", "papers", "--", "pictures"], {
  cwd: resolve(__dirname, ".."),
  env: { ...process.env, HOSHO_PICTURES: resolve(folder) },
  stdio: "inherit",
});
process.exit(status ?? 1);
