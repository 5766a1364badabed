import type { SealedRow } from "./sealed-rows";
import { sizeOfRows, subjectRowsOf } from "./subject-rows";

const row = (table: string, columns: SealedRow["columns"]): SealedRow => ({
  table,
  id: `${table}_1`,
  chain: "contractor_1",
  stored: null,
  columns,
});

describe("the verified rows of a subject", () => {
  const contractor = row("contractor", [
    ["address", "text", "熊本県阿蘇市1番地"],
    ["id", "text", "contractor_1"],
  ]);
  const correction = row("contractor_correction", [["after", "text", "x".repeat(10_000)]]);

  it("take no room for corrections, however many there are, which nobody compares", () => {
    const alone = subjectRowsOf([contractor]);
    const corrected = subjectRowsOf([contractor, ...Array.from({ length: 100 }, () => correction)]);
    expect(alone?.get("contractor")).toHaveLength(1);
    expect(corrected).toEqual(alone);
    expect(corrected && sizeOfRows(corrected)).toBeLessThan(10_000);
  });
});
