import type { Adoption, StartBasis } from "./adoption";
import type { CalendarDate } from "./calendar-date";
import { CONTRACT_TYPES, type ContractType } from "./contract-type";
import type { EligibilityReason } from "./eligibility-reason";
import type { EligibilityRequest } from "./eligibility-request";
import type { GuaranteeKind } from "./guarantee-kind";

export interface AdoptionFindings {
  readonly reasons: readonly EligibilityReason[];
  readonly cautions: readonly EligibilityReason[];
}

const NOTHING: AdoptionFindings = { reasons: [], cautions: [] };

/** 発注者が電子保証に対応していること: any adoption that fits is enough; paper needs none. */
export function findingsOnAdoption(
  request: EligibilityRequest,
  kind: GuaranteeKind,
  adoptions: readonly Adoption[],
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

/** What fits first, the surer one before the other; then what misses the fewest rules, the earliest start first. */
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
  adoption: Adoption,
): AdoptionFindings {
  const { source } = adoption;
  const reasons = [
    ...reasonsAgainstType(request, adoption),
    ...reasonsAgainstKind(kind, adoption),
    ...reasonsAgainstStart(request, adoption),
  ];
  // A caution says something about a yes; a no has its reasons.
  if (reasons.length > 0) return { reasons, cautions: [] };
  const cautions: EligibilityReason[] = [];
  if (adoption.isTrial) cautions.push({ path: "obligeeId", code: "ADOPTION_ON_TRIAL", source });
  if (startFor(request.contractType, adoption) === null)
    cautions.push({ path: "obligeeId", code: "ADOPTION_START_UNKNOWN", limit: adoption.asOf, source });
  return { reasons, cautions };
}

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

/** Contracts of before the start are out, whenever somebody applies. */
function* reasonsAgainstStart(request: EligibilityRequest, adoption: Adoption): Iterable<EligibilityReason> {
  const { contractType, on } = request;
  const start = takes(adoption, contractType) ? startFor(contractType, adoption) : null;
  const { path, day } = COMPARED_DAY[adoption.startBasis];
  const actual = day(request) ?? on;
  if (start !== null && actual < start)
    yield { path, code: "BEFORE_ADOPTION_START", limit: start, actual, source: adoption.source };
}

/** The day that each basis looks at; where it is not known yet, it is not before the application's own day. */
const COMPARED_DAY: Readonly<
  Record<StartBasis, { path: string; day: (request: EligibilityRequest) => CalendarDate | null }>
> = {
  CONTRACT_DATE: { path: "worksContract.contractedOn", day: ({ contractedOn }) => contractedOn },
  NOTICE_DATE: { path: "worksContract.noticedOn", day: ({ noticedOn }) => noticedOn },
  NOMINATION_DATE: { path: "worksContract.nominatedOn", day: ({ nominatedOn }) => nominatedOn },
};

function takes(adoption: Adoption, contractType: ContractType): boolean {
  return contractType === "WORKS" ? adoption.works : adoption.consulting;
}

function startFor(contractType: ContractType, adoption: Adoption): CalendarDate | null {
  return contractType === "CONSULTING"
    ? (adoption.consultingStartsOn ?? adoption.startsOn)
    : adoption.startsOn;
}
