import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { ServerProcess } from "../support/server-process";

const COMMANDS = ["doctor", "backup", "restore", "release-mails", "release-clock", "seal"];

describe("the command line", () => {
  const directory = mkdtempSync(join(tmpdir(), "hosho-commands-"));
  afterAll(() => rmSync(directory, { recursive: true }));

  const run = async (word: string, ...more: string[]): Promise<{ code: number | null; output: string }> => {
    const process = new ServerProcess(word, directory, {}, ...more);
    return { code: await process.exit, output: process.output() };
  };

  it.each([
    [
      "an unknown word",
      ["serv"],
      /^There is no command "serv"\. Usage: node dist\/main\.js sandbox\|serve\|/,
    ],
    ["the name of what every object has", ["constructor"], /^There is no command "constructor"\. /],
    ["an unknown option", ["serve", "--port=80"], /^Unknown option '--port'\. Usage: npm run serve$/],
    ["a word too many", ["sandbox", "again"], /^"again" is one word too many\. Usage: npm start$/],
    ["no file where one is wanted", ["enter"], /^Something is missing\. Usage: npm run enter -- FILE\.json$/],
    [
      "two files where one is wanted",
      ["import-adoptions", "a.csv", "b.csv"],
      /^"b\.csv" is one word too many/,
    ],
    ["a misspelt option", ["import-adoptions", "a.csv", "--partal"], /^Unknown option '--partal'\. Usage: /],
    ["a value where none belongs", ["doctor", "--json=yes"], /^Option '--json' does not take an argument\. /],
  ])(
    "refuses %s in one line, with the exit code 2, and starts nothing",
    async (_, [word = "", ...more], line) => {
      const { code, output } = await run(word, ...more);
      expect(output.trimEnd()).not.toContain("\n");
      expect(output.trimEnd()).toMatch(line);
      expect(code).toBe(2);
    },
  );

  it.each(COMMANDS)("has an npm script for %s", (name) => {
    const { scripts } = JSON.parse(readFileSync(resolve(__dirname, "../../package.json"), "utf8")) as {
      scripts: Record<string, string>;
    };
    expect(scripts[name]).toMatch(new RegExp(`node dist/main\\.js ${name}$`));
  });
});
