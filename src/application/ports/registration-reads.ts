import type { Caller } from "../../domain/access";
import type { RegistrationStatus } from "../../domain/registration";
import type { Page, Wanted, Window } from "./page";
import type { PartyView } from "./party-reads";
import type { UserView } from "./user-reads";

/** An issuer reads what it received, a contractor the request that it came from, the operator all. */
export interface RegistrationReads {
  byIds(caller: Caller, ids: readonly string[], wanted: Wanted): Promise<RegistrationView[]>;
  page(
    caller: Caller,
    window: Window,
    statuses: readonly RegistrationStatus[] | undefined,
    wanted: Wanted,
  ): Promise<Page<RegistrationView>>;
}

export interface RegistrationView {
  readonly __typename: "Registration";
  readonly id: string;
  readonly status: RegistrationStatus;
  readonly companyName: string;
  readonly address: string;
  readonly representative: string;
  readonly contactName: string;
  readonly contactEmail: string;
  readonly telephone: string;
  readonly loginId: string | null;
  readonly requestedAt: Date;
  readonly decidedAt: Date | null;
  readonly declineReason: string | null;
  readonly issuer: PartyView;
  readonly contractor: PartyView | null;
  readonly user: UserView | null;
}
