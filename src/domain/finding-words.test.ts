import { wordsOfFinding } from "./finding-words";

describe("what a person reads about a place of an input", () => {
  it("names the place, the bound and what came as people do", () => {
    const late = { code: "AFTER_TODAY", limit: "2026-11-22", actual: "2026-11-23" } as const;
    expect(wordsOfFinding(late, "ja")).toBe(
      "本日 令和8年11月22日 以前としてください（入力: 令和8年11月23日）。",
    );
    expect(wordsOfFinding(late, "en")).toBe("Must not be after today, 2026-11-22; got 2026-11-23.");
    expect(wordsOfFinding({ code: "REQUIRED", path: "content.obligeeId" }, "ja")).toContain("発注者");
  });

  it("needs no place", () => {
    const finding = { code: "REQUIRED" } as const;
    expect(wordsOfFinding(finding, "ja")).not.toContain("undefined");
    expect(wordsOfFinding({ ...finding, limit: "2026-11-22" }, "en")).not.toContain("undefined");
  });
});
