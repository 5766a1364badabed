import type { CalendarDate } from "../domain/values/calendar-date";
import { isSourceUrl, prefectureOf, textOf } from "./adoption-cells";
import { dayOf } from "./day-cell";

/** What holds for the lines of a table that do not say it themselves; `null`: nothing does. */
export interface AdoptionSource {
  /** 出典: by its name an edition replaces the one before it, and no other source. */
  readonly name: string | null;
  /** Where it can be read. */
  readonly url: string | null;
  /** 時点: the day that it speaks of. */
  readonly asOf: CalendarDate | null;
  /** 都道府県: whose bodies it lists. */
  readonly prefecture: string | null;
}

export const UNKNOWN_SOURCE: AdoptionSource = { name: null, url: null, asOf: null, prefecture: null };

/** As it is typed; what is not given is absent. */
export type TypedSource = { readonly [Part in keyof AdoptionSource]?: string | undefined };

/** A source as it is typed, or everything that is wrong with it, by the part. */
export function readAdoptionSource(
  typed: TypedSource,
):
  | { readonly source: AdoptionSource }
  | { readonly problems: readonly (readonly [keyof AdoptionSource, string])[] } {
  const name = textOf(typed.name ?? "");
  const asOf = dayOf(typed.asOf ?? "");
  const prefecture = prefectureOf(typed.prefecture ?? "");
  const url = typed.url ?? null;
  const problems: [keyof AdoptionSource, string][] = [];
  if ("problem" in name) problems.push(["name", name.problem]);
  if ("problem" in asOf) problems.push(["asOf", asOf.problem]);
  if ("problem" in prefecture) problems.push(["prefecture", prefecture.problem]);
  if (url !== null && !isSourceUrl(url))
    problems.push(["url", `must be an address such as https://www.example.jp/list.html; got "${url}".`]);
  if ("problem" in name || "problem" in asOf || "problem" in prefecture || problems.length > 0)
    return { problems };
  return { source: { name: name.value, url, asOf: asOf.value, prefecture: prefecture.value } };
}
