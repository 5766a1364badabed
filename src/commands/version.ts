import { readFileSync } from "node:fs";
import { resolve } from "node:path";

/** This system's version. */
export function version(): string {
  const file = resolve(__dirname, "../../package.json");
  return (JSON.parse(readFileSync(file, "utf8")) as { version: string }).version;
}
