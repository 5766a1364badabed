import type {
  CertificateView,
  GuaranteeQuery,
  GuaranteeReads,
  GuaranteeView,
} from "../../use-cases/guarantee/ports";
import type { Page } from "../../use-cases/shared/page";
import type { Requested } from "../../use-cases/shared/view";
import type { Shown, Wanted } from "../../use-cases/shared/wanted";
import type { Caller, Role } from "../../domain/account/access";
import type { CalendarDate } from "../../domain/values/calendar-date";
import type { GuaranteeNumber } from "../../domain/values/guarantee-number";

import { yenFromDatabase } from "../engine/columns";
import { addViewer, type PlannedColumns } from "../engine/item-updates";
import type { Cells } from "../engine/read-statement";
import { keysListed } from "../engine/listed-guarantees";
import { guaranteesInScope } from "../engine/scope";
import { isMarked, noneOf } from "../seals/broken-chains";
import type { ChainVerifier } from "../seals/chain-verifier";
import type { Showing, ShownSubjects } from "../seals/shown-subjects";
import { type SqlParameters } from "../engine/sql-parameters";
import { CertificateReads } from "../certificate/certificate.reads";
import { addReadApart, type Beside } from "./guarantee-read-apart.reads";
import { guaranteeProjection } from "./guarantee-projection";
import {
  planList,
  planListed,
  planVerified,
  type FoundGuarantee,
  type GuaranteePlan,
  type VerifiedPlan,
} from "./guarantee-plan";
import { KeptPlans } from "../engine/kept-plans";
import { isNarrowed } from "./guarantee-filter";
import { listStatement } from "./guarantee-list";
import type { AskedPage } from "./guarantee-list-indexed";
import { indexedPage, isIndexed } from "./indexed-page";
import { fewFound } from "./guarantee-search";
import { toPage } from "../engine/keyset";
import type { Projection } from "../engine/projection";
import { asAsked } from "../engine/selection";
import type { ReadSession } from "../engine/read-session";

/** How a guarantee is read that a statement of another list has joined. */
export interface GuaranteeBeside extends PlannedColumns {
  /** `null`: none was joined. */
  readonly viewOf: (cells: Cells) => Requested<GuaranteeView> | null;
}

/** Guarantees as lists and certificates show them: one statement, parties joined, plain objects out. */
export class ScopedGuaranteeReads implements GuaranteeReads {
  readonly #certificates: CertificateReads;
  readonly #beside: Beside;
  readonly #projection: Projection<GuaranteeView>;
  readonly #plans = new KeptPlans<Role | `${Role} ${"LISTED" | "BESIDE"}`>();
  readonly #lists = new KeptPlans<`${Role} ${string}`>();

  constructor(
    private readonly session: ReadSession,
    private readonly verifier: ChainVerifier,
    others: Pick<Beside, "obligees" | "attachments">,
    today: () => CalendarDate,
  ) {
    this.#certificates = new CertificateReads(session, today);
    this.#beside = { session, certificates: this.#certificates, ...others };
    this.#projection = guaranteeProjection(today);
  }

  async byIds<Asked extends Wanted>(
    caller: Caller,
    ids: readonly string[],
    wanted: Asked,
  ): Promise<Shown<GuaranteeView, Asked>[]> {
    const views = await this.verifier.served((shown) => this.#ofIds(caller, ids, wanted, shown));
    return views.map((view) => asAsked(view, wanted));
  }

  /** For whatever names guarantees: those that are not found are verified, too, for they may have been taken away. */
  async readByIds(
    caller: Caller,
    ids: readonly string[],
    wanted: Wanted,
    showing: Showing,
  ): Promise<Requested<GuaranteeView>[]> {
    if (showing !== "LISTED") showing.add("GUARANTEE", ids);
    return this.#ofIds(caller, ids, wanted, showing);
  }

  async #ofIds(
    caller: Caller,
    ids: readonly string[],
    wanted: Wanted,
    showing: Showing,
  ): Promise<Requested<GuaranteeView>[]> {
    if (ids.length === 0) return [];
    return this.#read(caller, wanted, (parameters) => `g.id IN (${parameters.list(ids)})`, showing);
  }

  async named<Asked extends Wanted>(
    caller: Caller,
    { ids, numbers }: { readonly ids: readonly string[]; readonly numbers: readonly GuaranteeNumber[] },
    wanted: Asked,
  ): Promise<Shown<GuaranteeView, Asked>[]> {
    if (ids.length + numbers.length === 0) return [];
    // An engine reads each by an index of its own.
    const among = (column: string, values: readonly string[], parameters: SqlParameters): string[] =>
      values.length === 0 ? [] : [`${column} IN (${parameters.list(values)})`];
    const views = await this.verifier.served((shown) =>
      this.#read(
        caller,
        wanted,
        (parameters) =>
          `(${[...among("g.id", ids, parameters), ...among("g.number", numbers, parameters)].join(" OR ")})`,
        shown,
      ),
    );
    return views.map((view) => asAsked(view, wanted));
  }

  async byNumber<Asked extends Wanted>(
    caller: Caller,
    number: GuaranteeNumber,
    wanted: Asked,
  ): Promise<Shown<GuaranteeView, Asked> | null> {
    const [found] = await this.verifier.served((shown) =>
      this.#read(caller, wanted, (parameters) => `g.number = ${parameters.add(number)}`, shown),
    );
    return found ? asAsked(found, wanted) : null;
  }

  async page<Asked extends Wanted>(
    caller: Caller,
    { window, orderBy, filter }: GuaranteeQuery,
    wanted: Asked,
  ): Promise<Page<Shown<GuaranteeView, Asked>>> {
    const { plan, rows } = await this.#rowsOfPage({ caller, window, orderBy, filter }, wanted);
    const { apart, toFound } = plan;
    const isAmount = orderBy.field === "AMOUNT" && filter.updatedSince === undefined;
    const key = isAmount ? yenFromDatabase : (value: string | number) => value;
    const page = toPage(
      rows.map((cells) => {
        const found = toFound(cells);
        return { view: found, position: { key: key(found.keys.key), id: found.id } };
      }),
      window,
    );
    const found = page.rows.map(({ view }) => view);
    if (apart) await addReadApart(this.#beside, caller, found, { wanted, apart, showing: "LISTED" });
    return {
      ...page,
      rows: page.rows.map(({ view, position }) => ({ view: asAsked(view.view, wanted), position })),
    };
  }

  /** With the plan that they were read by. */
  async #rowsOfPage(asked: AskedPage, wanted: Wanted): Promise<{ plan: ListPlan; rows: Cells[] }> {
    const { caller, orderBy, filter } = asked;
    const { engine } = this.session;
    const planFor = (key: string): ListPlan =>
      this.#lists.of(wanted, `${caller.role} ${key}`, () =>
        planList(this.#projection, wanted, { role: caller.role, key, engine }),
      );
    const isWhole = !isNarrowed(filter);
    if (isIndexed(this.session, asked, isWhole)) {
      const plan = planFor("g.page_key");
      const rows = await indexedPage(this.session, plan, asked);
      if (rows) return { plan, rows };
    }
    const plan = planFor(isWhole ? keysListed(caller.role)[orderBy.field] : "p.key");
    const isSearched = engine === "sqlite" && !isWhole && filter.updatedSince === undefined;
    const few = isSearched ? await fewFound(this.session, filter) : undefined;
    const rows = await this.session.cellsAtOnce((parameters) => {
      addViewer(plan, caller, parameters);
      return listStatement(plan, asked, few, parameters);
    });
    return { plan, rows };
  }

  async isOfLowBid(caller: Caller, id: string): Promise<boolean> {
    const [found] = await this.session.sql<{ applied: string }>(
      (parameters) =>
        `SELECT p.content AS applied FROM guarantee g JOIN guarantee_application p ON p.id = g.application_id ` +
        `WHERE g.id = ${parameters.add(id)} AND ${guaranteesInScope(caller, "g", parameters)}`,
    );
    return found !== undefined && (JSON.parse(found.applied) as { isLowBid: boolean }).isLowBid;
  }

  async certificatesByIds(
    caller: Caller,
    ids: readonly string[],
    wanted: Wanted,
  ): Promise<Requested<CertificateView>[]> {
    const found = await this.#certificates.byIds(caller, ids, wanted);
    await this.verifier.verify([...found.keys()], ["GUARANTEE"]);
    return [...found.values()].flat().filter(({ id }) => ids.includes(id));
  }

  async #read(
    caller: Caller,
    wanted: Wanted,
    condition: Condition,
    showing: Showing,
  ): Promise<Requested<GuaranteeView>[]> {
    const found = await (showing === "LISTED"
      ? this.#listed(caller, wanted, condition)
      : this.#verified(caller, wanted, condition, showing));
    const { apart } = this.#planOf(caller, wanted);
    if (apart) await addReadApart(this.#beside, caller, found, { wanted, apart, showing });
    return found.map(({ view }) => view);
  }

  /** How another list's statement, which joins it as `g`, reads it; `null`: its own row is not all that is wanted. */
  planBeside(caller: Caller, wanted: Wanted): GuaranteeBeside | null {
    return this.#plans.of(wanted, `${caller.role} BESIDE`, () => {
      const { apart, joins, toFound, ...columns } = this.#planListed(caller, wanted);
      if (apart !== null || joins !== "") return null;
      const viewOf = (cells: Cells): Requested<GuaranteeView> | null => {
        const found = toFound(cells);
        return (found.id as string | null) === null ? null : found.view;
      };
      return { ...columns, viewOf };
    });
  }

  #planListed(caller: Caller, wanted: Wanted): GuaranteePlan {
    return this.#plans.of(wanted, `${caller.role} LISTED`, () =>
      planListed(this.#projection, wanted, caller.role, this.session.engine),
    );
  }

  async #listed(caller: Caller, wanted: Wanted, condition: Condition): Promise<FoundGuarantee[]> {
    const plan = this.#planListed(caller, wanted);
    const { columns, joins, marks, toFound } = plan;
    const rows = await this.session.cells((parameters) => {
      addViewer(plan, caller, parameters);
      const unmarked = noneOf([isMarked("g.id"), ...marks]);
      const conditions = [condition(parameters), guaranteesInScope(caller, "g", parameters), ...unmarked];
      return `SELECT ${columns} FROM guarantee g ${joins} WHERE ${conditions.join(" AND ")}`;
    });
    return rows.map(toFound);
  }

  async #verified(
    caller: Caller,
    wanted: Wanted,
    condition: Condition,
    showing: ShownSubjects,
  ): Promise<FoundGuarantee[]> {
    const plan = this.#planOf(caller, wanted);
    const { statements, toFound, parts } = plan;
    const rows = await this.session.cellsAtOnce((parameters) => {
      addViewer(plan, caller, parameters);
      return statements.with(`${condition(parameters)} AND ${guaranteesInScope(caller, "g", parameters)}`);
    });
    return rows.map((cells) => {
      const found = toFound(cells);
      parts.show(cells, found, showing);
      return found;
    });
  }

  #planOf(caller: Caller, wanted: Wanted): VerifiedPlan {
    return this.#plans.of(wanted, caller.role, () =>
      planVerified(this.#projection, wanted, caller.role, this.session.engine),
    );
  }
}

type Condition = (parameters: SqlParameters) => string;

type ListPlan = ReturnType<typeof planList>;
