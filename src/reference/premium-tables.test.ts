import { parseCalendarDate } from "../domain/values/calendar-date";
import { GUARANTEE_KINDS } from "../domain/values/guarantee-kind";
import { quotePremium } from "../domain/premium/premium";
import { findingsOnTable } from "../domain/premium/premium-table";
import type { Yen } from "../domain/values/yen";
import { PREMIUM_TABLES } from "./premium-tables";

describe("the premium tables that ship", () => {
  const tableFor = (kind: string) => {
    const table = PREMIUM_TABLES.find((each) => each.kind === kind);
    if (!table) throw new Error(`no table for ${kind}`);
    return { ...table, id: "" };
  };
  const quote = (kind: string, amount: number) =>
    quotePremium(tableFor(kind), { amount: amount as Yen, isOnline: true });

  it("price each kind once, and are in order", () => {
    expect(PREMIUM_TABLES.map(({ kind }) => kind).sort()).toEqual([...GUARANTEE_KINDS].sort());
    for (const table of PREMIUM_TABLES) {
      expect(findingsOnTable(table)).toEqual([]);
      expect(parseCalendarDate(table.effectiveFrom)).toBe(table.effectiveFrom);
      expect(table.source).toContain("公表されていない");
    }
  });

  it("take the confirmed 0.065 % for an interim payment, and call every other rate an example", () => {
    expect(quote("INTERIM_PAYMENT", 10_000_000).total).toBe(6_500);
    expect(PREMIUM_TABLES.filter(({ illustrative }) => !illustrative).map(({ kind }) => kind)).toEqual([
      "INTERIM_PAYMENT",
    ]);
  });

  it("take 200 yen off an advance payment guarantee of 3,000,000 yen or more, and off no other kind", () => {
    expect(quote("ADVANCE_PAYMENT", 2_999_999).discount).toBe(0);
    expect(quote("ADVANCE_PAYMENT", 3_000_000).discount).toBe(200);
    expect(quote("INTERIM_PAYMENT", 3_000_000).discount).toBe(0);
    expect(quote("CONTRACT_PERFORMANCE", 3_000_000).discount).toBe(0);
  });
});
