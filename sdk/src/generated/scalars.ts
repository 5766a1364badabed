// Generated out of schema/schema.graphql and sdk/operations by `npm run codegen`. Do not edit.

/**
 * A day in Japan (暦日), `YYYY-MM-DD`, from 1873-01-01. It has no time and no time zone. A day that does not
 * exist, such as 2026-02-30, is refused with BAD_USER_INPUT.
 */
export type CalendarDate = string;

/**
 * A month in Japan (暦月), `YYYY-MM`, from 1873-01. Anything else, such as 2026-13, is refused with
 * BAD_USER_INPUT.
 */
export type CalendarMonth = string;

/** An instant (日時) as RFC 3339 text. Answers are in UTC with milliseconds, `2026-04-01T00:00:00.000Z`. */
export type DateTime = string;

/**
 * A guarantee number (保証契約番号): ten digits as a string, `2070004426`. Full-width digits, spaces and hyphens
 * are understood; answers have the ten digits only.
 */
export type GuaranteeNumber = string;

/**
 * An amount of money in whole yen (円): a JSON integer from 0 to 9007199254740991 (2^53 - 1). A fraction, a
 * negative number, a larger number or a string is refused with BAD_USER_INPUT.
 */
export type Yen = number;
