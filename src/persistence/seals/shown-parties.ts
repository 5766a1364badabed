import type { Wanted } from "../../use-cases/shared/wanted";
import { isMarked } from "./broken-chains";

/** The fields that only identify a party: the row that names the party vouches for them. */
const NAMING: readonly string[] = ["id", "__typename"];

/** Whether the fields show more of a party than its identity. */
export function isAnyShown(wanted: Wanted): boolean {
  return wanted.isWhole || [...wanted].some((field) => !NAMING.includes(field));
}

/** Whether the fields show more of a part than its identity. */
export function isShown(wanted: Wanted, part: string): boolean {
  return isAnyShown(wanted.below(part));
}

/** An issuer's branches belong to it. */
export function isIssuerShown(wanted: Wanted): boolean {
  return isShown(wanted, "issuer") || isShown(wanted, "branch");
}

/** Conditions that must all fail in a list: a party shown with a row of this table was found broken. */
export function markedParties(alias: string, wanted: Wanted): string[] {
  return [
    ...(isIssuerShown(wanted) ? [isMarked(`${alias}.issuer_id`)] : []),
    ...(isShown(wanted, "contractor") ? [isMarked(`${alias}.contractor_id`)] : []),
    ...(isShown(wanted, "obligee") ? [isMarked(`${alias}.obligee_id`)] : []),
    ...(isShown(wanted, "obligee.parent") ? [hasMarkedParent(`${alias}.obligee_id`)] : []),
  ];
}

/** The same condition for a party that a row may name by its id. */
export function markedPartiesBelow(
  table: "guarantee" | "registered_works",
  named: string,
  wanted: Wanted,
): string[] {
  const marked = markedParties("u", wanted);
  if (marked.length === 0) return [];
  return [`EXISTS (SELECT 1 FROM ${table} u WHERE u.id = ${named} AND (${marked.join(" OR ")}))`];
}

function hasMarkedParent(obligee: string): string {
  return `${obligee} IN (SELECT d.id FROM obligee d WHERE ${isMarked("d.parent_id")})`;
}
