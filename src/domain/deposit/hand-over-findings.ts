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
  readonly submittedTo: string | null;
  readonly handedOverOn: CalendarDate | null;
  /** What is stated of the mail with EMAIL: where it goes, its subject, and what is added; `null`: as the body wants it. */
  readonly toAddress: EmailAddress | null;
  readonly subject: string | null;
  readonly remarks: string | null;
  /** What is enclosed besides the key notice: attachments (添付書類) of the application, by their ids. */
  readonly attachmentIds: readonly string[];
}

/** The most bytes of what a mail encloses besides the key notice: mailboxes of bodies take few more. */
export const MOST_ENCLOSED_BYTES = 10_000_000;

/** What is wrong with what is to be enclosed. `kept`: the attachments of the application, of the kind that goes with hand-overs. */
export function findingsOnEnclosed(
  ids: readonly string[],
  kept: readonly { readonly id: string; readonly size: number }[],
): Finding[] {
  const sizes = new Map(kept.map(({ id, size }) => [id, size]));
  const findings = ids.flatMap((id, i): Finding[] =>
    sizes.has(id) ? [] : [{ path: `attachmentIds.${String(i)}`, code: "NOT_FOUND" }],
  );
  const actual = [...new Set(ids)].reduce((sum, id) => sum + (sizes.get(id) ?? 0), 0);
  if (actual > MOST_ENCLOSED_BYTES)
    findings.push({ path: "attachmentIds", code: "ENCLOSED_TOO_LARGE", limit: MOST_ENCLOSED_BYTES, actual });
  return findings;
}

/** The most characters of a subject, and of what a contractor adds to the mail. */
export const LONGEST_SUBJECT = 200;
export const LONGEST_REMARKS = 1_000;

export interface HandOverDays {
  readonly today: CalendarDate;
  readonly issuedOn: CalendarDate;
}

/** All that contradicts a rule in a hand-over: what was done elsewhere is stated, what is done here is not. */
export function findingsOnHandOver(
  { channel, means, submittedTo, handedOverOn, toAddress, subject, remarks, attachmentIds }: StatedHandOver,
  { today, issuedOn }: HandOverDays,
): Finding[] {
  const findings: Finding[] = [];
  if (channel === "RECORDED" && means === null)
    findings.push({ path: "means", code: "REQUIRED_WHERE_RECORDED" });
  if (channel !== "RECORDED") {
    const stated = { means, submittedTo, handedOverOn };
    for (const [path, value] of Object.entries(stated))
      if (value !== null) findings.push({ path, code: "ONLY_WHERE_RECORDED" });
  }
  if (channel !== "EMAIL")
    for (const [path, value] of Object.entries({ toAddress, subject, remarks }))
      if (value !== null) findings.push({ path, code: "ONLY_BY_MAIL" });
  if (channel !== "EMAIL" && attachmentIds.length > 0)
    findings.push({ path: "attachmentIds", code: "ONLY_BY_MAIL" });
  if (toAddress !== null) findings.push(...findingsOnEmailAddress("toAddress", toAddress));
  if (subject !== null) findings.push(...findingsOnText("subject", subject, LONGEST_SUBJECT));
  if (remarks !== null) findings.push(...findingsOnRemarks(remarks));
  // That a body opened it is seen, not stated.
  if (means === "OPENED") findings.push({ path: "means", code: "NOT_STATED_BY_CONTRACTOR" });
  if (submittedTo !== null) findings.push(...findingsOnText("submittedTo", submittedTo, LONGEST_PLACE));
  if (handedOverOn !== null && handedOverOn < issuedOn)
    findings.push({ path: "handedOverOn", code: "BEFORE_ISSUE", limit: issuedOn, actual: handedOverOn });
  if (handedOverOn !== null && handedOverOn > today)
    findings.push({ path: "handedOverOn", code: "AFTER_TODAY", limit: today, actual: handedOverOn });
  return findings;
}

/** Remarks have lines of their own. */
function findingsOnRemarks(remarks: string): Finding[] {
  return [...findingsOnText("remarks", remarks.replaceAll("\n", ""), LONGEST_REMARKS)];
}

/** A rejection says what the contractor has to correct. */
export function findingsOnRejection(text: string): Finding[] {
  return [...findingsOnText("text", text, LONGEST_REASON)];
}
