"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.onlyStillOpen = onlyStillOpen;
const outcome_1 = require("../shared/outcome");
/**
 * What a call may show that may be a repeated one. A guarantee that it did not enter is shown only while the key that was
 * presented is the guarantee's: whoever reissues the key shuts out everybody who knows the old one.
 */
async function onlyStillOpen({ authKeys }, outcomes) {
    const presented = outcomes.flatMap((each) => (each.done ? (each.value.authKeyId ?? []) : []));
    if (presented.length === 0)
        return [...outcomes];
    const valid = await authKeys.thoseValid([...new Set(presented)]);
    return outcomes.map((each) => !each.done || each.value.authKeyId === null || valid.has(each.value.authKeyId)
        ? each
        : (0, outcome_1.refused)({ code: "CERTIFICATE_NOT_FOUND" }));
}
//# sourceMappingURL=only-still-open.js.map