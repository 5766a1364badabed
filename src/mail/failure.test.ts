import { failureOf, isAboutTheMailbox } from "./failure";

describe("what went wrong with a mail, as a code", () => {
  it.each([
    [
      { code: "EENVELOPE", responseCode: 550, response: "550 no such user contact@contractor.example" },
      "SMTP_550",
    ],
    [{ code: "ESOCKET", originalCode: "ECONNREFUSED" }, "ECONNREFUSED"],
    [{ code: "ETIMEDOUT" }, "ETIMEDOUT"],
    [{ code: "ETLS", command: "STARTTLS", responseCode: 502 }, "STARTTLS_REFUSED"],
    [{ code: "contact@contractor.example" }, "UNKNOWN"],
    [{ code: `E${"X".repeat(60)}` }, "UNKNOWN"],
    [{}, "UNKNOWN"],
  ])("of %j is %s: never the other side's words", (properties, code) => {
    expect(failureOf(Object.assign(new Error("refused contact@contractor.example"), properties))).toBe(code);
  });
});

describe("a refusal that is about the mailbox, so that no repetition would help", () => {
  const isFinal = (command: string, response: string): boolean =>
    isAboutTheMailbox(Object.assign(new Error("refused"), { command, response }));

  it.each([
    "550 5.1.1 no such user",
    "550-5.1.1 no such user\n550 5.1.1 here",
    "553 5.1.2 no",
    "550 5.1.10 no",
  ])("is %s", (response) => {
    expect(isFinal("RCPT TO", response)).toBe(true);
    expect(isFinal("DATA", response)).toBe(true);
    expect(isFinal("MAIL FROM", response)).toBe(false);
    expect(isFinal("AUTH PLAIN", response)).toBe(false);
  });

  it.each([
    "554 Relay access denied",
    "554 5.7.1 Relay access denied",
    "550 5.7.1 policy",
    "550 5.1.8 sender address rejected",
    "550 5.1.0 address rejected",
    "550 5.1.11 another one",
    "550 no such user",
    "552 5.2.2 mailbox full",
    "554 5.1.1 no such user",
    "450 4.1.1 not now",
    "450 see 550 5.1.1",
  ])("is not %s", (response) => {
    for (const command of ["RCPT TO", "DATA"]) expect(isFinal(command, response)).toBe(false);
  });

  it("is no breakdown of the connection", () => {
    expect(isAboutTheMailbox(Object.assign(new Error("gone"), { code: "ECONNRESET" }))).toBe(false);
  });
});
