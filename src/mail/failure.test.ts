import { failureOf } from "./failure";

describe("what went wrong with a mail, as a code", () => {
  it.each([
    [
      { code: "EENVELOPE", responseCode: 550, response: "550 no such user contact@contractor.example" },
      "SMTP_550",
    ],
    [{ code: "ESOCKET", originalCode: "ECONNREFUSED" }, "ECONNREFUSED"],
    [{ code: "ETIMEDOUT" }, "ETIMEDOUT"],
    [{ code: "contact@contractor.example" }, "UNKNOWN"],
    [{ code: `E${"X".repeat(60)}` }, "UNKNOWN"],
    [{}, "UNKNOWN"],
  ])("of %j is %s: never somebody else's words", (properties, code) => {
    expect(failureOf(Object.assign(new Error("refused contact@contractor.example"), properties))).toBe(code);
  });
});
