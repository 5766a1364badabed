import { isYen, MAX_YEN } from "../../../domain/values/yen";
import type { Words } from "../locale";
import { kindOf, scalar } from "./refuse";

const RANGE: Words = {
  en: `must be a whole number of yen from 0 to ${String(MAX_YEN)} (2^53 - 1), written as a JSON integer`,
  ja: `0 から ${String(MAX_YEN)}（2^53 - 1）までの整数（円）を、JSON の数値で指定してください`,
};

function because(en: string, ja: string): Words {
  return { en: `${RANGE.en}; got ${en}`, ja: `${RANGE.ja}（入力: ${ja}）。` };
}

function whatIsWrong(value: unknown): Words {
  if (typeof value !== "number") {
    const kind = kindOf(value);
    return because(`${kind.en}. Send 100000000, not "100000000".`, kind.ja);
  }
  if (!Number.isFinite(value)) return because("a number without a finite value.", "有限でない数値");
  if (value < 0) return because(`the negative number ${String(value)}.`, `負の数 ${String(value)}`);
  if (value > MAX_YEN)
    return because("a larger number, which JSON cannot carry exactly.", "これより大きい数値");
  return because(`the fraction ${String(value)}. Yen have no smaller unit.`, `小数 ${String(value)}`);
}

/** Never GraphQL's Int: prices go past 2,147,483,647 yen. */
export const YenScalar = scalar(
  "Yen",
  "An amount of money in whole yen (円): a JSON integer from 0 to 9007199254740991 (2^53 - 1). " +
    "A fraction, a negative number, a larger number or a string is refused with BAD_USER_INPUT.",
  // JSON has a minus zero; yen have not: adding 0 makes it the plain one.
  (value) => (isYen(value) ? { value: value + 0 } : { refusal: whatIsWrong(value) }),
);
