import { obligeeNameKey } from "../domain/obligee/obligee";
import { referenceFaults, type ReferenceBody } from "../domain/obligee/reference-fault";
import { dayInJapan } from "../domain/values/calendar-date";
import { isKnownGap, mendedGaps } from "./known-gaps";
import { shippedBodies } from "./shipped-bodies";

describe("the bodies of the reference data", () => {
  const bodies = shippedBodies();
  const faults = [...referenceFaults(bodies, dayInJapan(new Date()))];

  it("are those of both tables of adoptions, and those whose hand-over rules ship", () => {
    expect(bodies).toHaveLength(77);
    expect(bodies.filter(({ statements }) => statements.length > 0)).toHaveLength(70);
    expect(bodies.filter(({ policies }) => policies.length > 0)).toHaveLength(7);
  });

  it("have no fault but the gaps that are listed, and every listed gap", () => {
    expect(faults.filter((fault) => !isKnownGap(fault))).toEqual([]);
    expect(mendedGaps(faults)).toEqual([]);
  });

  it("have a gap that is not listed found, and one that was filled", () => {
    const [known] = faults.filter(isKnownGap);
    expect(isKnownGap({ code: "NO_SOURCE", body: known?.body ?? "", detail: "" })).toBe(false);
    expect(mendedGaps(faults.slice(1))).toEqual([`${faults[0]?.code ?? ""} ${faults[0]?.body ?? ""}`]);
  });

  it("knows the neighbours that are called alike and are two", () => {
    const named = (name: string, prefecture: string): ReferenceBody => ({
      ...{ name, prefecture, category: "MUNICIPALITY", aliases: [], body: null, hasPost: true },
      ...{ statements: [], policies: [] },
    });
    const neighbours = [
      ["北海道", "釧路市", "釧路町"],
      ["福井県", "越前市", "越前町"],
      ["長野県", "松川町", "松川村"],
      ["岐阜県", "白川町", "白川村"],
      ["広島県", "府中市", "府中町"],
      ["高知県", "土佐市", "土佐町"],
      ["高知県", "四万十市", "四万十町"],
    ] as const;
    const found = neighbours.flatMap(([prefecture, one, other]) =>
      [
        [one, other],
        [other, one],
      ].flatMap((names) => [
        ...referenceFaults(
          names.map((name) => named(name, prefecture)),
          dayInJapan(new Date()),
        ),
      ]),
    );
    expect(found).toHaveLength(2 * neighbours.length);
    expect(found.filter((fault) => !isKnownGap(fault))).toEqual([]);
    // Imports and searches never take them for one.
    for (const [prefecture, one, other] of neighbours)
      expect(obligeeNameKey({ prefecture, name: one })).not.toBe(obligeeNameKey({ prefecture, name: other }));
  });
});
