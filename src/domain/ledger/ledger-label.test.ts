import { findingsOnLabels, ledgerLabel, ledgerLabels, MOST_LABELS, tooManyLabels } from "./ledger-label";

const of = (count: number): string[] => Array.from({ length: count }, (_, i) => `ラベル${String(i)}`);

describe("a label of the ledger", () => {
  it("is the same however its width and spaces are typed, and has one line", () => {
    expect(ledgerLabel("　Ａ１　 至急\n確認 ")).toBe("A1 至急 確認");
    expect(ledgerLabels(["至急", " 至急 ", "要確認"])).toEqual(["至急", "要確認"]);
  });

  it("is asked for, and is neither blank nor longer than 30 characters", () => {
    expect([...findingsOnLabels(["あ".repeat(30)])]).toEqual([]);
    expect([...findingsOnLabels([" ", "あ".repeat(31)])]).toEqual([
      { path: "labels.0", code: "BLANK" },
      { path: "labels.1", code: "TOO_LONG", limit: 30, actual: 31 },
    ]);
  });

  it("is measured as it is kept, and as a reader counts: a rare character is one", () => {
    expect([...findingsOnLabels([` ${"𠮷".repeat(30)} `])]).toEqual([]);
    expect([...findingsOnLabels(["𠮷".repeat(31)])]).toMatchObject([{ code: "TOO_LONG", actual: 31 }]);
  });

  it("is one of ten at most", () => {
    expect([...findingsOnLabels(of(MOST_LABELS))]).toEqual([]);
    for (const count of [0, MOST_LABELS + 1])
      expect([...findingsOnLabels(of(count))]).toEqual([
        { path: "labels", code: "LABELS_OUT_OF_RANGE", limit: 10, actual: count },
      ]);
  });

  it("is one too many where an entry bears ten others already", () => {
    expect(tooManyLabels(of(9), ["至急"])).toBeNull();
    expect(tooManyLabels([], of(11))).toBe(11);
    expect(tooManyLabels(of(9), ["至急", "要確認"])).toBe(11);
    expect(tooManyLabels(of(10), ["ラベル0"])).toBeNull();
    expect(tooManyLabels(of(10), ["至急"])).toBe(11);
  });
});
