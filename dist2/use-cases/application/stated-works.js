"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.statedWorks = statedWorks;
exports.askedGuarantee = askedGuarantee;
const guarantee_application_1 = require("../../domain/application/guarantee-application");
const covered_year_1 = require("../../domain/works-contract/covered-year");
/** The works contract as an application states it; `null` as long as what tells it from others is missing. */
function statedWorks({ issuerId, contractorId, registeredWorksId, content, }) {
    const { obligeeId, contractType, jointVenture, worksContract: works } = content;
    const { name, contractPrice, contractedOn, identifiers } = works;
    const { from, to } = works.workPeriod;
    if (obligeeId === null || name === null || contractPrice === null || from === null || to === null)
        return null;
    return {
        parties: { issuerId, contractorId, obligeeId },
        identity: { registeredWorksId, name, contractedOn, identifiers },
        works: {
            contractType,
            place: works.place,
            contractPrice,
            workPeriod: { from, to },
            fiscalYears: works.fiscalYears,
            advanceYears: works.advanceYears,
            jointVenture,
            externalReference: works.externalReference,
        },
    };
}
/** What an application asks for on its works contract; `null` where it does not say, or for what is no guarantee. */
function askedGuarantee(content) {
    const kind = (0, guarantee_application_1.guaranteeKindOf)(content);
    if (kind === null)
        return null;
    const { fiscalYear, advanceAmount, worksContract } = content;
    const lastFiscalYear = (0, covered_year_1.lastCoveredYear)(worksContract, { kind, fiscalYear });
    return { kind, fiscalYear, lastFiscalYear, advanceAmount };
}
//# sourceMappingURL=stated-works.js.map