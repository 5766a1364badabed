const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** How long an access token of a session works: so long does one that was copied. */
export const ACCESS_MILLISECONDS = 15 * MINUTE;

/** How long a session lasts after the password was given, however often it is refreshed. */
export const SESSION_MILLISECONDS = 30 * DAY;
