// Run by `npm run sbom`: writes dist/sbom.json, the packages that are delivered as CycloneDX, out of the lock file alone, so
// that it is the same on each machine. The tool takes hashes from registry addresses only, which our lock file leaves out.
const { Buffer } = require("node:buffer");
const { execFileSync } = require("node:child_process");
const { mkdirSync, readFileSync, writeFileSync } = require("node:fs");
const { dirname, join } = require("node:path");

const [, , out = join(__dirname, "../dist/sbom.json"), directory = join(__dirname, "..")] = process.argv;
const { packages } = JSON.parse(readFileSync(join(directory, "package-lock.json"), "utf8"));
const tool = join(dirname(require.resolve("@cyclonedx/cyclonedx-npm")), "bin/cyclonedx-npm-cli.js");
const options =
  "--package-lock-only --omit dev --workspace sdk --include-workspace-root --output-reproducible --validate --spec-version 1.6 --output-file -";
const bom = JSON.parse(
  execFileSync(process.execPath, [tool, ...options.split(" ")], {
    cwd: directory,
    maxBuffer: 64 * 1024 * 1024,
  }),
);

const hashed = (component) => {
  const path = component.properties?.find(({ name }) => name === "cdx:npm:package:path")?.value;
  const hash = packages[path]?.integrity?.replace("sha512-", "");
  return {
    ...component,
    ...(hash && { hashes: [{ alg: "SHA-512", content: Buffer.from(hash, "base64").toString("hex") }] }),
    ...(component.components && { components: component.components.map(hashed) }),
  };
};
mkdirSync(dirname(out), { recursive: true });
writeFileSync(out, `${JSON.stringify({ ...bom, components: bom.components.map(hashed) }, null, 2)}\n`);
console.log(`${out} names ${bom.components.length} packages.`);
