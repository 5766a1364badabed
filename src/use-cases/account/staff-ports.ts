import type { Role } from "../../domain/account/access";
import type { LinkPurpose } from "../../domain/account/password-link";
import type { StaffRole, UserState } from "../../domain/account/staff-role";
import type { StoredUser } from "./ports";

/** A user as its organisation administers it. */
export interface StaffMember extends Pick<StoredUser, "id" | "loginId" | "name" | "email"> {
  readonly staffRole: StaffRole;
  readonly state: UserState;
  /** Whether it has ever chosen a password; otherwise it comes in by an invitation only. */
  readonly hasPassword: boolean;
  /** 所属部署, in the order of their ids; of an obligee's users alone. */
  readonly departmentIds: readonly string[];
}

/** What changes of a user; what is absent stays. */
export type StaffChange = Partial<Pick<StaffMember, "name" | "staffRole" | "state" | "departmentIds">>;

export interface Department {
  readonly id: string;
  readonly name: string;
}

/** The users of organisations, and who administers them. */
export interface StaffStore {
  /**
   * The active administrators of an organisation who have a password, by their ids. Until the unit of work ends, nobody else changes one of
   * them: whoever administers users asks this first, so that of two who do so at once, the second sees what the first did.
   */
  holdAdministrators(organisationId: string): Promise<string[]>;
  /** A user of this organisation. Until the unit of work ends, nobody else changes it. */
  hold(organisationId: string, id: string): Promise<StaffMember | null>;
  /** All users of an organisation, held likewise, in the order of their ids. */
  holdAll(organisationId: string): Promise<StaffMember[]>;
  /** Whether the organisation has a user with this mail address, written large or small. */
  hasAddress(organisationId: string, email: string): Promise<boolean>;
  change(id: string, change: StaffChange): Promise<void>;
  insertDepartments(ofUsers: readonly Pick<StaffMember, "id" | "departmentIds">[]): Promise<void>;
  /** The departments of a body, in the order of their ids; none of anybody else. */
  departments(organisationId: string): Promise<Department[]>;
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
