import type { Wanted } from "../../application/ports/page";
import { isUnmarked } from "../seals/broken-chains";
import { wantedBelow } from "./projection";

/** What shows nothing of a party but which one it is: whatever names the party says so itself. */
const NAMING: readonly string[] = ["id", "__typename"];

/** Whether anything of what is read is shown, beside which one it is. */
export function isAnyShown(wanted: Wanted): boolean {
  return [...wanted].some((field) => !NAMING.includes(field));
}

/** Whether anything of a part is shown, beside which one it is. */
export function isShown(wanted: Wanted, part: string): boolean {
  return isAnyShown(wantedBelow(wanted, part));
}

/** An issuer's branches belong to it. */
export function isIssuerShown(wanted: Wanted): boolean {
  return isShown(wanted, "issuer") || isShown(wanted, "branch");
}

/** As conditions, for lists: no party that is shown with a row of this table has been found broken. */
export function unmarkedParties(alias: string, wanted: Wanted): string[] {
  return [
    ...(isIssuerShown(wanted) ? [unmarked(`${alias}.issuer_id`)] : []),
    ...(isShown(wanted, "contractor") ? [unmarked(`${alias}.contractor_id`)] : []),
    ...(isShown(wanted, "obligee") ? [unmarked(`${alias}.obligee_id`)] : []),
    ...(isShown(wanted, "obligee.parent") ? [hasUnmarkedParent(`${alias}.obligee_id`)] : []),
  ];
}

/** The same of a row that another one names by its id, if it names any. */
export function unmarkedPartiesBelow(
  table: "guarantee" | "registered_works",
  named: string,
  wanted: Wanted,
): string[] {
  const conditions = unmarkedParties("u", wanted);
  if (conditions.length === 0) return [];
  return [
    `NOT EXISTS (SELECT 1 FROM ${table} u WHERE u.id = ${named} AND NOT (${conditions.join(" AND ")}))`,
  ];
}

/** Also where there is none: nothing is not marked. */
export function unmarked(subject: string): string {
  return isUnmarked(`COALESCE(${subject}, '')`);
}

function hasUnmarkedParent(obligee: string): string {
  return (
    `COALESCE(${obligee}, '') NOT IN ` +
    `(SELECT d.id FROM obligee d WHERE d.parent_id IN (SELECT chain FROM broken_chain))`
  );
}
