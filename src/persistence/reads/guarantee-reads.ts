import type {
  CertificateView,
  GuaranteeFilter,
  GuaranteeQuery,
  GuaranteeReads,
  GuaranteeView,
} from "../../application/guarantee-reads";
import type { Page, Wanted } from "../../application/page";
import type { Caller } from "../../domain/access";
import type { CalendarDate } from "../../domain/calendar-date";
import type { GuaranteeNumber } from "../../domain/guarantee-number";
import { yenFromDatabase } from "../rows/columns";
import { guaranteesInScope } from "../scope";
import type { SqlParameters } from "../sql-parameters";
import { CertificateReads } from "./certificate-reads";
import { withinReach } from "./contact-reach";
import { among, equal } from "./filter-conditions";
import { GUARANTEE_TABLES, guaranteeProjection } from "./guarantee-projection";
import { orderAndLimit, toPage, withinWindow, type KeysetOrder } from "./keyset";
import { completeObligees } from "./obligee-reads";
import { branchesOfIssuers } from "./party-reads";
import { select, wantedBelow, type Projection, type Selection } from "./projection";
import type { ReadSession } from "./read-session";

const ORDER_COLUMNS = {
  ISSUED_ON: "g.issued_on",
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
    today: () => CalendarDate,
  ) {
    this.#certificates = new CertificateReads(session, today);
    this.#projection = guaranteeProjection(today);
  }

  async byIds(caller: Caller, ids: readonly string[], wanted: Wanted): Promise<GuaranteeView[]> {
    if (ids.length === 0) return [];
    return this.#read(caller, wanted, (parameters) => `g.id IN (${parameters.list(ids)})`);
  }

  async byNumber(caller: Caller, number: GuaranteeNumber, wanted: Wanted): Promise<GuaranteeView | null> {
    const [found] = await this.#read(caller, wanted, (parameters) => `g.number = ${parameters.add(number)}`);
    return found ?? null;
  }

  async page(
    caller: Caller,
    { window, orderBy, filter }: GuaranteeQuery,
    wanted: Wanted,
  ): Promise<Page<GuaranteeView>> {
    const selection = selectionOf(this.#projection, withinReach(caller, wanted, "contractor."));
    const order: KeysetOrder = {
      key: ORDER_COLUMNS[orderBy.field],
      id: "g.id",
      direction: orderBy.direction,
    };
    const rows = await this.session.sql<Row>((parameters) => {
      const conditions = [
        guaranteesInScope(caller, "g", parameters),
        ...filtered(filter, parameters),
        ...withinWindow(order, window, parameters),
      ];
      return (
        `SELECT g.id AS id, ${order.key} AS key, ${selection.columns} FROM guarantee g ${joins(selection)} ` +
        `WHERE ${conditions.join(" AND ")} ${orderAndLimit(order, window)}`
      );
    });
    const key = orderBy.field === "AMOUNT" ? yenFromDatabase : (value: string | number) => value;
    const page = toPage(
      rows.map((row) => ({ view: toView(row, selection), position: { key: key(row.key), id: row.id } })),
      window,
    );
    await this.#complete(
      page.rows.map(({ view }) => view),
      wanted,
    );
    return page;
  }

  async certificatesByIds(
    caller: Caller,
    ids: readonly string[],
    wanted: Wanted,
  ): Promise<CertificateView[]> {
    return this.#certificates.byIds(caller, ids, wanted);
  }

  async #read(
    caller: Caller,
    wanted: Wanted,
    condition: (parameters: SqlParameters) => string,
  ): Promise<GuaranteeView[]> {
    const selection = selectionOf(this.#projection, withinReach(caller, wanted, "contractor."));
    const rows = await this.session.sql<Row>(
      (parameters) =>
        `SELECT ${selection.columns} FROM guarantee g ${joins(selection)} ` +
        `WHERE ${condition(parameters)} AND ${guaranteesInScope(caller, "g", parameters)}`,
    );
    const views = rows.map((row) => toView(row, selection));
    await this.#complete(views, wanted);
    return views;
  }

  /** What cannot be joined without multiplying rows: one statement for the whole page, and only when asked for. */
  async #complete(views: readonly GuaranteeView[], wanted: Wanted): Promise<void> {
    if (views.length === 0) return;
    if (wanted.has("certificates")) {
      const ids = views.map(({ id }) => id);
      const versions = await this.#certificates.ofGuarantees(ids, wantedBelow(wanted, "certificates"));
      for (const view of views) Object.assign(view, { certificates: versions.get(view.id) ?? [] });
    }
    if (wanted.has("issuer.branches")) {
      const branches = await branchesOfIssuers(this.session, [
        ...new Set(views.map(({ issuer }) => issuer.id)),
      ]);
      for (const { issuer } of views) Object.assign(issuer, { branches: branches.get(issuer.id) ?? [] });
    }
    await completeObligees(this.session, views, wanted);
  }
}

function selectionOf(projection: Projection, wanted: Wanted): Selection {
  const always = ["id"];
  if (wanted.has("obligee")) always.push("obligee.id");
  if (wanted.has("issuer")) always.push("issuer.id");
  if (wanted.has("depositBank")) always.push("depositBank.name");
  if (wanted.has("certificate")) always.push("certificate.id");
  return select(projection, wanted, always);
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
    certificate: { __typename: "Certificate", inForce: false, supersededBy: null },
  };
  selection.toView(row, view);
  const depositBank = view["depositBank"] as { name: string | null } | undefined;
  if (depositBank?.name === null) view["depositBank"] = null;
  const certificate = view["certificate"] as { inForce: boolean | null };
  certificate.inForce ??= false;
  return view as unknown as GuaranteeView;
}

function filtered(filter: GuaranteeFilter, parameters: SqlParameters): string[] {
  return [
    ...equal("g.number", filter.number, parameters),
    ...among("g.kind", filter.kinds, parameters),
    ...among("g.status", filter.statuses, parameters),
    ...equal("g.issuer_id", filter.issuerId, parameters),
    ...equal("g.contractor_id", filter.contractorId, parameters),
    ...equal("g.obligee_id", filter.obligeeId, parameters),
    ...(filter.issuedFrom === undefined ? [] : [`g.issued_on >= ${parameters.add(filter.issuedFrom)}`]),
    ...(filter.issuedTo === undefined ? [] : [`g.issued_on <= ${parameters.add(filter.issuedTo)}`]),
  ];
}
