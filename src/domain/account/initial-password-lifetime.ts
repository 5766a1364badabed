const DAY = 24 * 60 * 60_000;

/**
 * The time within which a user must change an initial password (初期パスワード), which may lie in a letter or a
 * mailbox.
 */
export const INITIAL_PASSWORD_MILLISECONDS = 14 * DAY;
