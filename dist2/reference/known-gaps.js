"use strict";
var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.isKnownGap = isKnownGap;
exports.mendedGaps = mendedGaps;
const known_gaps_json_1 = __importDefault(require("./known-gaps.json"));
const KNOWN = known_gaps_json_1.default;
/** Whether a fault is a gap that is known. */
function isKnownGap({ code, body }) {
    return KNOWN.some((gap) => gap.code === code && gap.bodies.includes(body));
}
/** Gaps that are listed and none any more, by code and body. */
function mendedGaps(faults) {
    const found = new Set(faults.map(({ code, body }) => `${code} ${body}`));
    return KNOWN.filter(({ code }) => code !== "DOUBLE")
        .flatMap(({ code, bodies }) => bodies.map((body) => `${code} ${body}`))
        .filter((gap) => !found.has(gap));
}
//# sourceMappingURL=known-gaps.js.map