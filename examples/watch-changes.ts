/**
 * A contractor's system watches what becomes of its applications and guarantees (変更履歴), and keeps in a file how far it has
 * read. Stopped and started again, it goes on where it was.
 *
 *     npm run example:watch                      until it is stopped (Ctrl+C)
 *     npm run example:watch -- 3                 until it has seen three changes
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { createHosho, type Change } from "@hosho/sdk";
import { readSandboxFile, run } from "./sandbox.js";

const CURSOR_FILE = "data/watch-changes.cursor";

async function watchChanges(): Promise<void> {
  const { url, users } = readSandboxFile();
  const hosho = createHosho({ endpoint: url, language: "ja" });
  const { accessToken } = await hosho.signIn(users.contractor);
  const contractor = createHosho({ endpoint: url, token: accessToken, language: "ja" });
  const most = Number(process.argv[2] ?? Infinity);
  let seen = 0;
  const changes = contractor.watchChanges({
    after: existsSync(CURSOR_FILE) ? readFileSync(CURSOR_FILE, "utf8") : null,
    save: (cursor) => writeFileSync(CURSOR_FILE, cursor),
  });
  for await (const change of changes) {
    if (seen === most) break;
    console.log(lineOf(change));
    seen += 1;
  }
}

function lineOf({ at, type, from, to, guarantee }: Change): string {
  const step = to === null ? "" : `${from ?? "—"} → ${to}`;
  return [at, type, guarantee?.number ?? "", step].filter((part) => part !== "").join("  ");
}

run(watchChanges);
