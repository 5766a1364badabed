import fc from "fast-check";
import {
  checkDigitOf,
  findingsOnCorporateNumber,
  parseCorporateNumber,
  readCorporateNumber,
} from "./corporate-number";

const twelve = fc.string({
  unit: fc.integer({ min: 0, max: 9 }).map(String),
  minLength: 12,
  maxLength: 12,
});

describe("a corporate number (法人番号)", () => {
  it("has the check digit of the ministry's order: 7000012050002 is the National Tax Agency's (国税庁)", () => {
    // From the right: 2, 0, 0, 0, 5, 0, 2, 1, 0, 0, 0, 0; odd places once, even ones twice: 2 + 5 + 2 + 2 = 11.
    expect(checkDigitOf("000012050002")).toBe(7);
    expect(parseCorporateNumber("7000012050002")).toBe("7000012050002");
  });

  it.each([
    ["full-width", "７０００012050002"],
    ["in groups", "7-0000-1205-0002"],
    ["with spaces", " 7000 0120 50002 "],
    ["with its name", "法人番号：7000012050002"],
    ["with what is not seen", "\u202d7000012050002\u200b"],
  ])("is understood %s", (_, typed) => {
    expect(parseCorporateNumber(typed)).toBe("7000012050002");
  });

  it.each([
    ["too short", "700001205000", 12],
    ["too long", "70000120500021", 14],
    ["an invoice issuer's (T)", "T7000012050002", 14],
    ["of thirteen characters, one of them a letter", "700001205000O", 13],
    ["empty", "", 0],
  ])("is none where it is %s, and says what came", (_, typed, actual) => {
    expect(parseCorporateNumber(typed)).toBeUndefined();
    expect([...findingsOnCorporateNumber("corporateNumber", typed)]).toEqual([
      { path: "corporateNumber", code: "NOT_A_CORPORATE_NUMBER", limit: 13, actual },
    ]);
  });

  it("says which check digit was expected, and which came", () => {
    expect([...findingsOnCorporateNumber("corporateNumber", "8000012050002")]).toEqual([
      { path: "corporateNumber", code: "CORPORATE_NUMBER_CHECK_DIGIT", limit: 7, actual: 8 },
    ]);
  });

  it("may be missing", () => {
    expect([...findingsOnCorporateNumber("corporateNumber", null)]).toEqual([]);
  });

  it("begins with 1 to 9, whatever stands behind, and is read with exactly one first digit", () => {
    fc.assert(
      fc.property(twelve, (digits) => {
        const fitting = Array.from("0123456789").filter(
          (first) => "number" in readCorporateNumber(first + digits),
        );
        expect(fitting).toEqual([String(checkDigitOf(digits))]);
        expect(checkDigitOf(digits)).toBeGreaterThanOrEqual(1);
        expect(checkDigitOf(digits)).toBeLessThanOrEqual(9);
      }),
    );
  });

  it("is refused with one digit wrong, but for a 0 and a 9 that stand for each other", () => {
    fc.assert(
      fc.property(twelve, fc.nat(11), fc.integer({ min: 1, max: 9 }), (digits, at, more) => {
        const right = String(checkDigitOf(digits)) + digits;
        const place = at + 1;
        const before = Number(right.charAt(place));
        const typed = (before + more) % 10;
        fc.pre(Math.abs(before - typed) !== 9);
        const wrong = right.slice(0, place) + String(typed) + right.slice(place + 1);
        expect(parseCorporateNumber(wrong)).toBeUndefined();
      }),
    );
  });

  it("is refused with two unlike neighbours exchanged, but for a 0 and a 9", () => {
    fc.assert(
      fc.property(twelve, fc.nat(10), (digits, at) => {
        const right = String(checkDigitOf(digits)) + digits;
        const [one = "", other = ""] = right.slice(at + 1, at + 3);
        fc.pre((Number(one) - Number(other)) % 9 !== 0);
        const wrong = right.slice(0, at + 1) + other + one + right.slice(at + 3);
        expect(parseCorporateNumber(wrong)).toBeUndefined();
      }),
    );
  });
});
