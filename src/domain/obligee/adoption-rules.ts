import type { Adoption, AdoptionInForce, StartBasis } from "./adoption";
import type { CalendarDate } from "../values/calendar-date";
import { CONTRACT_TYPES, type ContractType } from "../values/contract-type";
import type { EligibilityReason } from "./eligibility-reason";
import type { EligibilityRequest } from "./eligibility-request";
import type { FindingCode } from "../values/finding";
import type { GuaranteeKind } from "../values/guarantee-kind";

export interface AdoptionFindings {
  readonly reasons: readonly EligibilityReason[];
  readonly cautions: readonly EligibilityReason[];
}

const NOTHING: AdoptionFindings = { reasons: [], cautions: [] };

/** 発注者が電子保証に対応していること: any adoption that fits is enough; paper needs none. */
export function findingsOnAdoption(
  request: EligibilityRequest,
  kind: GuaranteeKind,
  adoptions: readonly AdoptionInForce[],
): AdoptionFindings {
  if (request.delivery === "PAPER") return NOTHING;
  const candidates = adoptions.map((adoption) => findingsOnOne(request, kind, adoption));
  const [nearest] = candidates.sort(byNearness);
  return nearest ?? { reasons: [NOT_ADOPTED], cautions: [] };
}

const NOT_ADOPTED: EligibilityReason = {
  path: "obligeeId",
  code: "OBLIGEE_NOT_ADOPTED",
  source: "電子保証のご案内 3. ご利用の要件「発注者が電子保証に対応していること」",
};

/**
 * Fitting adoptions come first, the surer before the less sure. Then the fewest broken rules, then the
 * earliest start.
 */
function byNearness(one: AdoptionFindings, other: AdoptionFindings): number {
  const start = ({ reasons }: AdoptionFindings): string =>
    String(reasons.find(({ code }) => code === "BEFORE_ADOPTION_START")?.limit ?? "");
  return (
    one.reasons.length - other.reasons.length ||
    one.cautions.length - other.cautions.length ||
    start(one).localeCompare(start(other))
  );
}

function findingsOnOne(
  request: EligibilityRequest,
  kind: GuaranteeKind,
  adoption: AdoptionInForce,
): AdoptionFindings {
  const of = (reason: EligibilityReason): EligibilityReason => ofDepartment(adoption, reason);
  const reasons = [
    ...reasonsAgainstType(request, adoption),
    ...reasonsAgainstKind(kind, adoption),
    ...reasonsAgainstStart(request, adoption),
  ].map(of);
  // A caution qualifies a yes; a no has reasons instead.
  if (reasons.length > 0) return { reasons, cautions: [] };
  return { reasons, cautions: [...cautionsOn(request, adoption)].map(of) };
}

/** Where a department has a start of its own (課ごとの運用開始日), what follows from it names the department. */
function ofDepartment({ department }: AdoptionInForce, reason: EligibilityReason): EligibilityReason {
  return department === null ? reason : { ...reason, department };
}

/** What the source or the request leaves open is no reason against eligibility. */
function* cautionsOn(request: EligibilityRequest, adoption: Adoption): Iterable<EligibilityReason> {
  const { asOf, source } = adoption;
  const { contractType } = request;
  if (adoption.isTrial) yield { path: "obligeeId", code: "ADOPTION_ON_TRIAL", source };
  if (contractType === "CONSULTING" && adoption.consulting === null)
    yield { path: "contractType", code: "CONSULTING_UNKNOWN", limit: asOf, source };
  const start = startFor(contractType, adoption);
  const { days, unknown } = BASES[adoption.startBasis];
  if (start === null) yield { path: "obligeeId", code: "ADOPTION_START_UNKNOWN", limit: asOf, source };
  else if (unknown !== null && earliest(days, request) === null)
    yield { path: PATHS[days[0]], code: unknown, limit: start, source };
}

/** Every obligee's 発注手続き, 公告 or 指名 comes before the contract. */
export function* reasonsAgainstOrder(request: EligibilityRequest): Iterable<EligibilityReason> {
  const { contractedOn } = request;
  if (contractedOn === null) return;
  for (const basis of BEFORE_CONTRACT) {
    const day = request[basis];
    if (day !== null && day > contractedOn)
      yield {
        path: PATHS[basis],
        code: "AFTER_CONTRACT",
        limit: contractedOn,
        actual: day,
        source: ORDER,
      };
  }
}

const BEFORE_CONTRACT = ["noticedOn", "nominatedOn", "procurementStartedOn"] as const;
const ORDER = "発注手続きの開始、一般競争入札の公告、指名競争入札の指名は、請負契約の締結に先立つ";

function* reasonsAgainstType(
  { contractType }: EligibilityRequest,
  adoption: Adoption,
): Iterable<EligibilityReason> {
  if (takes(adoption, contractType)) return;
  yield {
    path: "contractType",
    code: "CONTRACT_TYPE_NOT_ADOPTED",
    limit: CONTRACT_TYPES.filter((type) => takes(adoption, type)).join(", "),
    actual: contractType,
    source: adoption.source,
  };
}

function* reasonsAgainstKind(kind: GuaranteeKind, { kinds, source }: Adoption): Iterable<EligibilityReason> {
  if (!kinds.includes(kind))
    yield { path: "kind", code: "KIND_NOT_ADOPTED", limit: kinds.join(", "), actual: kind, source };
}

/**
 * A contract from before the start is refused on any day of application. A notice or nomination without a day
 * came before the contract and the application. If these are too early, so was the notice.
 */
function* reasonsAgainstStart(request: EligibilityRequest, adoption: Adoption): Iterable<EligibilityReason> {
  const { contractType, on } = request;
  const start = takes(adoption, contractType) ? startFor(contractType, adoption) : null;
  const { days, later } = BASES[adoption.startBasis];
  const counted = earliest(days, request);
  const actual = (counted ?? earliest(later, request) ?? earliest(["contractedOn"], request))?.day ?? on;
  if (start !== null && actual < start)
    yield {
      path: PATHS[counted?.basis ?? days[0]],
      code: "BEFORE_ADOPTION_START",
      limit: start,
      actual,
      source: adoption.source,
    };
}

type BasisDay = "contractedOn" | (typeof BEFORE_CONTRACT)[number];

const PATHS: Readonly<Record<BasisDay, string>> = {
  contractedOn: "worksContract.contractedOn",
  noticedOn: "worksContract.noticedOn",
  nominatedOn: "worksContract.nominatedOn",
  procurementStartedOn: "worksContract.procurementStartedOn",
};

interface Basis {
  /** The days that count, the earliest of those that are given. */
  readonly days: readonly [BasisDay, ...BasisDay[]];
  /** Where none of them is given: days before the contract that are not before the one that counts. */
  readonly later: readonly BasisDay[];
  /**
   * The caution where none of them is given: a notice without a day has passed on an unknown one. `null`: a contract
   * without a day is still to come, so it is not before the application.
   */
  readonly unknown: FindingCode | null;
}

/** The day that each basis looks at. */
const BASES: Readonly<Record<StartBasis, Basis>> = {
  CONTRACT_DATE: { days: ["contractedOn"], later: [], unknown: null },
  NOTICE_DATE: { days: ["noticedOn"], later: [], unknown: "BASIS_DAY_UNKNOWN" },
  NOMINATION_DATE: { days: ["nominatedOn"], later: [], unknown: "BASIS_DAY_UNKNOWN" },
  NOTICE_OR_NOMINATION_DATE: {
    days: ["noticedOn", "nominatedOn"],
    later: [],
    unknown: "NOTICE_OR_NOMINATION_UNKNOWN",
  },
  PROCUREMENT_START_DATE: {
    days: ["procurementStartedOn"],
    later: ["noticedOn", "nominatedOn"],
    unknown: "BASIS_DAY_UNKNOWN",
  },
};

interface CountedDay {
  readonly basis: BasisDay;
  readonly day: CalendarDate;
}

/** The earliest of these days that is given, with its name; `null` where none is. */
function earliest(days: readonly BasisDay[], request: EligibilityRequest): CountedDay | null {
  const given = days.flatMap((basis): CountedDay[] => {
    const day = request[basis];
    return day === null ? [] : [{ basis, day }];
  });
  const [first] = given.sort((one, other) => one.day.localeCompare(other.day));
  return first ?? null;
}

/** A source that says nothing of consulting is no reason against it. */
function takes(adoption: Adoption, contractType: ContractType): boolean {
  return contractType === "WORKS" ? adoption.works : adoption.consulting !== false;
}

function startFor(contractType: ContractType, adoption: Adoption): CalendarDate | null {
  return contractType === "CONSULTING"
    ? (adoption.consultingStartsOn ?? adoption.startsOn)
    : adoption.startsOn;
}
