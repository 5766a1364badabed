import type { Caller } from "../../domain/account/access";
import type {
  ChangePage,
  ChangeQuery,
  ChangeReads,
  ChangeView,
  FeedStanding,
} from "../../use-cases/change/ports";
import type { Window } from "../../use-cases/shared/page";
import type { Requested } from "../../use-cases/shared/view";
import type { Wanted } from "../../use-cases/shared/wanted";
import type { ScopedAmendmentApplicationReads } from "../amendment-application/amendment-application.reads";
import type { ScopedApplicationReads } from "../application/application.reads";
import { instantTextFromDatabase } from "../engine/instant";
import { changesInScope } from "../engine/changes-in-scope";
import { endOfLook, place, withinPositions } from "../engine/feed-bound";
import { KeptPlans } from "../engine/kept-plans";
import { toPage } from "../engine/keyset";
import type { Projection } from "../engine/projection";
import type { ReadSession } from "../engine/read-session";
import { addViewer } from "../engine/item-updates";
import { guaranteesInScope } from "../engine/scope";
import { select, type Found, type KeyColumns } from "../engine/selection";
import type { ScopedGuaranteeReads } from "../guarantee/guarantee.reads";
import { attach } from "../party/attached-views";
import { isMarked, noneOf } from "../seals/broken-chains";
import { markedPartiesBelow } from "../seals/shown-parties";

const CHANGE: Projection<ChangeView> = {
  typename: "Change",
  fields: {
    id: { expression: "e.id" },
    type: { expression: "e.type" },
    at: { expression: "e.at", convert: instantTextFromDatabase },
    from: { expression: "e.from_status" },
    to: { expression: "e.to_status" },
  },
};

interface Keys {
  readonly position: number | string;
  readonly guaranteeId: string | null;
  readonly subjectId: string | null;
}

const KEYS: KeyColumns<Keys> = {
  position: "c.position",
  guaranteeId: "e.guarantee_id",
  subjectId: "e.subject_id",
};

interface Others {
  readonly guarantees: ScopedGuaranteeReads;
  readonly applications: ScopedApplicationReads;
  readonly amendmentApplications: ScopedAmendmentApplicationReads;
}

/** The feed of changes: events that have a position, in its order. */
export class ScopedChangeReads implements ChangeReads {
  readonly #plans = new KeptPlans<"">();

  constructor(
    private readonly session: ReadSession,
    private readonly others: Others,
  ) {}

  async standing(): Promise<FeedStanding> {
    const [row] = await this.session.sql<{ pending: number | null; last: number | string | null }>(
      () =>
        "SELECT COALESCE((SELECT 1 FROM change_pending LIMIT 1), (SELECT 1 FROM item_update_pending LIMIT 1)) AS pending, (SELECT MAX(position) FROM change) AS last",
    );
    return { isAnyPending: (row?.pending ?? null) !== null, last: Number(row?.last ?? 0) };
  }

  async page(caller: Caller, { window, types }: ChangeQuery, wanted: Wanted): Promise<ChangePage> {
    const { columns, expressions, toFound } = this.#plans.of(wanted, "", () =>
      select(CHANGE, wanted, null, KEYS),
    );
    const beside = wanted.has("guarantee")
      ? this.others.guarantees.planBeside(caller, wanted.below("guarantee"))
      : null;
    const marked = [
      isMarked("e.guarantee_id"),
      isMarked("e.subject_id"),
      ...markedPartiesBelow("guarantee", "e.guarantee_id", wanted.below("guarantee")),
    ];
    const end = types.length === 0 ? null : await this.#endOfLook(caller, window);
    const rows = await this.session.cells((parameters) => {
      // In the order of the text: SQLite's parameters have no numbers.
      if (beside) addViewer(beside, caller, parameters);
      const joined = beside
        ? ` LEFT JOIN guarantee g ON g.id = e.guarantee_id AND ${guaranteesInScope(caller, "g", parameters)}`
        : "";
      const { tables, scope, position, order } = changesInScope(caller, parameters);
      const conditions = [
        scope,
        ...withinPositions(position, window, parameters),
        ...(end === null
          ? []
          : [`${position} ${window.direction === "BACKWARD" ? ">=" : "<="} ${place(end, parameters)}`]),
        ...(types.length === 0 ? [] : [`e.type IN (${parameters.list(types)})`]),
        ...noneOf(marked),
      ];
      return (
        `SELECT ${columns}${beside ? `, ${beside.columns}` : ""} FROM ${tables} ` +
        `JOIN event e ON e.id = c.event_id${joined} ` +
        `WHERE ${conditions.join(" AND ")} ORDER BY ${order(window.direction === "BACKWARD" ? "DESC" : "ASC")} LIMIT ${String(window.size + 1)}`
      );
    });
    const found = rows.map((cells) => {
      const change = toFound(cells);
      if (beside) Object.assign(change.view, { guarantee: beside.viewOf(cells.slice(expressions.length)) });
      return change;
    });
    await this.#complete(caller, found, wanted, beside !== null);
    const page = toPage(
      // No id beside it: a position is of one event.
      found.map(({ view, keys }) => ({ view, position: { key: Number(keys.position), id: "" } })),
      window,
    );
    if (end === null || found.length > window.size) return { ...page, lookedUpTo: null };
    return window.direction === "BACKWARD"
      ? { ...page, hasPreviousPage: true, lookedUpTo: end }
      : { ...page, hasNextPage: true, lookedUpTo: end };
  }

  async #endOfLook(caller: Caller, window: Window): Promise<number | null> {
    const [end] = await this.session.sql<{ position: number | string }>((parameters) =>
      endOfLook(changesInScope(caller, parameters), window, parameters),
    );
    return end ? Number(end.position) : null;
  }

  /** One statement for each kind of subject, and only when asked for. */
  async #complete(
    caller: Caller,
    found: readonly Found<Requested<ChangeView>, Keys>[],
    wanted: Wanted,
    hasGuarantees: boolean,
  ): Promise<void> {
    const { guarantees, applications, amendmentApplications } = this.others;
    if (!hasGuarantees)
      await attach(found, "guarantee", wanted, "guaranteeId", (ids, below) =>
        guarantees.readByIds(caller, ids, below, "LISTED"),
      );
    await attach(found, "application", wanted, "subjectId", (ids, below) =>
      applications.readByIds(caller, ids, below, "LISTED"),
    );
    await attach(found, "amendmentApplication", wanted, "subjectId", (ids, below) =>
      amendmentApplications.readByIds(caller, ids, below, "LISTED"),
    );
  }
}
