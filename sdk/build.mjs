// Builds the package into dist/, or into the directory that is given: CommonJS and ES modules, each with its types.
import { spawnSync } from "node:child_process";
import { rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { argv, execPath, exit } from "node:process";
import { fileURLToPath } from "node:url";

const FORMATS = { cjs: "commonjs", esm: "module" };

const sdk = dirname(fileURLToPath(import.meta.url));
const out = resolve(argv[2] ?? join(sdk, "dist"));
const tsc = createRequire(import.meta.url).resolve("typescript/bin/tsc");

for (const [format, type] of Object.entries(FORMATS)) {
  const directory = join(out, format);
  rmSync(directory, { recursive: true, force: true });
  const project = join(sdk, `tsconfig.${format}.json`);
  const { status } = spawnSync(execPath, [tsc, "--project", project, "--outDir", directory], {
    stdio: "inherit",
  });
  if (status !== 0) exit(1);
  // Bundlers read what lies nearest, and nothing of the package's own.
  writeFileSync(join(directory, "package.json"), `${JSON.stringify({ type, sideEffects: false })}\n`);
}
