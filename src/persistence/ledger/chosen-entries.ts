import type { Caller } from "../../domain/account/access";
import type { CalendarDate } from "../../domain/values/calendar-date";
import type { LedgerFilter, LedgerQuery } from "../../use-cases/ledger/ports";
import { orderAndLimit, withinWindow, type KeysetOrder } from "../engine/keyset";
import { partOfIndex } from "../engine/part-of-index";
import { hidden } from "../engine/planned-once";
import { ledgerInScope } from "../engine/scope";
import type { SqlParameters } from "../engine/sql-parameters";
import { isMarked, noneOf } from "../seals/broken-chains";
import { LEDGER_KEYS, ledgerConditions } from "./ledger-filter";

/** Subjects whose broken seals keep an entry out of lists. Mostly there is none, and then no entry is looked up. */
const MARKED = ["e.guarantee_id", "e.contractor_id", "e.issuer_id"].map(isMarked).join(" OR ");
const UNMARKED = noneOf([MARKED]);
/** No amount is negative, and nothing lies before an empty text. */
const LEAST = { ENTERED_AT: "", NUMBER: "", AMOUNT: 0, EXPIRES_ON: "" } as const;

interface Choice extends LedgerQuery {
  readonly caller: Caller;
  readonly today: CalendarDate;
  /** Whether all of them are read, and not the few of a page. */
  readonly isOfAll: boolean;
}

/** What of `ledger_entry e` a caller sees through this filter. */
export function entriesInScope(
  { caller, filter, orderBy, today }: Pick<Choice, "caller" | "filter" | "orderBy" | "today">,
  parameters: SqlParameters,
): string[] {
  return [
    ledgerInScope(caller, "e", parameters, filter.assignedToUs === true ? "ASSIGNED" : "OWN"),
    ...ledgerConditions(filter, orderBy.field, today, parameters),
    ...UNMARKED,
  ];
}

/**
 * The same in order from a place on, as it stands behind `WHERE`. PostgreSQL reads all of them, and a page of an unfiltered
 * ledger, off the index of the order: it would rather sort 50,000 entries than read a wide index.
 */
export function entriesInOrder(choice: Choice, parameters: SqlParameters): string {
  const { caller, filter, orderBy, window, today, isOfAll } = choice;
  const { field, direction } = orderBy;
  const order: KeysetOrder = { key: LEDGER_KEYS[field], id: "e.id", direction };
  if (parameters.engine === "postgres" && caller.role === "OBLIGEE" && (isOfAll || !isNarrowed(filter))) {
    const column = filter.assignedToUs === true ? "e.department_id" : "e.obligee_id";
    const least = LEAST[field];
    const list = { order, owner: { column, id: caller.organisationId }, least };
    const part = partOfIndex(list, window, parameters);
    const conditions = [
      ...part.conditions,
      // Once more: of the few that are left, as the planner sees it, an index is read sooner than the table.
      ...(isOfAll ? [`${order.key} >= ${hidden(parameters.add(least), least)}`] : []),
      ...ledgerConditions(filter, field, today, parameters),
      ...UNMARKED,
    ];
    return `${conditions.join(" AND ")} ${part.order}`;
  }
  const conditions = [...entriesInScope(choice, parameters), ...withinWindow(order, window, parameters)];
  return `${conditions.join(" AND ")} ${orderAndLimit(order, window)}`;
}

/** Whether anything is asked but whose ledger it is. */
function isNarrowed({ assignedToUs: _, ...filter }: LedgerFilter): boolean {
  return Object.values(filter).some((asked) => asked !== undefined);
}
