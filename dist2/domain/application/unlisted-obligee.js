"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.findingsOnUnlistedObligee = findingsOnUnlistedObligee;
exports.atDelivery = atDelivery;
const prefecture_1 = require("../values/prefecture");
const readable_text_1 = require("../values/readable-text");
/** What is wrong with the name of a body, in a draft, too. */
function* findingsOnUnlistedObligee({ obligeeId, unlistedObligee, }) {
    if (unlistedObligee === null)
        return;
    const { name, prefecture } = unlistedObligee;
    if (obligeeId !== null)
        yield { path: "unlistedObligee", code: "NAMED_BESIDE_OBLIGEE" };
    yield* (0, readable_text_1.findingsOnText)("unlistedObligee.name", name, readable_text_1.LONGEST.name);
    if (prefecture !== null && !prefecture_1.PREFECTURES.includes(prefecture))
        yield { path: "unlistedObligee.prefecture", code: "NOT_A_PREFECTURE", actual: prefecture };
}
/** Who names a body chose none: what its adoption stands against is the delivery. */
function atDelivery(findings) {
    return findings.map((finding) => finding.path === "obligeeId" ? { ...finding, path: "delivery" } : finding);
}
//# sourceMappingURL=unlisted-obligee.js.map