import { typedNames } from "../../domain/values/reading";
import { containing } from "./filter-conditions";
import type { SqlParameters } from "./sql-parameters";

/**
 * What a text finds in a list of what a contractor has with an obligee, a row of `alias`: by its own names and numbers
 * (`search_text`), and by how contractor, body and department are called and read. A blank text asks for nothing.
 */
export function named(alias: string, text: string | undefined, parameters: SqlParameters): string[] {
  const typed = typedNames(text ?? "");
  if (typed.length === 0) return [];
  return [
    ...containing(`${alias}.search_text`, typed, parameters),
    ...containing("k.search_text", typed, parameters).map(
      (called) => `${alias}.contractor_id IN (SELECT k.id FROM contractor k WHERE ${called})`,
    ),
    ...containing("n.search_text", typed, parameters).map(
      (called) =>
        `${alias}.obligee_id IN (SELECT d.id FROM obligee n JOIN obligee d ON d.id = n.id OR d.parent_id = n.id WHERE ${called})`,
    ),
  ];
}
