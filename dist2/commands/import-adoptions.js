"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.importAdoptions = void 0;
const reference_1 = require("../reference");
const import_adoptions_file_1 = require("../server/import-adoptions-file");
const enter_into_1 = require("./enter-into");
const usage_error_1 = require("./usage-error");
/** Imports a table of adopting obligees into the database, and prints what became of its lines. */
const importAdoptions = ({ operands: [name = ""], has, value }) => {
    const file = (0, import_adoptions_file_1.readAdoptionsFile)(name, { partial: has("partial"), source: sourceOf(value) });
    return (0, enter_into_1.enterInto)(async (parts) => {
        const { refusals, remarks, summary, isRefused } = await (0, import_adoptions_file_1.importAdoptionsFile)(parts, file, process.stderr);
        for (const line of [...refusals, ...remarks])
            console.error(line);
        console.log(summary);
        return isRefused ? 1 : 0;
    });
};
exports.importAdoptions = importAdoptions;
const OPTIONS = {
    name: "source",
    url: "source-url",
    asOf: "as-of",
    prefecture: "prefecture",
};
function sourceOf(value) {
    const parts = Object.entries(OPTIONS);
    const read = (0, reference_1.readAdoptionSource)(Object.fromEntries(parts.map(([part, option]) => [part, value(option)])));
    if ("source" in read)
        return read.source;
    throw new usage_error_1.UsageError(read.problems.map(([part, problem]) => `--${OPTIONS[part]} ${problem}`).join("\n"));
}
//# sourceMappingURL=import-adoptions.js.map