import type { CalendarDate } from "../values/calendar-date";
import { parseCorporateNumber } from "../values/corporate-number";
import { fiscalYearName } from "../values/fiscal-year";
import { KIND_IN_JAPANESE } from "../values/guarantee-kind";
import { wareki } from "../values/wareki";
import { formatYen, shareOf, type Yen } from "../values/yen";
import { IDENTIFIER_SCHEMES, type IdentifierScheme } from "../works-contract/works-identifiers";
import type { ComparedGuarantee } from "./compared-guarantee";
import type { Comparison } from "./comparison";
import { compareBeneficiary } from "./compare-beneficiary";
import { compareStanding } from "./compare-standing";
import { compareCompanies, compareTexts } from "./compared-writing";
import { verdictOf, type FieldMatch, type MatchField, type MatchVerdict } from "./field-match";
import type { GuaranteeExpectation } from "./guarantee-expectation";
import { RULE_WORDS, type RuleName } from "./match-rule-words";
import { asWritten, inEach, type Said } from "./said";
import { withCommas } from "../values/with-commas";

export interface GuaranteeMatch {
  readonly verdict: MatchVerdict;
  /** Each thing that was expected, and what always counts, in the order of `MATCH_FIELDS`. */
  readonly fields: readonly FieldMatch[];
}

/** Compares a guarantee field by field with what was expected of it. */
export function matchGuarantee(comparison: Comparison): GuaranteeMatch {
  const fields = [...comparedFields(comparison)];
  return { verdict: verdictOf(fields), fields };
}

function* comparedFields(comparison: Comparison): Iterable<FieldMatch> {
  const { expected, guarantee } = comparison;
  yield compareStanding(comparison);
  yield* compareBeneficiary(comparison);
  yield* compareKind(expected, guarantee);
  yield* compareNames("WORKS_NAME", expected.worksName, guarantee.worksName);
  for (const scheme of IDENTIFIER_SCHEMES)
    yield* compareNames(IDENTIFIER_FIELDS[scheme], expected[scheme], guarantee.identifiers[scheme]);
  yield* comparePrice(expected, guarantee);
  yield* compareAmount(expected, guarantee);
  yield* comparePeriod(expected, guarantee);
  yield* compareYear(expected, guarantee);
  yield* compareContractor(expected, guarantee);
}

const IDENTIFIER_FIELDS: Readonly<Record<IdentifierScheme, MatchField>> = {
  worksNumber: "WORKS_NUMBER",
  procurementNumber: "PROCUREMENT_NUMBER",
  contractNumber: "CONTRACT_NUMBER",
  specificationNumber: "SPECIFICATION_NUMBER",
};

type Expected = GuaranteeExpectation;
type Actual = ComparedGuarantee;

function* compareNames(
  field: MatchField,
  expected: string | null,
  actual: string | null,
): Iterable<FieldMatch> {
  if (expected === null) return;
  if (actual === null) yield notCompared(field, asWritten(expected), "SAME_TEXT");
  else
    yield {
      field,
      result: compareTexts(expected, actual),
      expected: asWritten(expected),
      actual: asWritten(actual),
      rule: RULE_WORDS.SAME_TEXT,
    };
}

function* compareKind({ kind }: Expected, guarantee: Actual): Iterable<FieldMatch> {
  if (kind === null) return;
  const isSame = kind === guarantee.kind;
  const [expected, actual] = [asWritten(KIND_IN_JAPANESE[kind]), asWritten(KIND_IN_JAPANESE[guarantee.kind])];
  yield { ...decided("KIND", isSame, "SAME_KIND"), expected, actual };
}

function* comparePrice({ contractPrice }: Expected, guarantee: Actual): Iterable<FieldMatch> {
  if (contractPrice === null) return;
  const isSame = contractPrice === guarantee.contractPrice;
  const [expected, actual] = [yen(contractPrice), yen(guarantee.contractPrice)];
  yield { ...decided("CONTRACT_PRICE", isSame, "SAME_PRICE"), expected, actual };
}

/** Of an amount and a share of the price, the larger one counts; a share is rounded up, so that it is never short. */
function* compareAmount(expectation: Expected, guarantee: Actual): Iterable<FieldMatch> {
  const { minimumAmount, minimumPercent } = expectation;
  if (minimumAmount === null && minimumPercent === null) return;
  const price = expectation.contractPrice ?? guarantee.contractPrice;
  const share = minimumPercent === null ? 0 : shareOf(price, minimumPercent, 100, "UP");
  const least = Math.max(minimumAmount ?? 0, share) as Yen;
  const rule = minimumPercent === null ? "LEAST_AMOUNT" : "LEAST_SHARE";
  const [expected, actual] = [yen(least), yen(guarantee.amount)];
  yield { ...decided("AMOUNT", guarantee.amount >= least, rule), expected, actual };
}

function* comparePeriod({ coveredUntil }: Expected, { expiresOn }: Actual): Iterable<FieldMatch> {
  if (coveredUntil === null) return;
  const [expected, actual] = [day(coveredUntil), day(expiresOn)];
  yield { ...decided("COVERED_UNTIL", expiresOn >= coveredUntil, "COVERED"), expected, actual };
}

/** A guarantee for the whole contract states no year. */
function* compareYear(expectation: Expected, guarantee: Actual): Iterable<FieldMatch> {
  const { fiscalYear: year } = expectation;
  if (year === null) return;
  const { fiscalYear: first, lastFiscalYear } = guarantee;
  const expected = inEach(String(year), fiscalYearName(year));
  if (first === null) {
    yield notCompared("FISCAL_YEAR", expected, "SAME_YEAR");
    return;
  }
  const last = lastFiscalYear ?? first;
  const years = first === last ? [first] : [first, last];
  const actual = inEach(years.join(" and "), years.map(fiscalYearName).join("及び"));
  yield { ...decided("FISCAL_YEAR", year >= first && year <= last, "SAME_YEAR"), expected, actual };
}

function* compareContractor(
  { contractorName, corporateNumber: expectedNumber }: Expected,
  { contractor: { name, corporateNumber } }: Actual,
): Iterable<FieldMatch> {
  if (contractorName !== null)
    yield {
      field: "CONTRACTOR",
      result: compareCompanies(contractorName, name),
      expected: asWritten(contractorName),
      actual: asWritten(name),
      rule: RULE_WORDS.SAME_COMPANY,
    };
  if (expectedNumber === null) return;
  const expected = asWritten(expectedNumber);
  if (corporateNumber === null) {
    yield notCompared("CORPORATE_NUMBER", expected, "SAME_NUMBER");
    return;
  }
  const isSame = parseCorporateNumber(expectedNumber) === parseCorporateNumber(corporateNumber);
  const actual = asWritten(corporateNumber);
  yield { ...decided("CORPORATE_NUMBER", isSame, "SAME_NUMBER"), expected, actual };
}

function decided(
  field: MatchField,
  isMatch: boolean,
  rule: RuleName,
): Pick<FieldMatch, "field" | "result" | "rule"> {
  return { field, result: isMatch ? "MATCH" : "MISMATCH", rule: RULE_WORDS[rule] };
}

function notCompared(field: MatchField, expected: Said, rule: RuleName): FieldMatch {
  return { field, result: "NOT_COMPARED", expected, actual: null, rule: RULE_WORDS[rule] };
}

function yen(amount: Yen): Said {
  return (locale) => (locale === "ja" ? formatYen(amount) : `${withCommas(amount)} yen`);
}

function day(date: CalendarDate): Said {
  return (locale) => (locale === "ja" ? wareki(date) : date);
}
