/** What a user (利用者) may do within its organisation. */
export const STAFF_ROLES = ["ADMINISTRATOR", "OFFICER", "VIEWER"] as const;
export type StaffRole = (typeof STAFF_ROLES)[number];

/** Those who work: they do everything but administer users. */
export const WORKING_STAFF = ["ADMINISTRATOR", "OFFICER"] as const satisfies readonly StaffRole[];

/** Those who administer the users of their organisation. */
export const ADMINISTERING_STAFF = ["ADMINISTRATOR"] as const satisfies readonly StaffRole[];

/** Whether a user can sign in: invited and not here yet, active, or locked out. */
export const USER_STATES = ["INVITED", "ACTIVE", "DISABLED"] as const;
export type UserState = (typeof USER_STATES)[number];

/** The most departments that a user is of. */
export const MOST_DEPARTMENTS_OF_USER = 20;
