import type { WorksReads, WorksView } from "../../use-cases/application/ports";
import type { Page, Wanted, Window } from "../../use-cases/shared/page";
import type { Caller } from "../../domain/account/access";
import { yenFromDatabase } from "../engine/columns";
import { worksInScope } from "../engine/scope";
import { noneOf } from "../seals/broken-chains";
import type { ChainVerifier } from "../seals/chain-verifier";
import type { Showing } from "../seals/shown-subjects";
import { attach, partiesOf } from "../party/attached-views";
import { NewestFirst, viewsOf } from "../engine/newest-first";
import type { ScopedPartyReads } from "../party/party.reads";
import type { ReadSession } from "../engine/read-session";
import { markedParties } from "../seals/shown-parties";

const WORKS = {
  typename: "RegisteredWorks",
  table: "registered_works",
  alias: "w",
  projection: {
    id: { expression: "w.id" },
    contractType: { expression: "w.contract_type" },
    name: { expression: "w.name" },
    place: { expression: "w.place" },
    contractPrice: { expression: "w.contract_price", convert: yenFromDatabase },
    "workPeriod.from": { expression: "w.work_from" },
    "workPeriod.to": { expression: "w.work_to" },
    contractedOn: { expression: "w.contracted_on" },
    issuerId: { expression: "w.issuer_id" },
    contractorId: { expression: "w.contractor_id" },
    obligeeId: { expression: "w.obligee_id" },
  },
  scope: worksInScope,
};
/** The parties by their ids, and the period, of which GraphQL may ask nothing but its name. */
const ALWAYS = ["id", "issuerId", "contractorId", "obligeeId", "workPeriod.from"];

interface Referring extends WorksView {
  readonly issuerId: string;
  readonly contractorId: string | null;
  readonly obligeeId: string;
}

/** Registered works as their issuer and the contractors that may apply from them see them. */
export class ScopedWorksReads implements WorksReads {
  readonly #works: NewestFirst<Referring>;

  constructor(
    session: ReadSession,
    private readonly verifier: ChainVerifier,
    private readonly parties: ScopedPartyReads,
  ) {
    this.#works = new NewestFirst(session, WORKS);
  }

  async byIds(caller: Caller, ids: readonly string[], wanted: Wanted): Promise<WorksView[]> {
    return this.verifier.served((shown) => this.readByIds(caller, ids, wanted, shown));
  }

  /** For whatever shows works with it. */
  async readByIds(
    caller: Caller,
    ids: readonly string[],
    wanted: Wanted,
    showing: Showing,
  ): Promise<WorksView[]> {
    const views = await this.#works.byIds(caller, ids, wanted, ALWAYS);
    await this.#addParties(caller, views, wanted, showing);
    return views;
  }

  async page(caller: Caller, window: Window, wanted: Wanted): Promise<Page<WorksView>> {
    const page = await this.#works.page(caller, window, wanted, {
      always: ALWAYS,
      where: () => noneOf(markedParties("w", wanted)),
    });
    await this.#addParties(caller, viewsOf(page), wanted, "LISTED");
    return page;
  }

  async #addParties(
    caller: Caller,
    views: readonly Referring[],
    wanted: Wanted,
    showing: Showing,
  ): Promise<void> {
    const party = (concept: "Issuer" | "Contractor" | "Obligee") =>
      partiesOf(this.parties, caller, concept, showing);
    await attach(views, "issuer", wanted, ({ issuerId }) => issuerId, party("Issuer"));
    await attach(views, "contractor", wanted, ({ contractorId }) => contractorId, party("Contractor"));
    await attach(views, "obligee", wanted, ({ obligeeId }) => obligeeId, party("Obligee"));
  }
}
