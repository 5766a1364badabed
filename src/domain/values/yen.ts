import { withCommas } from "./with-commas";

declare const yen: unique symbol;

/** Whole yen, 0 to 9,007,199,254,740,991 (2^53 − 1, the largest integer that JSON carries unharmed). */
export type Yen = number & { readonly [yen]: true };

export const MAX_YEN = Number.MAX_SAFE_INTEGER;

export function isYen(value: unknown): value is Yen {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

/** As papers show it: 40,000,000円. */
export function formatYen(amount: Yen): string {
  return `${withCommas(amount)}円`;
}

/** Part of an amount, to the yen, rounded down (or up): exact where a product would be past 2^53. */
export function shareOf(
  amount: Yen,
  numerator: number,
  denominator: number,
  rounding: "DOWN" | "UP" = "DOWN",
): Yen {
  const product = BigInt(amount) * BigInt(numerator);
  const divisor = BigInt(denominator);
  const whole = product / divisor;
  return Number(rounding === "UP" && product % divisor > 0n ? whole + 1n : whole) as Yen;
}

/** The amount rounded down to whole units: 1,234,567 in units of 100,000 is 1,200,000. */
export function roundedDownTo(unit: number, amount: Yen): Yen {
  return (amount - (amount % unit)) as Yen;
}
