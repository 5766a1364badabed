import type { GuaranteeEnd } from "../../domain/guarantee/guarantee-end";
import type { StoredGuarantee, StoredPendingEnd } from "./guarantee-store-ports";

export interface GuaranteeEndStore {
  /**
   * Records the end of a guarantee that was taken. An end that was waiting is settled with it: it is this one, confirmed, or
   * it is void.
   */
  add(taken: Pick<StoredGuarantee, "id" | "revision" | "pendingEnd">, end: NewGuaranteeEnd): Promise<void>;
  /** Records an end of a guarantee that was taken, which waits for a second officer. */
  addPending(taken: Pick<StoredGuarantee, "id">, end: NewPendingEnd): Promise<void>;
  takeBackPending(pendingEnd: Pick<StoredPendingEnd, "id">): Promise<void>;
}

export interface NewGuaranteeEnd {
  readonly id: string;
  readonly end: GuaranteeEnd;
  readonly recordedAt: Date;
  /** Whether it is the end that was waiting. */
  readonly isCountersigned: boolean;
}

export interface NewPendingEnd extends StoredPendingEnd {
  readonly recordedAt: Date;
}
