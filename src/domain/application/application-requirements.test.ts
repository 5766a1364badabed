import fc from "fast-check";
import { day } from "../../../tests/support/sample-applications";
import { addDays } from "../values/calendar-date";
import { documentsFor, requirementsOn, REQUIRED_DOCUMENTS } from "./application-requirements";

const from = (effectiveFrom: string, source = effectiveFrom) => ({
  effectiveFrom: day(effectiveFrom),
  source,
  asksForAccount: true,
  designatedBanks: [],
  documents: REQUIRED_DOCUMENTS,
});

describe("what an issuer asks of applications", () => {
  it("is nothing before its first day, and then what its newest entry says", () => {
    const entered = [from("2026-10-01"), from("2026-04-01")];
    expect(requirementsOn([], day("2026-04-01"))).toBeNull();
    expect(requirementsOn(entered, day("2026-03-31"))).toBeNull();
    expect(requirementsOn(entered, day("2026-04-01"))?.source).toBe("2026-04-01");
    expect(requirementsOn(entered, day("2026-09-30"))?.source).toBe("2026-04-01");
    expect(requirementsOn(entered, day("2026-10-01"))?.source).toBe("2026-10-01");
  });

  it("does not depend on the order in which its entries stand", () => {
    const days = fc.uniqueArray(fc.nat(400), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(days, fc.nat(400), (offsets, today) => {
        const entered = offsets.map((offset) => from(addDays(day("2026-04-01"), offset)));
        const on = addDays(day("2026-04-01"), today);
        const sorted = [...entered].sort((a, b) => a.effectiveFrom.localeCompare(b.effectiveFrom));
        const expected = sorted.filter(({ effectiveFrom }) => effectiveFrom <= on).at(-1) ?? null;
        expect(requirementsOn(entered, on)).toEqual(expected);
        expect(requirementsOn([...entered].reverse(), on)).toEqual(expected);
      }),
    );
  });

  it("is the documents of the kind that is applied for", () => {
    const all = from("2026-04-01");
    expect(documentsFor("ADVANCE_PAYMENT", all)).toEqual(["CONTRACT_COPY", "USE_OF_ADVANCE"]);
    expect(documentsFor("INTERIM_PAYMENT", all)).toEqual(["CONTRACT_COPY", "PROGRESS_RECOGNITION"]);
    expect(documentsFor("CONTRACT_PERFORMANCE", all)).toEqual(["CONTRACT_COPY"]);
    expect(documentsFor("CONTRACT_PERFORMANCE", { ...all, documents: [] })).toEqual([]);
  });
});
