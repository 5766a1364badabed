import type { CalendarDate } from "../values/calendar-date";
import type { GuaranteeKind } from "../values/guarantee-kind";

/** CONTRACT_COPY: 請負契約書の写し. PROGRESS_RECOGNITION: 認定調書. USE_OF_ADVANCE: 使途内訳明細書. */
export const REQUIRED_DOCUMENTS = ["CONTRACT_COPY", "PROGRESS_RECOGNITION", "USE_OF_ADVANCE"] as const;
export type RequiredDocument = (typeof REQUIRED_DOCUMENTS)[number];

/** What an issuer asks of applications, from a day on. What is not entered, it does not ask for. */
export interface ApplicationRequirements {
  readonly effectiveFrom: CalendarDate;
  /** Where the issuer says so, such as its 前払金保証の申込. */
  readonly source: string;
  /** Whether an advance needs the type, number and holder of its account. */
  readonly asksForAccount: boolean;
  /** 業務委託金融機関; none: every bank will do. */
  readonly designatedBanks: readonly string[];
  readonly documents: readonly RequiredDocument[];
}

/** More changes than an issuer makes. */
export const MOST_REQUIREMENTS = 10;
export const MOST_DESIGNATED_BANKS = 100;

/** What applies on a day; `null` where nothing is entered for it. */
export function requirementsOn(
  entered: readonly ApplicationRequirements[],
  day: CalendarDate,
): ApplicationRequirements | null {
  const begun = entered.filter(({ effectiveFrom }) => effectiveFrom <= day);
  return begun.reduce<ApplicationRequirements | null>(
    (latest, each) => (latest === null || each.effectiveFrom > latest.effectiveFrom ? each : latest),
    null,
  );
}

/** The kinds of guarantee that a document belongs to. */
const KINDS_WITH: Readonly<Record<RequiredDocument, readonly GuaranteeKind[]>> = {
  CONTRACT_COPY: ["ADVANCE_PAYMENT", "INTERIM_PAYMENT", "CONTRACT_PERFORMANCE"],
  PROGRESS_RECOGNITION: ["INTERIM_PAYMENT"],
  USE_OF_ADVANCE: ["ADVANCE_PAYMENT"],
};

/** The documents that an application of this kind needs. */
export function documentsFor(
  kind: GuaranteeKind,
  asked: Pick<ApplicationRequirements, "documents">,
): RequiredDocument[] {
  return asked.documents.filter((document) => KINDS_WITH[document].includes(kind));
}
