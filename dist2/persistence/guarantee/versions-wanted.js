"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.areVersionsWanted = areVersionsWanted;
exports.versionsWanted = versionsWanted;
/** Whether anything is wanted that is no column of a guarantee or of its newest version. */
function areVersionsWanted(wanted) {
    return wanted.has("amendments") || versionsWanted(wanted) !== null;
}
/** What is asked of any version, wherever it is reached; `null` where nothing needs more than the newest one. */
function versionsWanted(wanted) {
    // The newest one itself is joined: only what lies before it is read.
    const parts = ["certificates", "amendments.certificate", "certificate.supersedes"];
    const asked = parts.filter((part) => wanted.has(part));
    return asked.length === 0 ? null : wanted.below(...asked);
}
//# sourceMappingURL=versions-wanted.js.map