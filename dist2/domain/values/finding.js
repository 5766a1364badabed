"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.below = below;
/** The findings of one part of an input, as findings of the whole. */
function below(part, findings) {
    return findings.map((finding) => ({ ...finding, path: `${part}.${finding.path}` }));
}
//# sourceMappingURL=finding.js.map