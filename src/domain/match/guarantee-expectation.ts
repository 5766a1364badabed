import type { CalendarDate } from "../values/calendar-date";
import { findingsOnCorporateNumber } from "../values/corporate-number";
import type { Finding } from "../values/finding";
import type { FiscalYear } from "../values/fiscal-year";
import type { GuaranteeKind } from "../values/guarantee-kind";
import { rangeLimit } from "../values/range-limit";
import { findingsOnText, LONGEST } from "../values/readable-text";
import type { Yen } from "../values/yen";
import { findingsOnIdentifiers, type WorksIdentifiers } from "../works-contract/works-identifiers";

/** What an obligee's own system knows of a guarantee (保証契約) that it waits for; `null`: it says nothing of this. */
export interface GuaranteeExpectation extends WorksIdentifiers {
  /** 被保証者, by id: the body itself, or the department. */
  readonly beneficiaryId: string | null;
  /** 被保証者, by name, as its papers write it. */
  readonly beneficiaryName: string | null;
  /** 区分 */
  readonly kind: GuaranteeKind | null;
  /** 工事名 */
  readonly worksName: string | null;
  /** 請負金額(総額) */
  readonly contractPrice: Yen | null;
  /** The least 保証金額. */
  readonly minimumAmount: Yen | null;
  /** The least 保証金額, in percent of the contract price. */
  readonly minimumPercent: number | null;
  /** The last day that has to be covered, at the latest 保証期限. */
  readonly coveredUntil: CalendarDate | null;
  /** 対象年度 */
  readonly fiscalYear: FiscalYear | null;
  /** 受注者, by name. */
  readonly contractorName: string | null;
  /** 受注者, by 法人番号. */
  readonly corporateNumber: string | null;
  /** The version of the certificate that is on file. */
  readonly certificateVersion: number | null;
}

export const NOTHING_EXPECTED: GuaranteeExpectation = {
  beneficiaryId: null,
  beneficiaryName: null,
  kind: null,
  worksName: null,
  worksNumber: null,
  procurementNumber: null,
  contractNumber: null,
  specificationNumber: null,
  contractPrice: null,
  minimumAmount: null,
  minimumPercent: null,
  coveredUntil: null,
  fiscalYear: null,
  contractorName: null,
  corporateNumber: null,
  certificateVersion: null,
};

/** 西暦: who writes 8 means 令和8年度, and would compare a year of long ago. */
const FISCAL_YEARS = { first: 2000, last: 2100 } as const;

/** A guarantee never exceeds the price of its works contract. */
const MOST_PERCENT = 100;

/** What is wrong with an expectation, each with its place. */
export function* findingsOnExpectation(path: string, expected: GuaranteeExpectation): Iterable<Finding> {
  if (Object.values(expected).every((value) => value === null)) {
    yield { path, code: "NOTHING_EXPECTED" };
    return;
  }
  const names = { beneficiaryName: LONGEST.name, worksName: LONGEST.name, contractorName: LONGEST.name };
  for (const [field, longest] of Object.entries(names)) {
    const name = expected[field as keyof typeof names];
    if (name !== null) yield* findingsOnText(`${path}.${field}`, name, longest);
  }
  yield* findingsOnIdentifiers(path, expected);
  yield* findingsOnCorporateNumber(`${path}.corporateNumber`, expected.corporateNumber);
  const { minimumPercent, fiscalYear, certificateVersion } = expected;
  yield* findingsOnRange(`${path}.minimumPercent`, minimumPercent, 1, MOST_PERCENT);
  yield* findingsOnRange(`${path}.fiscalYear`, fiscalYear, FISCAL_YEARS.first, FISCAL_YEARS.last);
  yield* findingsOnRange(`${path}.certificateVersion`, certificateVersion, 1, Number.MAX_SAFE_INTEGER);
}

function* findingsOnRange(
  path: string,
  value: number | null,
  least: number,
  most: number,
): Iterable<Finding> {
  if (value === null || (Number.isInteger(value) && value >= least && value <= most)) return;
  yield { path, code: "OUT_OF_RANGE", limit: rangeLimit(least, most), actual: value };
}
