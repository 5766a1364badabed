import type { AtOnce } from "../shared/at-once";
import type { Caller, Role, Scope } from "../../domain/account/access";
import type { Page, Window } from "../shared/page";
import type { ReadApart, Requested } from "../shared/view";
import type { Wanted } from "../shared/wanted";
import type { RegistrationStatus, RegistrationRequest } from "../../domain/account/registration";
import type { BranchView, ContractorView, IssuerView } from "../party/ports";
import type { ContractingBranch } from "../../domain/party/company";
import type { ConstructionLicense } from "../../domain/values/construction-license";
import type { CorporateNumber } from "../../domain/values/corporate-number";
import type { NamedDepartment } from "../../domain/account/department-names";
import type { LoginId } from "../../domain/account/login-id";
import type { StaffRole, UserState } from "../../domain/account/staff-role";

export interface AccessTokenReads {
  findByHash(hash: string): AtOnce<StoredAccessToken | null>;
  findById(id: string): Promise<StoredAccessToken | null>;
  /** The integrations' tokens of the caller's own organisation; those of sessions are not among them. */
  byIds(caller: Caller, ids: readonly string[], wanted: Wanted): Promise<Requested<AccessTokenView>[]>;
  page(caller: Caller, window: Window, wanted: Wanted): Promise<Page<Requested<AccessTokenView>>>;
}

export interface StoredAccessToken {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  readonly organisationId: string;
  readonly userId: string | null;
  /** What the person whose session it is may do now; `null` for an integration. */
  readonly staffRole: StaffRole | null;
  /** Whether the person whose session it is cannot sign in any more. */
  readonly isHolderLockedOut: boolean;
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

/** An issuer reads what it received, a contractor the request that it came from, the operator all. */
export interface RegistrationReads {
  byIds(caller: Caller, ids: readonly string[], wanted: Wanted): Promise<Requested<RegistrationView>[]>;
  page(
    caller: Caller,
    window: Window,
    statuses: readonly RegistrationStatus[] | undefined,
    wanted: Wanted,
  ): Promise<Page<Requested<RegistrationView>>>;
}

export interface RegistrationView extends ReadApart<"issuer" | "handlingBranch" | "contractor" | "user"> {
  readonly __typename: "Registration";
  readonly id: string;
  readonly status: RegistrationStatus;
  readonly companyName: string;
  readonly address: string;
  readonly representative: string;
  readonly contactName: string;
  readonly contactEmail: string;
  readonly telephone: string;
  readonly corporateNumber: CorporateNumber | null;
  readonly constructionLicenseNumber: ConstructionLicense | null;
  readonly contractingBranch: ContractingBranch | null;
  readonly handlingBranch: BranchView | null;
  readonly loginId: string | null;
  readonly requestedAt: Date;
  readonly decidedAt: Date | null;
  readonly declineReason: string | null;
  readonly issuer: IssuerView;
  readonly contractor: ContractorView | null;
  readonly user: UserView | null;
}

export interface RegistrationStore {
  insert(registration: NewRegistration): Promise<void>;
  /** A request that this issuer received. Until the unit of work ends, nobody else decides it. */
  ofIssuer(issuerId: string, id: string): Promise<StoredRegistration | null>;
  decide(id: string, decision: RegistrationDecision): Promise<void>;
}

export interface NewRegistration extends Omit<
  RegistrationRequest,
  "corporateNumber" | "constructionLicenseNumber" | "handlingBranch"
> {
  readonly id: string;
  readonly corporateNumber: CorporateNumber | null;
  readonly constructionLicenseNumber: ConstructionLicense | null;
  /** The branch that was chosen, once it is accepted the one that handles; `null`: the address tells it. */
  readonly handlingBranchId: string | null;
  readonly issuerId: string;
  readonly requestedAt: Date;
}

export interface StoredRegistration extends NewRegistration {
  readonly status: RegistrationStatus;
}

export type RegistrationDecision =
  | {
      readonly status: "ACCEPTED";
      readonly at: Date;
      readonly contractorId: string;
      readonly userId: string;
      /** 取扱店, from now on. */
      readonly handlingBranchId: string;
    }
  | { readonly status: "DECLINED"; readonly at: Date; readonly reason: string };

export interface SessionStore {
  insert(session: NewSession): Promise<void>;
  insertRefreshToken(sessionId: string, hash: string): Promise<void>;
  /**
   * Uses a refresh token up. `first` is `false` where it was used before. `null` for a token that is not known. Until
   * the unit of work ends, nobody else uses it. A session that is ended meanwhile stays so: nothing undoes a revocation.
   */
  useRefreshToken(hash: string, at: Date): Promise<{ session: StoredSession; first: boolean } | null>;
  /** The session that this refresh token was given for, used or not. */
  ofRefreshToken(hash: string): Promise<StoredSession | null>;
  /** The session whose access token this is. */
  ofToken(tokenId: string): Promise<StoredSession | null>;
  /** Ends those sessions that have not ended; returns them. Their access tokens are the caller's to revoke. */
  revoke(ids: readonly string[], at: Date): Promise<EndedSession[]>;
  revokeAllOf(userId: string, at: Date): Promise<EndedSession[]>;
  /** Deletes sessions that ended before this instant, with their tokens, so many at most; returns how many. */
  deleteEnded(before: Date, most: number): Promise<number>;
}

export interface NewSession {
  readonly id: string;
  readonly userId: string;
  /** Its access token, which keeps its id when it is renewed. */
  readonly tokenId: string;
  readonly createdAt: Date;
  readonly expiresAt: Date;
}

export interface StoredSession extends NewSession {
  readonly revokedAt: Date | null;
}

export type EndedSession = Pick<StoredSession, "id" | "tokenId">;

/** Users of the caller's own organisation; for an issuer also those of contractors registered with it; for the operator all. */
export interface UserReads {
  byIds(caller: Caller, ids: readonly string[], wanted: Wanted): Promise<Requested<UserView>[]>;
  page(
    caller: Caller,
    window: Window,
    filter: UserFilter,
    wanted: Wanted,
  ): Promise<Page<Requested<UserView>>>;
  /** All of the caller's own organisation. */
  staff(caller: Caller): Promise<Staff>;
}

/** The users of an organisation, in the order of their ids, with all departments that there are. */
export interface Staff {
  readonly users: readonly (Pick<UserView, "name" | "email" | "staffRole" | "state"> & {
    readonly departmentIds: readonly string[];
  })[];
  readonly departments: readonly NamedDepartment[];
}

/** What a list of users is narrowed to; what is absent narrows nothing. */
export interface UserFilter {
  readonly states?: readonly UserState[] | undefined;
  readonly staffRoles?: readonly StaffRole[] | undefined;
  /** Only users of the caller's own organisation. */
  readonly colleaguesOnly?: boolean;
}

/** A person with access (利用者), without anything that signs in. */
export interface UserView extends ReadApart<"departments"> {
  readonly __typename: "User";
  readonly id: string;
  readonly loginId: string;
  readonly name: string;
  readonly staffRole: StaffRole;
  readonly state: UserState;
  readonly createdAt: Date;
  /** `null` also for an issuer, of a contractor's users; so is the sign-in. */
  readonly email: string | null;
  readonly lastSignedInAt: Date | null;
  readonly departments: readonly UserDepartmentView[];
}

/** 所属部署. */
export interface UserDepartmentView {
  readonly __typename: "UserDepartment";
  readonly id: string;
  readonly name: string;
}

export interface UserStore {
  /** Inserts the user; `false`, and nothing inserted, where the login ID is another's. */
  insert(user: NewUser): Promise<boolean>;
  /** Inserts users whose login IDs are nobody's. */
  insertAll(users: readonly NewUser[]): Promise<void>;
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
  /** Compare and set: `false` where the password is another one since then, or the user was locked out. Until the unit of work ends, nobody changes it. */
  recordSignIn(user: PasswordSeen, at: Date): Promise<boolean>;
  /** Compare and set, like `recordSignIn`. Ends the links by which the user may choose a password; so do the two below. */
  changePassword(user: PasswordSeen, change: PasswordChange): Promise<boolean>;
  /**
   * Compare and set of password and state: the user is active with this password from now on, unless either is another since
   * then, as where it was locked out.
   */
  choosePassword(user: PasswordSeen & Pick<StoredUser, "state">, change: PasswordChange): Promise<boolean>;
  /** Takes the password of a user that is held: nobody signs in with it any more. */
  takePassword(id: string, at: Date): Promise<void>;
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
  readonly email: string | null;
  readonly role: Role;
  readonly organisationId: string;
  readonly staffRole: StaffRole;
  readonly state: UserState;
  /** Empty where there is no password: it takes the link in a mail to choose one. */
  readonly passwordHash: string;
  readonly mustChangePassword: boolean;
  /** Goes up with each change of the password: whoever uses or changes it names the one it saw. */
  readonly passwordVersion: number;
  readonly passwordChangedAt: Date;
}

/** Who is entered without a role administers the organisation, and is active. */
export interface NewUser
  extends
    Omit<StoredUser, "passwordVersion" | "passwordChangedAt" | "staffRole" | "state">,
    Partial<Pick<StoredUser, "staffRole" | "state">> {
  readonly createdAt: Date;
}
