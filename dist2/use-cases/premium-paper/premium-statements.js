"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.premiumStatements = premiumStatements;
const guarantee_application_1 = require("../../domain/application/guarantee-application");
const final_premium_1 = require("../../domain/premium/final-premium");
const premium_change_1 = require("../../domain/premium/premium-change");
const premium_payment_1 = require("../../domain/premium/premium-payment");
const calendar_date_1 = require("../../domain/values/calendar-date");
const wanted_1 = require("../shared/wanted");
const NEEDED = (0, wanted_1.needed)()("status", "kind", "contractType", "worksContract", "amount", "jointVenture", "premium", "finalPremium", "settlement", "decidedAt", "issuer.name", "issuer.premiumPayments", "issuer.branches", "branch", "contractor.name", "obligee.name", "guarantee.id", "guarantee.number");
const NEEDED_OF_CHANGE = (0, wanted_1.needed)()("amendedOn", "certificateVersion", "premiumDifference", "finalPremium", "settlement", "due");
/** A draft has no premium; who declined or withdrew charges none. */
const WITH_PREMIUM = ["APPLIED", "APPROVED", "ISSUED"];
/** 保証料計算書 of the applications that the caller may see, by their ids; there is none without a premium. */
async function premiumStatements({ applications, amendmentApplications }, caller, ids, today) {
    const found = await applications.byIds(caller, ids, NEEDED);
    const guaranteeIds = found.flatMap(({ guarantee }) => guarantee?.id ?? []);
    const changes = await changesOf(amendmentApplications, caller, guaranteeIds);
    const statements = found.flatMap((read) => statementOf(read, changes.get(read.guarantee?.id ?? "") ?? [], today) ?? []);
    return new Map(statements.map((statement) => [statement.applicationId, statement]));
}
/** What the amendments of these guarantees made due, oldest first: two statements, however many. */
async function changesOf(amendmentApplications, caller, guaranteeIds) {
    const charged = await amendmentApplications.charged(caller, guaranteeIds);
    if (charged.length === 0)
        return new Map();
    const ids = charged.map(({ id }) => id);
    const read = await amendmentApplications.byIds(caller, ids, NEEDED_OF_CHANGE);
    const changes = new Map(read.map(({ id, certificateVersion: version, due, ...said }) => {
        const { amendedOn, premiumDifference, finalPremium, settlement } = said;
        const change = (0, premium_change_1.premiumChangeOf)(due, { amendedOn, version, settlement });
        const days = [
            premiumDifference?.on,
            finalPremium && (0, calendar_date_1.dayInJapan)(finalPremium.setAt),
            settlement?.settledOn,
        ];
        return [id, change && { change, days }];
    }));
    return new Map(guaranteeIds.map((guaranteeId) => [
        guaranteeId,
        charged.flatMap((each) => (each.guaranteeId === guaranteeId ? (changes.get(each.id) ?? []) : [])),
    ]));
}
function statementOf(read, changes, today) {
    const { kind, amount, premium: quoted, finalPremium: final, settlement, obligee, worksContract } = read;
    const branch = read.branch ?? read.issuer.branches[0];
    if (!WITH_PREMIUM.includes(read.status) || (quoted === null && final === null))
        return null;
    if (kind === null || kind === "PERFORMANCE_RESERVATION" || amount === null || !obligee || !branch)
        throw new Error("an application has a premium and something missing");
    const payment = (0, premium_payment_1.paymentOn)(read.issuer.premiumPayments, today);
    const days = [
        ...[quoted?.on, final && (0, calendar_date_1.dayInJapan)(final.setAt), settlement?.settledOn],
        ...changes.flatMap((each) => each.days),
    ];
    return {
        applicationId: read.id,
        statedOn: days.reduce((newest, day) => (day && day > newest ? day : newest), ""),
        number: read.guarantee?.number ?? null,
        kind,
        contractType: read.contractType,
        contractorName: (0, guarantee_application_1.principalName)(read.contractor.name, read.jointVenture),
        obligeeName: obligee.name,
        worksName: worksContract.name ?? "",
        amount,
        issuerName: read.issuer.name,
        branch: { name: branch.name, telephone: branch.telephone },
        quoted,
        final: final && { amount: final.amount, reason: final.reason },
        payable: (0, final_premium_1.payablePremium)(quoted, final),
        account: payment?.account ?? null,
        dueOn: read.decidedAt && (0, premium_payment_1.dueDay)(payment, (0, calendar_date_1.dayInJapan)(read.decidedAt)),
        settlement,
        changes: changes.map(({ change }) => change),
    };
}
//# sourceMappingURL=premium-statements.js.map