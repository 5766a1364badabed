// Run by `npm run settings` and `npm run settings:check`: node docs/print-settings.cjs [--check]
// Prints the tables of docs/settings.md out of what src/config/settings.ts declares.
const { readFileSync, writeFileSync } = require("node:fs");
const { join } = require("node:path");
const prettier = require("prettier");
const { withSettingTables } = require("../dist/settings-document.js");

async function print() {
  const file = join(__dirname, "settings.md");
  const before = readFileSync(file, "utf8");
  const style = await prettier.resolveConfig(file);
  const after = await prettier.format(withSettingTables(before), { ...style, filepath: file });
  if (!process.argv.includes("--check")) writeFileSync(file, after);
  else if (after !== before) {
    console.error("docs/settings.md is not what src/config/settings.ts declares: npm run settings");
    process.exitCode = 1;
  }
}

void print();
