import { readingOrder, readingTexts } from "../../domain/values/reading";
import { searchableText } from "../../domain/values/search-text";

/** The columns by which a party is searched and sorted, besides its reading as it was written. */
export function searchColumns(
  names: readonly string[],
  reading: string | null,
): { readonly searchText: string; readonly readingOrder: string | null } {
  return {
    searchText: searchableText([...names, ...readingTexts(reading)]),
    readingOrder: readingOrder(reading),
  };
}

/** The key of a list by readings. Who has none comes last, by registration: no digit of an order is as large as z. */
export function readingKey(party: string): string {
  return `COALESCE(${party}.reading_order, 'z' || ${party}.id)`;
}
