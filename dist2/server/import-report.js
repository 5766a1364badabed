"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.bytesToImport = bytesToImport;
exports.importReport = importReport;
const node_fs_1 = require("node:fs");
const reference_1 = require("../reference");
/** The bytes of a file that the command line names. */
function bytesToImport(file) {
    try {
        return (0, node_fs_1.readFileSync)(file);
    }
    catch (error) {
        const code = error.code ?? "no reason given";
        throw new reference_1.TableFileRefused(file, [`it cannot be read: ${code}.`]);
    }
}
function importReport(name, { added, changed, unchanged, refused }, { partial }) {
    const isRefused = refused.length > 0 && !partial;
    const counts = `added ${String(added)}, changed ${String(changed)}, unchanged ${String(unchanged)}, refused ${String(refused.length)}.`;
    return {
        refusals: refused.flatMap(({ line, problems }) => problems.map((problem) => `${name}, line ${String(line)}: ${problem}`)),
        summary: counts + (isRefused ? NOTHING_WRITTEN : ""),
        isRefused,
    };
}
const NOTHING_WRITTEN = " Nothing was written: correct these lines, or import the others with --partial.";
//# sourceMappingURL=import-report.js.map