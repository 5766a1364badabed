import { utils, write } from "@e965/xlsx";
import { readAdoptionFile } from "./adoption-file";
import { readWorksFile } from "./works-file";

/** A table as a spreadsheet saves it as 「Unicode テキスト」: UTF-16, with tabs. */
function asUnicodeText(rows: readonly (readonly (string | number)[])[]): Buffer {
  const book = utils.book_new(utils.aoa_to_sheet(rows.map((row) => [...row])), "一覧");
  return write(book, { type: "buffer", bookType: "txt" }) as Buffer;
}

const asCsv = (rows: readonly (readonly (string | number)[])[]): Buffer =>
  Buffer.from(rows.map((row) => row.map((cell) => `"${String(cell)}"`).join(",")).join("\r\n"));

const ADOPTIONS = [
  ["区分", "発注者名", "運用開始日", "業務委託への適用", "都道府県", "時点", "出典"],
  ["市町村", "𠮷野・髙千穂広域連合", "令和6年4月1日", "○", "宮崎県", "2025/2/1", "県内の導入状況〜一覧"],
  ["", "葛城市", "R7.4.1", "", "奈良県", "", ""],
];

const WORKS = [
  ["調達案件番号", "名称", "落札決定日", "落札価格", "府省コード", "商号", "法人番号"],
  ["0001", "国道補修工事（髙橋川）", "2026-10-15", 88_000_000, "国土交通省", "㈱見本建設", "7000012050002"],
];

describe("a table that a spreadsheet saved as Unicode text", () => {
  it("begins with the mark of UTF-16, and has tabs", () => {
    const bytes = asUnicodeText(ADOPTIONS);
    expect([...bytes.subarray(0, 2)]).toEqual([0xff, 0xfe]);
    expect(bytes.toString("utf16le")).toContain("区分\t発注者名");
  });

  it("is read as adoptions, each name to the letter", () => {
    const read = readAdoptionFile("一覧.txt", asUnicodeText(ADOPTIONS));
    expect(read).toEqual(readAdoptionFile("一覧.txt", asCsv(ADOPTIONS)));
    const names = read.map((line) => ("stated" in line ? line.stated.obligee.name : line.problems));
    expect(names).toEqual(["𠮷野・髙千穂広域連合", "葛城市"]);
  });

  it("is read as works, each number and price unchanged", () => {
    const mapping = { contractType: "WORKS" } as const;
    const read = readWorksFile("落札.txt", asUnicodeText(WORKS), mapping);
    expect(read).toEqual(readWorksFile("落札.txt", asCsv(WORKS), mapping));
    expect(read).toMatchObject([
      {
        stated: {
          works: {
            name: "国道補修工事（髙橋川）",
            contractPrice: 88_000_000,
            identifiers: { procurementNumber: "0001" },
          },
          contractor: { name: "㈱見本建設", corporateNumber: "7000012050002" },
        },
      },
    ]);
  });
});
