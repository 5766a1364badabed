import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Command } from "./command";
import { readCommandLine } from "./command-line";
import { helpOn } from "./help";

const load = () => Promise.reject(new Error("nothing is to be loaded"));
const sow: Command = {
  name: "sow",
  summary: "sows a field",
  operands: [{ name: "SEEDS.csv", summary: "what is sown", is: "file" }],
  options: { dry: "waters nothing" },
  values: { rows: { value: "NUMBER", summary: "how many" } },
  example: "wheat.csv --dry",
  exitCodes: { 0: "it grows", 3: "birds came" },
  load,
};
const reap: Command = { name: "reap", summary: "reaps a field", load };

describe("a command line", () => {
  const directory = mkdtempSync(join(tmpdir(), "hosho-command-line-"));
  const seeds = join(directory, "wheat.csv");
  writeFileSync(seeds, "");
  afterAll(() => rmSync(directory, { recursive: true }));

  const read = (...line: string[]) => readCommandLine([sow, reap], line);

  it("names a command, what it takes and its options in any order", () => {
    for (const line of [
      ["sow", seeds, "--dry"],
      ["sow", "--dry", seeds],
    ]) {
      const asked = read(...line);
      expect(asked).toMatchObject({ for: "run", command: sow, given: { operands: [seeds] } });
      expect(asked.for === "run" && asked.given.has("dry")).toBe(true);
    }
  });

  it.each([["--rows", "3"], ["--rows=3"]])("gives an option its value: %j %j", (...option) => {
    const asked = read("sow", ...option.filter((word) => typeof word === "string"), seeds);
    expect(asked.for === "run" && asked.given.value("rows")).toBe("3");
    expect(asked.for === "run" && asked.given.operands).toEqual([seeds]);
    expect(() => read("sow", seeds, "--rows")).toThrow("The option --rows takes a value: --rows NUMBER.");
  });

  it("asks for help before anything that it takes is looked at", () => {
    expect(read("sow", "--help")).toEqual({ for: "help-on", command: sow });
    expect(read("sow", "no.csv", "more", "-h")).toEqual({ for: "help-on", command: sow });
    expect(read("--help")).toEqual({ for: "help" });
    expect(read("--version")).toEqual({ for: "version" });
    expect(read()).toEqual({ for: "nothing" });
  });

  it.each([
    ["sew", "did you mean sow?"],
    ["raep", "did you mean reap?"],
    ["reaps", "did you mean reap?"],
    ["harvest", 'There is no command "harvest". hosho-server --help'],
  ])("is told the nearest command instead of %s", (word, told) => {
    expect(() => read(word)).toThrow(told);
  });

  it("is refused with a directory in the place of a file", () => {
    expect(() => read("sow", directory)).toThrow(
      "is a directory, not a file. Usage: hosho-server sow SEEDS.csv [--dry] [--rows NUMBER]",
    );
  });

  it("is refused with a word that is empty, as a script's variable may be", () => {
    expect(() => read("sow", "")).toThrow("SEEDS.csv is missing.");
  });

  it("is refused with an option's single letter", () => {
    expect(() => read("sow", seeds, "-d")).toThrow('There is no option "-d".');
  });
});

describe("help on a command", () => {
  it("is made from what it says of itself", () => {
    expect(helpOn(sow)).toBe(`hosho-server sow: sows a field.

Usage: hosho-server sow SEEDS.csv [--dry] [--rows NUMBER]

  SEEDS.csv       what is sown
  --dry           waters nothing
  --rows NUMBER   how many
  --help          this text

Exit code:

  0   it grows
  3   birds came

Example: hosho-server sow wheat.csv --dry`);
  });
});
