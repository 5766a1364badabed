"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.requestRegistration = requestRegistration;
const calendar_date_1 = require("../../domain/values/calendar-date");
const guess_limits_1 = require("../../domain/auth-key/guess-limits");
const handling_branch_1 = require("../../domain/party/handling-branch");
const construction_license_1 = require("../../domain/values/construction-license");
const corporate_number_1 = require("../../domain/values/corporate-number");
const email_address_1 = require("../../domain/values/email-address");
const login_id_1 = require("../../domain/account/login-id");
const registration_1 = require("../../domain/account/registration");
const telephone_number_1 = require("../../domain/values/telephone-number");
const once_1 = require("../shared/once");
const outcome_1 = require("../shared/outcome");
const visitor_1 = require("../shared/visitor");
/**
 * 利用登録の申請: somebody who has no access yet asks an issuer for it. Public, so that it is bounded per day: by address
 * first, so that nobody alone uses up what the issuer receives.
 */
async function requestRegistration(parts, visitor, command) {
    const { issuerId, request, idempotencyKey } = command;
    const call = {
        caller: { organisationId: issuerId },
        operation: "requestRegistration",
        // Nobody has signed in: a key alone might be anybody's, and would tell that somebody else had used it.
        idempotencyKey: idempotencyKey === null ? null : parts.vault.fingerprint(JSON.stringify([idempotencyKey, request])),
        input: request,
    };
    const requested = await parts.unitOfWork.run((stores) => (0, once_1.once)({ ...parts, stores }, call, () => requestInside(stores, parts, visitor, command)));
    if (!requested.done && requested.refusal.code === "IDEMPOTENCY_CONFLICT")
        throw new Error("a key that names its input was used with another");
    return requested;
}
async function requestInside(stores, { vault, clock, newId }, visitor, { issuerId, request }) {
    const findings = (0, registration_1.findingsOnRegistration)(request);
    const branches = await stores.parties.branches(issuerId);
    // Every issuer has its main branch.
    if (branches.length === 0)
        findings.push({ path: "issuerId", code: "NOT_FOUND" });
    const { handlingBranch: named, address, contractingBranch } = request;
    if (branches.length > 0)
        findings.push(...(0, handling_branch_1.findingsOnHandlingBranch)("handlingBranch", branches, { named, address, contractingBranch }));
    if (findings.length > 0)
        return (0, outcome_1.invalidInput)(findings);
    const now = clock();
    const bound = await exceeded(stores, now, {
        ADDRESS: `registration-from:${(0, visitor_1.visitorFingerprint)(vault, visitor)}:${(0, calendar_date_1.dayInJapan)(now)}`,
        ISSUER: `registration:${issuerId}:${(0, calendar_date_1.dayInJapan)(now)}`,
    });
    if (bound !== undefined) {
        const retryAfterSeconds = (0, guess_limits_1.secondsUntilNextDayInJapan)(now);
        const limit = registration_1.REGISTRATIONS_A_DAY[bound];
        return (0, outcome_1.refused)({ code: "TOO_MANY_REGISTRATIONS", bound, limit, retryAfterSeconds });
    }
    const id = newId("registration");
    await stores.registrations.insert({
        ...request,
        id,
        // Only a choice is kept: a company that moves follows its address.
        handlingBranchId: named === null ? null : ((0, handling_branch_1.namedBranch)(branches, named)?.id ?? null),
        constructionLicenseNumber: (0, construction_license_1.parseConstructionLicense)(request.constructionLicenseNumber ?? "") ?? null,
        issuerId,
        contactEmail: (0, email_address_1.parseEmailAddress)(request.contactEmail) ?? request.contactEmail,
        telephone: (0, telephone_number_1.parseTelephoneNumber)(request.telephone) ?? request.telephone,
        corporateNumber: (0, corporate_number_1.parseCorporateNumber)(request.corporateNumber ?? "") ?? null,
        loginId: (0, login_id_1.parseLoginId)(request.loginId ?? "") ?? null,
        requestedAt: now,
    });
    await stores.events.append({
        id: newId("event"),
        at: now,
        type: "REGISTRATION_REQUESTED",
        caller: { tokenId: "none", role: "PUBLIC", organisationId: issuerId, userId: null },
        guaranteeId: null,
        subjectId: id,
        from: null,
        to: "REQUESTED",
    });
    return (0, outcome_1.done)({ registrationId: id });
}
/** Counts a request; the bound that it breaks, and then it is not counted. */
async function exceeded({ guesses }, now, subjects) {
    const counts = await guesses.charge(subjects, now);
    const bounds = Object.keys(registration_1.REGISTRATIONS_A_DAY);
    const broken = bounds.find((bound) => (counts[bound] ?? 0) > registration_1.REGISTRATIONS_A_DAY[bound]);
    if (broken !== undefined)
        await guesses.refund(subjects);
    return broken;
}
//# sourceMappingURL=request-registration.js.map