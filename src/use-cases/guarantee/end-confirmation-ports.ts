import type { Caller } from "../../domain/account/access";
import type { EndConfirmation, EndConfirmationKind } from "../../domain/guarantee/end-confirmation";

/** What bodies stated towards the ends of guarantees (検査合格、解約の同意); nothing of it is taken back. */
export interface EndConfirmationStore {
  add(confirmation: NewEndConfirmation): Promise<void>;
  /**
   * The last of a kind that was stated of the guarantee as it is; `null`: there is none. What was stated before its last
   * amendment was said of other terms.
   */
  newestOfPresent(guaranteeId: string, kind: EndConfirmationKind): Promise<EndConfirmation | null>;
  /** The guarantee has ended: none of them is a task any more. */
  settle(guaranteeId: string): Promise<void>;
}

export interface NewEndConfirmation extends EndConfirmation {
  readonly id: string;
  readonly guaranteeId: string;
  /** The issuer, whose task it is. */
  readonly issuerId: string;
  /** The user who stated it; `null`: an integration. */
  readonly userId: string | null;
  readonly recordedAt: Date;
}

/** The most confirmations that a guarantee shows: the newest. */
export const MOST_CONFIRMATIONS = 10;

/** As contractor, issuer and the body itself see them; another obligee that opened the guarantee sees none. */
export interface EndConfirmationReads {
  /** By guarantee, oldest first: one statement for all. */
  ofGuarantees(caller: Caller, guaranteeIds: readonly string[]): Promise<Map<string, EndConfirmationView[]>>;
}

export interface EndConfirmationView extends EndConfirmation {
  readonly id: string;
  readonly guaranteeId: string;
  readonly recordedAt: Date;
}
