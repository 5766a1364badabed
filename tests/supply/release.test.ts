import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const RELEASE = resolve(__dirname, "../../supply/release.cjs");
const CHANGES = `# Changelog

Of everything.

## Unreleased

- Certificates are opened.

## 0.1.0 (2026-01-01)

- The first.
`;
const PROMISED = "type Query { viewer: String }\n";
const PRINTED = "type Query { viewer: String, node: String }\n";

describe("npm run release", () => {
  let directory: string;
  const write = (file: string, text: string): void => writeFileSync(join(directory, file), text);
  const read = (file: string): string => readFileSync(join(directory, file), "utf8");
  const git = (...words: string[]): string =>
    execFileSync("git", words, { cwd: directory, encoding: "utf8" }).trim();
  const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
  const release = (...words: string[]): { code: number | null; said: string } => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [RELEASE, ...words], { encoding: "utf8" });
    return { code: status, said: stdout + stderr };
  };

  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), "hosho-release-"));
    for (const folder of ["sdk", "schema"]) mkdirSync(join(directory, folder));
    const scripts = { "schema:check": "node check.cjs" };
    write("package.json", json({ name: "hosho", version: "0.1.0", scripts }));
    write("sdk/package.json", json({ name: "@hosho/sdk", version: "0.1.0" }));
    const packages = {
      "": { version: "0.1.0" },
      sdk: { version: "0.1.0" },
      "node_modules/a": { version: "0.1.0" },
    };
    write("package-lock.json", json({ version: "0.1.0", packages }));
    write("check.cjs", "");
    write("CHANGELOG.md", CHANGES);
    write("sdk/CHANGELOG.md", "# SDK\n\n## Unreleased\n\nNothing yet.\n");
    write("schema/CHANGELOG.md", "# Schema\n\n## Unreleased\n\nNothing yet.\n");
    write("schema/released.graphql", PROMISED);
    write("schema/schema.graphql", PRINTED);
    git("init", "--quiet");
    git("config", "user.name", "A Releaser");
    git("config", "user.email", "releaser@example.jp");
    git("add", ".");
    git("commit", "--quiet", "--message", "All");
  });
  afterEach(() => rmSync(directory, { recursive: true, force: true }));

  it("bumps versions, closes changelogs, promises the schema, commits and tags", () => {
    expect(release("0.2.0", directory)).toEqual({
      code: 0,
      said: "Released 0.2.0: the commit is made, and tagged v0.2.0.\n",
    });
    const day = new Date().toISOString().slice(0, 10);
    expect(read("CHANGELOG.md")).toBe(
      CHANGES.replace("## Unreleased\n", `## Unreleased\n\nNothing yet.\n\n## 0.2.0 (${day})\n`),
    );
    expect(read("sdk/CHANGELOG.md")).toContain(`## 0.2.0 (${day})\n\nNothing changed but the version.\n`);
    expect(read("schema/CHANGELOG.md")).toContain(`## 0.2.0 (${day})\n\nNothing that breaks.\n`);
    for (const file of ["package.json", "sdk/package.json"])
      expect(JSON.parse(read(file))).toMatchObject({ version: "0.2.0" });
    expect(JSON.parse(read("package-lock.json"))).toEqual({
      version: "0.2.0",
      packages: {
        "": { version: "0.2.0" },
        sdk: { version: "0.2.0" },
        "node_modules/a": { version: "0.1.0" },
      },
    });
    expect(read("schema/released.graphql")).toBe(PRINTED);
    expect(git("status", "--porcelain")).toBe("");
    expect(git("log", "-1", "--format=%s")).toBe("Release 0.2.0");
    expect(git("tag", "--points-at", "HEAD")).toBe("v0.2.0");
    // There is nothing to release again.
    expect(release("0.3.0", directory).said).toContain("CHANGELOG.md says of no change");
  });

  it.each<[string, string, (() => void) | null, RegExp]>([
    [
      "a word that is no version",
      "1.0",
      null,
      /^"1\.0" is not a version: three numbers with dots are wanted\. Usage: /,
    ],
    ["a version with zeros in front", "0.02.0", null, /is not a version/],
    ["a version before the last release", "0.0.9", null, /^0\.0\.9 does not come after 0\.1\.0/],
    ["the last release again", "0.1.0", null, /^0\.1\.0 does not come after 0\.1\.0/],
    [
      "0.10.0 where 0.9.0 is the last",
      "0.8.0",
      () => commit("CHANGELOG.md", CHANGES.replace("## 0.1.0", "## 0.10.0")),
      /0\.8\.0 does not come after 0\.10\.0/,
    ],
    [
      "a changelog without a section for it",
      "0.2.0",
      () => commit("sdk/CHANGELOG.md", "# SDK\n"),
      /^sdk\/CHANGELOG\.md has no section/,
    ],
    ["what is not committed", "0.2.0", () => write("note.txt", "x"), /^Something is not committed/],
    ["a tag that is there already", "0.2.0", () => git("tag", "v0.2.0"), /^There is a tag v0\.2\.0 already/],
    [
      "a schema that breaks unnoticed",
      "0.2.0",
      () => commit("check.cjs", "process.exit(1)"),
      /^The check of the schema fails: nothing was released/,
    ],
  ])("refuses %s in one line, with the exit code 2, and changes nothing", (_, version, before, line) => {
    before?.();
    const state = [git("status", "--porcelain"), git("rev-parse", "HEAD"), git("tag")];
    const { code, said } = release(version, directory);
    expect(said.trimEnd()).toMatch(line);
    expect(said.trimEnd()).not.toContain("\n");
    expect(code).toBe(2);
    expect([git("status", "--porcelain"), git("rev-parse", "HEAD"), git("tag")]).toEqual(state);
  });

  it("wants one version", () => {
    expect(release()).toMatchObject({
      code: 2,
      said: expect.stringMatching(/^One version is wanted, not 0\. Usage: /) as string,
    });
    expect(release("0.2.0", directory, "0.3.0").code).toBe(2);
  });

  const commit = (file: string, text: string): void => {
    write(file, text);
    git("commit", "--quiet", "--all", "--message", "Another");
  };
});
