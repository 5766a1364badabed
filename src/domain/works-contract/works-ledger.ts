import type { Finding } from "../values/finding";
import type { FiscalYear } from "../values/fiscal-year";
import type { GuaranteeKind } from "../values/guarantee-kind";
import type { GuaranteeNumber } from "../values/guarantee-number";
import type { Yen } from "../values/yen";

/** One guarantee in force, or one applied for, on a works contract (請負契約). */
export interface Commitment {
  readonly kind: GuaranteeKind;
  /** `null`: for the whole contract. */
  readonly fiscalYear: FiscalYear | null;
  readonly amount: Yen;
  readonly state: "IN_FORCE" | "APPLIED_FOR";
  /** Where the caller may see it; `null`: the caller learns that it is there, and no more. */
  readonly number: GuaranteeNumber | null;
}

/** Why a second guarantee of the same works, kind and year is let through. */
export const SECOND_GUARANTEE_REASONS = ["REPLACEMENT", "PAPER_AND_ELECTRONIC"] as const;
export type SecondGuaranteeReason = (typeof SECOND_GUARANTEE_REASONS)[number];

/** A second guarantee that an officer of the issuer let through. */
export interface SecondGuarantee {
  readonly reason: SecondGuaranteeReason;
  /** In the officer's own words. */
  readonly note: string;
}

/** The most characters of an officer's note. */
export const LONGEST_NOTE = 200;

/** What is about to be applied for, approved or issued. */
export interface AskedGuarantee {
  readonly kind: GuaranteeKind;
  readonly fiscalYear: FiscalYear | null;
  /** 中間前払金保証 only: the advance as it is stated. */
  readonly advanceAmount: Yen | null;
}

/** Those of the same kind and year. One for the whole contract stands in the way of each year. */
export function sameAs(asked: AskedGuarantee, ledger: readonly Commitment[]): Commitment[] {
  return ledger.filter(({ kind, fiscalYear }) => kind === asked.kind && meet(fiscalYear, asked.fiscalYear));
}

/**
 * One works contract has one guarantee of a kind and year in force or applied for. A second one would let the ceilings be
 * passed one by one.
 */
export function* findingsOnSecond(asked: AskedGuarantee, ledger: readonly Commitment[]): Iterable<Finding> {
  const [first] = sameAs(asked, ledger);
  if (first === undefined) return;
  const code = first.state === "IN_FORCE" ? "GUARANTEED_ALREADY" : "APPLIED_FOR_ALREADY";
  yield { path: "kind", code, limit: first.number ?? undefined };
}

/** The advance guarantee in force that an interim payment of this contract and year follows; `null` where there is none. */
export function advanceOf({ fiscalYear }: AskedGuarantee, ledger: readonly Commitment[]): Commitment | null {
  const found = ledger.find(
    (each) =>
      each.kind === "ADVANCE_PAYMENT" && each.state === "IN_FORCE" && meet(each.fiscalYear, fiscalYear),
  );
  return found ?? null;
}

/** 中間前払金保証 belongs to the guarantee of its advance: of the same works and year, in force, and of that amount. */
export function* findingsOnFollowedAdvance(
  asked: AskedGuarantee,
  ledger: readonly Commitment[],
): Iterable<Finding> {
  if (asked.kind !== "INTERIM_PAYMENT") return;
  const advance = advanceOf(asked, ledger);
  if (advance === null) yield { path: "advanceAmount", code: "ADVANCE_NOT_GUARANTEED" };
  else if (asked.advanceAmount !== null && asked.advanceAmount !== advance.amount)
    yield {
      path: "advanceAmount",
      code: "NOT_THE_GUARANTEED_ADVANCE",
      limit: advance.amount,
      actual: asked.advanceAmount,
    };
}

function meet(one: FiscalYear | null, other: FiscalYear | null): boolean {
  return one === null || other === null || one === other;
}
