import type { Caller } from "../../domain/account/access";
import type { GuaranteeQuery } from "../../use-cases/guarantee/ports";
import { orderAndLimit } from "../engine/keyset";
import { guaranteesIndexed } from "../engine/listed-guarantees";
import { partOfIndex } from "../engine/part-of-index";
import type { SqlParameters } from "../engine/sql-parameters";
import { isMarked, noneOf } from "../seals/broken-chains";
import type { GuaranteePlan } from "./guarantee-plan";

/** No amount is negative, and nothing lies before an empty text. */
const LEAST = { ISSUED_ON: "", NUMBER: "", AMOUNT: 0, EXPIRES_ON: "" } as const;

/**
 * A page of a whole list on PostgreSQL, whose key is `g.page_key`. Its guarantees are chosen before anything is joined: with the
 * joins in view, the planner looks for an order in them, too.
 */
export function listIndexed(
  { columns, joins, marks }: Pick<GuaranteePlan, "columns" | "joins" | "marks">,
  { caller, window, orderBy }: Omit<GuaranteeQuery, "filter"> & { readonly caller: Caller },
  parameters: SqlParameters,
): string {
  const { direction, field } = orderBy;
  const { tables, keys, id, owner } = guaranteesIndexed(caller);
  const key = keys[field];
  const { conditions, order } = partOfIndex(
    { order: { key, id, direction }, owner, least: LEAST[field] },
    window,
    parameters,
  );
  const chosen = [...conditions, ...noneOf([isMarked(id), ...marks])];
  return (
    `SELECT ${columns} FROM (SELECT g.*, ${key} AS page_key FROM ${tables} WHERE ${chosen.join(" AND ")} ${order}) g ` +
    `${joins} ${orderAndLimit({ key: "g.page_key", id: "g.id", direction }, window)}`
  );
}
