"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.assignLedgerEntries = assignLedgerEntries;
const forbidden_1 = require("../shared/forbidden");
const once_1 = require("../shared/once");
const outcome_1 = require("../shared/outcome");
const held_entries_1 = require("./held-entries");
/** Assigns entries of the own ledger to a department of the own body, to an officer of it, or to both. */
async function assignLedgerEntries(parts, caller, command) {
    (0, forbidden_1.assertMay)(caller, "keepLedger");
    const { entryIds, departmentId, officerId, idempotencyKey } = command;
    const call = { caller, operation: "assignLedgerEntries", idempotencyKey, input: command };
    return parts.unitOfWork.run((stores) => (0, once_1.once)({ ...parts, stores }, call, async () => {
        const { findings } = await (0, held_entries_1.heldEntries)(stores, caller, entryIds, "OWN");
        const wrong = [...findings, ...(await findingsOn(stores, caller, { departmentId, officerId }))];
        if (wrong.length > 0)
            return (0, outcome_1.invalidInput)(wrong);
        await stores.ledger.assign(entryIds, { departmentId, officerId });
        return (0, outcome_1.done)({ entryIds });
    }));
}
/** Somebody else's departments and officers are as good as none. */
async function findingsOn({ ledger }, { organisationId }, { departmentId, officerId }) {
    if (departmentId === undefined && officerId === undefined)
        return [{ path: "departmentId", code: "NOTHING_TO_ASSIGN" }];
    const isDepartment = typeof departmentId !== "string" || (await ledger.isDepartmentOf(organisationId, departmentId));
    const isOfficer = typeof officerId !== "string" || (await ledger.isOfficerOf(organisationId, officerId));
    return [
        ...(isDepartment ? [] : [{ path: "departmentId", code: "NOT_FOUND" }]),
        ...(isOfficer ? [] : [{ path: "officerId", code: "NOT_FOUND" }]),
    ];
}
//# sourceMappingURL=assign-ledger-entries.js.map