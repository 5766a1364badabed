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
  /** The last year that it covers, where that is another one; `null`: it covers its year alone. */
  readonly lastFiscalYear: FiscalYear | null;
  /** 請負金額(対象額) of it. */
  readonly coveredPrice: Yen;
  /** 出来高超過額, which the covered price is less by; `null`: nobody has said any. */
  readonly paidAhead: Yen | null;
  readonly amount: Yen;
  /** The amount, or the larger one that an amendment which was applied for would make of it. */
  readonly mostAmount: Yen;
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

type CoveredYears = Pick<Commitment, "fiscalYear" | "lastFiscalYear">;

/** What is about to be applied for, approved or issued. */
export interface AskedGuarantee extends CoveredYears {
  readonly kind: GuaranteeKind;
  /** 中間前払金保証 only: the advance as it is stated. */
  readonly advanceAmount: Yen | null;
}

/** An interim payment with what it says of its year. */
export interface FollowingGuarantee extends AskedGuarantee {
  /** 出来高超過額; `null`: it says none. */
  readonly paidAhead: Yen | null;
}

/** Those of the same kind and year. One for the whole contract stands in the way of each year. */
export function sameAs(asked: AskedGuarantee, ledger: readonly Commitment[]): Commitment[] {
  return ledger.filter((each) => each.kind === asked.kind && meet(each, asked));
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
export function advanceOf(asked: CoveredYears, ledger: readonly Commitment[]): Commitment | null {
  const found = ledger.find(
    (each) => each.kind === "ADVANCE_PAYMENT" && each.state === "IN_FORCE" && meet(each, asked),
  );
  return found ?? null;
}

/** Whether an advance covers the first two years of the contract together. */
export function isOfTwoYears(advance: Commitment | null): advance is Commitment {
  return (advance?.lastFiscalYear ?? null) !== null;
}

/** What is in force of the other advance (前払金, 中間前払金) on the same works and years, in yen; 0: nothing. */
export function otherAdvances(
  asked: Omit<AskedGuarantee, "advanceAmount">,
  ledger: readonly Commitment[],
): Yen {
  const others = ledger.filter(
    (each) =>
      each.state === "IN_FORCE" &&
      each.kind !== asked.kind &&
      each.kind !== "CONTRACT_PERFORMANCE" &&
      meet(each, asked),
  );
  return others.reduce((sum, { amount }) => sum + amount, 0) as Yen;
}

/**
 * What is taken of both advances together beside what is asked and the advance that it states, in yen: interim payments on
 * the same advance, and what an amendment under way would add to it. For an interim payment those are of the other year
 * which its advance covers; one of the same year is a second one.
 */
export function takenBeside(
  asked: Omit<AskedGuarantee, "advanceAmount">,
  ledger: readonly Commitment[],
): Yen {
  const isInterim = asked.kind === "INTERIM_PAYMENT";
  const advance = isInterim ? advanceOf(asked, ledger) : null;
  const beside = ledger.filter(
    (each) =>
      each.kind === "INTERIM_PAYMENT" && meet(each, advance ?? asked) && !(isInterim && meet(each, asked)),
  );
  const rise = advance === null ? 0 : advance.mostAmount - advance.amount;
  return beside.reduce((sum, { mostAmount }) => sum + mostAmount, rise) as Yen;
}

/**
 * 中間前払金保証 belongs to the guarantee of its advance: of the same works and year, in force, and of that amount. It covers no
 * work that, by what the advance says, is paid for.
 */
export function* findingsOnFollowedAdvance(
  asked: FollowingGuarantee,
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
  const limit = advance && paidAheadOf(advance, asked);
  if (limit !== null && limit > (asked.paidAhead ?? 0))
    yield {
      path: "paidAhead",
      code: "UNDER_ADVANCES_PAID_AHEAD",
      limit,
      actual: asked.paidAhead ?? undefined,
    };
}

/** What the advance says was paid ahead of the asked year, its last one; `null`: nothing, or of another year. */
function paidAheadOf(advance: Commitment, { fiscalYear }: CoveredYears): Yen | null {
  const year = advance.lastFiscalYear ?? advance.fiscalYear;
  return year !== null && year === fiscalYear ? advance.paidAhead : null;
}

/** Whether they cover a year in common. */
function meet(one: CoveredYears, other: CoveredYears): boolean {
  if (one.fiscalYear === null || other.fiscalYear === null) return true;
  const [lastOfOne, lastOfOther] = [one, other].map(({ fiscalYear, lastFiscalYear }) =>
    Number(lastFiscalYear ?? fiscalYear),
  ) as [number, number];
  return one.fiscalYear <= lastOfOther && other.fiscalYear <= lastOfOne;
}
