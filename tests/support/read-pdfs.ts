import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

/** A PDF as read by pdf.js; lengths in points, heights from the bottom of the page. */
export interface ReadPdf {
  readonly name: string;
  readonly pages: number;
  readonly size: readonly [width: number, height: number];
  readonly info: Readonly<Record<string, unknown>>;
  /** XMP, as it stands in the file. */
  readonly metadata: string;
  readonly isTagged: boolean;
  /** The roles of the tagged parts, in the order of reading. */
  readonly parts: readonly string[];
  /** The texts of the first page, in the order of reading. */
  readonly texts: readonly ReadText[];
  readonly attachments: readonly { readonly name: string; readonly text: string }[];
  readonly complaints: readonly string[];
  /** The first page as PNG, where a scale was asked for. */
  readonly picture: Uint8Array | null;
}

export interface ReadText {
  readonly text: string;
  readonly x: number;
  readonly baseline: number;
  readonly width: number;
  readonly size: number;
  readonly isTurned: boolean;
}

const READER = join(__dirname, "pdf-reader.mjs");
const run = promisify(execFile);

/** Reads PDFs by name; a broken one is an error. `scale`: pixels per point of the pictures to make. */
export async function readPdfs<Name extends string>(
  files: Readonly<Record<Name, Uint8Array>>,
  { scale }: { readonly scale?: number } = {},
): Promise<Record<Name, ReadPdf>> {
  const folder = mkdtempSync(join(tmpdir(), "hosho-pdfs-"));
  try {
    for (const [name, bytes] of Object.entries<Uint8Array>(files))
      writeFileSync(join(folder, `${name}.pdf`), bytes);
    await run(process.execPath, [READER, folder, ...(scale === undefined ? [] : [String(scale)])]);
    const read = JSON.parse(readFileSync(join(folder, "read.json"), "utf8")) as ReadPdf[];
    return Object.fromEntries(
      read.map((pdf) => {
        const name = pdf.name.replace(/\.pdf$/, "");
        const picture = scale === undefined ? null : readFileSync(join(folder, `${name}.png`));
        return [name, { ...pdf, picture }];
      }),
    ) as Record<Name, ReadPdf>;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** All text of a page without spaces, since line breaks do not change the text. */
export function wordsOf({ texts }: ReadPdf): string {
  return withoutSpaces(texts.map(({ text }) => text).join(""));
}

export function withoutSpaces(text: string): string {
  return text.replace(/\s/gu, "");
}
