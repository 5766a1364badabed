import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

const READER = join(__dirname, "other-pdf-reader.mjs");
const run = promisify(execFile);

/** The text of each PDF as PDFium reads it. In a process of its own: jest loads no modules. */
export async function textsByOtherReader(
  files: Readonly<Record<string, Uint8Array>>,
): Promise<Readonly<Record<string, string>>> {
  const folder = mkdtempSync(join(tmpdir(), "hosho-pdfs-"));
  try {
    for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, `${name}.pdf`), bytes);
    await run(process.execPath, [READER, folder]);
    return JSON.parse(readFileSync(join(folder, "texts.json"), "utf8")) as Record<string, string>;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
