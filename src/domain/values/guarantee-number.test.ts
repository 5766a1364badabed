import fc from "fast-check";
import {
  allotNumber,
  findingsOnNumber,
  isUnderPrefix,
  numbersUnder,
  parseGuaranteeNumber,
  readNumber,
  serialOf,
  type GuaranteeNumber,
} from "./guarantee-number";

const digits = (atLeast: number, atMost: number): fc.Arbitrary<string> =>
  fc.string({ unit: fc.integer({ min: 0, max: 9 }).map(String), minLength: atLeast, maxLength: atMost });

/** A prefix and a serial that still fits behind it. */
const place = digits(1, 9).chain((prefix) =>
  fc.record({
    prefix: fc.constant(prefix),
    serial: fc.integer({ min: 1, max: 10 ** (10 - prefix.length) - 1 }),
  }),
);

describe("a guarantee number", () => {
  it.each([
    ["as it is printed", "2070004426"],
    ["full-width", "２０７０００４４２６"],
    ["in groups", "207-000 4426"],
    ["with marks of direction", "\u202d2070004426\u202c"],
    ["with lines for hyphens", "207─000━4426"],
    ["with what is not seen", "207\u00ad0004426\ufe0f\u3164"],
    ["with its name", "第２０７０００４４２６号"],
  ])("is understood %s", (_, typed) => {
    expect(parseGuaranteeNumber(typed)).toBe("2070004426");
  });

  it.each([
    "",
    "207000442",
    "20700044261",
    "207000442A",
    "２０７０００４４２六",
    "2070004426.0",
    "2.070004426e9",
    "A2070004426",
    "٢٠٧٠٠٠٤٤٢٦",
  ])("is not read from %j", (typed) => expect(parseGuaranteeNumber(typed)).toBeUndefined());
});

describe("an allotted guarantee number", () => {
  it("is the issuer's prefix and the serial", () => {
    expect(allotNumber("207", 4426)).toBe("2070004426");
  });

  it("always has ten digits, under the issuer's prefix", () => {
    fc.assert(
      fc.property(place, ({ prefix, serial }) => {
        const number = allotNumber(prefix, serial)!;
        expect(number).toMatch(/^\d{10}$/);
        expect(parseGuaranteeNumber(number)).toBe(number);
        expect(isUnderPrefix(number, prefix)).toBe(true);
      }),
    );
  });

  it("is allotted once: another serial or another issuer gives another number", () => {
    fc.assert(
      fc.property(place, place, (one, other) => {
        const isNested =
          one.prefix !== other.prefix &&
          (one.prefix.startsWith(other.prefix) || other.prefix.startsWith(one.prefix));
        fc.pre(!isNested);
        const isSame = one.prefix === other.prefix && one.serial === other.serial;
        const numbers = [allotNumber(one.prefix, one.serial), allotNumber(other.prefix, other.serial)];
        expect(numbers[0] === numbers[1]).toBe(isSame);
      }),
    );
  });

  it("ends with the last serial that fits behind the prefix", () => {
    expect(allotNumber("207", 0)).toBeUndefined();
    expect(allotNumber("207", 1)).toBe("2070000001");
    expect(allotNumber("207", 9_999_999)).toBe("2079999999");
    expect(allotNumber("207", 10_000_000)).toBeUndefined();
  });

  it("tells its serial again", () => {
    fc.assert(
      fc.property(place, ({ prefix, serial }) => {
        expect(serialOf(allotNumber(prefix, serial)!, prefix)).toBe(serial);
      }),
    );
  });

  it("exists as often as is said of the prefix", () => {
    const serials = Array.from({ length: 200 }, (_, serial) => serial);
    expect(serials.filter((serial) => allotNumber("20700044", serial) !== undefined)).toHaveLength(
      numbersUnder("20700044"),
    );
    expect(numbersUnder("207")).toBe(9_999_999);
  });
});

describe("a number that the issuer's own core system brings", () => {
  it("stands under the issuer's prefix or not", () => {
    const number = "2070004426" as GuaranteeNumber;
    expect(["2", "207", "2070004426"].map((prefix) => isUnderPrefix(number, prefix))).toEqual([
      true,
      true,
      true,
    ]);
    expect(["3", "070", "4426"].map((prefix) => isUnderPrefix(number, prefix))).toEqual([
      false,
      false,
      false,
    ]);
  });
});

describe("a text that is to be a guarantee number", () => {
  it.each([
    ["nothing", "", "BLANK", undefined, undefined],
    ["spaces alone", "　 ", "BLANK", undefined, undefined],
    ["nine digits", "207-000442", "NOT_A_GUARANTEE_NUMBER", 10, 9],
    ["eleven digits", "２０７０００４４２６１", "NOT_A_GUARANTEE_NUMBER", 10, 11],
    ["a letter among the digits", "207000442O", "NOT_A_GUARANTEE_NUMBER", 10, 10],
  ])("is told what is wrong with %s", (_, typed, code, limit, actual) => {
    expect(findingsOnNumber("number", typed)).toEqual([{ path: "number", code, limit, actual }]);
  });

  it("has nothing wrong with it however a number is written, and is then compared by its digits", () => {
    expect(findingsOnNumber("number", "207-000 4426")).toEqual([]);
    expect(readNumber("２０７-０００ ４４２６")).toBe("2070004426");
    expect(readNumber("207000442")).toBe("207000442");
    expect(readNumber(null)).toBeNull();
  });
});
