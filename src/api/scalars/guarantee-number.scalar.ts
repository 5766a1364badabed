import { parseGuaranteeNumber } from "../../domain/guarantee-number";
import { kindOf, scalar } from "./refuse";

export const GuaranteeNumberScalar = scalar(
  "GuaranteeNumber",
  "A guarantee number (保証契約番号): ten digits as a string, `2070004426`. Full-width digits, spaces and hyphens " +
    "are understood; answers have the ten digits only.",
  (value) => {
    if (typeof value !== "string")
      return {
        refusal: `must be a string of ten digits; got ${kindOf(value)}. Send "2070004426", not 2070004426.`,
      };
    const number = parseGuaranteeNumber(value);
    return number === undefined
      ? {
          refusal:
            "must be ten digits (full-width digits, spaces and hyphens are understood); got another text.",
        }
      : { value: number };
  },
);
