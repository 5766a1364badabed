import { withoutTypingMarks } from "./lenient-text";

describe("what is typed between the characters of a number or key", () => {
  it.each([
    ["a space", " "],
    ["an ideographic space", "　"],
    ["a no-break space", "\u00a0"],
    ["a thin space", "\u2009"],
    ["a zero-width space", "\u200b"],
    ["a byte order mark", "\ufeff"],
    ["a line break", "\r\n"],
    ["a hyphen", "-"],
    ["a full-width hyphen", "－"],
    ["a typographic hyphen", "‐"],
    ["a hyphen that does not break", "\u2011"],
    ["a dash", "—"],
    ["a minus sign", "−"],
    ["a long-vowel mark", "ー"],
    ["a half-width long-vowel mark", "ｰ"],
    ["an underscore", "＿"],
    ["a full stop", "．"],
    ["a Japanese middle dot", "・"],
    ["a half-width Japanese middle dot", "･"],
    ["a middle dot", "·"],
  ])("is forgotten when it is %s", (_, mark) => {
    expect(withoutTypingMarks(`${mark}207${mark}000${mark}${mark}4426${mark}`)).toBe("2070004426");
  });

  it("leaves half-width characters of full-width ones", () => {
    expect(withoutTypingMarks("２０７　Ａｚ")).toBe("207Az");
  });
});
