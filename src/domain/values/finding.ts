import type { FindingCode } from "../findings";
import type { FindingData } from "./finding-declaration";

export type { FindingCode } from "../findings";

/** One thing wrong with an input: where, what, the bound and what came (never for secrets). */
export interface Finding extends FindingData {
  /** Fields from the input downwards, joined by dots: `worksContract.coveredPrice`. */
  readonly path: string;
  readonly code: FindingCode;
  /** Where the rule stands (根拠), for the rules that obligees set or leave to the national default. */
  readonly source?: string;
  /** Whether the obligee set that rule itself, or the national default holds; absent for rules of no policy. */
  readonly isOwn?: boolean;
}

/** The findings of one part of an input, as findings of the whole. */
export function below(part: string, findings: readonly Finding[]): Finding[] {
  return findings.map((finding) => ({ ...finding, path: `${part}.${finding.path}` }));
}
