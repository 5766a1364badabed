import type { EndEvidenceInput } from "../../sdk/src/generated/inputs";

/** Evidence as an issuer records it, of a document of this kind and day. */
export function endEvidence(
  kind: NonNullable<EndEvidenceInput["kind"]>,
  day: string,
  reference = "検査調書 第7号",
): EndEvidenceInput {
  return { kind, day, reference, digest: "0123456789abcdef".repeat(4) };
}
