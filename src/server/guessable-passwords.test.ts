import { isGuessablePassword } from "./guessable-passwords";

describe("a new password that is long enough", () => {
  it.each([
    "passwordpassword",
    "1111111111112",
    "Password1234",
    "p@ssw0rdp@ssw0rd",
    "kensetsu1234",
    "hosho1234567",
    "sakurasakura1",
    "kumamoto12345",
    "nihonbashi2026",
    "qwertyuiop123",
    "1q2w3e4r5t6y",
    "zaq12wsxcde3",
    "administrator1",
    "x".repeat(128),
  ])("is found by guessing: %s", (password) => {
    expect(isGuessablePassword(password, [])).toBe(true);
  });

  it.each([
    "correct horse battery staple",
    "一期一会 起承転結 四面楚歌",
    "aB3$aB4$aB5$x",
    "tonari no kaki wa yoku kyaku kuu",
    "928374651029",
  ])("is not: %s", (password) => {
    expect(isGuessablePassword(password, [])).toBe(false);
  });

  it("is found where it is made of what a guesser knows of the person", () => {
    const password = "mizuhara.kensetsu.7";
    expect(isGuessablePassword(password, ["mizuhara.kensetsu"])).toBe(true);
  });
});
