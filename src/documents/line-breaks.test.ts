import fc from "fast-check";
import { brokenAsName, brokenEvenly, brokenIntoLines, measured, withoutSpacesAtEnd } from "./line-breaks";

/** Every character is one wide. */
const inCharacters = (text: string) => measured(text, () => 1);
const broken = (text: string, width: number) => brokenIntoLines(inCharacters(text), width);
const lengthOf = (text: string) => Array.from(text).length;

const text = fc
  .array(fc.constantFrom(...Array.from("工事名髙𠮷ー々っ、。」「（）A1.,- 　"), "第3工区", "Ltd."))
  .map((parts) => parts.join(""));
const width = fc.integer({ min: 1, max: 30 });

describe("a text in lines", () => {
  it("is the whole text", () => {
    fc.assert(
      fc.property(text, width, (text, width) => {
        expect(broken(text, width).join("")).toBe(text);
        expect(brokenEvenly(inCharacters(text), width).join("")).toBe(text);
      }),
    );
  });

  it("is nowhere wider than asked for, but for spaces at an end", () => {
    fc.assert(
      fc.property(text, width, (text, width) => {
        for (const line of broken(text, width))
          expect(lengthOf(withoutSpacesAtEnd(line))).toBeLessThanOrEqual(width);
      }),
    );
  });

  it.each([
    ["a comma or a bracket does not begin a line", "あいうえ、お", 4, ["あいう", "え、お"]],
    ["nor do a small kana, a long mark or 々", "工事センター", 5, ["工事セン", "ター"]],
    ["an opening bracket does not end one", "工事名（第三", 4, ["工事名", "（第三"]],
    ["様 stays with the name before it", "株式会社建設様", 6, ["株式会社建", "設様"]],
    ["a number or a word stays whole", "国道57号ABC工事", 7, ["国道57号", "ABC工事"]],
    ["unless it is wider than a line", "ABCDEFGH", 3, ["ABC", "DEF", "GH"]],
    ["a space hangs at the end", "支出 負担官", 2, ["支出 ", "負担", "官"]],
  ])("%s", (_, text, width, lines) => {
    expect(broken(text, width)).toEqual(lines);
  });

  it("is the whole text as a name, too, and nowhere wider", () => {
    fc.assert(
      fc.property(text, width, (text, width) => {
        const lines = brokenAsName(inCharacters(text), width);
        expect(lines.join("")).toBe(text);
        for (const line of lines) expect(lengthOf(withoutSpacesAtEnd(line))).toBeLessThanOrEqual(width);
        expect(lines.length).toBeLessThanOrEqual(broken(text, width).length);
      }),
    );
  });

  it.each([
    ["after a space", "支出負担行為担当官 近畿地方整備局長", 12, ["支出負担行為担当官 ", "近畿地方整備局長"]],
    ["before a bracket", "市道◇◇開発線改良工事（その２）", 11, ["市道◇◇開発線改良工事", "（その２）"]],
    ["after a comma between names", "〇〇・△△・□□建設共同企業体", 11, ["〇〇・△△・", "□□建設共同企業体"]],
    ["after the kana of a word", "◇◇開発に伴う付替道路改良", 9, ["◇◇開発に伴う", "付替道路改良"]],
    ["inside a word where there is no other way", "付替道路改良工事", 5, ["付替道路", "改良工事"]],
    ["inside a word rather than on a line more", "一二 三四五六七八九十", 6, ["一二 三四五", "六七八九十"]],
  ])("breaks as a name %s", (_, text, width, lines) => {
    expect(brokenAsName(inCharacters(text), width)).toEqual(lines);
  });

  it("is even where it is a name: no last line of a single character", () => {
    expect(broken("一二三四五六七八九十一", 10)).toEqual(["一二三四五六七八九十", "一"]);
    expect(brokenEvenly(inCharacters("一二三四五六七八九十一"), 10)).toEqual(["一二三四五六", "七八九十一"]);
  });
});
