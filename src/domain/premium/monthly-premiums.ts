import { fileNameOf, type DocumentFileName } from "../certificate/document-file-name";
import type { CalendarDate } from "../values/calendar-date";
import type { CalendarMonth } from "../values/calendar-month";
import type { GuaranteeKind } from "../values/guarantee-kind";
import type { GuaranteeNumber } from "../values/guarantee-number";
import type { Yen } from "../values/yen";
import { signedAmount, type AmendmentOfPremium } from "./premium-change";
import type { PayeeAccount } from "./premium-payment";

/** A premium, or what an amendment made due, that went into 保証料一括納付. */
export interface MonthlyPremium {
  /** 保証申込, or 変更申込 where an amendment made it due. */
  readonly applicationId: string;
  /** Which amendment made it due; `null`: it is the premium of the issue. */
  readonly amendment: AmendmentOfPremium | null;
  readonly settledOn: CalendarDate;
  /** `null` while the guarantee is not issued. */
  readonly number: GuaranteeNumber | null;
  readonly kind: GuaranteeKind;
  readonly obligeeName: string;
  readonly worksName: string;
  /** 保証金額 */
  readonly guaranteed: Yen;
  /** 保証料, 追加保証料 or 返戻保証料, in yen, whichever way it goes. */
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

type Counted = Pick<MonthlyPremium, "premium" | "amendment">;

/** In yen: 返戻保証料 counts as less than nothing. */
export function countedPremium({ premium, amendment }: Counted): number {
  return amendment === null ? premium : signedAmount({ ...amendment, amount: premium });
}

/** What the lines come to: what the contractor pays, or, where more is paid back than paid, what the issuer does. */
export interface MonthlyTotal {
  /** お支払額 */
  readonly total: Yen;
  /** ご返金額; 0 unless `total` is. */
  readonly returned: Yen;
}

export function totalOf(lines: readonly Counted[]): MonthlyTotal {
  const sum = lines.reduce((before, line) => before + countedPremium(line), 0);
  return { total: Math.max(0, sum) as Yen, returned: Math.max(0, -sum) as Yen };
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
