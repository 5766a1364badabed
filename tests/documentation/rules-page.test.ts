import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { amendableTermsOf, amendedTerms } from "../../src/domain/guarantee/amended-terms";
import { amendmentEffect } from "../../src/domain/guarantee/amendment-effect";
import type { AmendableTerms } from "../../src/domain/guarantee/amendment";
import { amountFindingOn, type AmountCircumstances } from "../../src/domain/guarantee/amount-finding";
import { findingsOnRaise } from "../../src/domain/guarantee/raise-findings";
import { premiumDifference } from "../../src/domain/premium/premium-difference";
import { completed, type YearsOfTerms } from "../../src/domain/guarantee/guarantee-terms";
import { adoptionsOfDepartment, type StartBasis } from "../../src/domain/obligee/adoption";
import {
  eligibilityOf,
  type EligibilityAnswer,
  type EligibilityRequest,
} from "../../src/domain/obligee/eligibility";
import { firstDayAfterHalf } from "../../src/domain/obligee/interim-payment-rules";
import { papersOn, rulesOn, type PolicyRules } from "../../src/domain/obligee/obligee-policy";
import { daysIn, type CalendarDate, type Period } from "../../src/domain/values/calendar-date";
import { findingsOnCorporateNumber, parseCorporateNumber } from "../../src/domain/values/corporate-number";
import type { Finding } from "../../src/domain/values/finding";
import type { GuaranteeKind } from "../../src/domain/values/guarantee-kind";
import type { Yen } from "../../src/domain/values/yen";
import { NOT_PLANNED, type AdvanceYears } from "../../src/domain/works-contract/fiscal-year-plans";
import {
  findingsOnFollowedAdvance,
  findingsOnSecond,
  type Commitment,
} from "../../src/domain/works-contract/works-ledger";
import { NO_IDENTIFIERS } from "../../src/domain/works-contract/works-identifiers";
import { askedInOrder } from "../support/asked-in-order";
import { adoption, advance, ask, policy } from "../support/eligibility-requests";
import { changeOf, termsOf, TODAY, type Change } from "../support/sample-amendments";
import { interim as interimTable } from "../support/sample-premium-tables";

const PAGE = readFileSync(join(__dirname, "../../docs/rules.md"), "utf8");

/** One section with its heading; each example is a block of YAML. */
interface Section {
  readonly heading: string;
  readonly prose: string;
  readonly blocks: readonly string[];
}

const FENCED = /^```yaml\n(.*?)^```$/gms;
const SECTIONS: Section[] = PAGE.split(/^#+ /m)
  .slice(1)
  .map((text) => ({
    heading: text.split("\n", 1)[0]!,
    prose: text.replace(FENCED, ""),
    blocks: [...text.matchAll(FENCED)].map(([, block]) => block!),
  }));

/** Amounts are written as 40_000_000. */
function read(block: string): unknown {
  return parse(block, (_, value: unknown) =>
    typeof value === "string" && /^\d+(_\d{3})+$/.test(value) ? Number(value.replaceAll("_", "")) : value,
  );
}

type Asked = Partial<EligibilityRequest> & {
  readonly kind: GuaranteeKind;
  readonly policy?: Partial<PolicyRules>;
  readonly recognisedOn?: CalendarDate;
  readonly workDone?: Yen;
};
interface Planned {
  readonly contractPrice: Yen;
  readonly workPeriod: Period;
  readonly contractedOn: CalendarDate;
  readonly plannedProgress: Readonly<Record<string, Yen>>;
}
type Stated = Omit<Partial<Commitment>, "kind"> & Pick<Commitment, "kind">;
/** The first days of a body and of its department: for good, or on trial. */
interface DepartmentStarts {
  readonly body?: Start;
  readonly own?: Start;
  readonly ownTrial?: Start;
}
interface Start {
  readonly on: CalendarDate;
  readonly from?: StartBasis;
}
interface Raised {
  readonly kind: GuaranteeKind;
  readonly amount: Yen;
  readonly to: Yen;
  readonly policy?: Partial<PolicyRules>;
  /** What the entry of the works contract says. */
  readonly entryPrice?: Yen;
  /** An advance of the first two of the three years, which is amended on this day. */
  readonly ofTwoYearsOn?: CalendarDate;
  readonly paidAhead?: Yen;
}
interface Amiss extends Partial<AmountCircumstances> {
  readonly kind: GuaranteeKind;
  readonly amount: Yen;
  readonly coveredPrice: Yen;
  readonly policy?: Partial<PolicyRules>;
}
/** Guarantees of the three years as they are asked for, one after another: `ADVANCE_PAYMENT 2026`. */
interface InOrder {
  readonly order: readonly string[];
  readonly advanceYears?: AdvanceYears;
  readonly policy?: Partial<PolicyRules>;
}
type Example =
  | { readonly ask: Asked }
  | { readonly half: Period }
  | { readonly corporateNumber: string }
  | {
      readonly department: Asked;
      readonly starts: DepartmentStarts;
    }
  | { readonly second: Stated & { readonly advanceAmount?: Yen }; readonly stands: readonly Stated[] }
  | { readonly raise: Raised; readonly stands?: readonly Stated[] }
  | { readonly amiss: Amiss }
  | { readonly premium: { readonly ratePerMillion: number; readonly before: Yen; readonly after: Yen } }
  | { readonly year: Asked & { readonly advanceYears?: AdvanceYears } }
  | InOrder
  | {
      readonly change: Change;
      readonly before?: Partial<AmendableTerms & YearsOfTerms>;
    };

/** The blocks that the examples build on. */
interface Settings {
  readonly "unless-said": Partial<EligibilityRequest>;
  readonly "three-years": Planned;
  readonly "as-issued": AmendableTerms;
}
const BLOCKS = SECTIONS.flatMap(({ blocks }) => blocks.map((block) => read(block) as object));
const {
  "unless-said": UNLESS_SAID,
  "three-years": THREE_YEARS,
  "as-issued": AS_ISSUED,
} = Object.assign({}, ...BLOCKS) as Settings;
const SETTINGS = ["unless-said", "three-years", "as-issued"];

function reasonsIn(findings: Iterable<Finding>): string[] {
  return [...findings].map(({ path, code, limit }) => `${path} ${code} ${String(limit ?? "")}`.trim());
}

function requestOf({ policy: _, recognisedOn, workDone, ...asked }: Asked): EligibilityRequest {
  const request = { ...advance, amount: null, ...UNLESS_SAID, ...asked };
  return {
    ...request,
    coveredPrice: request.contractPrice,
    isAdvancePlanned: asked.kind === "CONTRACT_PERFORMANCE" ? true : null,
    progress:
      recognisedOn === undefined || workDone === undefined
        ? null
        : { recognisedOn, workDone, plannedWorkDone: true },
  };
}

/** What is nothing is not written down. */
function bounds({ mostAmount, leastAmount, reasons }: EligibilityAnswer): object {
  return {
    ...(mostAmount === null ? {} : { most: mostAmount }),
    ...(leastAmount === null ? {} : { least: leastAmount }),
    ...(reasons.length === 0 ? {} : { reasons: reasonsIn(reasons) }),
  };
}

function eligibility(asked: Asked): object {
  return bounds(ask(requestOf(asked), ...(asked.policy ? [policy(asked.policy)] : [])));
}

function threeYears() {
  const { plannedProgress, ...contract } = THREE_YEARS;
  const fiscalYears = Object.entries(plannedProgress).map(([of, progress]) => ({
    year: Number(of),
    paymentLimit: progress,
    plannedProgress: progress,
  }));
  return { ...contract, fiscalYears };
}

function ofYear(year: Asked): object {
  const request = requestOf({ ...threeYears(), ...year });
  const { worksContract, expiresOn } = completed({
    ...request,
    kind: year.kind,
    jointVenture: null,
    externalReference: null,
    amount: 1 as Yen,
    expiresOn: null,
    depositBank: null,
    worksContract: {
      ...request,
      coveredPrice: null,
      name: "",
      place: null,
      identifiers: NO_IDENTIFIERS,
      externalReference: null,
    },
  });
  return {
    covers: worksContract.coveredPrice,
    expiresOn,
    ...bounds(ask(request, ...(year.policy ? [policy(year.policy)] : []))),
  };
}

/** What is allowed of them after the last of the years has begun; what is allowed nothing of is missing. */
function inOrder({ order, advanceYears = "EVERY_YEAR", policy: own }: InOrder): object {
  const contract = { ...threeYears(), advanceYears, on: "2028-04-01" as CalendarDate };
  const intended = order.map((each) => {
    const [kind, year] = each.split(" ") as [GuaranteeKind, string];
    return { kind, fiscalYear: Number(year), amount: null };
  });
  const taken = askedInOrder(contract, intended, own ? [policy(own)] : []);
  const sumOf = (kind: GuaranteeKind) =>
    taken.reduce((sum, each) => sum + (each.kind === kind ? each.amount : 0), 0);
  return {
    advances: sumOf("ADVANCE_PAYMENT"),
    interims: sumOf("INTERIM_PAYMENT"),
    of: taken.map(({ amount }) => amount),
  };
}

function ledger(second: Stated & { readonly advanceAmount?: Yen }, stands: readonly Stated[]): object {
  const asked = {
    kind: second.kind,
    fiscalYear: second.fiscalYear ?? null,
    lastFiscalYear: second.lastFiscalYear ?? null,
    advanceAmount: second.advanceAmount ?? null,
    paidAhead: second.paidAhead ?? null,
  };
  const standing = stands.map(commitmentOf);
  return {
    reasons: reasonsIn([...findingsOnSecond(asked, standing), ...findingsOnFollowedAdvance(asked, standing)]),
  };
}

function commitmentOf(stated: Stated): Commitment {
  return {
    fiscalYear: null,
    lastFiscalYear: null,
    coveredPrice: 0 as Yen,
    paidAhead: null,
    amount: 0 as Yen,
    mostAmount: stated.amount ?? (0 as Yen),
    state: "IN_FORCE",
    number: null,
    ...stated,
  };
}

function raisedOfTwoYears({ amount, to, paidAhead }: Raised, amendedOn: CalendarDate): object {
  const contract = { ...threeYears(), advanceYears: "FIRST_TWO_TOGETHER" as const };
  const [first, second] = contract.fiscalYears.map(({ plannedProgress }) => plannedProgress);
  const works = { ...contract, coveredPrice: (first! + second!) as Yen };
  const guarantee = termsOf("ADVANCE_PAYMENT", works, { amount, fiscalYear: 2026, lastFiscalYear: 2027 });
  const change = changeOf({ amount: to, paidAhead: paidAhead ?? null });
  const after = amendedTerms(amendableTermsOf(guarantee), change, guarantee);
  const circumstances = { ledger: [], entry: { ...contract, lastAmendedOn: null }, isLowBid: false };
  return {
    reasons: reasonsIn(
      findingsOnRaise(guarantee, { amendedOn, after }, circumstances, rulesOn(amendedOn, [])),
    ),
  };
}

function raised(said: Raised, stands: readonly Stated[] = []): object {
  const { kind, amount, to, policy: own, entryPrice, ofTwoYearsOn } = said;
  if (ofTwoYearsOn !== undefined) return raisedOfTwoYears(said, ofTwoYearsOn);
  const guarantee = termsOf(kind, {}, { amount });
  const rules = rulesOn(TODAY, own ? [policy(own)] : []);
  const after = { ...AS_ISSUED, amount: to };
  const entry =
    entryPrice === undefined
      ? null
      : { ...NOT_PLANNED, ...AS_ISSUED, contractPrice: entryPrice, lastAmendedOn: null };
  const circumstances = { ledger: stands.map(commitmentOf), entry, isLowBid: false };
  return {
    reasons: reasonsIn(findingsOnRaise(guarantee, { amendedOn: TODAY, after }, circumstances, rules)),
  };
}

function amiss({ kind, amount, coveredPrice, policy: own, ...around }: Amiss): object {
  const circumstances = {
    others: 0 as Yen,
    isOfTwoYears: false,
    agreedFor: coveredPrice,
    isLowBid: false,
    ...around,
  };
  const rules = rulesOn(TODAY, own ? [policy(own)] : []);
  const finding = amountFindingOn(kind, { amount, coveredPrice }, circumstances, rules);
  if (finding === null) return {};
  const { code, limit, difference } = finding;
  return { code, limit, difference };
}

function changed(
  change: Change,
  { fiscalYear = null, lastFiscalYear = null, ...stood }: Partial<AmendableTerms & YearsOfTerms> = {},
): object {
  const before = { ...AS_ISSUED, ...stood };
  const after = amendedTerms(before, changeOf(change), { fiscalYear, lastFiscalYear });
  const { performanceExtension } = papersOn(after.workPeriod.from, []);
  return {
    amount: after.amount,
    covers: after.coveredPrice,
    expiresOn: after.expiresOn,
    certificate: amendmentEffect("ADVANCE_PAYMENT", before, after, performanceExtension).effect,
  };
}

function ofDepartment(asked: Asked, { body, own, ownTrial }: DepartmentStarts): object {
  const starting = ({ on, from = "CONTRACT_DATE" }: Start, isTrial: boolean, department: string | null) => ({
    ...adoption,
    startsOn: on,
    startBasis: from,
    isTrial,
    department,
  });
  const department = "契約課";
  const held = adoptionsOfDepartment(
    [
      ...(own ? [starting(own, false, department)] : []),
      ...(ownTrial ? [starting(ownTrial, true, department)] : []),
    ],
    body ? [starting(body, false, null)] : [],
  );
  const { reasons, cautions } = eligibilityOf(requestOf(asked), held, []);
  return { reasons: reasonsIn(reasons), ...(cautions.length > 0 ? { cautions: reasonsIn(cautions) } : {}) };
}

function numberRead(typed: string): object {
  const number = parseCorporateNumber(typed);
  return number === undefined
    ? { reasons: reasonsIn(findingsOnCorporateNumber("corporateNumber", typed)) }
    : { number };
}

function due({ ratePerMillion, before, after }: Extract<Example, { premium: object }>["premium"]): object {
  const table = { ...interimTable, bands: [{ upTo: null, ratePerMillion }] };
  const { before: from, after: to, direction, amount } = premiumDifference(table, before, after);
  return { from: from.total, to: to.total, direction, amount };
}

function worked(example: Example): object {
  if ("ask" in example) return eligibility(example.ask);
  if ("half" in example) return { days: daysIn(example.half), firstDay: firstDayAfterHalf(example.half) };
  if ("department" in example) return ofDepartment(example.department, example.starts);
  if ("corporateNumber" in example) return numberRead(example.corporateNumber);
  if ("second" in example) return ledger(example.second, example.stands);
  if ("order" in example) return inOrder(example);
  if ("year" in example) return ofYear(example.year);
  if ("raise" in example) return raised(example.raise, example.stands);
  if ("amiss" in example) return amiss(example.amiss);
  if ("premium" in example) return due(example.premium);
  return changed(example.change, example.before);
}

const EXAMPLES = SECTIONS.flatMap(({ heading, blocks }) =>
  blocks
    .map((block) => read(block) as Example & { readonly answer?: object })
    .filter((example) => !SETTINGS.some((name) => name in example))
    .map((example, i) => [`${heading}, ${String(i + 1)}`, example] as const),
);

describe("an example of the rules", () => {
  it.each(EXAMPLES)("comes out as it is written: %s", (_, { answer, ...example }) => {
    expect(worked(example)).toEqual(answer);
  });

  it("stands on the page", () => {
    expect(EXAMPLES.length).toBeGreaterThan(30);
  });
});

describe("the sums in the sentences", () => {
  /** 40,000,000, not 4,938,271.2, which is on the way to a rounded one. */
  const SUM = /(?<![\d,])\d{1,3}(?:,\d{3})+(?![\d,.]*\d)/g;
  const sumsIn = (text: string) =>
    [...text.matchAll(/(?<![\d_])\d+(?:_\d{3})+/g)].map(([sum]) => Number(sum.replaceAll("_", "")));
  const general = sumsIn(PAGE.slice(0, PAGE.indexOf("\n## ")));
  const years = sumsIn(
    SECTIONS.find(({ blocks }) => blocks.some((block) => block.startsWith("three-")))!.blocks.join(),
  );

  it.each(SECTIONS)("are those of the examples: $heading", ({ prose, blocks }) => {
    const known = [...general, ...years, ...sumsIn(blocks.join()), ...reasonLimits(blocks)];
    const told = [...prose.matchAll(SUM)].map(([sum]) => Number(sum.replaceAll(",", "")));
    expect(told.filter((sum) => !known.includes(sum))).toEqual([]);
  });

  /** A limit stands as plain digits in its reason. */
  function reasonLimits(blocks: readonly string[]): number[] {
    return [...blocks.join("\n").matchAll(/ [A-Z_]+ (\d{4,})/g)].map(([, limit]) => Number(limit));
  }
});
