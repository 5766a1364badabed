"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.readAdoptionsFile = readAdoptionsFile;
exports.importAdoptionsFile = importAdoptionsFile;
const node_path_1 = require("node:path");
const import_adoptions_1 = require("../use-cases/obligee/import-adoptions");
const reference_1 = require("../reference");
const import_report_1 = require("./import-report");
const progress_bar_1 = require("./progress-bar");
/** Reads the file that the command line names. */
function readAdoptionsFile(file, { partial, source }) {
    const name = (0, node_path_1.basename)(file);
    return { name, lines: (0, reference_1.readAdoptionFile)(name, (0, import_report_1.bytesToImport)(file), source), partial };
}
async function importAdoptionsFile(parts, { name, lines, partial }, terminal) {
    const imported = await (0, import_adoptions_1.importAdoptions)(parts, lines, { partial, onProgress: (0, progress_bar_1.progressBar)(terminal) });
    const remarks = (imported.noLongerNamed ?? []).map((body) => `${body} stood in an earlier edition of its source and is not in this one; its adoption stays.`);
    return { ...(0, import_report_1.importReport)(name, imported, { partial }), remarks };
}
//# sourceMappingURL=import-adoptions-file.js.map