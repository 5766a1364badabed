import { mkdirSync, renameSync, writeFileSync } from "node:fs";
import type { Sandbox } from "./fill-sandbox";

const DIRECTORY = "data";
const FILE = `${DIRECTORY}/sandbox.json`;

/** Writes what scripts need to call the sandbox. Readable by its owner only; replaced as a whole. */
export function writeSandboxFile({
  url,
  tokens,
  users,
  examples,
  organisations,
}: Sandbox & { url: string }): void {
  mkdirSync(DIRECTORY, { recursive: true });
  const text = JSON.stringify({ url, tokens, users, examples, organisations }, null, 2);
  writeFileSync(`${FILE}.new`, `${text}\n`, { mode: 0o600 });
  renameSync(`${FILE}.new`, FILE);
}
