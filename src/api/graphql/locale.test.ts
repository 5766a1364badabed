import { localeOf } from "./locale";

describe("the language of messages", () => {
  it.each([
    ["ja", "ja"],
    ["ja-JP,ja;q=0.9,en-US;q=0.8,en;q=0.7", "ja"],
    ["en-US,en;q=0.9,ja;q=0.8", "en"],
    ["en;q=0.5, ja", "ja"],
    ["en;q=0.5, ja;q=0.4", "en"],
    ["fr, de;q=0.9, ja;q=0.1", "ja"],
    ["JA-jp", "ja"],
    ["ja ; q=0.2 , en ; q=0.1", "ja"],
    ["ja,en", "ja"],
    ["en,ja", "en"],
  ])("for Accept-Language %j is %s", (header, locale) => {
    expect(localeOf(header)).toBe(locale);
  });

  it.each([[undefined], [""], ["*"], ["fr"], ["ja;q=0"], ["ja;q=0.0, en;q=0"], ["jav"], [";;,,="]])(
    "is English where %j asks for neither",
    (header) => expect(localeOf(header)).toBe("en"),
  );
});
