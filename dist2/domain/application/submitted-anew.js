"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.findingsOnReading = findingsOnReading;
/**
 * An officer decides on what was read: since 差戻し a content may change between reading and deciding. `stated`: when it was
 * submitted, as the officer read it; `null`: nothing is compared.
 */
function* findingsOnReading(submittedAt, stated) {
    if (stated === null || submittedAt?.getTime() === stated.getTime())
        return;
    yield {
        path: "submittedAt",
        code: "SUBMITTED_ANEW",
        limit: submittedAt?.toISOString(),
        actual: stated.toISOString(),
    };
}
//# sourceMappingURL=submitted-anew.js.map