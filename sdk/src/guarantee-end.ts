import type { CancellationGround, GuaranteeEndStatus } from "./generated/operations.js";

/** How a guarantee (保証契約) ended. What has ended stays readable. */
export interface GuaranteeEnd {
  /** Discharged (解除), cancelled (解約) or expired (期限満了). */
  readonly status: GuaranteeEndStatus;
  /** The day it ended, `YYYY-MM-DD` in Japan: 解約日, the day of fulfilment (履行日), or the day after 保証期限. */
  readonly endedOn: string;
  /** Why it could be cancelled (解約事由); `null` of other ends. */
  readonly ground: CancellationGround | null;
  /** The day the obligee consented (同意日), `YYYY-MM-DD`; `null` where there was no consent to give. */
  readonly consentedOn: string | null;
  /** The document that shows it (文書番号), or the facts (事由); `null` where none was named. */
  readonly reference: string | null;
  /** When it was recorded, RFC 3339 in UTC. */
  readonly recordedAt: string;
}
