import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { chartOf } from "./chart";
import { markdownOf } from "./markdown";
import type { Results } from "./results";

const fileOf = (name: string): string => join(__dirname, "..", name);
const [WHOLE, LARGE, PAGE, CHART] = ["results.json", "results-large.json", "RESULTS.md", "results.svg"].map(
  fileOf,
) as [string, string, string, string];

/** Writes the figures, the page of all that were measured last, and its chart. */
export function keepResults(results: Results): void {
  write(WHOLE, results);
  writeFileSync(CHART, chartOf(results));
  writePage();
}

/** Figures of other numbers of guarantees, and of the other engine, stay. */
export function keepLargeResults(measured: Results): void {
  const subject = ({ settings, servers }: Results): string =>
    [settings.guarantees, ...servers.map(({ name }) => name)].join();
  const others = large().filter((each) => subject(each) !== subject(measured));
  const all = [...others, measured].sort((a, b) => a.settings.guarantees - b.settings.guarantees);
  write(LARGE, all);
  writePage();
}

function writePage(): void {
  const page = markdownOf(read(WHOLE) as Results | null, large());
  console.log(`\n${page}`);
  writeFileSync(PAGE, page);
}

function large(): Results[] {
  return (read(LARGE) ?? []) as Results[];
}

function write(file: string, results: Results | readonly Results[]): void {
  writeFileSync(file, `${JSON.stringify(results, null, 2)}\n`);
}

function read(file: string): unknown {
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : null;
}
