"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.GuaranteeNumberScalar = void 0;
const guarantee_number_1 = require("../../../domain/values/guarantee-number");
const refuse_1 = require("./refuse");
const NOT_TEN_DIGITS = {
    en: "must be ten digits (full-width digits, spaces and hyphens are understood); got another text.",
    ja: "保証契約番号は10桁の数字です（全角・空白・ハイフンは読み替えます）。",
};
exports.GuaranteeNumberScalar = (0, refuse_1.scalar)("GuaranteeNumber", "A guarantee number (保証契約番号): ten digits as a string, `2070004426`. Full-width digits, spaces and hyphens " +
    "are understood; answers have the ten digits only.", (value) => {
    const kind = (0, refuse_1.kindOf)(value);
    if (typeof value !== "string")
        return {
            refusal: {
                en: `must be a string of ten digits; got ${kind.en}. Send "2070004426", not 2070004426.`,
                ja: `保証契約番号は10桁の数字を文字列で指定してください（入力: ${kind.ja}）。`,
            },
        };
    const number = (0, guarantee_number_1.parseGuaranteeNumber)(value);
    return number === undefined ? { refusal: NOT_TEN_DIGITS } : { value: number };
});
//# sourceMappingURL=guarantee-number.scalar.js.map