/** What the operator is told of at once, each with how loud its log line is. The names are stable: log filters use them. */
export const ALARMS = {
  /** A stored row is not what was sealed. */
  SEAL_BROKEN: "error",
  /** The clock is not to be believed, so that nothing is written. */
  CLOCK_WRONG: "error",
  /** SQLite: nothing bears out the clock, which may have jumped ahead. Writes go on, what cannot be taken back waits. */
  CLOCK_DOUBTFUL: "warn",
  /** So many wrong keys a day were tried over all callers that guesses are slowed down. */
  GUESSES_SLOWED: "error",
  /** So many, that no more keys are taken until the next day. */
  GUESSES_STOPPED: "error",
  /** An organisation has tried all the wrong keys of a day, as somebody does who tries one number after the other. */
  GUESSES_USED_UP: "warn",
  /** Somebody tries one wrong key after the other at a guarantee. */
  GUARANTEE_UNDER_ATTACK: "warn",
} as const satisfies Record<string, "error" | "warn">;

export type AlarmName = keyof typeof ALARMS;
export const ALARM_NAMES = Object.keys(ALARMS) as readonly AlarmName[];

/** One thing that the operator must know. No part of it holds a secret: it is logged, recorded and mailed. */
export interface Alarm {
  readonly name: AlarmName;
  /** What it is about, at most 64 characters: an id, such as that of the row. Alarms of one kind and subject are one. */
  readonly subject: string;
  /** The guarantee that it concerns, so that the event stands in its record. */
  readonly guaranteeId?: string;
  /** What else there is to say, by name. */
  readonly facts?: Readonly<Record<string, string | number>>;
}

/** Of one kind, mails an hour at most, however many subjects there are: the last says that the log has the others. */
export const MOST_ALARM_MAILS_AN_HOUR = 10;

/** The hour of an instant: `2026-04-01T09`. One alarm of one kind and subject is told once in it. */
export function hourOf(at: Date): string {
  return at.toISOString().slice(0, 13);
}
