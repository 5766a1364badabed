import type { InstantText } from "../../use-cases/shared/instant-text";

/** An instant as it is stored, `2026-04-01T00:00:00.000Z`. */
export const instantFromDatabase = (text: string): Date => new Date(text);

const STORED = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;

/** The same for what only tells it: where many rows are told, none is parsed and printed again. */
export const instantTextFromDatabase = (text: string): InstantText =>
  STORED.test(text) ? text : new Date(text).toISOString();

export function maybeInstant(text: string | null): Date | null {
  return text === null ? null : instantFromDatabase(text);
}
