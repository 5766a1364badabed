import { MAIL_TYPES } from "./mail-delivery";
import { MAIL_IN_JAPANESE } from "./mail-in-japanese";

describe("mails in Japanese", () => {
  it("have a name each, and no two the same", () => {
    expect(Object.keys(MAIL_IN_JAPANESE).sort()).toEqual([...MAIL_TYPES].sort());
    const names = Object.values(MAIL_IN_JAPANESE);
    for (const name of names) expect(name).toMatch(/^[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}・]+$/u);
    expect(new Set(names).size).toBe(names.length);
  });
});
