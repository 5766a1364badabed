import fc from "fast-check";
import { obligeeKey, obligeeNameKey } from "../obligee/obligee";
import { withoutVariants } from "./character-variants";
import { unprintableIn } from "./printable-text";
import { searchableText, searchText, typedNumbers, typedNumbersAlone, typedTexts } from "./search-text";

/** Among them are characters that join the one before them, and all that are folded into another. */
const anyName = fc.string({
  unit: fc.oneof(
    fc.string({ unit: "grapheme", minLength: 1, maxLength: 1 }),
    fc.string({ unit: "binary", minLength: 1, maxLength: 1 }),
    fc.constantFrom(
      ...Array.from("かハﾊ゛゜ﾞ A e´Σς株(有)（㈱㍿㊑カ髙﨑𠮷邊會〜～-−ー㌔Ⅲ①"),
      "\u3099",
      "\u309a",
      "\u200b",
      "\uFE00",
      "\u{E0100}",
      "\u3164",
    ),
  ),
});

/** Whether a search for this text finds that name. */
const finds = (typed: string, stored: string): boolean =>
  typedTexts(typed).some((text) => searchableText([stored]).includes(text));

describe("a name as it is compared", () => {
  it.each([
    ["full-width letters and capitals", "ＮＥＸＣＯ西日本", "nexco西日本"],
    ["half-width kana", "ﾄﾞｰﾑ建設", "ドーム建設"],
    ["a 濁点 or 半濁点 of its own", "か゛け工事ハ゜イプﾊﾟｲﾌﾟ", "がけ工事パイプパイプ"],
    ["a 濁点 behind what is not seen", "か\u200b\u3099け", "がけ"],
    ["異体字セレクタ", "葛\u{E0100}城市辻\uFE00橋", "葛城市辻橋"],
    ["spaces of any width", "国立大学法人　大阪 大学", "国立大学法人大阪大学"],
    ["characters that are not seen", "熊本\u0000市\u200b役\ufeff所\n\u3164\u2800", "熊本市役所"],
    ["brackets", "東海国立大学機構（岐阜大学・名古屋大学）", "東海国立大学機構(岐阜大学・名古屋大学)"],
    ["middle dots", "甲･乙·丙•丁", "甲・乙・丙・丁"],
    ["circles", "○○道路◯号〇", "〇〇道路〇号〇"],
    ["forms of companies", "㈱見本組（有）例示", "株式会社見本組有限会社例示"],
    ["older forms of characters", "株式會社髙﨑德橋", "株式会社高崎徳橋"],
  ])("folds %s", (_, written, compared) => {
    expect(searchText(written)).toBe(compared);
  });

  it("is one form where a variant is followed by a 濁点 of its own", () => {
    expect(searchText("っﾞ")).toBe(searchText("づ"));
  });

  it("is itself when it is folded again, and nothing throws", () => {
    fc.assert(
      fc.property(anyName, (name) => {
        expect(searchText(searchText(name))).toBe(searchText(name));
        for (const text of typedTexts(name)) expect(typedTexts(text)).toContain(text);
      }),
      { numRuns: 500 },
    );
  });

  it("can be printed where the name can", () => {
    fc.assert(
      fc.property(anyName, (name) => {
        fc.pre(unprintableIn(name) === undefined);
        // A sign such as ´ folds into a mark, which stands behind another character.
        expect(unprintableIn(`会${searchText(name)}`)).toBeUndefined();
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

  it.each([
    ["1工区〜3工区事務所", "１工区～３工区事務所"],
    ["３－４号線事務所", "3−4号線事務所"],
    ["（独）見本機構", "独立行政法人見本機構"],
    ["龍ヶ崎市", "竜ケ崎市"],
  ])("is one body's where %s is written %s", (one, other) => {
    const of = (name: string) => obligeeNameKey({ prefecture: null, name });
    expect(of(one)).toBe(of(other));
  });
});

describe("what a clerk types for what stands there", () => {
  it.each([
    ["1工区〜3工区", "1工区～3工区"],
    ["1工区～3工区", "1工区〜3工区"],
    ["1工区〜3工区", "１工区~３工区"],
    ["３－４号線", "３−４号線"],
    ["3-4号線", "３－４号線"],
    ["3ー4号線", "3‐4号線"],
    ["3─4号線", "３—４"],
    ["ｾﾝﾀ-ﾋﾞﾙ", "センタービル"],
    ["株式会社見本組", "㈱見本組"],
    ["㈱見本組", "(株)見本組"],
    ["㈱見本組", "株式会社見"],
    ["㍿見本組", "（株）見本"],
    ["㊑見本組", "株式会社見本組"],
    ["株式會社見本組", "㈱見本組"],
    ["見本組（有）", "見本組有限会社"],
    ["㈲見本組", "有限会社"],
    ["合資会社見本組", "㈾見本組"],
    ["合名会社見本組", "㈴見本組"],
    ["合同会社見本組", "(同)見本組"],
    ["（一財）見本協会", "一般財団法人見本協会"],
    ["㈶見本協会", "財団法人見本"],
    ["㈳見本協会", "(社)見本協会"],
    ["ｶ)ﾐﾎﾝｸﾞﾐ", "株式会社ミホングミ"],
    ["ミホングミ（カ", "ミホングミ株式会社"],
    ["①号線", "1号線"],
    ["第Ⅲ工区", "第III工区"],
    ["第Ⅲ工区", "第ⅲ工区"],
    ["ﾄﾝﾈﾙ", "トンネル"],
    ["髙橋川護岸", "高橋川"],
    ["高橋川護岸", "髙橋川"],
    ["山﨑線", "山崎線"],
    ["渡邉橋", "渡辺橋"],
    ["渡邊橋", "渡邉橋"],
    ["濵田港", "浜田港"],
    ["𠮷野川", "吉野川"],
    ["\ufa10本町", "塚本町"],
    ["齋藤橋", "斎藤橋"],
    ["霞ヶ関", "霞ケ関"],
    ["霞ヶ関", "霞が関"],
    ["霞が関", "霞ケ関"],
    ["霞が関", "霞が"],
    ["井の頭", "井ノ頭"],
    ["一之宮", "一の宮"],
    ["三ツ沢", "三ッ沢"],
    ["キヤノン", "キャノン"],
    ["葛\u{E0100}城市", "葛城市"],
    ["〇〇道路", "○○道路"],
    ["5㎞地点", "5km"],
    ["Ａ工区　舗装", "a工区舗装"],
  ])("finds %s by %s", (stored, typed) => {
    expect(finds(typed, stored)).toBe(true);
  });

  it.each([
    ["ヴァイオリン橋", "バイオリン橋"],
    ["株式会社見本組", "有限会社見本組"],
    ["㈱見本組", "見本組㈱"],
    ["1工区〜3工区", "1工区-3工区"],
    ["斉藤橋", "斎藤橋"],
    ["第Ⅲ工区", "第3工区"],
    ["一号線", "ー号線"],
    ["ハ", "八"],
  ])("does not find %s by %s", (stored, typed) => {
    expect(finds(typed, stored)).toBe(false);
  });

  it("may be any part of a name, a part of an abbreviation too", () => {
    for (const part of ["見本(株", "(株", "株)協会", "株式", "本株式会社協"])
      expect(finds(part, "見本(株)協会")).toBe(true);
    const unit = fc.constantFrom(
      ...Array.from("見本組協会㈱㈲㍿(株)式社（有）3４-－−ー〜～~髙高﨑ﾄ-Ⅲ①々ヶがのッ Ａａ・"),
    );
    const name = fc.string({ unit, minLength: 1, maxLength: 12 });
    const partOf = fc.tuple(name, fc.nat(12), fc.nat(12)).map(([whole, from, to]) => ({
      whole,
      part: Array.from(whole).slice(Math.min(from, to), Math.max(from, to)).join(""),
    }));
    fc.assert(
      fc.property(partOf, ({ whole, part }) => {
        expect(typedTexts(part).length === 0 || finds(part, whole)).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });

  it("asks for nothing where it is blank", () => {
    for (const blank of ["", " ", "\u3000\t", "\u200b", "\u0000", "\u3164\u2800", "\u{E0100}"])
      expect([typedTexts(blank), typedNumbers(blank)]).toEqual([[], []]);
  });
});

describe("a part of a guarantee number as it is looked for", () => {
  it.each([
    ["２０７０", ["2070"]],
    ["207-000 4426", ["2070004426"]],
    ["\u202a207─000\u00ad4426\u202c", ["2070004426"]],
    ["第207", ["207"]],
    ["工事", ["工事"]],
    ["%", ["%"]],
    ["-", ["ー"]],
  ])("understands %j", (typed, compared) => {
    expect(typedNumbers(typed)).toEqual(compared);
  });
});

describe("every variant of a character (異体字)", () => {
  const every = Array.from({ length: 0x2ffff - 0x20 }, (_, i) => 0x20 + i)
    .filter((code) => code < 0xd800 || code > 0xdfff)
    .map((code) => String.fromCodePoint(code))
    .flatMap((written) => {
      const kept = withoutVariants(written);
      return kept === written ? [] : [[written, kept] as const];
    });

  it("is found by the form that stands for it, and finds that", () => {
    expect(every.length).toBeGreaterThan(400);
    for (const [written, kept] of every)
      expect([
        written,
        finds(`山${kept}川`, `山${written}川`),
        finds(`山${written}川`, `山${kept}川`),
      ]).toEqual([written, true, true]);
  });
});

describe("a number among names", () => {
  it.each([
    ["2070004426", ["2070004426"]],
    ["２０７－０００ 4426", ["2070004426"]],
    ["\u202a207─000\u00ad4426\u202c", ["2070004426"]],
    ["KC-12", ["KC12"]],
    ["第1号道路", []],
    ["ABC", []],
    ["道路", []],
    ["", []],
  ])("is looked for by %j as %j", (text, numbers) => {
    expect(typedNumbersAlone(text)).toEqual(numbers);
  });
});
