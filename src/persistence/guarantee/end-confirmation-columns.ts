import type { EndConfirmation } from "../../domain/guarantee/end-confirmation";
import type { EndEvidence } from "../../domain/guarantee/guarantee-end-evidence";

/** A confirmation in its columns, read as `end_confirmation w`. */
export interface FoundConfirmation extends Omit<EndConfirmation, "evidence"> {
  readonly evidenceKind: EndEvidence["kind"];
  readonly evidenceDay: EndEvidence["day"];
  readonly evidenceReference: string;
  readonly evidenceDigest: string;
}

export const CONFIRMATION_COLUMNS =
  `w.kind, w.confirmed_on AS "confirmedOn", w.completed_on AS "completedOn", w.evidence_kind AS "evidenceKind", ` +
  `w.evidence_day AS "evidenceDay", w.evidence_reference AS "evidenceReference", w.evidence_digest AS "evidenceDigest"`;

export function confirmationOf({
  kind,
  confirmedOn,
  completedOn,
  evidenceKind,
  evidenceDay: day,
  evidenceReference: reference,
  evidenceDigest: digest,
}: FoundConfirmation): EndConfirmation {
  return { kind, confirmedOn, completedOn, evidence: { kind: evidenceKind, day, reference, digest } };
}
