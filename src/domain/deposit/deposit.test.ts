import { RECORDED_MEANS, RECORDED_MEANS_NAMES } from "./deposit";
import { HAND_OVER_WAYS } from "./hand-over-rules";
import { REJECTION_REASONS, REJECTION_REASON_NAMES } from "./rejection-reason";

const isJapanese = (name: string): boolean => /^[^A-Za-z_]*\p{Script=Han}[^A-Za-z_]*$/u.test(name);

describe("what a contractor does outside of this system", () => {
  it("has a Japanese name of its own, each", () => {
    const names = Object.values(RECORDED_MEANS);
    expect(new Set(names).size).toBe(RECORDED_MEANS_NAMES.length);
    expect(names.filter((name) => !isJapanese(name))).toEqual([]);
  });

  it("is what a body may ask for, but for what it does itself and what is not in its hands", () => {
    const ways = HAND_OVER_WAYS.filter((way) => way !== "DIRECT" && way !== "EMAIL");
    expect(RECORDED_MEANS_NAMES.filter((means) => !ways.some((way) => way === means))).toEqual([
      "OWN_MAIL",
      "OPENED",
    ]);
    expect(ways.every((way) => RECORDED_MEANS_NAMES.some((means) => means === way))).toBe(true);
  });
});

describe("why a body rejects (受領拒否の理由)", () => {
  it("has a Japanese name of its own, each, and ends with all else (その他)", () => {
    const names = Object.values(REJECTION_REASONS);
    expect(new Set(names).size).toBe(REJECTION_REASON_NAMES.length);
    expect(names.filter((name) => !isJapanese(name) && name !== "その他")).toEqual([]);
    expect(names.at(-1)).toBe("その他");
  });
});
