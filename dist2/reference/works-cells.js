"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.yenOf = yenOf;
exports.corporateNumberOf = corporateNumberOf;
exports.contractTypeOf = contractTypeOf;
const characters_1 = require("../domain/values/characters");
const corporate_number_1 = require("../domain/values/corporate-number");
const findings_1 = require("../domain/findings");
const wording_1 = require("../domain/values/wording");
const yen_1 = require("../domain/values/yen");
const cell_1 = require("./cell");
/** A sign or word of the currency, separators of thousands, and the decimals .000 that some systems write behind yen. */
const AMOUNT = /^[¥\\]? ?(\d+|\d{1,3}(?:,\d{3})+)(?:\.0+)? ?円?$/u;
/** Whole yen; blank: `null`. */
function yenOf(cell) {
    if ((0, characters_1.isBlank)(cell))
        return { value: null };
    const digits = AMOUNT.exec((0, characters_1.asTyped)(cell))?.[1]?.replaceAll(",", "");
    const amount = Number(digits);
    return (0, yen_1.isYen)(amount)
        ? { value: amount }
        : { problem: `must be whole yen such as 12,000,000; got ${(0, cell_1.quoted)(cell)}.` };
}
/** 法人番号; blank: `null`. */
function corporateNumberOf(cell) {
    if ((0, characters_1.isBlank)(cell))
        return { value: null };
    const reading = (0, corporate_number_1.readCorporateNumber)(cell);
    if ("number" in reading)
        return { value: reading.number };
    const { code, ...data } = reading.problem;
    return { problem: `${(0, cell_1.quoted)(cell)}: ${(0, wording_1.inWords)(findings_1.FINDINGS[code].words, "en", data)}` };
}
const TYPES = new Map([
    ...["工事", "WORKS"].map((word) => [word, "WORKS"]),
    ...["業務委託", "業務", "委託", "CONSULTING"].map((word) => [word, "CONSULTING"]),
]);
/** By the mapping's words, or else 工事 and 業務委託; blank: `null`. */
function contractTypeOf(words) {
    const known = new Map([...TYPES, ...words.map(({ word, type }) => [(0, characters_1.asTyped)(word), type])]);
    return (cell) => {
        if ((0, characters_1.isBlank)(cell))
            return { value: null };
        const value = known.get((0, characters_1.asTyped)(cell));
        return value === undefined
            ? { problem: `must be one of ${[...known.keys()].join(", ")}; got ${(0, cell_1.quoted)(cell)}.` }
            : { value };
    };
}
//# sourceMappingURL=works-cells.js.map