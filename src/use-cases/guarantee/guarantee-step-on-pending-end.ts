import type { GuaranteeStepCommand, GuaranteeStepRefusal } from "./guarantee-step";
import type { StoredGuarantee, StoredPendingEnd } from "./guarantee-store-ports";

/** Decides on an end that waits for a second officer. */
export interface PendingEndCommand extends GuaranteeStepCommand {
  /** The pending end that the caller saw: nobody decides on another one. */
  readonly pendingEndId: string;
}

export type PendingEndRefusal = GuaranteeStepRefusal | "PENDING_END_NOT_FOUND";

/** The end that waits, if it is still the one that the caller saw. */
export function pendingEndSeen(
  { pendingEnd }: StoredGuarantee,
  { pendingEndId }: PendingEndCommand,
): StoredPendingEnd | null {
  return pendingEnd?.id === pendingEndId ? pendingEnd : null;
}
