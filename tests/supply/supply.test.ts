import { execFile } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const repository = resolve(__dirname, "../..");

interface Entry {
  version?: string;
  resolved?: string;
  integrity?: string;
  license?: string;
  dev?: boolean;
  hasInstallScript?: boolean;
}
interface Lock {
  packages: Record<string, Entry>;
}
interface Manifest {
  allowScripts: Record<string, boolean>;
}
interface Finished {
  readonly code: unknown;
  readonly said: string;
}

describe("the packages that are installed", () => {
  let directory: string;
  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), "hosho-supply-"));
    for (const file of ["package.json", "package-lock.json"])
      cpSync(join(repository, file), join(directory, file));
  });
  afterEach(() => rmSync(directory, { recursive: true, force: true }));

  const read = (file: string): unknown => JSON.parse(readFileSync(join(directory, file), "utf8"));
  const write = (file: string, content: unknown): void =>
    writeFileSync(join(directory, file), JSON.stringify(content));
  const changeLock = (how: (lock: Lock) => void): void => {
    const lock = read("package-lock.json") as Lock;
    how(lock);
    write("package-lock.json", lock);
  };
  const allowScripts = (name: string): void => {
    const manifest = read("package.json") as Manifest;
    manifest.allowScripts[name] = true;
    write("package.json", manifest);
  };
  const changeEntry = (path: string, entry: Entry): void =>
    changeLock(({ packages }) => (packages[path] = { ...packages[path], ...entry }));
  const run = (script: string, ...args: readonly string[]): Promise<Finished> =>
    new Promise((done) => {
      execFile(process.execPath, [join(repository, "supply", script), ...args], (error, stdout, stderr) =>
        done({ code: error ? error.code : 0, said: stdout + stderr }),
      );
    });
  const check = (what: "lock" | "licences"): Promise<Finished> => run("check.cjs", what, directory);

  it("are as they should be", async () => {
    expect(await check("lock")).toEqual({ code: 0, said: "The lock file has the hash of every package.\n" });
    expect(await check("licences")).toMatchObject({ code: 0 });
  });

  const HASH = `sha512-${"A".repeat(86)}==`;
  it.each<[string, () => void, string]>([
    [
      "one has no hash",
      () => changeLock(({ packages }) => delete packages["node_modules/pg"]!.integrity),
      "node_modules/pg 8.23.1 has no hash",
    ],
    [
      "one has a hash that is broken with little effort",
      () => changeEntry("node_modules/pg", { integrity: "sha1-2jCcwmPfFZlMaIypAheco8fNfH4=" }),
      "node_modules/pg 8.23.1 has a hash that is not one of SHA-512",
    ],
    [
      "one has two hashes",
      () => changeEntry("node_modules/pg", { integrity: `${HASH} sha1-2jCcwmPfFZlMaIypAheco8fNfH4=` }),
      "not one of SHA-512",
    ],
    [
      "one comes from another host",
      () => changeEntry("node_modules/pg", { resolved: "https://registry.npmjs.org.example/pg.tgz" }),
      "comes from elsewhere than the registry: https://registry.npmjs.org.example/pg.tgz",
    ],
    [
      "one comes from a repository",
      () => changeEntry("node_modules/pg", { resolved: "git+ssh://git@github.com/brianc/pg.git#1" }),
      "comes from elsewhere",
    ],
    [
      "one comes from a file",
      () => changeEntry("node_modules/pg", { resolved: "file:../pg.tgz" }),
      "comes from elsewhere",
    ],
    [
      "one version has two hashes",
      () => changeEntry("node_modules/a/node_modules/pg", { version: "8.23.1", integrity: HASH }),
      "both pg@8.23.1, with different hashes",
    ],
    [
      "one has an install script of which nothing is said",
      () => changeEntry("node_modules/pg", { hasInstallScript: true }),
      "pg has an install script",
    ],
    [
      "one is said to have an install script, and has none",
      () => allowScripts("pg"),
      "pg is in allowScripts of package.json, and has no install script",
    ],
    ["there are none", () => changeLock((lock) => (lock.packages = {})), "names no package"],
  ])("are refused where %s", async (_what, breakIt, fault) => {
    breakIt();
    const { code, said } = await check("lock");
    expect(said).toContain(fault);
    expect(code).toBe(1);
  });

  it.each([
    ["node_modules/pg", "GPL-3.0-only", false],
    ["node_modules/pg", "MIT AND GPL-3.0-only", false],
    ["node_modules/pg", "(GPL-3.0-only OR MIT)", true],
    ["node_modules/pg", "(MIT OR GPL-3.0-only) AND (AGPL-3.0-only OR ISC)", true],
    ["node_modules/pg", "Apache-2.0 WITH LLVM-exception", true],
    ["node_modules/pg", "CC-BY-4.0", false],
    ["node_modules/pg", "SEE LICENSE IN LICENSE.md", false],
    ["node_modules/pg", "UNLICENSED", false],
    ["node_modules/jest", "CC-BY-4.0", true],
    ["node_modules/jest", "GPL-3.0-only", false],
  ])("may have a licence or not: %s under %s: %s", async (path, license, isAllowed) => {
    changeEntry(path, { license });
    const { code, said } = await check("licences");
    expect(code).toBe(isAllowed ? 0 : 1);
    if (!isAllowed) expect(said).toContain(`is under ${license}, which is not allowed`);
  });

  it("must name a licence, or be read by hand in this version", async () => {
    changeLock(({ packages }) => {
      delete packages["node_modules/pg"]!.license;
      packages["node_modules/png-js"]!.version = "9.9.9";
    });
    const { code, said } = await check("licences");
    expect(code).toBe(1);
    expect(said).toContain("pg@8.23.1 names no licence");
    expect(said).toContain("png-js@9.9.9 names no licence");
    expect(said).toContain("png-js@2.0.0 is noted by hand, and is not installed");
  });

  it("get the hashes back that npm dropped, from the registry, and nothing else changes", async () => {
    const before = readFileSync(join(directory, "package-lock.json"), "utf8");
    const { integrity } = (JSON.parse(before) as Lock).packages["node_modules/pg"]!;
    changeLock(({ packages }) => delete packages["node_modules/pg"]!.integrity);
    const registry = createServer((request, response) => {
      const version = {
        name: "pg",
        version: "8.23.1",
        dist: { integrity, tarball: "http://127.0.0.1/pg.tgz" },
      };
      response.setHeader("content-type", "application/json");
      response.statusCode = request.url === "/pg" ? 200 : 404;
      response.end(
        JSON.stringify({ name: "pg", "dist-tags": { latest: "8.23.1" }, versions: { "8.23.1": version } }),
      );
    });
    await new Promise<void>((listening) => registry.listen(0, "127.0.0.1", listening));
    const url = `http://127.0.0.1:${String((registry.address() as AddressInfo).port)}/`;
    writeFileSync(join(directory, ".npmrc"), `registry=${url}\ncache=${join(directory, "cache")}\n`);
    expect(await run("mend-lock.cjs", directory)).toEqual({ code: 0, said: "1 hashes were added.\n" });
    registry.closeAllConnections();
    registry.close();
    expect(readFileSync(join(directory, "package-lock.json"), "utf8")).toBe(before);
  });

  it("are named in an SBOM that is the same each time, each with its hash", async () => {
    const boms = await Promise.all(
      ["one.json", "two.json"].map(async (name) => {
        const file = join(directory, name);
        const { code, said } = await run("sbom.cjs", file);
        expect(said).not.toMatch(/WARN|skip/i);
        expect(code).toBe(0);
        return readFileSync(file, "utf8");
      }),
    );
    expect(boms[0]).toBe(boms[1]);
    const bom = JSON.parse(boms[0]!) as { bomFormat: string; components: Component[] };
    expect(bom.bomFormat).toBe("CycloneDX");
    const all = bom.components.flatMap(withInner);
    const bare = all.filter(({ hashes }) => !/^[0-9a-f]{128}$/.test(hashes?.[0]?.content ?? ""));
    expect(bare.map(({ name }) => name)).toEqual(["sdk"]);
    const lock = JSON.parse(readFileSync(join(repository, "package-lock.json"), "utf8")) as Lock;
    const delivered = Object.entries(lock.packages).filter(
      // The compilers of tests/ are linked, so that npm does not call them tools.
      ([path, { dev, resolved }]) =>
        path.includes("node_modules/") && !dev && !resolved?.startsWith("tests/"),
    );
    const named = new Set(all.flatMap(({ properties }) => properties.map(({ value }) => value)));
    expect(delivered.map(([path]) => path).filter((path) => !named.has(path))).toEqual([]);
  });
});

interface Component {
  readonly name: string;
  readonly hashes?: readonly { content: string }[];
  readonly properties: readonly { value: string }[];
  readonly components?: readonly Component[];
}

function withInner(component: Component): Component[] {
  return [component, ...(component.components ?? []).flatMap(withInner)];
}
