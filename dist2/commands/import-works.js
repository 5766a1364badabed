"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.importWorks = void 0;
const import_works_file_1 = require("../server/import-works-file");
const works_mapping_file_1 = require("../server/works-mapping-file");
const enter_into_1 = require("./enter-into");
const usage_error_1 = require("./usage-error");
/** Registers the works of award data for an issuer's contractors, and prints what became of the lines. */
const importWorks = ({ operands: [name = ""], has, value }) => {
    const issuerId = value("issuer");
    if (issuerId === undefined)
        throw new usage_error_1.UsageError("import-works needs --issuer ID: whose registered works they are.");
    const typed = value("type");
    const type = typed === undefined ? undefined : (0, works_mapping_file_1.contractTypeNamed)(typed);
    if (typed !== undefined && type === undefined)
        throw new usage_error_1.UsageError(`--type takes WORKS or CONSULTING, not ${JSON.stringify(typed)}.`);
    const request = {
        issuerId,
        mapping: value("mapping"),
        type,
        partial: has("partial"),
        dryRun: has("dry-run"),
        all: has("all"),
    };
    const file = (0, import_works_file_1.readWorksFileBy)(name, request);
    return (0, enter_into_1.enterInto)(async (parts) => {
        const { refusals, summary } = await (0, import_works_file_1.importWorksFile)(parts, file, request, process.stderr);
        for (const refusal of refusals)
            console.error(refusal);
        console.log(summary);
        return refusals.length > 0 ? 1 : 0;
    });
};
exports.importWorks = importWorks;
//# sourceMappingURL=import-works.js.map