import { fileNameOf, type DocumentFileName } from "../certificate/document-file-name";
import type { CalendarDate } from "../values/calendar-date";
import type { ContractType } from "../values/contract-type";
import { KIND_IN_JAPANESE, type GuaranteeKind } from "../values/guarantee-kind";
import type { GuaranteeNumber } from "../values/guarantee-number";
import type { Yen } from "../values/yen";
import type { HandlingBranch } from "../party/parties";
import type { SetPremium } from "./final-premium";
import { MILLION, type PremiumPart, type QuotedPremium } from "./premium";
import { sumOfChanges, type PremiumChange } from "./premium-change";
import type { PayeeAccount } from "./premium-payment";
import type { PremiumSettlement } from "./premium-settlement";
import { withCommas } from "../values/with-commas";

/** 保証料計算書: what a guarantee costs, how that comes about, and where and until when it is paid. */
export interface PremiumStatement {
  readonly applicationId: string;
  /** The day of the newest of its facts: quote, final premium or settlement. */
  readonly statedOn: CalendarDate;
  readonly number: GuaranteeNumber | null;
  readonly kind: GuaranteeKind;
  readonly contractType: ContractType;
  readonly contractorName: string;
  readonly obligeeName: string;
  readonly worksName: string;
  readonly amount: Yen;
  readonly issuerName: string;
  readonly branch: Pick<HandlingBranch, "name" | "telephone">;
  /** `null`: the issuer had no table. */
  readonly quoted: QuotedPremium | null;
  readonly final: Pick<SetPremium, "amount" | "reason"> | null;
  /** What is to be paid; `null`: nobody may be charged yet. */
  readonly payable: Yen | null;
  /** `null`: the branch tells. */
  readonly account: PayeeAccount | null;
  readonly dueOn: CalendarDate | null;
  readonly settlement: PremiumSettlement | null;
  /** 追加保証料 and 返戻保証料 of the amendments since, oldest first. */
  readonly changes: readonly PremiumChange[];
}

/** What the guarantee costs with all its amendments so far, in yen; `null`: nobody may be charged yet, or can say what one of them costs. */
export function costOf({
  payable,
  settlement,
  changes,
}: Pick<PremiumStatement, "payable" | "settlement" | "changes">): number | null {
  const premium = settlement?.amount ?? payable;
  const sum = sumOfChanges(changes);
  return premium === null || sum === null ? null : premium + sum;
}

/** What a part costs at its rate, before anything is rounded: "12,000", "0.9997". Exact. */
export function productOf({ amount, band }: PremiumPart): string {
  const millionths = BigInt(amount) * BigInt(band.ratePerMillion);
  const whole = withCommas(millionths / BigInt(MILLION));
  const rest = String(millionths % BigInt(MILLION))
    .padStart(6, "0")
    .replace(/0+$/, "");
  return rest === "" ? whole : `${whole}.${rest}`;
}

/** Such as 保証料計算書_前払金保証_〇〇道路改良工事.pdf. */
export function premiumStatementFileName({
  kind,
  worksName,
  applicationId,
}: Pick<PremiumStatement, "kind" | "worksName" | "applicationId">): DocumentFileName {
  return {
    fileName: fileNameOf(["保証料計算書", KIND_IN_JAPANESE[kind], worksName], "pdf"),
    asciiFileName: `premium-${applicationId}.pdf`,
  };
}
