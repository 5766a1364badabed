/** A cell's value, or its problem: what was expected, and what came. */
export type Cell<Value> = { readonly value: Value } | { readonly problem: string };

/** A cell's text, short enough for a message. */
export function quoted(cell: string): string {
  const text = Array.from(cell.trim());
  return text.length === 0 ? "a blank cell" : `"${text.slice(0, 40).join("")}${text.length > 40 ? "…" : ""}"`;
}
