import type { Role, Scope } from "../../domain/access";

export interface AccessTokenStore {
  /** Whether the organisation has a token of this name; those of sessions do not count. */
  isNamed(organisationId: string, name: string): Promise<boolean>;
  insert(token: NewAccessToken): Promise<void>;
  /** Gives a session's token another text and end, so that the one before is known no more. */
  renew(id: string, hash: string, expiresAt: Date): Promise<void>;
  /** An integration's token of this organisation; never a session's. */
  ofIntegration(organisationId: string, id: string): Promise<{ revokedAt: Date | null } | null>;
  revoke(ids: readonly string[], at: Date): Promise<void>;
  /** Revokes what this person made for integrations, also through tokens made by such tokens; returns their ids. */
  revokeMadeBy(userId: string, at: Date): Promise<string[]>;
  /** A token as it is now. Until the unit of work ends, nobody revokes it. */
  hold(id: string): Promise<HeldToken | null>;
  /** Notes when tokens were last used; never an earlier instant than the one that is noted already. */
  recordUse(uses: ReadonlyMap<string, Date>): Promise<void>;
}

export interface HeldToken {
  readonly expiresAt: Date | null;
  readonly revokedAt: Date | null;
  readonly createdByUserId: string | null;
}

export interface NewAccessToken {
  readonly id: string;
  readonly hash: string;
  readonly name: string;
  readonly role: Role;
  readonly organisationId: string;
  readonly createdAt: Date;
  readonly expiresAt: Date | null;
  /** The person whose session it is; absent for an integration. */
  readonly userId?: string;
  /** The person who made it for an integration; absent where it is a session's, or was entered. */
  readonly createdByUserId?: string | null;
  /** Absent for everything that the role may do. */
  readonly scopes?: readonly Scope[];
}
