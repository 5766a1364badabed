import fc from "fast-check";
import { withoutVariants } from "./character-variants";

describe("variants of characters (異体字)", () => {
  it.each([
    "髙高",
    "﨑崎",
    "嵜崎",
    "德徳",
    "槗橋",
    "邊辺",
    "邉辺",
    "濵浜",
    "濱浜",
    "𠮷吉",
    "齋斎",
    "齊斉",
    "會会",
    "ヶケ",
    "ッツ",
  ])("are one: %s", (pair) => {
    const [variant, kept] = Array.from(pair);
    expect(withoutVariants(`山${variant ?? ""}`)).toBe(`山${kept ?? ""}`);
  });

  it.each(["斎斉", "島鳥", "土士", "ヴブ", "崎埼", "辺迎", "未末", "ー一"])(
    "are not what looks alike: %s",
    (pair) => {
      const [one, other] = Array.from(pair, withoutVariants);
      expect(one).not.toBe(other);
    },
  );

  it("stand for the same form each, and that for itself: character by character, and none that Unicode folds", () => {
    const character = fc.integer({ min: 0x20, max: 0x2ffff }).map((code) => String.fromCodePoint(code));
    fc.assert(
      fc.property(character, (written) => {
        const kept = withoutVariants(written);
        expect(Array.from(kept)).toHaveLength(1);
        expect(withoutVariants(kept)).toBe(kept);
        if (kept !== written)
          expect([written, kept]).toEqual([written, kept].map((c) => c.normalize("NFKC")));
      }),
      { numRuns: 2_000 },
    );
  });
});
