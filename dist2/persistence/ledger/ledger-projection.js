"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.LEDGER_PROJECTION = exports.LEDGER_TABLES = exports.NEVER = void 0;
exports.ledgerKeys = ledgerKeys;
exports.addComputed = addComputed;
const guarantee_application_1 = require("../../domain/application/guarantee-application");
const coverage_gap_1 = require("../../domain/ledger/coverage-gap");
const columns_1 = require("../engine/columns");
const instant_1 = require("../engine/instant");
const item_updates_1 = require("../engine/item-updates");
const ledger_labels_1 = require("./ledger-labels");
/** The day of what does not expire: it stands behind all others. */
exports.NEVER = "9999-12-31";
/** A guarantee that was issued here says itself what is shown of it; what is copied into the entry is only searched. */
exports.LEDGER_TABLES = "LEFT JOIN guarantee g ON g.id = e.guarantee_id LEFT JOIN contractor k ON k.id = g.contractor_id " +
    "LEFT JOIN issuer i ON i.id = g.issuer_id LEFT JOIN recorded_guarantee r ON r.id = e.id";
const EXPIRES_ON = `NULLIF(COALESCE(g.expires_on, e.expires_on), '${exports.NEVER}')`;
const STATE = "COALESCE(g.status, e.state)";
exports.LEDGER_PROJECTION = {
    typename: "LedgerEntry",
    fields: {
        id: { expression: "e.id" },
        origin: { expression: "e.origin" },
        kind: { expression: "COALESCE(g.kind, e.kind)" },
        state: { expression: STATE },
        number: { expression: "NULLIF(COALESCE(g.number, e.number), '')" },
        issuerName: { expression: "COALESCE(i.name, r.issuer_name)" },
        worksName: { expression: "COALESCE(g.works_name, r.works_name)" },
        worksNumber: { expression: "COALESCE(g.works_number, r.works_number)" },
        amount: { expression: "COALESCE(g.amount, e.amount)", convert: columns_1.yenFromDatabase },
        issuedOn: { expression: "COALESCE(g.issued_on, r.issued_on)" },
        expiresOn: { expression: EXPIRES_ON },
        fiscalYear: { expression: "COALESCE(g.fiscal_year, e.fiscal_year)" },
        labels: { expression: "e.labels", convert: ledger_labels_1.labelsFrom },
        enteredAt: { expression: "e.entered_at", convert: instant_1.instantFromDatabase },
        updatedAt: { expression: (0, item_updates_1.updatedAtOf)("e.id"), convert: instant_1.instantFromDatabase },
        seenVersion: { expression: "e.seen_version" },
        newestVersion: { expression: "e.newest_version" },
        recorded: {
            noneWithout: "revision",
            fields: {
                // Of a guarantee that was issued here, the works are the guarantee's.
                worksFrom: { expression: "e.works_from" },
                worksTo: { expression: "r.works_to" },
                viewingUrl: { expression: "r.viewing_url" },
                hasPassword: {
                    expression: "CASE WHEN r.sealed_password IS NULL THEN 0 ELSE 1 END",
                    convert: columns_1.booleanFromDatabase,
                },
                endedOn: { expression: "r.ended_on" },
                revision: { expression: "r.version" },
            },
        },
    },
};
function ledgerKeys(key) {
    return {
        key,
        guaranteeId: "e.guarantee_id",
        contractorId: "g.contractor_id",
        issuerId: "g.issuer_id",
        departmentId: "e.department_id",
        officerId: "e.officer_id",
        contractor: "COALESCE(k.name, r.contractor_name)",
        jointVenture: "g.joint_venture",
        state: STATE,
        expiresOn: EXPIRES_ON,
        worksFrom: "e.works_from",
        neededUntil: "e.needed_until",
        isUnderRate: "e.is_under_rate",
        missing: "(SELECT q.missing FROM performance_shortfall q WHERE q.guarantee_id = e.guarantee_id)",
        seenVersion: "e.seen_version",
        newestVersion: "e.newest_version",
    };
}
/** Adds the fields that the domain makes of several columns. */
function addComputed(found, wanted, today) {
    for (const { view, keys } of found) {
        if (wanted.has("contractorName"))
            Object.assign(view, { contractorName: contractorOf(keys) });
        if (wanted.has("gaps"))
            Object.assign(view, { gaps: (0, coverage_gap_1.coverageGaps)(factsOf(keys), today) });
    }
}
function contractorOf({ contractor, jointVenture }) {
    const together = jointVenture === null ? null : JSON.parse(jointVenture);
    return (0, guarantee_application_1.principalName)(contractor ?? "", together);
}
function factsOf({ isUnderRate, missing, ...facts }) {
    return {
        ...facts,
        isUnderRate: (0, columns_1.booleanFromDatabase)(isUnderRate),
        missing: missing === null ? null : (0, columns_1.yenFromDatabase)(missing),
    };
}
//# sourceMappingURL=ledger-projection.js.map