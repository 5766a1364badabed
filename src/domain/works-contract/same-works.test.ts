import fc from "fast-check";
import type { CalendarDate } from "../values/calendar-date";
import { areSameWorks, mergedIdentifiers, type WorksIdentity } from "./same-works";
import { IDENTIFIER_SCHEMES, NO_IDENTIFIERS, type WorksIdentifiers } from "./works-identifiers";

const day = (text: string) => text as CalendarDate;
const numbered = (identifiers: Partial<WorksIdentifiers>): WorksIdentifiers => ({
  ...NO_IDENTIFIERS,
  ...identifiers,
});

const works: WorksIdentity = {
  registeredWorksId: null,
  name: "〇〇道路改良工事",
  contractedOn: day("2026-05-20"),
  identifiers: NO_IDENTIFIERS,
};
const bridge: WorksIdentity = { ...works, name: "△△橋補修工事", contractedOn: day("2026-07-01") };

describe("two entries are one works contract (請負契約)", () => {
  it.each<[string, WorksIdentity, WorksIdentity]>([
    ["of one name, concluded on one day", works, { ...works }],
    ["of one name, however it is written", works, { ...works, name: "○○道路改良 工事" }],
    ["of one name, one of them not concluded yet", works, { ...works, contractedOn: null }],
    [
      "of one name, both not concluded yet",
      { ...works, contractedOn: null },
      { ...works, contractedOn: null },
    ],
    [
      "made from the same registered works",
      { ...works, registeredWorksId: "works_1" },
      { ...bridge, registeredWorksId: "works_1" },
    ],
    [
      "known by one number, however it is written",
      { ...works, identifiers: numbered({ worksNumber: "第１２３号" }) },
      { ...bridge, identifiers: numbered({ worksNumber: "第123号" }) },
    ],
    [
      "known by one number, though another differs",
      { ...works, identifiers: numbered({ worksNumber: "123", contractNumber: "A-1" }) },
      { ...bridge, identifiers: numbered({ worksNumber: "123", contractNumber: "A-2" }) },
    ],
    [
      "of one name, each known by a number of another kind",
      { ...works, identifiers: numbered({ worksNumber: "123" }) },
      { ...works, identifiers: numbered({ contractNumber: "123" }) },
    ],
    [
      "of one name, only one of them known by a number",
      { ...works, identifiers: numbered({ worksNumber: "123" }) },
      works,
    ],
  ])("where they are %s", (_, one, other) => {
    expect(areSameWorks(one, other)).toBe(true);
    expect(areSameWorks(other, one)).toBe(true);
  });
});

describe("two entries are two works contracts", () => {
  it.each<[string, WorksIdentity, WorksIdentity]>([
    ["of two names", works, { ...works, name: bridge.name }],
    ["of one name, concluded on two days", works, { ...works, contractedOn: day("2026-05-21") }],
    [
      "made from two registered works",
      { ...works, registeredWorksId: "works_1" },
      { ...bridge, registeredWorksId: "works_2" },
    ],
    ["made from no registered works", works, bridge],
    [
      "of one name, whose numbers of one kind differ",
      { ...works, identifiers: numbered({ worksNumber: "123" }) },
      { ...works, identifiers: numbered({ worksNumber: "124" }) },
    ],
    [
      "made from the same registered works, whose numbers of one kind differ",
      { ...works, registeredWorksId: "works_1", identifiers: numbered({ contractNumber: "1" }) },
      { ...works, registeredWorksId: "works_1", identifiers: numbered({ contractNumber: "2" }) },
    ],
  ])("where they are %s", (_, one, other) => {
    expect(areSameWorks(one, other)).toBe(false);
    expect(areSameWorks(other, one)).toBe(false);
  });
});

describe("what is known of both", () => {
  it("is what either says, and where both say something the later word", () => {
    const before = numbered({ worksNumber: "1", contractNumber: "2" });
    const said = numbered({ worksNumber: "3", specificationNumber: "4" });
    expect(mergedIdentifiers(before, said)).toEqual({
      worksNumber: "3",
      procurementNumber: null,
      contractNumber: "2",
      specificationNumber: "4",
    });
  });

  it("keeps each number that was said, in any sequence of words", () => {
    const anyNumbers = fc.record(
      Object.fromEntries(IDENTIFIER_SCHEMES.map((scheme) => [scheme, fc.option(fc.string())])),
    ) as fc.Arbitrary<WorksIdentifiers>;
    fc.assert(
      fc.property(fc.array(anyNumbers), (words) => {
        const known = words.reduce(mergedIdentifiers, NO_IDENTIFIERS);
        for (const scheme of IDENTIFIER_SCHEMES) {
          const said = words.map((word) => word[scheme]).filter((number) => number !== null);
          expect(known[scheme]).toBe(said.at(-1) ?? null);
        }
      }),
    );
  });
});
