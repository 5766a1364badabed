import type { Caller, Role } from "../../domain/access";
import type { LoginId } from "../../domain/login-id";

export interface UserStore {
  /** Inserts the user; `false`, and nothing inserted, where the login ID is another's. */
  insert(user: NewUser): Promise<boolean>;
  /** The login IDs among these that are taken, each with its user's organisation. */
  taken(loginIds: readonly LoginId[]): Promise<ReadonlyMap<string, string>>;
  /** `null` as login ID finds nobody, after the same work. */
  byLoginId(loginId: LoginId | null): Promise<StoredUser | null>;
  byId(id: string): Promise<StoredUser | null>;
  /**
   * A user whose password the caller may reset: any for the operator, for an issuer one that came of a request which it
   * accepted itself. That the contractor is registered with an issuer says nothing: it may be with others, too.
   */
  resettableBy(caller: Caller, id: string): Promise<StoredUser | null>;
  /** Compare and set: `false` where the password is another one since then. Until the unit of work ends, nobody changes it. */
  recordSignIn(user: PasswordSeen, at: Date): Promise<boolean>;
  /** Compare and set, like `recordSignIn`. */
  changePassword(user: PasswordSeen, change: PasswordChange): Promise<boolean>;
  /** The same password, hashed anew: not a change. */
  rehash(id: string, passwordHash: string): Promise<void>;
}

/** A user as somebody has read it, with the password it had then. */
export type PasswordSeen = Pick<StoredUser, "id" | "passwordVersion">;

export interface PasswordChange {
  readonly passwordHash: string;
  /** Whether it is an initial password. */
  readonly mustChange: boolean;
  readonly at: Date;
}

/** A person with access (利用者), as it is stored. */
export interface StoredUser {
  readonly id: string;
  readonly loginId: LoginId;
  readonly name: string;
  readonly role: Role;
  readonly organisationId: string;
  readonly passwordHash: string;
  readonly mustChangePassword: boolean;
  /** Goes up with each change of the password: whoever uses or changes it names the one it saw. */
  readonly passwordVersion: number;
  readonly passwordChangedAt: Date;
}

export interface NewUser extends Omit<StoredUser, "passwordVersion" | "passwordChangedAt"> {
  readonly email: string | null;
  readonly createdAt: Date;
}
