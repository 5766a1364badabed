import { inWords, type Wording } from "./wording";

describe("what people read", () => {
  it("is one text in their language, whatever came", () => {
    const fixed: Wording<number> = { en: "too long", ja: "長すぎます" };
    expect([inWords(fixed, "en", 5), inWords(fixed, "ja", 6)]).toEqual(["too long", "長すぎます"]);
  });

  it("is made out of what came, where it tells of it", () => {
    const made: Wording<number> = {
      en: (count) => `got ${String(count)}`,
      ja: (count) => `${String(count)}件`,
    };
    expect([inWords(made, "en", 5), inWords(made, "ja", 6)]).toEqual(["got 5", "6件"]);
  });
});
