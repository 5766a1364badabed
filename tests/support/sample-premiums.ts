import type { MonthlyPremium, MonthlyPremiums } from "../../src/domain/premium/monthly-premiums";
import { quotePremium, type QuotedPremium } from "../../src/domain/premium/premium";
import type { PayeeAccount } from "../../src/domain/premium/premium-payment";
import type { PremiumStatement } from "../../src/domain/premium/premium-statement";
import type { CalendarDate } from "../../src/domain/values/calendar-date";
import type { CalendarMonth } from "../../src/domain/values/calendar-month";
import type { GuaranteeNumber } from "../../src/domain/values/guarantee-number";
import type { Yen } from "../../src/domain/values/yen";
import { premiumTablesOf } from "../../src/reference/premium-tables";

const day = (text: string) => text as CalendarDate;
const yen = (amount: number) => amount as Yen;

export const PAYEE: PayeeAccount = {
  bank: "〇〇銀行",
  branch: "△△支店",
  type: "ORDINARY",
  number: "0123456",
  holder: "ニシニホンケンセツギョウホショウ（カ",
};

/** By the newest table that ships of this issuer. */
export function quotedBy(issuerName: string, kind: "ADVANCE_PAYMENT" | "INTERIM_PAYMENT"): QuotedPremium {
  const table = premiumTablesOf(issuerName)
    .filter((each) => each.kind === kind)
    .at(-1);
  if (!table) throw new Error("no table ships for this kind");
  const rates = { ...table, id: "premiumtable_1" };
  const quote = quotePremium(rates, { amount: yen(40_000_000), isOnline: true });
  return { quote, table: rates, on: day("2026-11-28") };
}

export function premiumStatement(changes: Partial<PremiumStatement> = {}): PremiumStatement {
  return {
    applicationId: "application_01941f29-7c00-7000-8000-000000000001",
    statedOn: day("2026-11-28"),
    number: null,
    kind: "ADVANCE_PAYMENT",
    contractType: "WORKS",
    contractorName: "株式会社〇〇建設",
    obligeeName: "支出負担行為担当官 近畿地方整備局長",
    worksName: "〇〇道路改良工事",
    amount: yen(40_000_000),
    issuerName: "西日本建設業保証株式会社",
    branch: { name: "熊本支店", telephone: "096-364-1155" },
    quoted: quotedBy("西日本建設業保証株式会社", "ADVANCE_PAYMENT"),
    final: { amount: yen(98_400), reason: "認可料率表（令和8年4月1日）による。" },
    payable: yen(98_400),
    account: PAYEE,
    dueOn: day("2026-12-12"),
    settlement: null,
    changes: [],
    ...changes,
  };
}

/** So many premiums of a month. */
export function monthlyPremiums(count: number, changes: Partial<MonthlyPremiums> = {}): MonthlyPremiums {
  const lines = Array.from({ length: count }, (_, i): MonthlyPremium => ({
    applicationId: `application_${String(i).padStart(4, "0")}`,
    amendment: null,
    settledOn: day(`2026-11-${String(1 + ((i * 30) % 30)).padStart(2, "0")}`),
    number: i % 5 === 4 ? null : (String(2_070_000_000 + i) as GuaranteeNumber),
    kind: i % 2 === 0 ? "ADVANCE_PAYMENT" : "CONTRACT_PERFORMANCE",
    obligeeName: i % 3 === 0 ? "支出負担行為担当官 近畿地方整備局長" : "熊本市長",
    worksName: `〇〇道路改良工事（第${String(i + 1)}工区）`,
    guaranteed: yen(1_000_000 * (i + 1)),
    premium: yen(4_000 * (i + 1)),
  }));
  return {
    month: "2026-11" as CalendarMonth,
    issuerName: "西日本建設業保証株式会社",
    contractorName: "株式会社〇〇建設",
    lines,
    account: PAYEE,
    dueOn: day("2026-12-25"),
    ...changes,
  };
}
