import type { Wanted } from "../../use-cases/shared/wanted";
import { isMarked } from "./broken-chains";

/** What shows nothing of a party but which one it is: whatever names the party says so itself. */
const NAMING: readonly string[] = ["id", "__typename"];

/** Whether anything of what is read is shown, beside which one it is. */
export function isAnyShown(wanted: Wanted): boolean {
  return wanted.isWhole || [...wanted].some((field) => !NAMING.includes(field));
}

/** Whether anything of a part is shown, beside which one it is. */
export function isShown(wanted: Wanted, part: string): boolean {
  return isAnyShown(wanted.below(part));
}
/** An issuer's branches belong to it. */
export function isIssuerShown(wanted: Wanted): boolean {
  return isShown(wanted, "issuer") || isShown(wanted, "branch");
}

/** As conditions, of which none may hold in a list: a party that is shown with a row of this table has been found broken. */
export function markedParties(alias: string, wanted: Wanted): string[] {
  return [
    ...(isIssuerShown(wanted) ? [isMarked(`${alias}.issuer_id`)] : []),
    ...(isShown(wanted, "contractor") ? [isMarked(`${alias}.contractor_id`)] : []),
    ...(isShown(wanted, "obligee") ? [isMarked(`${alias}.obligee_id`)] : []),
    ...(isShown(wanted, "obligee.parent") ? [hasMarkedParent(`${alias}.obligee_id`)] : []),
  ];
}

/** The same of what a row names by its id, if it names any. */
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
