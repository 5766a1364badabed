/** An instant as it is stored, `2026-04-01T00:00:00.000Z`. */
export const instantFromDatabase = (text: string): Date => new Date(text);

export function maybeInstant(text: string | null): Date | null {
  return text === null ? null : instantFromDatabase(text);
}
