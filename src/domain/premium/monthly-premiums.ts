import { fileNameOf, type DocumentFileName } from "../certificate/document-file-name";
import type { CalendarDate } from "../values/calendar-date";
import type { CalendarMonth } from "../values/calendar-month";
import type { GuaranteeKind } from "../values/guarantee-kind";
import type { GuaranteeNumber } from "../values/guarantee-number";
import type { Yen } from "../values/yen";
import type { PayeeAccount } from "./premium-payment";

/** A premium that went into 保証料一括納付. */
export interface MonthlyPremium {
  readonly applicationId: string;
  readonly settledOn: CalendarDate;
  /** `null` while the guarantee is not issued. */
  readonly number: GuaranteeNumber | null;
  readonly kind: GuaranteeKind;
  readonly obligeeName: string;
  readonly worksName: string;
  /** 保証金額 */
  readonly guaranteed: Yen;
  /** 保証料 */
  readonly premium: Yen;
}

/** 保証料一括納付: what one contractor pays one issuer for a month, as one statement. */
export interface MonthlyPremiums {
  readonly month: CalendarMonth;
  readonly issuerName: string;
  readonly contractorName: string;
  /** By day, then in the order of the applications. */
  readonly lines: readonly MonthlyPremium[];
  /** `null`: the branch tells. */
  readonly account: PayeeAccount | null;
  readonly dueOn: CalendarDate | null;
}

/** What is to be paid for the month. */
export function totalOf(lines: readonly Pick<MonthlyPremium, "premium">[]): Yen {
  return lines.reduce((sum, { premium }) => sum + premium, 0) as Yen;
}

/** The order of the statement. */
export function byDay(lines: readonly MonthlyPremium[]): readonly MonthlyPremium[] {
  const keyOf = ({ settledOn, applicationId }: MonthlyPremium): string => `${settledOn} ${applicationId}`;
  return [...lines].sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
}

/** 保証料一括納付明細書_2026-11_株式会社〇〇建設.pdf */
export function monthlyPremiumsFileName(
  { month, contractorName }: Pick<MonthlyPremiums, "month" | "contractorName">,
  format: "pdf" | "csv",
): DocumentFileName {
  return {
    fileName: fileNameOf(["保証料一括納付明細書", month, contractorName], format),
    asciiFileName: `monthly-premiums-${month}.${format}`,
  };
}
