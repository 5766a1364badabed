import type { Role } from "../../domain/account/access";
import type { NamedDepartment } from "../../domain/account/department-names";
import type { LinkPurpose } from "../../domain/account/password-link";
import type { StaffRole, UserState } from "../../domain/account/staff-role";
import type { StoredUser } from "./ports";

/** A user as its organisation administers it. */
export interface StaffMember extends Pick<StoredUser, "id" | "loginId" | "name" | "email"> {
  readonly staffRole: StaffRole;
  readonly state: UserState;
  /** Whether it has ever chosen a password; otherwise it comes in by an invitation only. */
  readonly hasPassword: boolean;
  /** Whether its password is an initial one, which it has not replaced yet. */
  readonly mustChangePassword: boolean;
  /** 所属部署, in the order of their ids; of an obligee's users alone. */
  readonly departmentIds: readonly string[];
}

/** What changes of a user; what is absent stays. */
export type StaffChange = Partial<Pick<StaffMember, "name" | "staffRole" | "state" | "departmentIds">>;

/** An active administrator who has a password. */
export interface HeldAdministrator {
  readonly id: string;
  /** Whether it chose its password itself: an initial one may never come to be used. */
  readonly hasChosenPassword: boolean;
}

export type AddressHolder = Pick<StaffMember, "id" | "name" | "state">;

/** The users of organisations, and who administers them. */
export interface StaffStore {
  /**
   * The active administrators of an organisation who have a password, by their ids. Until the unit of work ends, nobody else changes one of
   * them: whoever administers users asks this first, so that of two who do so at once, the second sees what the first did.
   */
  holdAdministrators(organisationId: string): Promise<HeldAdministrator[]>;
  /** A user of this organisation. Until the unit of work ends, nobody else changes it. */
  hold(organisationId: string, id: string): Promise<StaffMember | null>;
  /** All users of an organisation, held likewise, in the order of their ids. */
  holdAll(organisationId: string): Promise<StaffMember[]>;
  /** The users of an organisation who have this mail address, written large or small. */
  ofAddress(organisationId: string, email: string): Promise<AddressHolder[]>;
  change(id: string, change: StaffChange): Promise<void>;
  insertDepartments(ofUsers: readonly Pick<StaffMember, "id" | "departmentIds">[]): Promise<void>;
  /** The departments of a body, in the order of their ids; none of anybody else. */
  departments(organisationId: string): Promise<NamedDepartment[]>;
  /** How an organisation is called in a mail to its own people. */
  nameOf(role: Role, organisationId: string): Promise<string>;
}

/** Links in mails, by which users choose a password. */
export interface PasswordLinkStore {
  insert(link: NewPasswordLink): Promise<void>;
  /** Ends whatever links these users have. */
  endAllOf(userIds: readonly string[], at: Date): Promise<void>;
  /** Deletes links whose time ended before this instant, so many at most; returns how many. */
  deleteBefore(instant: Date, most: number): Promise<number>;
  /** A link that works at this instant, by the hash of its secret. */
  find(hash: string, now: Date): Promise<StoredPasswordLink | null>;
}

export interface StoredPasswordLink {
  readonly id: string;
  readonly userId: string;
  readonly purpose: LinkPurpose;
}

export interface NewPasswordLink extends StoredPasswordLink {
  readonly hash: string;
  readonly createdAt: Date;
  readonly expiresAt: Date;
}
