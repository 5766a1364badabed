"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.amendWorksContract = amendWorksContract;
const calendar_date_1 = require("../../domain/values/calendar-date");
const works_amendment_1 = require("../../domain/works-contract/works-amendment");
const forbidden_1 = require("../shared/forbidden");
const once_1 = require("../shared/once");
const outcome_1 = require("../shared/outcome");
const record_event_1 = require("../shared/record-event");
const record_works_change_1 = require("./record-works-change");
/**
 * 変更契約: the issuer records in its own entry that the works contract was changed. Its guarantees stay as they are until
 * each is amended; until then they differ from the entry.
 */
async function amendWorksContract(parts, caller, command) {
    (0, forbidden_1.assertMay)(caller, "amendGuarantee");
    const { worksContractId, change, idempotencyKey } = command;
    const call = { caller, operation: "amendWorksContract", idempotencyKey, input: command };
    return parts.unitOfWork.run((stores) => (0, once_1.once)({ ...parts, stores }, call, async () => {
        const { worksContracts } = stores;
        const seen = await worksContracts.find(caller.organisationId, worksContractId);
        if (seen === null)
            return (0, outcome_1.invalidInput)([{ path: "worksContractId", code: "NOT_FOUND" }]);
        await worksContracts.hold(seen);
        const entry = (await worksContracts.find(caller.organisationId, worksContractId)) ?? seen;
        const at = parts.clock();
        const before = {
            ...entry.works,
            contractedOn: entry.contractedOn,
            ...(await worksContracts.history(worksContractId)),
        };
        const findings = [...(0, works_amendment_1.findingsOnWorksChange)(before, change, (0, calendar_date_1.dayInJapan)(at))];
        if (findings.length > 0)
            return (0, outcome_1.invalidInput)(findings);
        await (0, record_works_change_1.changeWorks)(stores, parts, entry, change, { cause: "AMENDED", guaranteeId: null, at });
        await (0, record_event_1.recordEvent)(stores, parts, caller, {
            at,
            type: "WORKS_CONTRACT_AMENDED",
            subjectId: worksContractId,
        });
        return (0, outcome_1.done)({ worksContractId });
    }));
}
//# sourceMappingURL=amend-works-contract.js.map