import type { CalendarDate } from "../values/calendar-date";
import { findingsOnEmailAddress, type EmailAddress } from "../values/email-address";
import type { Finding } from "../values/finding";
import { findingsOnText } from "../values/readable-text";
import type { HandOverChannel, RecordedMeans } from "./deposit";
import { LONGEST_REASON } from "./rejection-reason";

/** The most characters of the place of a hand-over. */
export const LONGEST_PLACE = 200;

/** What the contractor says of a hand-over; `null`: nothing. */
export interface StatedHandOver {
  readonly channel: HandOverChannel;
  readonly means: RecordedMeans | null;
  readonly place: string | null;
  readonly handedOverOn: CalendarDate | null;
  /** What is stated of the mail with EMAIL: where it goes, its subject, and what is added; `null`: as the body wants it. */
  readonly to: EmailAddress | null;
  readonly subject: string | null;
  readonly note: string | null;
}

/** The most characters of a subject, and of what a contractor adds to the mail. */
export const LONGEST_SUBJECT = 200;
export const LONGEST_NOTE = 1_000;

export interface HandOverDays {
  readonly today: CalendarDate;
  readonly issuedOn: CalendarDate;
}

/** All that contradicts a rule in a hand-over: what was done elsewhere is stated, what is done here is not. */
export function findingsOnHandOver(
  { channel, means, place, handedOverOn, to, subject, note }: StatedHandOver,
  { today, issuedOn }: HandOverDays,
): Finding[] {
  const findings: Finding[] = [];
  if (channel === "RECORDED" && means === null)
    findings.push({ path: "means", code: "REQUIRED_WHERE_RECORDED" });
  if (channel !== "RECORDED") {
    const stated = { means, place, handedOverOn };
    for (const [path, value] of Object.entries(stated))
      if (value !== null) findings.push({ path, code: "ONLY_WHERE_RECORDED" });
  }
  if (channel !== "EMAIL")
    for (const [path, value] of Object.entries({ to, subject, note }))
      if (value !== null) findings.push({ path, code: "ONLY_BY_MAIL" });
  if (to !== null) findings.push(...findingsOnEmailAddress("to", to));
  if (subject !== null) findings.push(...findingsOnText("subject", subject, LONGEST_SUBJECT));
  if (note !== null) findings.push(...findingsOnNote(note));
  // That a body opened it is seen, not stated.
  if (means === "OPENED") findings.push({ path: "means", code: "NOT_STATED_BY_CONTRACTOR" });
  if (place !== null) findings.push(...findingsOnText("place", place, LONGEST_PLACE));
  if (handedOverOn !== null && handedOverOn < issuedOn)
    findings.push({ path: "handedOverOn", code: "BEFORE_ISSUE", limit: issuedOn, actual: handedOverOn });
  if (handedOverOn !== null && handedOverOn > today)
    findings.push({ path: "handedOverOn", code: "AFTER_TODAY", limit: today, actual: handedOverOn });
  return findings;
}

/** A note has lines of its own. */
function findingsOnNote(note: string): Finding[] {
  return [...findingsOnText("note", note.replaceAll("\n", ""), LONGEST_NOTE)];
}

/** A rejection says what the contractor has to correct. */
export function findingsOnRejection(text: string): Finding[] {
  return [...findingsOnText("text", text, LONGEST_REASON)];
}
