import type { Finding } from "../values/finding";
import { PREFECTURES } from "../values/prefecture";
import { findingsOnText, LONGEST } from "../values/readable-text";

/**
 * 一覧にない発注者: a body that nobody has entered, because no table of adopting bodies names it. It is applied for on paper,
 * and entered when the application is submitted.
 */
export interface UnlistedObligee {
  readonly name: string;
  /** 都道府県; `null` for national bodies, and where it is left out. */
  readonly prefecture: string | null;
  /** Whether it is another one than listed bodies whose names are one character away. */
  readonly isAnother: boolean;
}

/** What is wrong with the name of a body, in a draft, too. */
export function* findingsOnUnlistedObligee({
  obligeeId,
  unlistedObligee,
}: {
  readonly obligeeId: string | null;
  readonly unlistedObligee: UnlistedObligee | null;
}): Iterable<Finding> {
  if (unlistedObligee === null) return;
  const { name, prefecture } = unlistedObligee;
  if (obligeeId !== null) yield { path: "unlistedObligee", code: "NAMED_BESIDE_OBLIGEE" };
  yield* findingsOnText("unlistedObligee.name", name, LONGEST.name);
  if (prefecture !== null && !PREFECTURES.includes(prefecture))
    yield { path: "unlistedObligee.prefecture", code: "NOT_A_PREFECTURE", actual: prefecture };
}

/** Who names a body chose none: what its adoption stands against is the delivery. */
export function atDelivery(findings: readonly Finding[]): Finding[] {
  return findings.map((finding) =>
    finding.path === "obligeeId" ? { ...finding, path: "delivery" } : finding,
  );
}
