import { readAdoptionSource, type AdoptionSource } from "../reference";
import { importAdoptionsFile, readAdoptionsFile } from "../server/import-adoptions-file";
import type { Run } from "./command";
import { enterInto } from "./enter-into";
import { UsageError } from "./usage-error";

/** Imports a table of adopting obligees into the database, and prints what became of its lines. */
export const importAdoptions: Run = ({ operands: [name = ""], has, value }) => {
  const file = readAdoptionsFile(name, { partial: has("partial"), source: sourceOf(value) });
  return enterInto(async (parts) => {
    const { refusals, remarks, summary, isRefused } = await importAdoptionsFile(parts, file, process.stderr);
    for (const line of [...refusals, ...remarks]) console.error(line);
    console.log(summary);
    return isRefused ? 1 : 0;
  });
};

const OPTIONS: Readonly<Record<keyof AdoptionSource, string>> = {
  name: "source",
  url: "source-url",
  asOf: "as-of",
  prefecture: "prefecture",
};

function sourceOf(value: (option: string) => string | undefined): AdoptionSource {
  const parts = Object.entries(OPTIONS) as [keyof AdoptionSource, string][];
  const read = readAdoptionSource(Object.fromEntries(parts.map(([part, option]) => [part, value(option)])));
  if ("source" in read) return read.source;
  throw new UsageError(read.problems.map(([part, problem]) => `--${OPTIONS[part]} ${problem}`).join("\n"));
}
