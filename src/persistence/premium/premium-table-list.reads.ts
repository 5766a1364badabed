import type {
  PremiumTableListReads,
  PremiumTableQuery,
  PremiumTableView,
} from "../../use-cases/premium/ports";
import type { Page, Wanted } from "../../use-cases/shared/page";
import { isUnmarked } from "../seals/broken-chains";
import type { ChainVerifier } from "../seals/chain-verifier";
import type { SqlParameters } from "../engine/sql-parameters";
import { orderAndLimit, toPage, withinWindow, type KeysetOrder } from "../engine/keyset";
import { PREMIUM_TABLE_PROJECTION } from "./premium-table-projection";
import { select } from "../engine/projection";
import type { ReadSession } from "../engine/read-session";

type Row = PremiumTableView & { readonly issuerId: string };

const LATEST_FIRST: KeysetOrder = { key: "t.effective_from", id: "t.id", direction: "DESC" };

export class StoredPremiumTableListReads implements PremiumTableListReads {
  constructor(
    private readonly session: ReadSession,
    private readonly verifier: ChainVerifier,
  ) {}

  async byIds(ids: readonly string[], wanted: Wanted): Promise<PremiumTableView[]> {
    if (ids.length === 0) return [];
    return this.verifier.served(async (shown) => {
      const tables = await this.#read(wanted, (parameters) => [`t.id IN (${parameters.list(ids)})`], "");
      shown.add(
        "PARTY",
        tables.map(({ issuerId }) => issuerId),
      );
      return tables;
    });
  }

  async page({ issuerId, kind, window }: PremiumTableQuery, wanted: Wanted): Promise<Page<PremiumTableView>> {
    const views = await this.#read(
      wanted,
      (parameters) => [
        `t.issuer_id = ${parameters.add(issuerId)}`,
        isUnmarked("t.issuer_id"),
        ...(kind === undefined ? [] : [`t.kind = ${parameters.add(kind)}`]),
        ...withinWindow(LATEST_FIRST, window, parameters),
      ],
      orderAndLimit(LATEST_FIRST, window),
    );
    return toPage(
      views.map((view) => ({ view, position: { key: view.effectiveFrom, id: view.id } })),
      window,
    );
  }

  async #read(
    wanted: Wanted,
    conditions: (parameters: SqlParameters) => string[],
    order: string,
  ): Promise<Row[]> {
    const selection = select(PREMIUM_TABLE_PROJECTION, wanted, ["id", "effectiveFrom"]);
    const rows = await this.session.sql<Record<string, unknown>>(
      (parameters) =>
        `SELECT t.issuer_id AS issuer, ${selection.columns} FROM premium_table t WHERE ${conditions(parameters).join(" AND ")} ${order}`,
    );
    return rows.map((row) => {
      const view: Record<string, unknown> = { __typename: "PremiumTable", issuerId: row["issuer"] };
      selection.toView(row, view);
      return view as unknown as Row;
    });
  }
}
