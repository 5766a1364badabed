import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { COMMANDS } from "../../src/commands";
import { createDatabase, engines } from "../support/engines";

const repository = resolve(__dirname, "../..");

interface Finished {
  readonly code: number | string | null | undefined;
  readonly stdout: string;
  readonly stderr: string;
}

describe("the command line", () => {
  const directory = mkdtempSync(join(tmpdir(), "hosho-commands-"));
  afterAll(() => rmSync(directory, { recursive: true }));

  const run = (line: readonly string[], environment: Record<string, string> = {}): Promise<Finished> =>
    new Promise((done) => {
      const given = [join(repository, "dist/main.js"), ...line];
      execFile(process.execPath, given, { cwd: directory, env: environment }, (error, stdout, stderr) =>
        done({ code: error ? error.code : 0, stdout, stderr }),
      );
    });

  it.each([
    [["serv"], 'There is no command "serv"; did you mean serve? hosho-server --help lists what there is.'],
    [["constructor"], 'There is no command "constructor". hosho-server --help lists what there is.'],
    [
      ["--verson"],
      'There is no option "--verson"; did you mean --version? hosho-server --help lists what there is.',
    ],
    [["serve", "--port=80"], 'There is no option "--port". Usage: hosho-server serve'],
    [["sandbox", "again"], '"again" is one word too many. Usage: hosho-server sandbox'],
    [["enter"], "FILE.json is missing. Usage: hosho-server enter FILE.json"],
    [["enter", "nowhere.json"], 'There is no file "nowhere.json". Usage: hosho-server enter FILE.json'],
    [["restore", "nowhere"], 'There is no directory "nowhere". Usage: hosho-server restore DIRECTORY'],
    [["doctor", "--json=yes"], "The option --json takes no value. Usage: hosho-server doctor [--json]"],
  ])("refuses %j in one line, with the exit code 2, and starts nothing", async (line, refusal) => {
    expect(await run(line)).toEqual({ code: 2, stdout: "", stderr: `${refusal}\n` });
  });

  it("shows what there is to whoever gives no command, as a refusal, and to whoever asks", async () => {
    const asked = await run(["--help"]);
    for (const { name, summary } of COMMANDS)
      expect(asked.stdout).toMatch(new RegExp(`^  ${name} +${summary}$`, "m"));
    expect(asked).toMatchObject({ code: 0, stderr: "" });
    expect(await run([])).toEqual({ code: 2, stdout: "", stderr: asked.stdout });
  });

  it("says what a command takes, with an example", async () => {
    const { code, stdout } = await run(["import-adoptions", "--help"]);
    expect(code).toBe(0);
    for (const line of [
      "Usage: hosho-server import-adoptions FILE.csv [--partial] [--source NAME] [--source-url URL] [--as-of DAY] [--prefecture NAME]",
      "  --partial           imports the good lines of a table that has bad ones",
      "Example: hosho-server import-adoptions oita.csv --prefecture 大分県 --source 大分県内の導入状況 --as-of 2025-04-01",
    ])
      expect(stdout.split("\n")).toContain(line);
  });

  it("says which version it is", async () => {
    const { version } = manifest();
    expect(await run(["--version"])).toEqual({ code: 0, stdout: `${version}\n`, stderr: "" });
  });

  it.each(COMMANDS.map(({ name }) => name))("has an npm script for %s", (name) => {
    const scripts = Object.values(manifest().scripts);
    expect(scripts).toContainEqual(expect.stringMatching(new RegExp(`node dist/main\\.js ${name}$`)));
  });

  describe.each(engines)("migrate on %s", (engine) => {
    it("brings the tables up to date and ends, and finds nothing to do the second time", async () => {
      const place = await createDatabase(engine);
      const first = await run(["migrate"], { DATABASE_URL: place.url });
      expect(first).toMatchObject({ code: 0, stderr: "" });
      const [, all] = /^The tables are up to date: (\d+) migrations, \1 of them applied now\.\n$/.exec(
        first.stdout,
      )!;
      const second = await run(["migrate"], { DATABASE_URL: place.url });
      expect(second.stdout).toBe(`The tables are up to date: ${all!} migrations, 0 of them applied now.\n`);
      const examined = await run(["doctor"], { DATABASE_URL: place.url });
      expect(examined.stdout).toContain("ok tables");
      await place.drop();
    });
  });

  it("migrates no database that nobody named", async () => {
    const { code, stderr } = await run(["migrate"]);
    expect(stderr).toContain("DATABASE_URL is missing");
    expect(code).toBe(1);
  });
});

function manifest(): { version: string; scripts: Record<string, string> } {
  return JSON.parse(readFileSync(join(repository, "package.json"), "utf8")) as ReturnType<typeof manifest>;
}
