"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.YenScalar = void 0;
const yen_1 = require("../../../domain/values/yen");
const refuse_1 = require("./refuse");
const RANGE = {
    en: `must be a whole number of yen from 0 to ${String(yen_1.MAX_YEN)} (2^53 - 1), written as a JSON integer`,
    ja: `0 から ${String(yen_1.MAX_YEN)}（2^53 - 1）までの整数（円）を、JSON の数値で指定してください`,
};
function because(en, ja) {
    return { en: `${RANGE.en}; got ${en}`, ja: `${RANGE.ja}（入力: ${ja}）。` };
}
function whatIsWrong(value) {
    if (typeof value !== "number") {
        const kind = (0, refuse_1.kindOf)(value);
        return because(`${kind.en}. Send 100000000, not "100000000".`, kind.ja);
    }
    if (!Number.isFinite(value))
        return because("a number without a finite value.", "有限でない数値");
    if (value < 0)
        return because(`the negative number ${String(value)}.`, `負の数 ${String(value)}`);
    if (value > yen_1.MAX_YEN)
        return because("a larger number, which JSON cannot carry exactly.", "これより大きい数値");
    return because(`the fraction ${String(value)}. Yen have no smaller unit.`, `小数 ${String(value)}`);
}
/** Never GraphQL's Int: prices go past 2,147,483,647 yen. */
exports.YenScalar = (0, refuse_1.scalar)("Yen", "An amount of money in whole yen (円): a JSON integer from 0 to 9007199254740991 (2^53 - 1). " +
    "A fraction, a negative number, a larger number or a string is refused with BAD_USER_INPUT.", 
// JSON has a minus zero; yen have not: adding 0 makes it the plain one.
(value) => ((0, yen_1.isYen)(value) ? { value: value + 0 } : { refusal: whatIsWrong(value) }));
//# sourceMappingURL=yen.scalar.js.map