import type {
  CertificateView,
  GuaranteeFilter,
  GuaranteeQuery,
  GuaranteeReads,
  GuaranteeView,
} from "../../use-cases/guarantee/ports";
import type { Page, Wanted } from "../../use-cases/shared/page";
import type { Caller } from "../../domain/account/access";
import type { CalendarDate } from "../../domain/values/calendar-date";
import type { GuaranteeNumber } from "../../domain/values/guarantee-number";
import { typedNumbers, typedTexts } from "../../domain/values/search-text";
import { yenFromDatabase } from "../engine/columns";
import { guaranteesInScope, guaranteesListed } from "../engine/scope";
import { isMarked, noneOf } from "../seals/broken-chains";
import type { ChainVerifier } from "../seals/chain-verifier";
import type { Showing } from "../seals/shown-subjects";
import type { SqlParameters } from "../engine/sql-parameters";
import { CertificateReads } from "../certificate/certificate.reads";
import { withinReach } from "../party/contact-reach";
import { among, between, containing, equal } from "../engine/filter-conditions";
import { GUARANTEE_TABLES, guaranteeProjection } from "../certificate/guarantee-projection";
import { historiesOfGuarantees } from "./guarantee-history.reads";
import { orderAndLimit, toPage, withinWindow, type KeysetOrder } from "../engine/keyset";
import { completeObligees, type StoredObligeeReads } from "../obligee/obligee.reads";
import { branchesOfIssuers } from "../party/party.reads";
import { select, type Projection, type Selection } from "../engine/projection";
import type { ReadSession } from "../engine/read-session";
import { isIssuerShown, isShown, markedParties } from "../seals/shown-parties";
import { addVersions } from "./version.reads";

const ORDER_COLUMNS = {
  NUMBER: "g.number",
  AMOUNT: "g.amount",
  EXPIRES_ON: "g.expires_on",
} as const;

type Row = Record<string, unknown> & { id: string; key: string | number };

/** Guarantees as lists and certificates show them: one statement, parties joined, plain objects out. */
export class ScopedGuaranteeReads implements GuaranteeReads {
  readonly #certificates: CertificateReads;
  readonly #projection: Projection;

  constructor(
    private readonly session: ReadSession,
    private readonly verifier: ChainVerifier,
    private readonly obligees: StoredObligeeReads,
    today: () => CalendarDate,
  ) {
    this.#certificates = new CertificateReads(session, today);
    this.#projection = guaranteeProjection(today);
  }

  async byIds(caller: Caller, ids: readonly string[], wanted: Wanted): Promise<GuaranteeView[]> {
    return this.verifier.served((shown) => this.#ofIds(caller, ids, wanted, shown));
  }

  /** For whatever names guarantees: those that are not found are verified, too, for they may have been taken away. */
  async readByIds(
    caller: Caller,
    ids: readonly string[],
    wanted: Wanted,
    showing: Showing,
  ): Promise<GuaranteeView[]> {
    if (showing !== "LISTED") showing.add("GUARANTEE", ids);
    return this.#ofIds(caller, ids, wanted, showing);
  }

  async #ofIds(
    caller: Caller,
    ids: readonly string[],
    wanted: Wanted,
    showing: Showing,
  ): Promise<GuaranteeView[]> {
    if (ids.length === 0) return [];
    return this.#read(caller, wanted, (parameters) => `g.id IN (${parameters.list(ids)})`, showing);
  }

  async byNumber(caller: Caller, number: GuaranteeNumber, wanted: Wanted): Promise<GuaranteeView | null> {
    const [found] = await this.verifier.served((shown) =>
      this.#read(caller, wanted, (parameters) => `g.number = ${parameters.add(number)}`, shown),
    );
    return found ?? null;
  }

  async page(
    caller: Caller,
    { window, orderBy, filter }: GuaranteeQuery,
    wanted: Wanted,
  ): Promise<Page<GuaranteeView>> {
    const selection = selectionOf(this.#projection, withinReach(caller, wanted, "contractor."));
    const rows = await this.session.sql<Row>((parameters) => {
      const { tables, scope, issuedOn, id } = guaranteesListed(caller, parameters);
      const isByDay = orderBy.field === "ISSUED_ON";
      const key = isByDay ? issuedOn : ORDER_COLUMNS[orderBy.field];
      const order: KeysetOrder = { key, id, direction: orderBy.direction };
      const narrowed = filtered(filter, issuedOn, parameters);
      const unmarked = noneOf([isMarked(id), ...markedParties("g", wanted)]);
      const conditions = [scope, ...unmarked, ...narrowed, ...withinWindow(order, window, parameters)];
      const chosen = `WHERE ${conditions.join(" AND ")} ${orderAndLimit(order, window)}`;
      const place = `${id} AS id, ${key} AS key`;
      if (isByDay && narrowed.length === 0)
        return `SELECT ${place}, ${selection.columns} FROM ${tables} ${joins(selection)} ${chosen}`;
      // An engine that has to sort for this page sorts ids alone: nothing is joined to rows that are not on it.
      return (
        `SELECT p.id AS id, p.key AS key, ${selection.columns} FROM (SELECT ${place} FROM ${tables} ${chosen}) p ` +
        `JOIN guarantee g ON g.id = p.id ${joins(selection)} ` +
        orderAndLimit({ ...order, key: "p.key", id: "p.id" }, window)
      );
    });
    const key = orderBy.field === "AMOUNT" ? yenFromDatabase : (value: string | number) => value;
    const page = toPage(
      rows.map((row) => ({ view: toView(row, selection), position: { key: key(row.key), id: row.id } })),
      window,
    );
    await this.#complete(
      caller,
      page.rows.map(({ view }) => view),
      wanted,
      "LISTED",
    );
    return page;
  }

  async certificatesByIds(
    caller: Caller,
    ids: readonly string[],
    wanted: Wanted,
  ): Promise<CertificateView[]> {
    const found = await this.#certificates.byIds(caller, ids, wanted);
    await this.verifier.verify([...found.keys()], ["GUARANTEE"]);
    return [...found.values()].flat().filter(({ id }) => ids.includes(id));
  }

  async #read(
    caller: Caller,
    wanted: Wanted,
    condition: (parameters: SqlParameters) => string,
    showing: Showing,
  ): Promise<GuaranteeView[]> {
    const selection = selectionOf(this.#projection, withinReach(caller, wanted, "contractor."));
    const rows = await this.session.sql<Row>(
      (parameters) =>
        `SELECT ${selection.columns} FROM guarantee g ${joins(selection)} ` +
        `WHERE ${[
          condition(parameters),
          guaranteesInScope(caller, "g", parameters),
          ...(showing === "LISTED" ? noneOf([isMarked("g.id"), ...markedParties("g", wanted)]) : []),
        ].join(" AND ")}`,
    );
    const views = rows.map((row) => toView(row, selection));
    if (showing !== "LISTED") {
      showing.add("GUARANTEE", idsOf(views));
      for (const part of ["contractor", "obligee"] as const)
        if (isShown(wanted, part)) showing.add("PARTY", idsOf(views.map((view) => view[part])));
      if (isIssuerShown(wanted)) showing.add("PARTY", idsOf(views.map(({ issuer }) => issuer)));
    }
    await this.#complete(caller, views, wanted, showing);
    return views;
  }

  /** What cannot be joined without multiplying rows: one statement for the whole page, and only when asked for. */
  async #complete(
    caller: Caller,
    views: readonly GuaranteeView[],
    wanted: Wanted,
    showing: Showing,
  ): Promise<void> {
    if (views.length === 0) return;
    await addVersions(this.session, this.#certificates, views, wanted);
    if (wanted.has("events")) {
      const histories = await historiesOfGuarantees(this.session, caller, idsOf(views), showing);
      for (const view of views) Object.assign(view, { events: histories.get(view.id) ?? [] });
    }
    if (wanted.has("issuer.branches")) {
      const issuers = new Set(idsOf(views.map(({ issuer }) => issuer)));
      const branches = await branchesOfIssuers(this.session, [...issuers]);
      for (const { issuer } of views) Object.assign(issuer, { branches: branches.get(issuer.id) ?? [] });
    }
    await completeObligees(this.obligees, views, wanted, showing);
  }
}

function selectionOf(projection: Projection, wanted: Wanted): Selection {
  const always = ["id"];
  if (wanted.has("obligee")) always.push("obligee.id");
  if (wanted.has("issuer") || wanted.has("branch")) always.push("issuer.id");
  if (wanted.has("contractor")) always.push("contractor.id");
  if (wanted.has("depositBank")) always.push("depositBank.name");
  if (wanted.has("end")) always.push("end.status");
  if (wanted.has("certificate") || wanted.has("certificate.supersedes")) always.push("certificate.id");
  return select(projection, wanted, always);
}

function idsOf(views: readonly { readonly id: string }[]): string[] {
  return views.map(({ id }) => id);
}

function joins(selection: Selection): string {
  return Object.entries(GUARANTEE_TABLES)
    .filter(([part]) => selection.touches(part))
    .map(([, join]) => join)
    .join(" ");
}

function toView(row: Record<string, unknown>, selection: Selection): GuaranteeView {
  const view: Record<string, unknown> = {
    __typename: "Guarantee",
    worksContract: { workPeriod: {} },
    issuer: { __typename: "Issuer" },
    branch: {},
    contractor: { __typename: "Contractor" },
    obligee: { __typename: "Obligee" },
    certificate: { __typename: "Certificate", inForce: false, supersededBy: null, supersedes: null },
  };
  selection.toView(row, view);
  const depositBank = view["depositBank"] as { name: string | null } | undefined;
  if (depositBank?.name === null) view["depositBank"] = null;
  const end = view["end"] as { status: string | null } | undefined;
  if (end?.status === null) view["end"] = null;
  const certificate = view["certificate"] as { inForce: boolean | null };
  certificate.inForce ??= false;
  return view as unknown as GuaranteeView;
}

/** Conditions on `g` alone: nothing else is joined where they choose a page. */
function filtered(filter: GuaranteeFilter, issuedOn: string, parameters: SqlParameters): string[] {
  return [
    ...equal("g.number", filter.number, parameters),
    ...among("g.kind", filter.kinds, parameters),
    // An expression, so that no index is taken for it: most guarantees are in a few states, and SQLite would sort them all.
    ...among("g.status || ''", filter.statuses, parameters),
    ...equal("g.issuer_id", filter.issuerId, parameters),
    ...equal("g.contractor_id", filter.contractorId, parameters),
    ...equal("g.obligee_id", filter.obligeeId, parameters),
    ...between(issuedOn, filter.issuedFrom, filter.issuedTo, parameters),
    ...between("g.expires_on", filter.expiresFrom, filter.expiresTo, parameters),
    ...containing("g.number", typedNumbers(filter.numberContains ?? ""), parameters),
    ...containing("g.works_search_text", typedTexts(filter.worksName ?? ""), parameters),
    ...ofObligeesNamed(filter.obligeeName, parameters),
    ...amended(filter.amended),
  ];
}

function ofObligeesNamed(name: string | undefined, parameters: SqlParameters): string[] {
  return containing("n.search_text", typedTexts(name ?? ""), parameters).map(
    (named) => `g.obligee_id IN (SELECT n.id FROM obligee n WHERE ${named})`,
  );
}

function amended(isAmended: boolean | undefined): string[] {
  if (isAmended === undefined) return [];
  return [
    `${isAmended ? "" : "NOT "}EXISTS (SELECT 1 FROM certificate v WHERE v.guarantee_id = g.id ` +
      "AND v.superseded_by_id IS NULL AND v.amended IS TRUE)",
  ];
}
