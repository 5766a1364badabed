import type {
  PremiumTableListReads,
  PremiumTableQuery,
  PremiumTableView,
} from "../../use-cases/premium/ports";
import type { Page } from "../../use-cases/shared/page";
import type { Requested } from "../../use-cases/shared/view";
import type { Wanted } from "../../use-cases/shared/wanted";
import { isUnmarked } from "../seals/broken-chains";
import type { ChainVerifier } from "../seals/chain-verifier";
import type { SqlParameters } from "../engine/sql-parameters";
import { orderAndLimit, toPage, withinWindow, type KeysetOrder } from "../engine/keyset";
import { PREMIUM_TABLE_PROJECTION } from "./premium-table-projection";
import { KeptPlans } from "../engine/kept-plans";
import { select, type Found, type KeyColumns } from "../engine/selection";
import type { ReadSession } from "../engine/read-session";

interface Keys {
  readonly issuerId: string;
  readonly effectiveFrom: string;
}

const KEYS: KeyColumns<Keys> = { issuerId: "t.issuer_id", effectiveFrom: "t.effective_from" };

const LATEST_FIRST: KeysetOrder = { key: "t.effective_from", id: "t.id", direction: "DESC" };

export class StoredPremiumTableListReads implements PremiumTableListReads {
  readonly #plans = new KeptPlans<"">();

  constructor(
    private readonly session: ReadSession,
    private readonly verifier: ChainVerifier,
  ) {}

  async byIds(ids: readonly string[], wanted: Wanted): Promise<Requested<PremiumTableView>[]> {
    if (ids.length === 0) return [];
    return this.verifier.served(async (shown) => {
      const found = await this.#read(wanted, (parameters) => [`t.id IN (${parameters.list(ids)})`], "");
      shown.add(
        "PARTY",
        found.map(({ keys }) => keys.issuerId),
      );
      return found.map(({ view }) => view);
    });
  }

  async page(
    { issuerId, kind, window }: PremiumTableQuery,
    wanted: Wanted,
  ): Promise<Page<Requested<PremiumTableView>>> {
    const found = await this.#read(
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
      found.map(({ id, view, keys }) => ({ view, position: { key: keys.effectiveFrom, id } })),
      window,
    );
  }

  async #read(
    wanted: Wanted,
    conditions: (parameters: SqlParameters) => string[],
    order: string,
  ): Promise<Found<Requested<PremiumTableView>, Keys>[]> {
    const { columns, toFound } = this.#plans.of(wanted, "", () =>
      select(PREMIUM_TABLE_PROJECTION, wanted, null, KEYS),
    );
    const rows = await this.session.cells(
      (parameters) =>
        `SELECT ${columns} FROM premium_table t WHERE ${conditions(parameters).join(" AND ")} ${order}`,
    );
    return rows.map(toFound);
  }
}
