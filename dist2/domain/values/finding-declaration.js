"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.range = exports.text = void 0;
/** A bound, or what came, as people read it: 40,000,000. */
const text = (value) => typeof value === "number" ? value.toLocaleString("en-US") : (value ?? "");
exports.text = text;
/** From the least to the most, as people read them: 0–9,007,199,254,740,991. */
const range = (limit) => (0, exports.text)(limit).replace(/\d+/g, (bound) => Number(bound).toLocaleString("en-US"));
exports.range = range;
//# sourceMappingURL=finding-declaration.js.map