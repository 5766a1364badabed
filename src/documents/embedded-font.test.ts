import { inflateSync } from "node:zlib";
import { paperOf, seedContent } from "../../tests/support/sample-papers";
import { createPapers } from "./papers";

/** What an object of a PDF holds. */
function streamIn(file: Buffer, number: string): Buffer {
  const start = file.indexOf(`\n${number} 0 obj\n`);
  const object = file.subarray(start, file.indexOf("\nendobj", start));
  return inflateSync(object.subarray(object.indexOf("stream\n") + "stream\n".length));
}

/** The advances in a TrueType file, glyph by glyph: the table hmtx. */
function advancesIn(font: Buffer): number[] {
  const tables = Array.from({ length: font.readUInt16BE(4) }, (_, i) => font.subarray(12 + 16 * i));
  const offsetOf = (tag: string) =>
    tables.find((table) => table.toString("latin1", 0, 4) === tag)?.readUInt32BE(8) ?? NaN;
  const count = font.readUInt16BE(offsetOf("hhea") + 34);
  const metrics = font.subarray(offsetOf("hmtx"));
  return Array.from({ length: count }, (_, i) => metrics.readUInt16BE(4 * i));
}

describe("a font within a paper", () => {
  it("is as wide in its own file as the PDF says, spaced characters included", async () => {
    const file = Buffer.from(await createPapers().certificate(paperOf(seedContent())));
    const text = file.toString("latin1");
    const widths = Array.from(text.matchAll(/\/W \[0 \[(.*?)\]\]/g), ([, all = ""]) =>
      all.split(" ").map(Number),
    );
    const fonts = Array.from(text.matchAll(/\/FontFile2 (\d+) 0 R/g), ([, number = ""]) =>
      advancesIn(streamIn(file, number)),
    );
    expect(fonts).toHaveLength(2);
    expect(fonts).toEqual(widths);
    // The title is spaced: its characters are wider than an em of 1,000.
    expect(fonts.flat().filter((advance) => advance > 1000).length).toBeGreaterThan(5);
  });
});
