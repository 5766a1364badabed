import { execFile } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { installArchives, npm, packArchives, type Archives } from "../support/packed-archives";
import { ProgramProcess } from "../support/server-process";

const repository = resolve(__dirname, "../..");
const run = promisify(execFile);
const read = (file: string): unknown => JSON.parse(readFileSync(file, "utf8"));

interface Lock {
  packages: Record<string, { version?: string } | undefined>;
}
type Manifest = Record<"dependencies" | "devDependencies", Record<string, string>> & { version: string };

/** As in the README of the SDK. */
const OPENS = `
  import { readFileSync } from "node:fs";
  import { createHosho } from "@hosho/sdk";
  const { url, tokens } = JSON.parse(readFileSync("data/sandbox.json", "utf8"));
  const hosho = createHosho({ endpoint: url, token: tokens.obligee });
  const { certificate } = await hosho.openCertificate({ number: "2070004426", key: "332E1EXXXX" });
  console.log(certificate.title);
`;

describe("the archives of server and SDK, installed without tools in an empty folder", () => {
  const directory = mkdtempSync(join(tmpdir(), "hosho-archives-"));
  const folder = join(directory, "empty");
  const bin = join(folder, "node_modules/.bin/hosho-server");
  let archives: Archives;
  beforeAll(async () => {
    archives = await packArchives(directory);
    mkdirSync(folder);
    writeFileSync(join(folder, "package.json"), '{ "private": true }');
    await installArchives(folder, [archives.server, archives.sdk]);
  }, 400_000);
  afterAll(() => rmSync(directory, { recursive: true, force: true }));

  it("bring neither TypeScript nor the tools of this repository", () => {
    const { dependencies } = read(join(folder, "node_modules/hosho/package.json")) as Manifest;
    const { devDependencies } = read(join(repository, "package.json")) as Manifest;
    // A package may need the types of Node.js where it runs, or says so.
    const tools = Object.keys(devDependencies).filter((name) => !(name in dependencies));
    expect(tools).toContain("typescript");
    expect(tools.filter((name) => existsSync(join(folder, "node_modules", name)))).toEqual([]);
  });

  it("bring the versions that were tested", () => {
    const { packages } = read(join(folder, "package-lock.json")) as Lock;
    const { dependencies } = read(join(folder, "node_modules/hosho/package.json")) as Manifest;
    const installed = Object.keys(dependencies).map((name) => [
      name,
      packages[`node_modules/${name}`]?.version,
    ]);
    expect(Object.fromEntries(installed)).toEqual(dependencies);
    const { packages: tested } = read(join(repository, "package-lock.json")) as Lock;
    for (const [name, version] of Object.entries(dependencies))
      expect([name, tested[`node_modules/${name}`]?.version]).toEqual([name, version]);
  });

  it("bring a command", async () => {
    const { stdout } = await npm(folder, "exec", "--offline", "--", "hosho-server", "--version");
    const { version } = read(join(repository, "package.json")) as Manifest;
    expect(stdout.trim()).toBe(version);
  });

  it("serve the sandbox, whose certificate 2070004426 the SDK opens", async () => {
    const sandbox = new ProgramProcess([bin, "sandbox"], folder, { PORT: "0" });
    await sandbox.says(/sandbox is ready/);
    writeFileSync(join(folder, "open.mjs"), OPENS);
    const { stdout } = await run(process.execPath, ["open.mjs"], { cwd: folder });
    expect(stdout).toContain("前払金保証");
    sandbox.signal("SIGTERM");
    expect(await sandbox.exit).toBe(0);
  });

  it("leave the folder that they were packed in as it was", () => {
    expect(existsSync(join(archives.source, "npm-shrinkwrap.json"))).toBe(false);
    for (const file of ["package.json", "package-lock.json", "sdk/package.json"])
      expect(readFileSync(join(archives.source, file), "utf8")).toBe(
        readFileSync(join(repository, file), "utf8"),
      );
  });

  it("let npm ci install the server with every hash, where its archive is unpacked", async () => {
    const unpacked = join(directory, "unpacked");
    mkdirSync(unpacked);
    await run("tar", ["-xzf", archives.server, "-C", unpacked, "--strip-components=1"]);
    const { packages } = read(join(unpacked, "npm-shrinkwrap.json")) as Lock;
    for (const [path, entry] of Object.entries(packages))
      if (path !== "") expect(entry).toHaveProperty("integrity", expect.stringMatching(/^sha512-/));
    await npm(unpacked, "ci", "--omit=dev", "--dry-run", "--prefer-offline", "--no-audit", "--no-fund");
  });
});
