import type { WorksReads, WorksView } from "../../application/ports/application-reads";
import type { Page, Wanted, Window } from "../../application/ports/page";
import type { PartyReads } from "../../application/ports/party-reads";
import type { Caller } from "../../domain/access";
import { yenFromDatabase } from "../rows/columns";
import { worksInScope } from "../scope";
import { attach, partiesOf } from "./attached-views";
import { NewestFirst, viewsOf } from "./newest-first";
import type { ReadSession } from "./read-session";

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
    private readonly parties: PartyReads,
  ) {
    this.#works = new NewestFirst(session, WORKS);
  }

  async byIds(caller: Caller, ids: readonly string[], wanted: Wanted): Promise<WorksView[]> {
    const views = await this.#works.byIds(caller, ids, wanted, ALWAYS);
    await this.#addParties(caller, views, wanted);
    return views;
  }

  async page(caller: Caller, window: Window, wanted: Wanted): Promise<Page<WorksView>> {
    const page = await this.#works.page(caller, window, wanted, { always: ALWAYS });
    await this.#addParties(caller, viewsOf(page), wanted);
    return page;
  }

  async #addParties(caller: Caller, views: readonly Referring[], wanted: Wanted): Promise<void> {
    const party = (concept: "Issuer" | "Contractor" | "Obligee") => partiesOf(this.parties, caller, concept);
    await attach(views, "issuer", wanted, ({ issuerId }) => issuerId, party("Issuer"));
    await attach(views, "contractor", wanted, ({ contractorId }) => contractorId, party("Contractor"));
    await attach(views, "obligee", wanted, ({ obligeeId }) => obligeeId, party("Obligee"));
  }
}
