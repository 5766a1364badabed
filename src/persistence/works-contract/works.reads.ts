import type { WorksReads, WorksView } from "../../use-cases/application/ports";
import type { Page, Window } from "../../use-cases/shared/page";
import type { Requested } from "../../use-cases/shared/view";
import type { Wanted } from "../../use-cases/shared/wanted";
import type { Caller } from "../../domain/account/access";
import { yenFromDatabase } from "../engine/columns";
import { worksInScope } from "../engine/scope";
import { noneOf } from "../seals/broken-chains";
import type { ChainVerifier } from "../seals/chain-verifier";
import type { Showing } from "../seals/shown-subjects";
import { attach, partiesOf } from "../party/attached-views";
import {
  foundIn,
  NewestFirst,
  viewsOf,
  withoutKeys,
  type Found,
  type ScopedTable,
} from "../engine/newest-first";
import type { ScopedPartyReads } from "../party/party.reads";
import type { ReadSession } from "../engine/read-session";
import { markedParties } from "../seals/shown-parties";

type Key = "issuerId" | "contractorId" | "obligeeId";
type FoundWorks = Found<Requested<WorksView>, Key>;

const WORKS: ScopedTable<WorksView, Key> = {
  table: "registered_works",
  alias: "w",
  projection: {
    typename: "RegisteredWorks",
    fields: {
      id: { expression: "w.id" },
      contractType: { expression: "w.contract_type" },
      name: { expression: "w.name" },
      place: { expression: "w.place" },
      contractPrice: { expression: "w.contract_price", convert: yenFromDatabase },
      workPeriod: {
        noneWithout: "from",
        fields: { from: { expression: "w.work_from" }, to: { expression: "w.work_to" } },
      },
      awardedOn: { expression: "w.awarded_on" },
      contractedOn: { expression: "w.contracted_on" },
      identifiers: {
        fields: {
          worksNumber: { expression: "w.works_number" },
          procurementNumber: { expression: "w.procurement_number" },
          contractNumber: { expression: "w.contract_number" },
          specificationNumber: { expression: "w.specification_number" },
        },
      },
    },
  },
  keys: { issuerId: "w.issuer_id", contractorId: "w.contractor_id", obligeeId: "w.obligee_id" },
  scope: worksInScope,
};

/** Registered works as their issuer and the contractors that may apply from them see them. */
export class ScopedWorksReads implements WorksReads {
  readonly #works: NewestFirst<WorksView, Key>;

  constructor(
    session: ReadSession,
    private readonly verifier: ChainVerifier,
    private readonly parties: ScopedPartyReads,
  ) {
    this.#works = new NewestFirst(session, WORKS);
  }

  async byIds(caller: Caller, ids: readonly string[], wanted: Wanted): Promise<Requested<WorksView>[]> {
    return this.verifier.served((shown) => this.readByIds(caller, ids, wanted, shown));
  }

  /** For whatever shows works with it. */
  async readByIds(
    caller: Caller,
    ids: readonly string[],
    wanted: Wanted,
    showing: Showing,
  ): Promise<Requested<WorksView>[]> {
    const found = await this.#works.byIds(caller, ids, wanted);
    await this.#addParties(caller, found, wanted, showing);
    return viewsOf(found);
  }

  async page(caller: Caller, window: Window, wanted: Wanted): Promise<Page<Requested<WorksView>>> {
    const page = await this.#works.page(caller, window, wanted, () => noneOf(markedParties("w", wanted)));
    await this.#addParties(caller, foundIn(page), wanted, "LISTED");
    return withoutKeys(page);
  }

  async #addParties(
    caller: Caller,
    found: readonly FoundWorks[],
    wanted: Wanted,
    showing: Showing,
  ): Promise<void> {
    const party = (concept: "Issuer" | "Contractor" | "Obligee") =>
      partiesOf(this.parties, caller, concept, showing);
    await attach(found, "issuer", wanted, "issuerId", party("Issuer"));
    await attach(found, "contractor", wanted, "contractorId", party("Contractor"));
    await attach(found, "obligee", wanted, "obligeeId", party("Obligee"));
  }
}
