import type { Locale } from "../values/wording";

/** A value or a rule as people read it. */
export type Said = (locale: Locale) => string;

export function asWritten(text: string): Said {
  return () => text;
}

export function inEach(en: string, ja: string): Said {
  return (locale) => (locale === "ja" ? ja : en);
}
