import { PREFECTURES } from "./prefecture";

describe("the prefectures (都道府県)", () => {
  it("are 47, each once, in the order of their codes: 北海道 is 1, 東京都 13, 大阪府 27, 沖縄県 47", () => {
    expect(new Set(PREFECTURES).size).toBe(47);
    expect(PREFECTURES).toHaveLength(47);
    expect([1, 13, 27, 47].map((code) => PREFECTURES[code - 1])).toEqual([
      "北海道",
      "東京都",
      "大阪府",
      "沖縄県",
    ]);
  });

  it("are one 都, one 道, two 府 and 43 県", () => {
    const ending = (suffix: string) => PREFECTURES.filter((name) => name.endsWith(suffix)).length;
    expect(["都", "道", "府", "県"].map(ending)).toEqual([1, 1, 2, 43]);
  });
});
