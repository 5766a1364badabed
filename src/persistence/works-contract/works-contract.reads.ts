import {
  MOST_SHOWN_OF_CONTRACT,
  type WorksAmendmentView,
  type WorksContractFilter,
  type WorksContractReads,
  type WorksContractView,
} from "../../use-cases/works-contract/ports";
import type { Page, Window } from "../../use-cases/shared/page";
import type { Requested } from "../../use-cases/shared/view";
import type { Wanted } from "../../use-cases/shared/wanted";
import type { Caller } from "../../domain/account/access";
import { searchText } from "../../domain/values/search-text";
import { yenFromDatabase } from "../engine/columns";
import { equal } from "../engine/filter-conditions";
import { named } from "../engine/named-things";
import { instantFromDatabase as instant } from "../engine/instant";
import { updatedAtOf } from "../engine/item-updates";
import {
  foundIn,
  NewestFirst,
  viewsOf,
  withoutKeys,
  type Found,
  type ScopedTable,
} from "../engine/newest-first";
import type { ReadSession } from "../engine/read-session";
import { worksContractsInScope } from "../engine/scope";
import type { SqlParameters } from "../engine/sql-parameters";
import type { ScopedGuaranteeReads } from "../guarantee/guarantee.reads";
import { attach, partiesOf } from "../party/attached-views";
import type { ScopedPartyReads } from "../party/party.reads";
import { noneOf } from "../seals/broken-chains";
import type { ChainVerifier } from "../seals/chain-verifier";
import { markedParties } from "../seals/shown-parties";
import type { Showing } from "../seals/shown-subjects";
import { differencesOf } from "./works-contract-differences";

const json = (text: string): never => JSON.parse(text) as never;

type Key = "issuerId" | "contractorId" | "obligeeId";
type FoundContract = Found<Requested<WorksContractView>, Key>;

const CONTRACTS: ScopedTable<WorksContractView, Key> = {
  table: "works_contract",
  alias: "w",
  projection: {
    typename: "WorksContractEntry",
    fields: {
      id: { expression: "w.id" },
      contractType: { expression: "w.contract_type" },
      name: { expression: "w.name" },
      place: { expression: "w.place" },
      contractPrice: { expression: "w.contract_price", convert: yenFromDatabase },
      workPeriod: { fields: { from: { expression: "w.work_from" }, to: { expression: "w.work_to" } } },
      contractedOn: { expression: "w.contracted_on" },
      fiscalYears: { expression: "w.fiscal_years", convert: json },
      advanceYears: { expression: "w.advance_years" },
      jointVenture: { expression: "w.joint_venture", convert: json },
      identifiers: {
        fields: {
          worksNumber: { expression: "w.works_number" },
          procurementNumber: { expression: "w.procurement_number" },
          contractNumber: { expression: "w.contract_number" },
          specificationNumber: { expression: "w.specification_number" },
        },
      },
      externalReference: { expression: "w.external_reference" },
      createdAt: { expression: "w.created_at", convert: instant },
      updatedAt: { expression: updatedAtOf("w.id"), convert: instant },
    },
  },
  keys: { issuerId: "w.issuer_id", contractorId: "w.contractor_id", obligeeId: "w.obligee_id" },
  scope: worksContractsInScope,
  concept: "WORKS_CONTRACT",
};

/** Entries of works contracts as their issuer and the contractor see them. */
export class ScopedWorksContractReads implements WorksContractReads {
  readonly #contracts: NewestFirst<WorksContractView, Key>;

  constructor(
    private readonly session: ReadSession,
    private readonly verifier: ChainVerifier,
    private readonly others: {
      readonly parties: ScopedPartyReads;
      readonly guarantees: ScopedGuaranteeReads;
    },
  ) {
    this.#contracts = new NewestFirst(session, CONTRACTS);
  }

  async byIds(
    caller: Caller,
    ids: readonly string[],
    wanted: Wanted,
  ): Promise<Requested<WorksContractView>[]> {
    return this.verifier.served(async (shown) => {
      const found = await this.#contracts.byIds(caller, ids, wanted);
      await this.#complete(caller, found, wanted, shown);
      return viewsOf(found);
    });
  }

  async page(
    caller: Caller,
    window: Window,
    filter: WorksContractFilter,
    wanted: Wanted,
  ): Promise<Page<Requested<WorksContractView>>> {
    const where = (parameters: SqlParameters): string[] => [
      ...noneOf(markedParties("w", wanted)),
      ...filtered(filter, parameters),
    ];
    const page = await this.#contracts.page(caller, window, wanted, where, filter.updatedSince);
    await this.#complete(caller, foundIn(page), wanted, "LISTED");
    return withoutKeys(page);
  }

  /** What belongs to the entries: one statement each for the whole page, and only when asked for. */
  async #complete(
    caller: Caller,
    found: readonly FoundContract[],
    wanted: Wanted,
    showing: Showing,
  ): Promise<void> {
    if (found.length === 0) return;
    const { parties, guarantees } = this.others;
    const party = (concept: "Issuer" | "Contractor" | "Obligee") =>
      partiesOf(parties, caller, concept, showing);
    await attach(found, "issuer", wanted, "issuerId", party("Issuer"));
    await attach(found, "contractor", wanted, "contractorId", party("Contractor"));
    await attach(found, "obligee", wanted, "obligeeId", party("Obligee"));
    const ids = found.map(({ id }) => id);
    if (wanted.has("amendments")) {
      const amendments = await this.#amendmentsOf(ids);
      for (const { id, view } of found) Object.assign(view, { amendments: amendments.get(id) ?? [] });
    }
    if (wanted.has("differences")) {
      const differences = await differencesOf({ session: this.session, guarantees }, caller, ids, showing);
      for (const { id, view } of found) Object.assign(view, { differences: differences.get(id) ?? [] });
    }
  }

  async #amendmentsOf(ids: readonly string[]): Promise<ReadonlyMap<string, WorksAmendmentView[]>> {
    const rows = await this.session.sql<FoundAmendment>(
      (parameters) =>
        `SELECT * FROM (SELECT h.id AS id, h.works_contract_id AS contract, h.cause AS cause, h.amended_on AS "amendedOn", ` +
        `h.price_before AS "priceBefore", h.from_before AS "fromBefore", h.to_before AS "toBefore", ` +
        `h.price_after AS "priceAfter", h.from_after AS "fromAfter", h.to_after AS "toAfter", ` +
        `h.guarantee_id AS "guaranteeId", h.recorded_at AS "recordedAt", ` +
        `ROW_NUMBER() OVER (PARTITION BY h.works_contract_id ORDER BY h.id DESC) AS newness FROM works_amendment h ` +
        `WHERE h.works_contract_id IN (${parameters.list(ids)})) newest ` +
        `WHERE newness <= ${String(MOST_SHOWN_OF_CONTRACT)} ORDER BY id DESC`,
    );
    const histories = new Map<string, WorksAmendmentView[]>(ids.map((id) => [id, []]));
    for (const row of rows) histories.get(row.contract)?.push(amendmentOf(row));
    return histories;
  }
}

interface FoundAmendment extends Pick<WorksAmendmentView, "id" | "cause" | "amendedOn" | "guaranteeId"> {
  readonly contract: string;
  readonly priceBefore: number | string;
  readonly fromBefore: WorksAmendmentView["before"]["workPeriod"]["from"];
  readonly toBefore: WorksAmendmentView["before"]["workPeriod"]["to"];
  readonly priceAfter: number | string;
  readonly fromAfter: WorksAmendmentView["before"]["workPeriod"]["from"];
  readonly toAfter: WorksAmendmentView["before"]["workPeriod"]["to"];
  readonly recordedAt: string;
}

function amendmentOf(row: FoundAmendment): WorksAmendmentView {
  const { id, cause, amendedOn, guaranteeId, recordedAt } = row;
  return {
    id,
    cause,
    amendedOn,
    guaranteeId,
    before: {
      contractPrice: yenFromDatabase(row.priceBefore),
      workPeriod: { from: row.fromBefore, to: row.toBefore },
    },
    after: {
      contractPrice: yenFromDatabase(row.priceAfter),
      workPeriod: { from: row.fromAfter, to: row.toAfter },
    },
    recordedAt: new Date(recordedAt),
  };
}

function filtered(filter: WorksContractFilter, parameters: SqlParameters): string[] {
  const { identifier, externalReference, contractorId, obligeeId, differing, text } = filter;
  const found = named("w", text, parameters);
  return [
    ...(found.length === 0 ? [] : [`(${found.join(" OR ")})`]),
    ...numbered(identifier, parameters),
    ...equal("w.external_reference", externalReference, parameters),
    ...equal("w.contractor_id", contractorId, parameters),
    ...equal("w.obligee_id", obligeeId, parameters),
    // Written out, since an index is of those alone where it is 1.
    ...(differing === undefined ? [] : [`w.differing = ${differing ? "1" : "0"}`]),
  ];
}

function numbered(identifier: string | undefined, parameters: SqlParameters): string[] {
  const value = searchText(identifier ?? "");
  if (value === "") return [];
  return [
    `w.id IN (SELECT f.works_contract_id FROM works_identifier f WHERE f.value = ${parameters.add(value)})`,
  ];
}
