import {
  MOST_COUNTED,
  MOST_NOTES,
  type LedgerEntryView,
  type LedgerFilter,
  type LedgerNoteView,
  type LedgerQuery,
  type LedgerReads,
  type LedgerTotals,
} from "../../use-cases/ledger/ports";
import type { Page } from "../../use-cases/shared/page";
import type { Requested } from "../../use-cases/shared/view";
import type { Shown, Wanted } from "../../use-cases/shared/wanted";
import type { Caller } from "../../domain/account/access";
import { GUARANTEE_STATUSES, type GuaranteeStatus } from "../../domain/guarantee/guarantee-life-cycle";
import type { CalendarDate } from "../../domain/values/calendar-date";
import { yenFromDatabase } from "../engine/columns";
import { instantFromDatabase } from "../engine/instant";
import {
  addViewer,
  behindUpdates,
  planned,
  UPDATED_KEYS,
  updatedItems,
  type PlannedColumns,
} from "../engine/item-updates";
import { KeptPlans } from "../engine/kept-plans";
import { orderAndLimit, toPage, withinWindow, type KeysetOrder } from "../engine/keyset";
import type { ReadSession } from "../engine/read-session";
import { ledgerEntriesInScope } from "../engine/scope";
import { asAsked, select, type Selection } from "../engine/selection";
import type { SqlParameters } from "../engine/sql-parameters";
import type { ScopedUserReads } from "../account/user.reads";
import type { ScopedGuaranteeReads } from "../guarantee/guarantee.reads";
import type { StoredObligeeReads } from "../obligee/obligee.reads";
import { attach } from "../party/attached-views";
import type { ChainVerifier } from "../seals/chain-verifier";
import type { Showing } from "../seals/shown-subjects";
import { entriesInOrder, entriesInScope } from "./chosen-entries";
import type { ScopedLedgerAttachmentReads } from "./ledger-attachment.reads";
import { LEDGER_KEYS } from "./ledger-filter";
import {
  addComputed,
  LEDGER_PROJECTION,
  ledgerKeys,
  ledgerTables,
  type FoundEntry,
  type LedgerEntryKeys,
} from "./ledger-projection";

interface Plan
  extends Pick<Selection<Requested<LedgerEntryView>, LedgerEntryKeys>, "toFound">, PlannedColumns {
  readonly tables: string;
}

/** What is counted: so many of the newest, and one more, which tells that there are others. */
const NEWEST = {
  orderBy: { field: "ENTERED_AT", direction: "DESC" },
  window: { direction: "FORWARD", size: MOST_COUNTED, after: null, before: null },
} as const;
const MOST_READ = `LIMIT ${String(MOST_COUNTED + 1)}`;

/** Ledgers as their bodies see them: one statement for a page, and one for each thing beside it that is asked for. */
export class ScopedLedgerReads implements LedgerReads {
  readonly #plans = new KeptPlans<"LISTED" | "SINGLE">();

  constructor(
    private readonly session: ReadSession,
    private readonly verifier: ChainVerifier,
    private readonly others: {
      readonly guarantees: ScopedGuaranteeReads;
      readonly obligees: StoredObligeeReads;
      readonly users: ScopedUserReads;
      readonly attachments: ScopedLedgerAttachmentReads;
    },
    private readonly today: () => CalendarDate,
  ) {}

  async byIds(caller: Caller, ids: readonly string[], wanted: Wanted): Promise<Requested<LedgerEntryView>[]> {
    if (ids.length === 0) return [];
    return this.verifier.served(async (shown) => {
      const plan = this.#planOf(wanted, "SINGLE");
      const rows = await this.session.cells((parameters) => {
        addViewer(plan, caller, parameters);
        return (
          `SELECT ${plan.columns} FROM ledger_entry e ${plan.tables} WHERE e.id IN (${parameters.list(ids)}) ` +
          `AND ${ledgerEntriesInScope(caller, "e", parameters)}`
        );
      });
      const found = rows.map(plan.toFound);
      const guarantees = found.flatMap(({ keys }) => keys.guaranteeId ?? []);
      shown.add("GUARANTEE", guarantees);
      shown.add(
        "PARTY",
        found.flatMap(({ keys }) => [keys.contractorId ?? [], keys.issuerId ?? []].flat()),
      );
      await this.#complete(caller, found, wanted, shown);
      return found.map(({ view }) => view);
    });
  }

  async page<Asked extends Wanted>(
    caller: Caller,
    { window, orderBy, filter }: LedgerQuery,
    wanted: Asked,
  ): Promise<Page<Shown<LedgerEntryView, Asked>>> {
    const plan = this.#planOf(wanted, "LISTED");
    const { updatedSince } = filter;
    const order: KeysetOrder =
      updatedSince === undefined
        ? { key: LEDGER_KEYS[orderBy.field], id: "e.id", direction: orderBy.direction }
        : { ...UPDATED_KEYS, direction: "ASC" };
    const { key } = order;
    const choice = { caller, filter, orderBy, window, today: this.today(), isOfAll: false };
    const rows = await this.session.cells((parameters) => {
      addViewer(plan, caller, parameters);
      const chosen =
        updatedSince === undefined
          ? `ledger_entry e WHERE ${entriesInOrder(choice, parameters)}`
          : entriesUpdated(updatedSince, choice, order, parameters);
      // The indexes hold all that is searched: only the entries on the page are joined to anything.
      return (
        `SELECT ${plan.columns} FROM (SELECT e.id AS id, ${key} AS key FROM ${chosen}) p ` +
        `JOIN ledger_entry e ON e.id = p.id ${plan.tables} ` +
        orderAndLimit({ ...order, key: "p.key", id: "p.id" }, window)
      );
    });
    const isAmount = orderBy.field === "AMOUNT" && updatedSince === undefined;
    const toKey = isAmount ? yenFromDatabase : (value: string | number) => value;
    const page = toPage(
      rows.map((cells) => {
        const found = plan.toFound(cells);
        return { view: found, position: { key: toKey(found.keys.key ?? ""), id: found.id } };
      }),
      window,
    );
    await this.#complete(
      caller,
      page.rows.map(({ view }) => view),
      wanted,
      "LISTED",
    );
    return {
      ...page,
      rows: page.rows.map(({ view: { view }, position }) => ({ view: asAsked(view, wanted), position })),
    };
  }

  async totals(caller: Caller, filter: LedgerFilter): Promise<LedgerTotals> {
    const { text, updatedSince } = filter;
    const choice = { caller, filter, ...NEWEST, today: this.today(), isOfAll: true };
    const inAnyOrder = (parameters: SqlParameters): string =>
      `${[...updatedAmong(caller, filter, parameters), ...entriesInScope(choice, parameters)].join(" AND ")} `;
    const inOrder = (parameters: SqlParameters): string =>
      updatedSince === undefined
        ? entriesInOrder(choice, parameters)
        : `${inAnyOrder(parameters)} ORDER BY ${LEDGER_KEYS.ENTERED_AT} DESC ${MOST_READ}`;
    // PostgreSQL's indexes hold no texts: to sort what has one costs more than to find it. Their order says which are the
    // newest, where there are too many.
    const isUnsorted = this.session.engine === "postgres" && text !== undefined;
    const counted = isUnsorted
      ? await this.#counted((parameters) => `${inAnyOrder(parameters)} ${MOST_READ}`)
      : null;
    return counted === null || counted.isCapped ? this.#counted(inOrder) : counted;
  }

  async #counted(chosen: (parameters: SqlParameters) => string): Promise<LedgerTotals> {
    const rows = await this.session.sql<{ state: GuaranteeStatus; count: number | string }>(
      (parameters) =>
        `SELECT c.state AS state, count(*) AS count FROM (SELECT e.state AS state FROM ledger_entry e ` +
        `WHERE ${chosen(parameters)}) c GROUP BY c.state`,
    );
    const counts = new Map(rows.map(({ state, count }) => [state, Number(count)]));
    const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
    return {
      count: Math.min(all, MOST_COUNTED),
      isCapped: all > MOST_COUNTED,
      byState: GUARANTEE_STATUSES.map((state) => ({ state, count: counts.get(state) ?? 0 })),
    };
  }

  #planOf(wanted: Wanted, variant: "LISTED" | "SINGLE"): Plan {
    return this.#plans.of(wanted, variant, () => {
      const key = variant === "LISTED" ? "p.key" : "NULL";
      const keys = ledgerKeys(key, wanted);
      const { columns, toFound } = select(LEDGER_PROJECTION, wanted, "OBLIGEE", keys);
      return { toFound, tables: ledgerTables(columns), ...planned(columns, this.session.engine) };
    });
  }

  /** What is read apart: one statement each for the whole page, and only when asked for. */
  async #complete(
    caller: Caller,
    found: readonly FoundEntry[],
    wanted: Wanted,
    showing: Showing,
  ): Promise<void> {
    if (found.length === 0) return;
    addComputed(found, wanted, this.today());
    const { guarantees, obligees, users } = this.others;
    await attach(found, "guarantee", wanted, "guaranteeId", (ids, below) =>
      guarantees.readByIds(caller, ids, below, showing),
    );
    await attach(found, "department", wanted, "departmentId", (ids, below) =>
      obligees.readByIds(ids, below, showing),
    );
    await attach(found, "officer", wanted, "officerId", (ids, below) => users.byIds(caller, ids, below));
    if (wanted.has("attachments")) await this.#addAttachments(caller, found, showing);
    if (!wanted.has("notes")) return;
    const notes = await this.#notesOf(found.map(({ id }) => id));
    for (const { id, view } of found) Object.assign(view, { notes: notes.get(id) ?? [] });
  }

  /** To what was issued here nothing is attached. */
  async #addAttachments(caller: Caller, found: readonly FoundEntry[], showing: Showing): Promise<void> {
    const recorded = found.flatMap(({ id, keys }) => (keys.guaranteeId === null ? [id] : []));
    const { attachments } = this.others;
    const files = recorded.length === 0 ? null : await attachments.ofOwners(caller, recorded, showing);
    for (const { id, view } of found) Object.assign(view, { attachments: files?.get(id) ?? null });
  }

  async #notesOf(ids: readonly string[]): Promise<ReadonlyMap<string, LedgerNoteView[]>> {
    const rows = await this.session.sql<
      Omit<LedgerNoteView, "writtenAt"> & { entryId: string; writtenAt: string }
    >(
      (parameters) =>
        `SELECT * FROM (SELECT n.id AS id, n.entry_id AS "entryId", n.text AS text, n.written_at AS "writtenAt", ` +
        `(SELECT u.name FROM user_account u WHERE u.id = n.written_by) AS "writtenBy", ` +
        `ROW_NUMBER() OVER (PARTITION BY n.entry_id ORDER BY n.id DESC) AS newness FROM ledger_note n ` +
        `WHERE n.entry_id IN (${parameters.list(ids)})) newest WHERE newness <= ${String(MOST_NOTES)} ORDER BY id DESC`,
    );
    const byEntry = new Map<string, LedgerNoteView[]>();
    for (const { entryId, id, text, writtenAt, writtenBy } of rows) {
      const note = { id, text, writtenBy, writtenAt: instantFromDatabase(writtenAt) };
      byEntry.set(entryId, [...(byEntry.get(entryId) ?? []), note]);
    }
    return byEntry;
  }
}

/** The entries that were updated since an instant, in the order in which they were, as they stand behind `FROM`. */
function entriesUpdated(
  since: string,
  choice: Parameters<typeof entriesInOrder>[0],
  order: KeysetOrder,
  parameters: SqlParameters,
): string {
  const { caller, window } = choice;
  const { tables, conditions } = updatedItems("LEDGER_ENTRY", since, caller, parameters);
  const all = [
    ...conditions,
    ...entriesInScope(choice, parameters),
    ...withinWindow(order, window, parameters),
  ];
  return (
    `${tables} ${behindUpdates(parameters.engine, "ledger_entry e", `e.id = ${order.id}`)} ` +
    `WHERE ${all.join(" AND ")} ${orderAndLimit(order, window)}`
  );
}

/** A count reads them in no order. */
function updatedAmong(caller: Caller, { updatedSince }: LedgerFilter, parameters: SqlParameters): string[] {
  if (updatedSince === undefined) return [];
  const { tables, conditions } = updatedItems("LEDGER_ENTRY", updatedSince, caller, parameters);
  return [`e.id IN (SELECT ${UPDATED_KEYS.id} FROM ${tables} WHERE ${conditions.join(" AND ")})`];
}
