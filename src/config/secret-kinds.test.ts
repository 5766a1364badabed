import { randomBytes } from "node:crypto";
import { GOOD_SETTINGS, problemsWith, SEAL_KEY } from "../../tests/support/production-settings";

describe("a secret of a real server", () => {
  const same = randomBytes(32).toString("hex");

  it.each([
    ["31 bytes", randomBytes(31).toString("base64"), "32 bytes"],
    ["33 bytes", randomBytes(33).toString("base64"), "32 bytes"],
    ["63 hex digits", same.slice(1), "32 bytes"],
    ["a password", "correct horse battery staple", "32 bytes"],
    ["one byte over and over", "00".repeat(32), "weak"],
    ["a repeated word", "password".repeat(6).slice(0, 43), "weak"],
    ["sixteen different bytes", "00112233445566778899aabbccddeeff".repeat(2), "weak"],
    ["characters that base64 has not", `%${randomBytes(32).toString("base64")}!`, "32 bytes"],
  ])("is refused when it is %s", (_, secret, reason) => {
    const problems = problemsWith({ HOSHO_AUTH_KEY_PEPPER: secret });
    expect(problems).toEqual([expect.stringContaining(reason)]);
    expect(problems.join()).not.toContain(secret);
  });

  it("is refused when it serves both purposes, even written differently", () => {
    const asBase64 = Buffer.from(same, "hex").toString("base64");
    const problems = problemsWith({ HOSHO_AUTH_KEY_PEPPER: same, HOSHO_AUTH_KEY_ENCRYPTION_KEY: asBase64 });
    expect(problems).toEqual([expect.stringContaining("must differ")]);
  });

  it("is refused as a key of the seals where another serves that purpose, or where it cannot be told from another", () => {
    const [first, second] = [SEAL_KEY, randomBytes(32)].map((key) => key.toString("base64"));
    const refused = (setting: string): readonly string[] => problemsWith({ HOSHO_SEAL_KEYS: setting });
    expect(refused(`a:${first ?? ""},b:${second ?? ""}`)).toEqual([]);
    for (const [setting, reason] of [
      [`a:${first ?? ""},a:${second ?? ""}`, "ID of its own"],
      [`a:${first ?? ""},b:${first ?? ""}`, "each key once"],
      [`a:${GOOD_SETTINGS.HOSHO_AUTH_KEY_PEPPER}`, "must differ"],
      [first ?? "", "must be ID:KEY"],
      [`a b:${first ?? ""}`, "must be ID:KEY"],
      [`a:${"00".repeat(32)}`, "weak"],
      ["a:short", "32 bytes"],
      ["", "missing"],
    ] as const) {
      expect(refused(setting)).toEqual([expect.stringContaining(reason)]);
      expect(refused(setting).join()).not.toContain(first);
    }
  });

  it("is taken whenever it is random", () => {
    for (let time = 0; time < 1000; time += 1)
      expect(problemsWith({ HOSHO_AUTH_KEY_PEPPER: randomBytes(32).toString("base64url") })).toEqual([]);
  });

  it("stands in no message, nor does the database's password", () => {
    const environment = { ...GOOD_SETTINGS, DATABASE_URL: "mysql://hosho:pw-in-url@db", PORT: "x" };
    const message = problemsWith({
      ...environment,
      HOSHO_AUTH_KEY_ENCRYPTION_KEY: GOOD_SETTINGS.HOSHO_AUTH_KEY_PEPPER,
    });
    expect(message).toHaveLength(3);
    for (const secret of ["pw-in-url", GOOD_SETTINGS.HOSHO_AUTH_KEY_PEPPER])
      expect(message.join()).not.toContain(secret);
  });
});
