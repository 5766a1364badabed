import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { ProgramProcess } from "../support/server-process";

const repository = resolve(__dirname, "../..");
const REPORT = resolve(__dirname, "../support/report-scripts.cjs");

describe("the command compile", () => {
  const directory = mkdtempSync(join(tmpdir(), "hosho-compile-test-"));
  const program = join(directory, "dist/program.js");
  const compiled = `${program}.compiled`;

  const run = async (...line: string[]): Promise<{ code: number | null; output: string }> => {
    const main = join(directory, "dist/main.js");
    const started = new ProgramProcess(["--require", REPORT, main, ...line], directory, {});
    const code = await started.exit;
    return { code, output: started.output() };
  };
  const version = (JSON.parse(readFileSync(join(repository, "package.json"), "utf8")) as { version: string })
    .version;

  beforeAll(() => {
    for (const name of ["main.js", "program.js", "reference"])
      cpSync(join(repository, "dist", name), join(directory, "dist", name), { recursive: true });
    cpSync(join(repository, "package.json"), join(directory, "package.json"));
    symlinkSync(join(repository, "node_modules"), join(directory, "node_modules"));
  });
  afterAll(() => rmSync(directory, { recursive: true, force: true }));
  beforeEach(() => rmSync(compiled, { recursive: true, force: true }));

  it("keeps what V8 has compiled, and later starts take it", async () => {
    expect(await run("--version")).toEqual({ code: 0, output: `${version}\n` });
    expect(await run("compile")).toEqual({ code: 0, output: "compiled now\n" });
    expect(statSync(compiled).size).toBeGreaterThan(1_000_000);
    expect(await run("--version")).toEqual({ code: 0, output: `compiled before\n${version}\n` });
    const sandbox = new ProgramProcess(
      ["--require", REPORT, join(directory, "dist/main.js"), "sandbox"],
      directory,
      {
        PORT: "0",
      },
    );
    await sandbox.says(/sandbox is ready/);
    sandbox.signal("SIGTERM");
    expect(await sandbox.exit).toBe(0);
    expect(sandbox.output()).toContain("compiled before");
  });

  it("is of no other program, and of no other V8", async () => {
    await run("compile");
    const kept = readFileSync(compiled);
    const source = readFileSync(program, "utf8");
    // As long as before: V8 itself compares no more than that.
    writeFileSync(
      program,
      source.replace(/.$/, (last) => (last === "0" ? "1" : "0")),
    );
    expect(await run("--version")).toEqual({ code: 0, output: `compiled now\n${version}\n` });
    writeFileSync(program, source);
    const flaw = Buffer.from(kept);
    flaw.writeUInt32LE(0, 64 + 4);
    writeFileSync(compiled, flaw);
    expect(await run("--version")).toEqual({ code: 0, output: `compiled now\n${version}\n` });
  });

  it("says in one line where it cannot write, and leaves nothing half written", async () => {
    mkdirSync(compiled);
    const { code, output } = await run("compile");
    expect(code).toBe(1);
    expect(output).toMatch(
      /^compiled now\n\S+program\.js\.compiled cannot be written: .*\. Run this as the owner of the installation\.\n$/,
    );
    expect(readdirSync(join(directory, "dist")).sort()).toEqual([
      "main.js",
      "program.js",
      "program.js.compiled",
      "reference",
    ]);
  });
});
