/** What a link in a mail is for: a first password, or a new one. */
export const LINK_PURPOSES = ["INVITATION", "RESET"] as const;
export type LinkPurpose = (typeof LINK_PURPOSES)[number];

const DAY = 24 * 60 * 60_000;

/** The days within which a link works. A reset is asked for while somebody waits; an invitation may lie in a mailbox. */
export const LINK_DAYS: Readonly<Record<LinkPurpose, number>> = { INVITATION: 14, RESET: 1 };

/**
 * The most links mailed a day: each mail goes to an address that an administrator states.
 * - USER: to one user, more than anybody loses.
 * - ORGANISATION: to all users of one, two whole lists of users.
 */
export const LINKS_A_DAY = { USER: 10, ORGANISATION: 2_000 } as const;
export type LinkBound = keyof typeof LINKS_A_DAY;

/** When a link that is made now stops to work. */
export function linkExpiry(purpose: LinkPurpose, madeAt: Date): Date {
  return new Date(madeAt.getTime() + LINK_DAYS[purpose] * DAY);
}
