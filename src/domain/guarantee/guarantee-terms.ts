import type { CalendarDate } from "../values/calendar-date";
import type { Finding } from "../values/finding";
import { followsWorksContract, hasDepositBank, type GuaranteeKind } from "../values/guarantee-kind";
import type { DepositBank, WorksContract } from "../works-contract/works-contract";
import type { Yen } from "../values/yen";
import { LONGEST, findingsOnText } from "../values/readable-text";

/** What issuer and contractor agreed on: the content of the guarantee contract (保証契約). */
export interface GuaranteeTerms {
  readonly kind: GuaranteeKind;
  readonly worksContract: WorksContract;
  readonly amount: Yen;
  /** 保証期限: the completion date of the works contract, or later. */
  readonly expiresOn: CalendarDate;
  readonly depositBank: DepositBank | null;
}

/** Terms as they are agreed on: what is left open follows from the works contract. */
export interface AgreedTerms extends Omit<GuaranteeTerms, "worksContract" | "expiresOn"> {
  /** Without a covered price (対象額) the whole price is covered. */
  readonly worksContract: Omit<WorksContract, "coveredPrice"> & { readonly coveredPrice: Yen | null };
  /** Without a day of its own the guarantee ends with the works: 保証期限 is the completion date. */
  readonly expiresOn: CalendarDate | null;
}

/** The terms with nothing left open. */
export function completed({ worksContract, expiresOn, ...terms }: AgreedTerms): GuaranteeTerms {
  return {
    ...terms,
    worksContract: {
      ...worksContract,
      coveredPrice: worksContract.coveredPrice ?? worksContract.contractPrice,
    },
    expiresOn: expiresOn ?? worksContract.workPeriod.to,
  };
}

/** Terms as far as they are known. No rule judges a term that is `null`. */
export interface KnownTerms {
  readonly kind: GuaranteeKind | null;
  readonly worksContract: Omit<WorksContract, "name" | "contractPrice" | "coveredPrice" | "workPeriod"> & {
    readonly name: string | null;
    readonly contractPrice: Yen | null;
    readonly coveredPrice: Yen | null;
    readonly workPeriod: { readonly from: CalendarDate | null; readonly to: CalendarDate | null };
  };
  readonly amount: Yen | null;
  readonly expiresOn: CalendarDate | null;
  readonly depositBank: DepositBank | null;
}

/** All that contradicts itself in the terms, each with its place; empty when they can be issued. */
export function findingsOnTerms(terms: KnownTerms): Finding[] {
  return [
    ...findingsOnMoney(terms),
    ...findingsOnDays(terms),
    ...findingsOnDepositBank(terms),
    ...findingsOnTexts(terms),
  ];
}

/** Prices that contradict each other, or an amount that contradicts them. Without a covered price all is covered. */
export function* findingsOnMoney({
  amount,
  worksContract: { contractPrice, coveredPrice },
}: {
  readonly amount: Yen | null;
  readonly worksContract: Pick<KnownTerms["worksContract"], "contractPrice" | "coveredPrice">;
}): Iterable<Finding> {
  if (contractPrice === 0) yield { path: "worksContract.contractPrice", code: "MUST_BE_POSITIVE" };
  if (coveredPrice === 0) yield { path: "worksContract.coveredPrice", code: "MUST_BE_POSITIVE" };
  if (amount === 0) yield { path: "amount", code: "MUST_BE_POSITIVE" };
  if (contractPrice !== null && coveredPrice !== null && coveredPrice > contractPrice)
    yield {
      path: "worksContract.coveredPrice",
      code: "OVER_CONTRACT_PRICE",
      limit: contractPrice,
      actual: coveredPrice,
    };
  const covered = coveredPrice ?? contractPrice;
  if (amount !== null && covered !== null && amount > covered)
    yield { path: "amount", code: "OVER_COVERED_PRICE", limit: covered, actual: amount };
}

/** A work period that ends before it begins. */
export function* findingsOnPeriod({
  from,
  to,
}: KnownTerms["worksContract"]["workPeriod"]): Iterable<Finding> {
  if (from !== null && to !== null && to < from)
    yield { path: "worksContract.workPeriod.to", code: "BEFORE_START", limit: from, actual: to };
}

function* findingsOnDays({ kind, worksContract, expiresOn }: KnownTerms): Iterable<Finding> {
  const { workPeriod, contractedOn } = worksContract;
  const { to } = workPeriod;
  yield* findingsOnPeriod(workPeriod);
  if (expiresOn !== null && to !== null && expiresOn < to)
    yield { path: "expiresOn", code: "BEFORE_COMPLETION", limit: to, actual: expiresOn };
  if (contractedOn === null && kind !== null && followsWorksContract(kind))
    yield { path: "worksContract.contractedOn", code: "REQUIRED_FOR_ADVANCE" };
  if (contractedOn !== null && to !== null && contractedOn > to)
    yield { path: "worksContract.contractedOn", code: "AFTER_COMPLETION", limit: to, actual: contractedOn };
}

function* findingsOnDepositBank({ kind, depositBank }: KnownTerms): Iterable<Finding> {
  if (kind === null) return;
  if (hasDepositBank(kind) && depositBank === null)
    yield { path: "depositBank", code: "REQUIRED_FOR_ADVANCE" };
  if (!hasDepositBank(kind) && depositBank !== null) yield { path: "depositBank", code: "ONLY_FOR_ADVANCE" };
}

/** What is wrong with the texts on the paper. */
export function* findingsOnTexts({
  worksContract,
  depositBank,
}: Pick<KnownTerms, "worksContract" | "depositBank">): Iterable<Finding> {
  const texts: [path: string, text: string | null, longest: number][] = [
    ["worksContract.name", worksContract.name, LONGEST.name],
    ["worksContract.place", worksContract.place, LONGEST.place],
    ["depositBank.name", depositBank?.name ?? null, LONGEST.name],
    ["depositBank.branch", depositBank?.branch ?? null, LONGEST.name],
  ];
  for (const [path, text, longest] of texts) if (text !== null) yield* findingsOnText(path, text, longest);
}
