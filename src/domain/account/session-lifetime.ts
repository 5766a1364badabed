const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** The life of a session's access token, which also bounds the use of a copied one. */
export const ACCESS_MILLISECONDS = 15 * MINUTE;

/** The life of a session from its sign-in on; refreshing does not extend it. */
export const SESSION_MILLISECONDS = 30 * DAY;
