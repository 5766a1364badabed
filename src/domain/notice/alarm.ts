/**
 * The kinds of alarms to the operator, each with the level of its log line. The names are stable: log filters
 * use them.
 */
export const ALARMS = {
  /** A stored row is not what was sealed. */
  SEAL_BROKEN: "error",
  /** The clock is wrong, so the system refuses all writes. */
  CLOCK_WRONG: "error",
  /**
   * SQLite: nothing confirms the clock, which may have jumped ahead. Writes go on, irrevocable steps wait.
   */
  CLOCK_DOUBTFUL: "warn",
  /** All callers together tried so many wrong keys today that the system slows guesses down. */
  GUESSES_SLOWED: "error",
  /** So many that the system takes no more keys until the next day. */
  GUESSES_STOPPED: "error",
  /** An organisation has used up its wrong keys of a day, as when it tries one number after the other. */
  GUESSES_USED_UP: "warn",
  /** Callers try one wrong key after the other at a guarantee. */
  GUARANTEE_UNDER_ATTACK: "warn",
} as const satisfies Record<string, "error" | "warn">;

export type AlarmName = keyof typeof ALARMS;
export const ALARM_NAMES = Object.keys(ALARMS) as readonly AlarmName[];

/** One thing that the operator must know. No part of it holds a secret: it is logged, recorded and mailed. */
export interface Alarm {
  readonly name: AlarmName;
  /**
   * The id of its subject, such as a row's, at most 64 characters. Alarms of one kind and subject are one.
   */
  readonly subject: string;
  /** The guarantee that it concerns, so that the event stands in its record. */
  readonly guaranteeId?: string;
  /** Further facts, by name. */
  readonly facts?: Readonly<Record<string, string | number>>;
}

/** The most mails an hour of one kind, over all subjects. The last mail refers to the log for the others. */
export const MOST_ALARM_MAILS_AN_HOUR = 10;

/** The hour of an instant: `2026-04-01T09`. An alarm of one kind and subject is mailed once within it. */
export function hourOf(at: Date): string {
  return at.toISOString().slice(0, 13);
}
