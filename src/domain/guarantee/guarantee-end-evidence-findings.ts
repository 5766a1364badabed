import type { CalendarDate } from "../values/calendar-date";
import { below, type Finding, type FindingCode } from "../values/finding";
import { findingsOnText } from "../values/readable-text";
import type { Guarantee } from "./guarantee";
import { evidenceKindsFor, type EvidencePurpose, type StatedEvidence } from "./guarantee-end-evidence";

/** The most characters of the document's reference, or of the facts. */
export const LONGEST_REFERENCE = 200;

const DIGEST_LENGTH = 64;
/** SHA-256 of no bytes at all. */
const DIGEST_OF_NOTHING = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

/** The end that the evidence is for. */
export interface EvidencedEnd {
  readonly purpose: EvidencePurpose;
  /** Whether a reference stands beside the evidence, which is the evidence's where it has none of its own. */
  readonly hasReferenceBeside: boolean;
  /** The end's own day, and the finding on evidence that comes after it. */
  readonly endedOn: CalendarDate;
  readonly afterEnd: Extract<FindingCode, "AFTER_CANCELLATION" | "AFTER_DISCHARGE">;
  /** Today in Japan. */
  readonly today: CalendarDate;
}

/** Of the guarantee: what decides which document may show its end, and from which day on. */
export type EvidencedGuarantee = Pick<Guarantee, "kind" | "issuedOn"> & {
  readonly worksContract: Pick<Guarantee["worksContract"], "contractedOn">;
};

/** All that is missing in evidence, or contradicts the end that it is for; at `evidence` and below. */
export function findingsOnEvidence(
  stated: StatedEvidence | null,
  end: EvidencedEnd,
  guarantee: EvidencedGuarantee,
): Finding[] {
  if (stated === null) return [{ path: "evidence", code: "EVIDENCE_REQUIRED" }];
  return below("evidence", [
    ...findingsOnKind(stated, end, guarantee),
    ...findingsOnDay(stated, end, guarantee),
    ...findingsOnReference(stated, end),
    ...findingsOnDigest(stated),
  ]);
}

function* findingsOnKind(
  { kind }: StatedEvidence,
  { purpose }: EvidencedEnd,
  guarantee: EvidencedGuarantee,
): Iterable<Finding> {
  const path = "kind";
  const kinds = evidenceKindsFor(purpose);
  if (kind === null) yield { path, code: "EVIDENCE_KIND_REQUIRED", limit: kinds.join(", ") };
  else if (!kinds.includes(kind))
    yield { path, code: "EVIDENCE_DOES_NOT_SHOW_IT", limit: kinds.join(", "), actual: kind };
  else if (kind === "ADVANCE_RETURN" && guarantee.kind === "CONTRACT_PERFORMANCE")
    yield { path, code: "ONLY_FOR_ADVANCE" };
}

/** A document shows what has happened to this guarantee, so it is not older than the guarantee and its works contract. */
function* findingsOnDay(
  { day }: StatedEvidence,
  { endedOn, afterEnd, today }: EvidencedEnd,
  { issuedOn, worksContract: { contractedOn } }: EvidencedGuarantee,
): Iterable<Finding> {
  const path = "day";
  if (day === null) {
    yield { path, code: "EVIDENCE_DAY_REQUIRED" };
    return;
  }
  if (day < issuedOn) yield { path, code: "BEFORE_ISSUE", limit: issuedOn, actual: day };
  if (contractedOn !== null && day < contractedOn)
    yield { path, code: "BEFORE_CONTRACT", limit: contractedOn, actual: day };
  if (day > today) yield { path, code: "AFTER_TODAY", limit: today, actual: day };
  if (day > endedOn) yield { path, code: afterEnd, limit: endedOn, actual: day };
}

function* findingsOnReference(
  { reference }: StatedEvidence,
  { hasReferenceBeside }: EvidencedEnd,
): Iterable<Finding> {
  const path = "reference";
  if (reference !== null) yield* findingsOnText(path, reference, LONGEST_REFERENCE);
  else if (!hasReferenceBeside) yield { path, code: "EVIDENCE_REFERENCE_REQUIRED" };
}

function findingsOnDigest({ digest }: StatedEvidence): Finding[] {
  const path = "digest";
  if (digest === null) return [{ path, code: "EVIDENCE_DIGEST_REQUIRED" }];
  const length = Array.from(digest).length;
  if (length !== DIGEST_LENGTH) return [{ path, code: "NOT_A_DIGEST", limit: DIGEST_LENGTH, actual: length }];
  const [other] = /[^0-9a-f]/iu.exec(digest) ?? [];
  if (other !== undefined) return [{ path, code: "NOT_A_DIGEST", limit: DIGEST_LENGTH, actual: other }];
  if (digest.toLowerCase() === DIGEST_OF_NOTHING) return [{ path, code: "DIGEST_OF_NOTHING" }];
  return [];
}
