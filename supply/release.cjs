// Run by `npm run release -- VERSION`: node supply/release.cjs VERSION [DIRECTORY]
// Nothing else writes schema/released.graphql, and nothing depends on the tag.
const { execFileSync } = require("node:child_process");
const { readFileSync, writeFileSync } = require("node:fs");
const { join } = require("node:path");
const { closed, NOTHING, releasesOf, unreleasedOf } = require("./changelog.cjs");

const USAGE = "npm run release -- VERSION, such as: npm run release -- 0.2.0";
const CHANGELOGS = {
  "CHANGELOG.md": null,
  "sdk/CHANGELOG.md": "Nothing changed but the version.",
  "schema/CHANGELOG.md": "Nothing that breaks.",
};

class ReleaseRefused extends Error {}

/**
 * @param {string[]} words
 * @returns {{ version: string, directory: string }}
 */
function given(words) {
  const [version, directory = join(__dirname, ".."), ...more] = words;
  if (version === undefined || more.length > 0)
    throw new ReleaseRefused(`One version is wanted, not ${words.length}. Usage: ${USAGE}`);
  if (!/^(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)$/.test(version))
    throw new ReleaseRefused(
      `${JSON.stringify(version)} is not a version: three numbers with dots are wanted. Usage: ${USAGE}`,
    );
  return { version, directory };
}

/** Whether a version comes after another. */
function isAfter(/** @type {string} */ version, /** @type {string} */ other) {
  const [one, two] = [version, other].map((each) => each.split(".").map(Number));
  const at = one.findIndex((number, i) => number !== two[i]);
  return at >= 0 && one[at] > two[at];
}

/** @returns {(...words: string[]) => string} */
function gitIn(/** @type {string} */ cwd) {
  return (...words) =>
    execFileSync("git", words, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
}

function release(/** @type {string[]} */ words) {
  const { version, directory } = given(words);
  const git = gitIn(directory);
  const read = (/** @type {string} */ file) => readFileSync(join(directory, file), "utf8");
  const write = (/** @type {string} */ file, /** @type {string} */ text) =>
    writeFileSync(join(directory, file), text);
  const changes = unreleasedOf(read("CHANGELOG.md"));
  const [last] = releasesOf(read("CHANGELOG.md"));
  if (last !== undefined && !isAfter(version, last))
    throw new ReleaseRefused(`${version} does not come after ${last}, the last release.`);
  for (const file of Object.keys(CHANGELOGS))
    if (unreleasedOf(read(file)) === undefined)
      throw new ReleaseRefused(`${file} has no section "## Unreleased": write what changes for users there.`);
  if (changes === NOTHING || changes === "")
    throw new ReleaseRefused("CHANGELOG.md says of no change: write what changes for users there.");
  if (git("status", "--porcelain") !== "")
    throw new ReleaseRefused("Something is not committed: commit it first, or put it away.");
  if (git("tag", "--list", `v${version}`) !== "")
    throw new ReleaseRefused(`There is a tag v${version} already.`);
  checkSchema(directory);

  const day = new Date().toISOString().slice(0, 10);
  for (const [file, whereNothing] of Object.entries(CHANGELOGS))
    write(file, closed(read(file), version, day, whereNothing ?? ""));
  for (const file of ["package.json", "sdk/package.json"])
    write(
      file,
      withVersion(read(file), (whole) => (whole.version = version)),
    );
  write(
    "package-lock.json",
    withVersion(read("package-lock.json"), (whole) => {
      whole.version = version;
      for (const each of ["", "sdk"]) whole.packages[each].version = version;
    }),
  );
  write("schema/released.graphql", read("schema/schema.graphql"));
  git("commit", "--all", "--quiet", "--message", `Release ${version}`);
  git("tag", `v${version}`);
  console.log(`Released ${version}: the commit is made, and tagged v${version}.`);
}

/** A release promises the schema: what it breaks is listed, and shown. */
function checkSchema(/** @type {string} */ directory) {
  try {
    execFileSync("npm", ["run", "--silent", "schema:check"], { cwd: directory, stdio: "inherit" });
  } catch {
    throw new ReleaseRefused("The check of the schema fails: nothing was released.");
  }
}

/**
 * @param {string} text
 * @param {(whole: any) => void} change
 */
function withVersion(text, change) {
  const whole = JSON.parse(text);
  change(whole);
  return `${JSON.stringify(whole, null, 2)}\n`;
}

try {
  release(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof ReleaseRefused)) throw error;
  console.error(error.message);
  process.exit(2);
}
