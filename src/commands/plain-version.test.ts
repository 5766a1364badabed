import { createRequire } from "node:module";
import fc from "fast-check";
import { matchesPlainly } from "./plain-version";

const semver = createRequire(createRequire(__filename).resolve("fastify"))("semver") as {
  satisfies(version: string, range: string): boolean;
};

describe("a version in a range, of plain shapes", () => {
  it("is found for what packages ask at a start", () => {
    expect(matchesPlainly("5.12.8", "5.x")).toBe(true);
    expect(matchesPlainly("16.15.0", "^16.12.0")).toBe(true);
    expect(matchesPlainly("16.11.9", "^16.12.0")).toBe(false);
    expect(matchesPlainly("6.0.0", "5.x")).toBe(false);
  });

  it("is in the range for semver, too", () => {
    const part = fc.nat({ max: 3 });
    const version = fc
      .tuple(part, part, part, fc.constantFrom("", "", "-rc.1", "+5"))
      .map(([major, minor, patch, rest]) => `${[major, minor, patch].join(".")}${rest}`);
    const range = fc
      .tuple(
        fc.constantFrom("", "^", "~", ">=", "^ "),
        part,
        fc.constantFrom(".x", ".1.2", ".2.1-rc.1", ".0.0", "", ".1.x"),
      )
      .map((parts) => parts.join(""));
    fc.assert(
      fc.property(version, range, (each, within) => {
        expect(!matchesPlainly(each, within) || semver.satisfies(each, within)).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });

  it("is left to semver in all other shapes", () => {
    expect(matchesPlainly("5.12.8", "5.x || 6.x")).toBe(false);
    expect(matchesPlainly("5.12.8-rc.1", "5.x")).toBe(false);
    expect(matchesPlainly(undefined, undefined)).toBe(false);
  });
});
