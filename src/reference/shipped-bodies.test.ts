import { referenceFaults } from "../domain/obligee/reference-fault";
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
});
