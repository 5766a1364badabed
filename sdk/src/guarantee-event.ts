import type { GuaranteeEventType, LifeStatus, Role } from "./generated/operations.js";

/** Something that was done with a guarantee (履歴). */
export interface GuaranteeEvent {
  /** When, RFC 3339 in UTC. */
  readonly at: string;
  /** What. Further types may be added. */
  readonly type: GuaranteeEventType;
  /** What kind of organisation did it; `null` where the calendar did (期限満了). */
  readonly role: Role | null;
  /** The organisation that did it; `null` where none did. */
  readonly organisationId: string | null;
  /** The user (利用者) who did it; `null` where an integration's access token did, or nobody. */
  readonly userId: string | null;
  /** The state before; `null` where none changed. */
  readonly from: LifeStatus | null;
  /** The state after; `null` where none changed. */
  readonly to: LifeStatus | null;
}
