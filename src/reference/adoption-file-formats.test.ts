import { HEAD, problems, read, stated } from "../../tests/support/adoption-lines";
import { TableFileRefused } from "./table-file-refused";

describe("a table of adopting obligees as programs save it", () => {
  const TEXT = `${HEAD}\r\n市町村,見本市,令和7年4月1日,○\r\n市町村,例示町,R7.5.1,\r\n`;
  const SHIFT_JIS_TABLE = Buffer.from(
    "8be695aa2c94ad928d8ed296bc2c895e97708a4a8e6e93fa2c8bc696b188cf91f582d682cc934b97700d0a8e7392ac91ba2c8ca9967b8e732c97df986137944e348c8e3193fa2c819b0d0a8e7392ac91ba2c97e18ea692ac2c52372e352e312c0d0a",
    "hex",
  );
  const utf16le = (text: string) => Buffer.from(text, "utf16le");
  const utf16be = (text: string) => utf16le(text).swap16();
  const tabs = TEXT.replaceAll(",", "\t");

  it.each([
    ["UTF-16 with its mark and tabs (Unicode text)", utf16le(`\ufeff${tabs}`)],
    ["UTF-16 the other way round", utf16be(`\ufeff${tabs}`)],
    ["UTF-16 with commas", utf16le(`\ufeff${TEXT}`)],
    ["UTF-16 without its mark", utf16le(TEXT)],
    ["UTF-16 the other way round, without its mark", utf16be(tabs)],
    ["UTF-16 with an end of file", utf16le(`\ufeff${tabs}\u001a`)],
    ["UTF-8 with tabs", Buffer.from(tabs)],
    ["UTF-8 with semicolons", Buffer.from(TEXT.replaceAll(",", ";"))],
    ["UTF-8 with an end of file", Buffer.from(`${TEXT}\u001a`)],
    ["UTF-8 filled up with U+0000", Buffer.from(`${TEXT}${"\0".repeat(100)}`)],
    ["UTF-8 with lines that end as on an old Macintosh", Buffer.from(TEXT.replaceAll("\r\n", "\r"))],
    ["Shift_JIS", SHIFT_JIS_TABLE],
    ["Shift_JIS with an end of file", Buffer.concat([SHIFT_JIS_TABLE, Buffer.from("\u001a")])],
    [
      "Shift_JIS with an end of file in a line",
      Buffer.concat([SHIFT_JIS_TABLE, Buffer.from("\r\n\u001a\u001a\r\n")]),
    ],
  ])("is read from %s: two bodies", (_, bytes) => {
    expect(
      stated(bytes).map(({ obligee, adoption }) => [obligee.name, adoption.startsOn, adoption.consulting]),
    ).toEqual([
      ["見本市", "2025-04-01", true],
      ["例示町", "2025-05-01", false],
    ]);
  });

  it.each([
    [
      "EUC-JP",
      Buffer.from(
        "b6e8caac2cc8afc3edbcd4ccbe2cb1bfcdd1b3abbbcfc6fc2cb6c8ccb3b0d1c2f7a4d8a4cec5accdd10d0abbd4c4aec2bc2cb8abcbdcbbd42ccee1cfc237c7af34b7ee31c6fc2ca1fb0d0abbd4c4aec2bc2ccee3bca8c4ae2c52372e352e312c0d0a",
        "hex",
      ),
      "in EUC-JP",
    ],
    [
      "ISO-2022-JP",
      Buffer.from(
        "1b244236684a2c1b28422c1b2442482f436d3c544c3e1b28422c1b2442313f4d51332b3b4f467c1b28422c1b244236484c33305142772458244e452c4d511b28420d0a1b24423b541b28422c1b2442382b4b5c3b541b28422c2c0d0a",
        "hex",
      ),
      "in ISO-2022-JP",
    ],
    [
      "GB18030",
      Buffer.from(
        "c7f8b7d62cb7a2d7a2d5dfc3fb2cdf5cd3c3e95fcabcc8d52c9849cef1ceafd39aa4d8a4cedf6dd3c3",
        "hex",
      ),
      "in GB18030",
    ],
    ["UTF-32", Buffer.from("fffe00003a530000", "hex"), "in UTF-32"],
    [
      "a workbook",
      Buffer.from("PK\u0003\u0004 [Content_Types].xml xl/workbook.xml", "latin1"),
      "Excel (.xlsx)",
    ],
    [
      "a workbook whose contents stand at its end",
      Buffer.from(`PK\u0003\u0004${"\0".repeat(9_000)}xl/workbook.xml`, "latin1"),
      "Excel (.xlsx)",
    ],
    ["an older workbook", Buffer.from("d0cf11e0a1b11ae1", "hex"), "older Excel (.xls)"],
    [
      "an OpenOffice table",
      Buffer.from("PK\u0003\u0004mimetypeapplication/vnd.oasis.opendocument.spreadsheet"),
      ".ods",
    ],
    ["a packed file", Buffer.from("PK\u0003\u0004 table.csv"), ".zip"],
    ["a PDF", Buffer.from("%PDF-1.7"), "a PDF"],
    ["a page that is called .xls", Buffer.from("\ufeff<html><table>"), "HTML"],
  ])("is not read from %s, which is named", (_, bytes, name) => {
    expect(() => read(bytes)).toThrow(TableFileRefused);
    expect(() => read(bytes)).toThrow(name);
    expect(() => read(bytes)).toThrow("save it as CSV");
  });

  it("names the line of a character of private use (外字), and of nothing to see", () => {
    expect(
      read(
        Buffer.from(
          "8be695aa2c94ad928d8ed296bc2c895e97708a4a8e6e93fa2c8bc696b188cf91f582d682cc934b97700d0a8e732cf0408e732c2c0d0a",
          "hex",
        ),
      ),
    ).toMatchObject([{ line: 2, problems: ["発注者名 holds U+E000, which no paper can show."] }]);
    expect(problems(`${HEAD}\n市,\u3164,,\n市,熊本\u0378市,,\n`)).toEqual([
      [2, "発注者名 is blank."],
      [3, "発注者名 holds U+0378, which no paper can show."],
    ]);
  });
});
