"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.REQUESTED_KINDS = exports.ASKED_BY_POLICY = void 0;
exports.eligibilityOf = eligibilityOf;
const adoption_rules_1 = require("./adoption-rules");
const fiscal_year_rules_1 = require("./fiscal-year-rules");
const interim_payment_rules_1 = require("./interim-payment-rules");
const interim_policy_rules_1 = require("./interim-policy-rules");
const obligee_policy_1 = require("./obligee-policy");
const payment_ceilings_1 = require("./payment-ceilings");
const applied_rule_1 = require("../values/applied-rule");
const calendar_date_1 = require("../values/calendar-date");
const covered_year_1 = require("../works-contract/covered-year");
var interim_policy_rules_2 = require("./interim-policy-rules");
Object.defineProperty(exports, "ASKED_BY_POLICY", { enumerable: true, get: function () { return interim_policy_rules_2.ASKED_BY_POLICY; } });
var eligibility_request_1 = require("./eligibility-request");
Object.defineProperty(exports, "REQUESTED_KINDS", { enumerable: true, get: function () { return eligibility_request_1.REQUESTED_KINDS; } });
/** Whether this contract may have this guarantee on this day. Paths are those of `GuaranteeApplication` inputs. */
function eligibilityOf(request, adoptions, policies) {
    if (request.kind === "PERFORMANCE_RESERVATION")
        return RESERVATION_REFUSED;
    const adoption = (0, adoption_rules_1.findingsOnAdoption)(request, request.kind, adoptions);
    const years = (0, fiscal_year_rules_1.reasonsAgainstYears)(request, request.kind);
    // A plan that contradicts itself has no ceilings.
    const payment = years.length > 0
        ? { reasons: years }
        : assessPayment(covered(request, request.kind), request.kind, (0, obligee_policy_1.rulesOn)(request.on, policies));
    const reasons = [...(0, adoption_rules_1.reasonsAgainstOrder)(request), ...adoption.reasons, ...payment.reasons];
    return {
        eligible: reasons.length === 0,
        mostAmount: payment.most?.amount ?? null,
        leastAmount: payment.least?.amount ?? null,
        reasons,
        cautions: adoption.cautions,
    };
}
/** Over several fiscal years, that year's plan and period take the place of the whole. */
function covered(request, kind) {
    const year = (0, covered_year_1.coveredYear)(request, { ...request, kind });
    return {
        ...request,
        coveredPrice: year?.price ?? request.coveredPrice,
        totalled: year?.totalled ?? request.coveredPrice,
        halved: year?.period ?? request.workPeriod,
    };
}
/** 契約保証予約 has no certificate, so no other rule is asked. */
const RESERVATION_REFUSED = {
    eligible: false,
    mostAmount: null,
    leastAmount: null,
    reasons: [
        {
            path: "kind",
            code: "RESERVATION_EXCLUDED",
            actual: "PERFORMANCE_RESERVATION",
            source: "電子保証のご案内 3. ご利用の要件「※契約保証予約は対象外」",
        },
    ],
    cautions: [],
};
function assessPayment(request, kind, rules) {
    switch (kind) {
        case "ADVANCE_PAYMENT": {
            const most = (0, payment_ceilings_1.mostAdvance)(request, rules);
            const tooSmall = reasonsAgainstSize(request, rules.minimumPrice, rules.minimumDays);
            return { most, reasons: [...tooSmall, ...reasonsAgainstMore(request, most)] };
        }
        case "INTERIM_PAYMENT": {
            const most = (0, payment_ceilings_1.mostInterim)(request, rules);
            const tooSmall = reasonsAgainstSize(request, rules.interimMinimumPrice, rules.interimMinimumDays);
            return {
                most,
                reasons: [
                    ...tooSmall,
                    ...reasonsAgainstSmallYear(request, rules.interimMinimumYearLimit),
                    ...(0, interim_payment_rules_1.reasonsAgainstInterimPayment)(request),
                    ...(request.contractType === "WORKS" ? (0, interim_policy_rules_1.reasonsAgainstInterimByPolicy)(request, rules) : []),
                    ...(most === null ? [] : reasonsAgainstMore(request, most)),
                ],
            };
        }
        case "CONTRACT_PERFORMANCE": {
            const least = (0, payment_ceilings_1.leastPerformance)(request, rules);
            return {
                least,
                reasons: [...reasonsAgainstUnplannedAdvance(request), ...reasonsAgainstLess(request, least)],
            };
        }
    }
}
/** Small contracts, by their whole price, and short ones have no advance. */
function* reasonsAgainstSize({ contractPrice, workPeriod }, price, days) {
    if (contractPrice < price.value)
        yield {
            path: "worksContract.contractPrice",
            code: "UNDER_MINIMUM_PRICE",
            limit: price.value,
            actual: contractPrice,
            ...(0, applied_rule_1.appliedRule)(price),
        };
    const period = (0, calendar_date_1.daysIn)(workPeriod);
    if (period < days.value)
        yield {
            path: "worksContract.workPeriod",
            code: "UNDER_MINIMUM_PERIOD",
            limit: days.value,
            actual: period,
            ...(0, applied_rule_1.appliedRule)(days),
        };
}
/** Of a contract over several fiscal years, a year with a small payment limit (年割額) has no 中間前払金. */
function* reasonsAgainstSmallYear({ fiscalYears, fiscalYear }, rule) {
    const limit = fiscalYears?.find(({ year }) => year === fiscalYear)?.paymentLimit;
    if (limit !== undefined && limit < rule.value)
        yield {
            path: "fiscalYear",
            code: "UNDER_MINIMUM_YEAR_LIMIT",
            limit: rule.value,
            actual: limit,
            ...(0, applied_rule_1.appliedRule)(rule),
        };
}
/** Where no amount is named, one yen at least must be possible. */
function* reasonsAgainstMore({ amount }, most) {
    if ((amount ?? 1) > most.amount)
        yield {
            path: "amount",
            code: most.code,
            limit: most.amount,
            actual: amount ?? undefined,
            ...(0, applied_rule_1.appliedRule)(most),
        };
}
function* reasonsAgainstLess({ amount }, least) {
    if (amount !== null && amount < least.amount)
        yield { path: "amount", code: least.code, limit: least.amount, actual: amount, ...(0, applied_rule_1.appliedRule)(least) };
}
function* reasonsAgainstUnplannedAdvance({ isAdvancePlanned, }) {
    if (isAdvancePlanned !== true)
        yield {
            path: "isAdvancePlanned",
            code: "ADVANCE_NOT_PLANNED",
            limit: "true",
            actual: isAdvancePlanned === null ? undefined : "false",
            source: "保証事業会社の契約保証の取扱い：前払金保証に付帯し、前払金を予定する契約が対象",
        };
}
//# sourceMappingURL=eligibility.js.map