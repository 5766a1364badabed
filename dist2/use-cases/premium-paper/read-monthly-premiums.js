"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.readMonthlyPremiums = readMonthlyPremiums;
const monthly_premiums_1 = require("../../domain/premium/monthly-premiums");
const premium_payment_1 = require("../../domain/premium/premium-payment");
const forbidden_1 = require("../shared/forbidden");
const wanted_1 = require("../shared/wanted");
/** So few that no other request waits long. */
const READ_AT_ONCE = 500;
const NEEDED = (0, wanted_1.needed)()("kind", "worksContract", "amount", "settlement", "issuer.name", "issuer.premiumPayments", "contractor.name", "obligee.name", "guarantee.number");
const NEEDED_OF_AMENDMENT = (0, wanted_1.needed)()("amendedOn", "certificateVersion", "after", "due", "settlement", "issuer.name", "issuer.premiumPayments", "contractor.name", "guarantee.number", "guarantee.kind", "guarantee.worksContract.name", "guarantee.obligee.name");
/** 保証料一括納付: one statement of a contractor at an issuer for a month; `null` where the caller sees nothing of it. */
async function readMonthlyPremiums({ applications, amendmentApplications }, caller, query, today) {
    (0, forbidden_1.assertMay)(caller, "read");
    const issued = await inParts(await applications.settledMonthly(caller, query), (ids) => applications.byIds(caller, ids, NEEDED));
    const amended = await inParts(await amendmentApplications.settledMonthly(caller, query), (ids) => amendmentApplications.byIds(caller, ids, NEEDED_OF_AMENDMENT));
    const first = issued[0] ?? amended[0];
    if (!first)
        return null;
    const payment = (0, premium_payment_1.paymentOn)(first.issuer.premiumPayments, today);
    return {
        month: query.month,
        issuerName: first.issuer.name,
        contractorName: first.contractor.name,
        lines: (0, monthly_premiums_1.byDay)([...issued.map(lineOf), ...amended.map(amendedLineOf)]),
        account: payment?.account ?? null,
        dueOn: (0, premium_payment_1.monthlyDueDay)(payment, query.month),
    };
}
async function inParts(ids, read) {
    const found = [];
    for (let from = 0; from < ids.length; from += READ_AT_ONCE)
        found.push(...(await read(ids.slice(from, from + READ_AT_ONCE))));
    return found;
}
function lineOf({ id, kind, worksContract, amount, settlement, obligee, guarantee }) {
    if (kind === null || kind === "PERFORMANCE_RESERVATION" || amount === null || !obligee || !settlement)
        throw new Error("an application was settled with something missing");
    return {
        applicationId: id,
        amendment: null,
        settledOn: settlement.settledOn,
        number: guarantee?.number ?? null,
        kind,
        obligeeName: obligee.name,
        worksName: worksContract.name ?? "",
        guaranteed: amount,
        premium: settlement.amount,
    };
}
function amendedLineOf(read) {
    const { id, amendedOn, certificateVersion: version, after, due, settlement, guarantee } = read;
    if (!settlement || !due || due.direction === "NONE")
        throw new Error("an amendment was settled although nothing was due");
    return {
        applicationId: id,
        amendment: { amendedOn, version, direction: due.direction },
        settledOn: settlement.settledOn,
        number: guarantee.number,
        kind: guarantee.kind,
        obligeeName: guarantee.obligee.name,
        worksName: guarantee.worksContract.name,
        guaranteed: after.amount,
        premium: settlement.amount,
    };
}
//# sourceMappingURL=read-monthly-premiums.js.map