/** A whole number as people read it: 40,000,000. `toLocaleString` gives the same, and first loads the rules of all languages. */
export function withCommas(whole: number | bigint): string {
  return String(whole).replace(/\B(?=(?:\d{3})+$)/g, ",");
}
