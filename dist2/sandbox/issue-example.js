"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.issueExample = issueExample;
exports.onDay = onDay;
exports.sandboxCaller = sandboxCaller;
exports.unlessRefused = unlessRefused;
const apply_for_guarantee_1 = require("../use-cases/application/apply-for-guarantee");
const approve_application_1 = require("../use-cases/application/approve-application");
const issue_applied_guarantee_1 = require("../use-cases/application/issue-applied-guarantee");
const set_final_premium_1 = require("../use-cases/application/set-final-premium");
const settle_premium_1 = require("../use-cases/application/settle-premium");
const auth_key_1 = require("../domain/auth-key/auth-key");
const calendar_date_1 = require("../domain/values/calendar-date");
const guarantee_number_1 = require("../domain/values/guarantee-number");
/** Takes a guarantee of the sandbox the whole way, on its own day: application, underwriting, final premium, issue. */
async function issueExample(parts, example) {
    const { issuerId, contractorId, content, issuedOn: settledOn } = example;
    const key = (0, auth_key_1.parseAuthKey)(example.key);
    const number = (0, guarantee_number_1.parseGuaranteeNumber)(example.number);
    if (!key || !number)
        throw new Error(`the sandbox's number or key is not well formed: ${example.number}`);
    const onItsDay = { ...onDay(parts, example.issuedOn), newAuthKey: () => key };
    const contractor = sandboxCaller("CONTRACTOR", contractorId);
    const issuer = sandboxCaller("ISSUER", issuerId);
    const once = { idempotencyKey: null };
    const application = { issuerId, branchId: null, registeredWorksId: null, content, isDraft: false };
    const applied = await (0, apply_for_guarantee_1.applyForGuarantee)(onItsDay, contractor, { ...application, ...once });
    const { applicationId } = unlessRefused(applied, "application");
    const step = { applicationId, ...once };
    const approval = { ...step, submittedAt: null, secondGuarantee: null };
    unlessRefused(await (0, approve_application_1.approveApplication)(onItsDay, issuer, approval), "approval");
    const amount = await premiumOf(parts, issuer, applicationId);
    const reason = "サンドボックスの例のため、参考例の料率表による見積額とします。";
    unlessRefused(await (0, set_final_premium_1.setFinalPremium)(onItsDay, issuer, { ...step, amount, reason }), "final premium");
    const settlement = { method: "RECEIPT", settledOn, amount };
    unlessRefused(await (0, settle_premium_1.settlePremium)(onItsDay, issuer, { ...step, settlement }), "premium");
    unlessRefused(await (0, issue_applied_guarantee_1.issueAppliedGuarantee)(onItsDay, issuer, { ...step, number }), "issue");
}
/** As if it were noon in Japan on that day. */
function onDay(parts, day) {
    const noonInJapan = new Date(`${day}T03:00:00Z`);
    // Before noon of today that instant would lie ahead, and the system writes nothing before its newest event.
    const now = parts.clock();
    const at = (0, calendar_date_1.dayInJapan)(now) === day && now < noonInJapan ? now : noonInJapan;
    return { ...parts, clock: () => at };
}
/** The callers for the sandbox's organisations while it is filled. */
function sandboxCaller(role, organisationId) {
    return { tokenId: "sandbox", role, organisationId, userId: null, scopes: null };
}
/** The result of a use case, which refuses none of the sandbox's data. */
function unlessRefused(outcome, what) {
    if (outcome.done)
        return outcome.value;
    throw new Error(`the sandbox's ${what} was refused: ${JSON.stringify(outcome.refusal)}`);
}
async function premiumOf({ unitOfWork }, issuer, applicationId) {
    const application = await unitOfWork.run(({ applications }) => applications.takeVisible(issuer, applicationId));
    if (!application?.premium)
        throw new Error("the sandbox's application has no premium");
    return application.premium.quote.total;
}
//# sourceMappingURL=issue-example.js.map