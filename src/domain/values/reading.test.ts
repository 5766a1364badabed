import { findingsOnReading, isKana, readingOrder, readingTexts, typedNames } from "./reading";
import { searchableText, typedTexts } from "./search-text";

const codes = (reading: string | null) =>
  [...findingsOnReading("reading", reading)].map(({ path, code }) => `${path} ${code}`);

describe("how a name is read (読みがな)", () => {
  it.each([
    "くまもとけん",
    "クマモトケン",
    "ｸﾏﾓﾄｹﾝ",
    "ザ・ビッグ",
    "にしにほん けんせつぎょう",
    "ヴィラ",
    "ー",
  ])("is kana: %s", (reading) => {
    expect(isKana(reading)).toBe(true);
    expect(codes(reading)).toEqual([]);
  });

  it.each(["熊本県", "kumamoto", "くまもと県", "くまもと1", "くまもと-し"])(
    "is nothing else: %s",
    (reading) => {
      expect(isKana(reading)).toBe(false);
      expect(codes(reading)).toEqual(["reading NOT_A_READING"]);
    },
  );

  it("may be unknown, is not blank, and no longer than a name", () => {
    expect(codes(null)).toEqual([]);
    expect(codes(" ")).toEqual(["reading BLANK"]);
    expect(codes("あ".repeat(120))).toEqual([]);
    expect(codes("あ".repeat(121))).toEqual(["reading TOO_LONG"]);
  });

  it("is found in either kana, in full or half width, with small kana or without", () => {
    const stored = searchableText(readingTexts("ｷｬﾉﾝけんせつ"));
    for (const typed of ["きやのん", "キャノンケンセツ", "ｷｬﾉﾝ", "のんけんせつ", "きゃのん けんせつ"])
      expect([typed, typedTexts(typed).some((text) => stored.includes(text))]).toEqual([typed, true]);
    // And in both at once.
    expect(typedTexts("キャノン けんせつ").some((text) => stored.includes(text))).toBe(false);
    expect(typedNames("キャノン けんせつ").some((text) => stored.includes(text))).toBe(true);
    expect(typedNames("キヤノン")).toEqual(["キヤノン", "きやのん"]);
    expect(typedNames("キャノン市")).toEqual(typedTexts("キャノン市"));
    expect([typedNames(""), typedNames("  ")]).toEqual([[], []]);
    expect(typedTexts("きのん").some((text) => stored.includes(text))).toBe(false);
    expect(readingTexts(null)).toEqual([]);
    expect(readingTexts("ゔァヶゖ")).toEqual(["ゔぁゖゖ", "ヴァヶヶ"]);
  });
});

describe("the order of readings", () => {
  it("is that of the kana, whichever of the two they are", () => {
    const sorted = ["いちのみやし", "アソシ", "やつしろし", "うきし", "クマモトケン"].sort((one, other) =>
      (readingOrder(one) ?? "") < (readingOrder(other) ?? "") ? -1 : 1,
    );
    expect(sorted).toEqual(["アソシ", "いちのみやし", "うきし", "クマモトケン", "やつしろし"]);
    expect(readingOrder("カ")).toBe(readingOrder("か"));
    expect(readingOrder("か")).toBe("304b0000304b");
    expect(readingOrder("がー")).toBe("304b30420000304c30fc");
  });

  it("is that of dictionaries: marks and ー decide among equals alone", () => {
    const sorted = [
      "すわ",
      "おんが",
      "がもう",
      "かんだ",
      "すーぱー",
      "が",
      "おーしゃん",
      "か",
      "ざ・びっぐ",
      "さくら",
    ];
    sorted.sort((one, other) => ((readingOrder(one) ?? "") < (readingOrder(other) ?? "") ? -1 : 1));
    expect(sorted).toEqual([
      "おーしゃん",
      "おんが",
      "か",
      "が",
      "がもう",
      "かんだ",
      "さくら",
      "ざ・びっぐ",
      "すーぱー",
      "すわ",
    ]);
  });

  it("puts the shorter one first, and knows nothing without a reading", () => {
    expect((readingOrder("あそ") ?? "") < (readingOrder("あそし") ?? "")).toBe(true);
    expect(readingOrder(null)).toBeNull();
  });
});
