declare const yen: unique symbol;

/** Whole yen, 0 to 9,007,199,254,740,991 (2^53 − 1, the largest integer that JSON carries unharmed). */
export type Yen = number & { readonly [yen]: true };

export const MAX_YEN = Number.MAX_SAFE_INTEGER;

export function isYen(value: unknown): value is Yen {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

/** As papers show it: 40,000,000円. */
export function formatYen(amount: Yen): string {
  return `${amount.toLocaleString("en-US")}円`;
}
