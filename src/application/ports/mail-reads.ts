import type { Caller } from "../../domain/access";
import type { MailStatus } from "../../domain/mail-delivery";
import type { Page, Wanted, Window } from "./page";

export interface MailReads {
  byIds(caller: Caller, ids: readonly string[], wanted: Wanted): Promise<MailView[]>;
  /** Newest first. */
  page(caller: Caller, query: MailQuery, wanted: Wanted): Promise<Page<MailView>>;
  /** Whether a mail may be sent now. */
  isAnyDue(now: Date): Promise<boolean>;
}

export interface MailQuery {
  readonly window: Window;
  readonly guaranteeId?: string | undefined;
  readonly status?: MailStatus | undefined;
}

export interface MailView {
  readonly __typename: "Mail";
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly status: MailStatus;
  readonly createdAt: Date;
  readonly sentAt: Date | null;
  readonly attempts: number;
  readonly failure: string | null;
  /** A `GuaranteeView`, where it was asked for. */
  readonly guarantee: { readonly id: string };
}
