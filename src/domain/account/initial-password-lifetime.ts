const DAY = 24 * 60 * 60_000;

/** How long an initial password (初期パスワード) can be changed: it may lie in a letter or a mailbox. */
export const INITIAL_PASSWORD_MILLISECONDS = 14 * DAY;
