import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build, transform } from "esbuild";
import { rollup } from "rollup";
import { installPackage, type ConsumerProject } from "./support/installed-package";

/** What a bundler makes of a program, as small as it gets, and what it says to it. */
interface Bundle {
  readonly code: string;
  readonly warnings: readonly string[];
}
type Bundler = (project: ConsumerProject, program: string) => Promise<Bundle>;

const withEsbuild: Bundler = async ({ directory }, program) => {
  const isCommonJs = program.includes("require(");
  const { outputFiles, warnings } = await build({
    stdin: { contents: program, resolveDir: directory },
    bundle: true,
    minify: true,
    format: isCommonJs ? "cjs" : "esm",
    write: false,
    logLevel: "silent",
  });
  return { code: outputFiles[0]!.text, warnings: warnings.map(({ text }) => text) };
};

/** Rollup alone knows no packages, and so nothing of `sideEffects`: it leaves out only what it sees to do nothing. */
const withRollup: Bundler = async ({ directory }, program) => {
  const warnings: string[] = [];
  const bundle = await rollup({
    input: "program",
    onwarn: ({ message }) => warnings.push(message),
    plugins: [
      {
        name: "packages",
        resolveId: (id) => {
          if (id === "program") return id;
          const entry = /^@hosho\/sdk(?:\/(\w+))?$/.exec(id);
          return entry && join(directory, "node_modules/@hosho/sdk/dist/esm", `${entry[1] ?? "index"}.js`);
        },
        load: (id) => (id === "program" ? program : null),
      },
    ],
  });
  const { output } = await bundle.generate({ format: "esm" });
  const { code } = await transform(output[0].code, { minify: true, format: "esm" });
  return { code, warnings };
};

const operationsIn = (code: string): string[] =>
  [...code.matchAll(/\b(?:query|mutation) (\w+)/g)].map(([, name]) => name!);
const kilobytes = (code: string): number => gzipSync(code, { level: 9 }).length / 1_000;

describe.each([
  ["esbuild", withEsbuild],
  ["Rollup", withRollup],
])("a bundle by %s", (_name, bundle) => {
  let project: ConsumerProject;
  beforeAll(async () => {
    project = await installPackage();
  });
  afterAll(() => project.remove());

  it("holds all operations in 0.185 kB each, and comes without a warning", async () => {
    const { code, warnings } = await bundle(project, 'export * from "@hosho/sdk/core";');
    expect(warnings).toEqual([]);
    expect(operationsIn(code).length).toBeGreaterThan(50);
    expect(kilobytes(code) / operationsIn(code).length).toBeLessThan(0.185);
  });

  it("holds the client with all its methods in 0.185 kB each", async () => {
    const { code, warnings } = await bundle(project, 'export { createHosho } from "@hosho/sdk";');
    expect(warnings).toEqual([]);
    expect(kilobytes(code) / operationsIn(code).length).toBeLessThan(0.185);
  });

  it.each([
    ["openCertificate", ["openCertificate"]],
    ["viewer", ["viewer"]],
    ["guarantees", ["guarantees"]],
    ["keyNotice", ["keyNotice"]],
    ["request", []],
  ])("holds one operation in 8 kB, and no other: %s", async (name, operations) => {
    const program = `export { createClient, ${name} } from "@hosho/sdk/core";`;
    const { code, warnings } = await bundle(project, program);
    expect(warnings).toEqual([]);
    expect(operationsIn(code)).toEqual(operations);
    expect(kilobytes(code)).toBeLessThan(8);
  });

  it("holds no error class that cannot be thrown", async () => {
    const { code } = await bundle(project, 'export { createClient, viewer } from "@hosho/sdk/core";');
    expect(code).toContain("HoshoRequestError");
    expect(code).not.toContain("HoshoRefusal");
  });

  it("works", async () => {
    const program = `import { createClient, viewer } from "@hosho/sdk/core";
      const fetch = async () => Response.json({ data: { viewer: { role: "OBLIGEE" } } });
      console.log((await viewer(createClient({ endpoint: "https://hosho.example/graphql", fetch }))).role);`;
    const { code } = await bundle(project, program);
    project.write("bundle.mjs", code);
    expect((await project.run("bundle.mjs")).stdout).toBe("OBLIGEE\n");
  });

  it("names errors as they are called, though it renames their classes", async () => {
    const program = `import { createHosho } from "@hosho/sdk";
      const hosho = createHosho({ endpoint: "http://127.0.0.1:1/graphql", retries: 0 });
      hosho.viewer().catch((error) => console.log(error.name, error.stack.split(":")[0]));`;
    const { code } = await bundle(project, program);
    project.write("names.mjs", code);
    expect((await project.run("names.mjs")).stdout).toBe("HoshoConnectionError HoshoConnectionError\n");
  });
});

it("a bundle of CommonJS by esbuild comes without a warning, too", async () => {
  const project = await installPackage();
  const { code, warnings } = await withEsbuild(project, 'module.exports = require("@hosho/sdk");');
  expect(warnings).toEqual([]);
  project.write("bundle.cjs", code);
  project.write("program.cjs", 'console.log(typeof require("./bundle.cjs").createHosho);');
  expect((await project.run("program.cjs")).stdout).toBe("function\n");
  project.remove();
});

it("the manifest beside each format says that importing does nothing by itself", async () => {
  const project = await installPackage();
  for (const format of ["cjs", "esm"]) {
    const manifest = join(project.directory, "node_modules/@hosho/sdk/dist", format, "package.json");
    expect(JSON.parse(readFileSync(manifest, "utf8"))).toMatchObject({ sideEffects: false });
  }
  project.remove();
});
