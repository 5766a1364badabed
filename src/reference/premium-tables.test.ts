import { parseCalendarDate } from "../domain/values/calendar-date";
import { GUARANTEE_KINDS, type GuaranteeKind } from "../domain/values/guarantee-kind";
import { quotePremium } from "../domain/premium/premium";
import { findingsOnTable } from "../domain/premium/premium-table";
import type { Yen } from "../domain/values/yen";
import { PREMIUM_TABLES, premiumTablesOf } from "./premium-tables";

const WEST = "西日本建設業保証株式会社";
const EAST = "東日本建設業保証株式会社";
const HOKKAIDO = "北海道建設業信用保証株式会社";
const ISSUERS = [WEST, EAST, HOKKAIDO];

/** The issuer's table of this kind on a day. */
const tableOn = (issuer: string, kind: GuaranteeKind, day: string) => {
  const table = premiumTablesOf(issuer)
    .filter((each) => each.kind === kind && each.effectiveFrom <= day)
    .at(-1);
  if (!table) throw new Error(`no table for ${kind}`);
  return { ...table, id: "" };
};
const today = (issuer: string, kind: GuaranteeKind) => tableOn(issuer, kind, "2026-11-28");
const quote = (issuer: string, kind: GuaranteeKind, amount: number) =>
  quotePremium(today(issuer, kind), { amount: amount as Yen, isOnline: true });

describe("the premium tables that ship", () => {
  it("price each kind from the beginning, follow one another day by day, and are in order", () => {
    expect(PREMIUM_TABLES.map(({ kind }) => kind).sort()).toEqual([...GUARANTEE_KINDS].sort());
    for (const table of PREMIUM_TABLES) expect(table.source).toContain("公表されていない");
    for (const issuer of ISSUERS)
      for (const kind of GUARANTEE_KINDS) {
        const tables = premiumTablesOf(issuer).filter((each) => each.kind === kind);
        const days = tables.map(({ effectiveFrom }) => effectiveFrom);
        expect(days).toEqual([...new Set(days)].sort());
        for (const table of tables) {
          expect(findingsOnTable(table)).toEqual([]);
          expect(parseCalendarDate(table.effectiveFrom)).toBe(table.effectiveFrom);
        }
      }
  });

  it("give an issuer that is named in none of them the first ones alone", () => {
    expect(premiumTablesOf("別の保証株式会社")).toEqual(PREMIUM_TABLES);
  });

  it("take 0.065 % for an interim payment of 西日本 (公表資料) and 北海道 (www2.hokkaido-cs.co.jp/wa/chukan)", () => {
    for (const issuer of [WEST, HOKKAIDO]) {
      expect(quote(issuer, "INTERIM_PAYMENT", 10_000_000).total).toBe(6_500);
      expect(today(issuer, "INTERIM_PAYMENT").illustrative).toBe(false);
    }
    expect(today(HOKKAIDO, "INTERIM_PAYMENT").source).toContain("www2.hokkaido-cs.co.jp/wa/chukan");
  });

  it("call every rate an example that no source confirms: 東日本's for an interim payment, and all others", () => {
    const approved = ISSUERS.flatMap((issuer) =>
      GUARANTEE_KINDS.filter((kind) => !today(issuer, kind).illustrative).map((kind) => `${issuer} ${kind}`),
    );
    expect(approved).toEqual([`${WEST} INTERIM_PAYMENT`, `${HOKKAIDO} INTERIM_PAYMENT`]);
  });

  it("take 200 yen off 西日本's advance payment guarantees of 3,000,000 yen or more (電子保証のご案内, 令和7年2月27日)", () => {
    expect(quote(WEST, "ADVANCE_PAYMENT", 2_999_999).discount).toBe(0);
    expect(quote(WEST, "ADVANCE_PAYMENT", 3_000_000).discount).toBe(200);
    expect(today(WEST, "ADVANCE_PAYMENT").onlineDiscount?.name).toBe("e-Net保証割引");
  });

  it("take nothing off any other kind or issuer", () => {
    for (const issuer of ISSUERS)
      for (const kind of GUARANTEE_KINDS)
        if (issuer !== WEST || kind !== "ADVANCE_PAYMENT")
          expect(quote(issuer, kind, 3_000_000).discount).toBe(0);
  });

  it("leave what was quoted before as it was: tables are followed by newer ones, not changed", () => {
    for (const issuer of ISSUERS) {
      const before = tableOn(issuer, "ADVANCE_PAYMENT", "2026-11-27");
      expect(before.onlineDiscount).toEqual({ off: 200, from: 3_000_000, name: null });
      expect(tableOn(issuer, "INTERIM_PAYMENT", "2026-11-27").illustrative).toBe(false);
    }
  });
});
