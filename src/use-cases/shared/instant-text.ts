/** An instant as `toISOString` gives it, `2026-04-01T00:00:00.000Z`: for views that only tell it. */
export type InstantText = string;
