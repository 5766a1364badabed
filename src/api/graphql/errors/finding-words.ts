import type { Finding } from "../../../domain/values/finding";
import type { Locale } from "../locale";

/** A message in each language, out of the bound and what came. */
export type FindingWords = Readonly<Record<Locale, (finding: Finding) => string>>;

/** A bound, or what came, as people read it: 40,000,000. */
export const text = (value: number | string | undefined): string =>
  typeof value === "number" ? value.toLocaleString("en-US") : (value ?? "");

/** From the least to the most, as people read them: 0–9,007,199,254,740,991. */
export const range = (limit: number | string | undefined): string =>
  text(limit).replace(/\d+/g, (bound) => Number(bound).toLocaleString("en-US"));
