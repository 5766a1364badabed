import fc from "fast-check";
import { obligeeKey, obligeeNameKey } from "./obligee";
import { numberSearchText, searchText } from "./search-text";

/** Among them are characters that join what stands before them. */
const anyName = fc.string({
  unit: fc.oneof(
    fc.string({ unit: "grapheme", minLength: 1, maxLength: 1 }),
    fc.constantFrom(
      "か",
      "ハ",
      "ﾊ",
      "゛",
      "゜",
      "ﾞ",
      "\u3099",
      "\u309a",
      " ",
      "\u200b",
      "\uFE00",
      "\u{E0100}",
      "A",
      "e",
      "´",
    ),
  ),
});

describe("a name as it is compared", () => {
  it.each([
    ["full-width letters and capitals", "ＮＥＸＣＯ西日本", "nexco西日本"],
    ["half-width kana", "ﾄﾞｰﾑ建設", "ドーム建設"],
    ["a 濁点 or 半濁点 of its own", "か゛け工事ハ゜イプﾊﾟｲﾌﾟ", "がけ工事パイプパイプ"],
    ["a 濁点 behind what is not seen", "か\u200b\u3099け", "がけ"],
    ["異体字セレクタ", "葛\u{E0100}城市辻\uFE00橋", "葛城市辻橋"],
    ["spaces of any width", "国立大学法人　大阪 大学", "国立大学法人大阪大学"],
    ["characters that are not seen", "熊本\u0000市\u200b役\ufeff所\n", "熊本市役所"],
    ["brackets", "東海国立大学機構（岐阜大学・名古屋大学）", "東海国立大学機構(岐阜大学・名古屋大学)"],
  ])("folds %s", (_, written, compared) => {
    expect(searchText(written)).toBe(compared);
  });

  it("is itself when it is folded again", () => {
    fc.assert(
      fc.property(anyName, (name) => {
        expect(searchText(searchText(name))).toBe(searchText(name));
      }),
    );
  });

  it("is no other prefecture's", () => {
    const of = (prefecture: string | null) => obligeeNameKey({ prefecture, name: "府中市" });
    expect(new Set([of("東京都"), of("広島県"), of(null)]).size).toBe(3);
    expect(obligeeNameKey({ prefecture: "熊本県", name: "熊本　市" })).toBe(
      obligeeNameKey({ prefecture: "熊本県", name: "熊本市" }),
    );
  });

  it("is each body's own where departments share it", () => {
    const of = (parentId: string | null, name = "契約課") =>
      obligeeKey({ prefecture: "熊本県", name, parentId });
    expect(new Set([of("obligee_1"), of("obligee_2"), of(null)]).size).toBe(3);
    expect(of("obligee_1", "契約　課")).toBe(of("obligee_1"));
  });
});

describe("a part of a guarantee number as it is compared", () => {
  it.each([
    ["２０７０", "2070"],
    ["207-000 4426", "2070004426"],
    ["　\u0000", ""],
    ["工事", "工事"],
  ])("understands %j", (typed, compared) => {
    expect(numberSearchText(typed)).toBe(compared);
  });
});
