/** The languages that messages come in. Codes are the same in both. */
export type Locale = "en" | "ja";

/** What people read, in each language: one text always, or one made out of what was allowed and what came. */
export type Wording<Data = never> = Readonly<Record<Locale, string | ((data: Data) => string)>>;

export function inWords<Data>(wording: Wording<Data>, locale: Locale, data: Data): string {
  const text = wording[locale];
  return typeof text === "string" ? text : text(data);
}
