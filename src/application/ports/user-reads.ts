import type { Caller } from "../../domain/access";
import type { Page, Wanted, Window } from "./page";

/** Users of the caller's own organisation; for an issuer also those of contractors registered with it; for the operator all. */
export interface UserReads {
  byIds(caller: Caller, ids: readonly string[], wanted: Wanted): Promise<UserView[]>;
  page(caller: Caller, window: Window, wanted: Wanted): Promise<Page<UserView>>;
}

/** A person with access (利用者), without anything that signs in. */
export interface UserView {
  readonly __typename: "User";
  readonly id: string;
  readonly loginId: string;
  readonly name: string;
  readonly createdAt: Date;
}
