import { progressBar } from "./progress-bar";

describe("a progress bar", () => {
  const drawn = (isTTY: boolean | undefined): string => {
    let text = "";
    const draw = progressBar({ isTTY, write: (more) => (text += more) });
    for (const done of [0, 5, 10]) draw(done, 10);
    return text;
  };

  it("shows on a terminal how far it is, and goes away", () => {
    expect(drawn(true)).toBe(`\r${"░".repeat(30)} 0/10\r${"█".repeat(15)}${"░".repeat(15)} 5/10\r\u001b[2K`);
  });

  it("leaves pipes and files alone", () => {
    expect(drawn(undefined)).toBe("");
    expect(drawn(false)).toBe("");
  });
});
