"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.visitorFingerprint = visitorFingerprint;
/** Where a visitor is, together with what is counted there. */
function visitorFingerprint(vault, { network }, counted = "") {
    return vault.fingerprint(`from:${network}:${counted}`);
}
//# sourceMappingURL=visitor.js.map