import fc from "fast-check";
import { compareCompanies, compareTexts, compareWithAny } from "./compared-writing";

const FORMS = [
  "株式会社",
  "㈱",
  "（株）",
  "(株)",
  "㍿",
  "有限会社",
  "㈲",
  "(有)",
  "合同会社",
  "(同)",
] as const;
const name = fc.string({
  unit: fc.constantFrom(...Array.from("山川建設髙高橋組ＡaA 　-－ー1１（)ガｶﾞ")),
  maxLength: 12,
});
const company = fc
  .tuple(fc.constantFrom(...FORMS), name, fc.boolean())
  .map(([form, own, isBefore]) => (isBefore ? `${form}${own}` : `${own}${form}`));

const ownName = fc.string({
  unit: fc.constantFrom(...Array.from("山川建設高ABｶ12-")),
  minLength: 1,
  maxLength: 12,
});
const fullWidth = (text: string): string =>
  text.replace(/[!-~]/gu, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));
/** One way to write a 株式会社: its form, the width, spaces and dashes. */
const writing = fc
  .tuple(
    fc.constantFrom("株式会社", "㈱", "（株）", "(株)", "㍿"),
    fc.boolean(),
    fc.constantFrom("", " ", "　"),
    fc.constantFrom("-", "－", "‐", "ー", "—"),
  )
  .map(([form, isWide, space, dash]) => (own: string, isBefore: boolean): string => {
    const written = (isWide ? fullWidth(own) : own).replace(/[-－]/gu, dash);
    return isBefore ? `${form}${space}${written}` : `${written}${space}${form}`;
  });

describe.each([
  ["texts", compareTexts],
  ["companies", compareCompanies],
])("%s that are compared", (_, compare) => {
  it("are the same as themselves", () => {
    fc.assert(fc.property(company, (one) => compare(one, one) === "MATCH"));
  });

  it("compare in both directions alike", () => {
    fc.assert(fc.property(company, company, (one, other) => compare(one, other) === compare(other, one)));
  });

  it("are the same however one name is written, and whichever two writings are compared", () => {
    fc.assert(
      fc.property(ownName, fc.boolean(), writing, writing, (own, isBefore, one, other) => {
        const [first, second] = [one(own, isBefore), other(own, isBefore)];
        expect(compare(first, second)).not.toBe("MISMATCH");
        expect(compare(first, second) === "MATCH").toBe(first === second);
      }),
    );
  });

  it("are never the same for having nothing to read", () => {
    expect(compare("\u200b", "　")).toBe("MISMATCH");
  });
});

describe("the form of a company (法人格)", () => {
  it("is folded and never dropped: a name without it is another", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...FORMS),
        name,
        (form, own) => compareCompanies(`${form}${own}山`, `${own}山`) === "MISMATCH",
      ),
    );
  });

  it("counts by its place", () => {
    expect(compareCompanies("㈱山川", "山川㈱")).toBe("MISMATCH");
    expect(compareCompanies("山川（株）", "山川株式会社")).toBe("MATCH_FOLDED");
  });
});

it("takes the best of several names", () => {
  expect(compareWithAny(compareTexts, "見本市", ["見本市長", "見本 市"])).toBe("MATCH_FOLDED");
  expect(compareWithAny(compareTexts, "見本市", ["見本 市", "見本市"])).toBe("MATCH");
  expect(compareWithAny(compareTexts, "見本市", ["見本町"])).toBe("MISMATCH");
});
