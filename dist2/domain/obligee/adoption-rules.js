"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.findingsOnAdoption = findingsOnAdoption;
exports.reasonsAgainstOrder = reasonsAgainstOrder;
const contract_type_1 = require("../values/contract-type");
const NOTHING = { reasons: [], cautions: [] };
/** 発注者が電子保証に対応していること: any adoption that fits is enough; paper needs none. */
function findingsOnAdoption(request, kind, adoptions) {
    if (request.delivery === "PAPER")
        return NOTHING;
    const candidates = adoptions.map((adoption) => findingsOnOne(request, kind, adoption));
    const [nearest] = candidates.sort(byNearness);
    return nearest ?? { reasons: [NOT_ADOPTED], cautions: [] };
}
const NOT_ADOPTED = {
    path: "obligeeId",
    code: "OBLIGEE_NOT_ADOPTED",
    source: "電子保証のご案内 3. ご利用の要件「発注者が電子保証に対応していること」",
};
/**
 * Fitting adoptions come first, the surer before the less sure. Then the fewest broken rules, then the
 * earliest start.
 */
function byNearness(one, other) {
    const start = ({ reasons }) => String(reasons.find(({ code }) => code === "BEFORE_ADOPTION_START")?.limit ?? "");
    return (one.reasons.length - other.reasons.length ||
        one.cautions.length - other.cautions.length ||
        start(one).localeCompare(start(other)));
}
function findingsOnOne(request, kind, adoption) {
    const of = (reason) => ofDepartment(adoption, reason);
    const reasons = [
        ...reasonsAgainstType(request, adoption),
        ...reasonsAgainstKind(kind, adoption),
        ...reasonsAgainstStart(request, adoption),
    ].map(of);
    // A caution qualifies a yes; a no has reasons instead.
    if (reasons.length > 0)
        return { reasons, cautions: [] };
    return { reasons, cautions: [...cautionsOn(request, adoption)].map(of) };
}
/** Where a department has a start of its own (課ごとの運用開始日), what follows from it names the department. */
function ofDepartment({ department }, reason) {
    return department === null ? reason : { ...reason, department };
}
/** What the source or the request leaves open is no reason against eligibility. */
function* cautionsOn(request, adoption) {
    const { asOf, source } = adoption;
    const { contractType } = request;
    if (adoption.isTrial)
        yield { path: "obligeeId", code: "ADOPTION_ON_TRIAL", source };
    if (contractType === "CONSULTING" && adoption.consulting === null)
        yield { path: "contractType", code: "CONSULTING_UNKNOWN", limit: asOf, source };
    const start = startFor(contractType, adoption);
    const { days, unknown } = BASES[adoption.startBasis];
    if (start === null)
        yield { path: "obligeeId", code: "ADOPTION_START_UNKNOWN", limit: asOf, source };
    else if (unknown !== null && earliest(days, request) === null)
        yield { path: PATHS[days[0]], code: unknown, limit: start, source };
}
/** Every obligee's 発注手続き, 公告 or 指名 comes before the contract. */
function* reasonsAgainstOrder(request) {
    const { contractedOn } = request;
    if (contractedOn === null)
        return;
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
const BEFORE_CONTRACT = ["noticedOn", "nominatedOn", "procurementStartedOn"];
const ORDER = "発注手続きの開始、一般競争入札の公告、指名競争入札の指名は、請負契約の締結に先立つ";
function* reasonsAgainstType({ contractType }, adoption) {
    if (takes(adoption, contractType))
        return;
    yield {
        path: "contractType",
        code: "CONTRACT_TYPE_NOT_ADOPTED",
        limit: contract_type_1.CONTRACT_TYPES.filter((type) => takes(adoption, type)).join(", "),
        actual: contractType,
        source: adoption.source,
    };
}
function* reasonsAgainstKind(kind, { kinds, source }) {
    if (!kinds.includes(kind))
        yield { path: "kind", code: "KIND_NOT_ADOPTED", limit: kinds.join(", "), actual: kind, source };
}
/**
 * A contract from before the start is refused on any day of application. A notice or nomination without a day
 * came before the contract and the application. If these are too early, so was the notice.
 */
function* reasonsAgainstStart(request, adoption) {
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
const PATHS = {
    contractedOn: "worksContract.contractedOn",
    noticedOn: "worksContract.noticedOn",
    nominatedOn: "worksContract.nominatedOn",
    procurementStartedOn: "worksContract.procurementStartedOn",
};
/** The day that each basis looks at. */
const BASES = {
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
/** The earliest of these days that is given, with its name; `null` where none is. */
function earliest(days, request) {
    const given = days.flatMap((basis) => {
        const day = request[basis];
        return day === null ? [] : [{ basis, day }];
    });
    const [first] = given.sort((one, other) => one.day.localeCompare(other.day));
    return first ?? null;
}
/** A source that says nothing of consulting is no reason against it. */
function takes(adoption, contractType) {
    return contractType === "WORKS" ? adoption.works : adoption.consulting !== false;
}
function startFor(contractType, adoption) {
    return contractType === "CONSULTING"
        ? (adoption.consultingStartsOn ?? adoption.startsOn)
        : adoption.startsOn;
}
//# sourceMappingURL=adoption-rules.js.map