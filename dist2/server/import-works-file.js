"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.readWorksFileBy = readWorksFileBy;
exports.importWorksFile = importWorksFile;
const node_path_1 = require("node:path");
const import_works_1 = require("../use-cases/works-contract/import-works");
const reference_1 = require("../reference");
const import_report_1 = require("./import-report");
const progress_bar_1 = require("./progress-bar");
const works_mapping_file_1 = require("./works-mapping-file");
/** Reads the file that the command line names, by the mapping that it names. */
function readWorksFileBy(file, { mapping, type }) {
    const told = mapping === undefined ? {} : (0, works_mapping_file_1.readWorksMapping)(mapping);
    const name = (0, node_path_1.basename)(file);
    const lines = (0, reference_1.readWorksFile)(name, (0, import_report_1.bytesToImport)(file), {
        ...told,
        ...(type === undefined ? {} : { contractType: type }),
    });
    return { name, lines };
}
async function importWorksFile(parts, { name, lines }, request, terminal) {
    const imported = await (0, import_works_1.importWorks)(parts, lines, { ...request, onProgress: (0, progress_bar_1.progressBar)(terminal) });
    const report = (0, import_report_1.importReport)(name, imported, request);
    const others = imported.passedOver.length;
    const tail = [
        ...(others > 0
            ? [` Passed over ${String(others)} of contractors that are not registered with the issuer.`]
            : []),
        ...(request.dryRun && !report.isRefused ? [" Nothing was written: it was a dry run."] : []),
    ];
    return { ...report, summary: report.summary + tail.join("") };
}
//# sourceMappingURL=import-works-file.js.map