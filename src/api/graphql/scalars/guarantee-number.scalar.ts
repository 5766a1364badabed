import { parseGuaranteeNumber } from "../../../domain/values/guarantee-number";
import type { Words } from "../locale";
import { kindOf, scalar } from "./refuse";

const NOT_TEN_DIGITS: Words = {
  en: "must be ten digits (full-width digits, spaces and hyphens are understood); got another text.",
  ja: "保証契約番号は10桁の数字です（全角・空白・ハイフンは読み替えます）。",
};

export const GuaranteeNumberScalar = scalar(
  "GuaranteeNumber",
  "A guarantee number (保証契約番号): ten digits as a string, `2070004426`. Full-width digits, spaces and hyphens " +
    "are understood; answers have the ten digits only.",
  (value) => {
    const kind = kindOf(value);
    if (typeof value !== "string")
      return {
        refusal: {
          en: `must be a string of ten digits; got ${kind.en}. Send "2070004426", not 2070004426.`,
          ja: `保証契約番号は10桁の数字を文字列で指定してください（入力: ${kind.ja}）。`,
        },
      };
    const number = parseGuaranteeNumber(value);
    return number === undefined ? { refusal: NOT_TEN_DIGITS } : { value: number };
  },
);
