import { gramsOf, gramsOfNumber } from "./grams";

describe("the grams of a text", () => {
  it.each([
    ["", []],
    ["橋", ["橋"]],
    ["𠮷", ["𠮷"]],
    ["天草橋", ["天草", "草橋"]],
    ["𠮷野𠮷", ["𠮷野", "野𠮷"]],
    ["ああああ", ["ああ"]],
  ])("are the pairs of neighbours in %j, or the only character", (text, grams) => {
    expect(gramsOf(text)).toEqual(grams);
  });

  it("are some where the text is long", () => {
    const long = Array.from({ length: 100 }, (_, i) => String.fromCodePoint(0x4e00 + i)).join("");
    expect(gramsOf(long)).toHaveLength(24);
  });
});

describe("the grams of a part of a guarantee number", () => {
  it.each([
    ["2070004426", ["2070", "0700", "7000", "0004", "0044", "0442", "4426"]],
    ["4426", ["4426"]],
    ["442", undefined],
    // No number contains these.
    ["工事", ["none"]],
    ["20700044260", ["none"]],
  ])("are runs of four digits: %j", (part, grams) => {
    expect(gramsOfNumber(part)).toEqual(grams);
  });
});
