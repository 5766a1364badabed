import type { Caller, Role, Scope } from "../../domain/access";
import type { Page, Wanted, Window } from "./page";

export interface AccessTokenReads {
  findByHash(hash: string): Promise<StoredAccessToken | null>;
  findById(id: string): Promise<StoredAccessToken | null>;
  /** The integrations' tokens of the caller's own organisation; those of sessions are not among them. */
  byIds(caller: Caller, ids: readonly string[], wanted: Wanted): Promise<AccessTokenView[]>;
  page(caller: Caller, window: Window, wanted: Wanted): Promise<Page<AccessTokenView>>;
}

export interface StoredAccessToken {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  readonly organisationId: string;
  readonly userId: string | null;
  readonly scopes: readonly Scope[] | null;
  readonly expiresAt: Date | null;
  readonly revokedAt: Date | null;
}

export interface AccessTokenView {
  readonly __typename: "AccessToken";
  readonly id: string;
  readonly name: string;
  readonly scopes: readonly Scope[] | null;
  readonly createdAt: Date;
  readonly expiresAt: Date | null;
  readonly revokedAt: Date | null;
  readonly lastUsedAt: Date | null;
}
