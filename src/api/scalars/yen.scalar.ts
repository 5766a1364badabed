import { isYen, MAX_YEN } from "../../domain/yen";
import { kindOf, scalar } from "./refuse";

const RANGE = `must be a whole number of yen from 0 to ${String(MAX_YEN)} (2^53 - 1), written as a JSON integer`;

function whatIsWrong(value: unknown): string {
  if (typeof value !== "number") return `${RANGE}; got ${kindOf(value)}. Send 100000000, not "100000000".`;
  if (!Number.isFinite(value)) return `${RANGE}; got a number without a finite value.`;
  if (value < 0) return `${RANGE}; got the negative number ${String(value)}.`;
  if (value > MAX_YEN) return `${RANGE}; got a larger number, which JSON cannot carry exactly.`;
  return `${RANGE}; got the fraction ${String(value)}. Yen have no smaller unit.`;
}

/** Never GraphQL's Int: prices go past 2,147,483,647 yen. */
export const YenScalar = scalar(
  "Yen",
  "An amount of money in whole yen (円): a JSON integer from 0 to 9007199254740991 (2^53 - 1). " +
    "A fraction, a negative number, a larger number or a string is refused with BAD_USER_INPUT.",
  // JSON has a minus zero; yen have not: adding 0 makes it the plain one.
  (value) => (isYen(value) ? { value: value + 0 } : { refusal: whatIsWrong(value) }),
);
