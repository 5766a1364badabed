import type { Page, Window } from "../../use-cases/shared/page";
import type { Requested } from "../../use-cases/shared/view";
import type { Wanted } from "../../use-cases/shared/wanted";
import type { RegistrationReads, RegistrationView, UserReads } from "../../use-cases/account/ports";
import type { Caller } from "../../domain/account/access";
import type { RegistrationStatus } from "../../domain/account/registration";
import { registrationsInScope } from "../engine/scope";
import { noneOf } from "../seals/broken-chains";
import type { ChainVerifier } from "../seals/chain-verifier";
import type { Showing } from "../seals/shown-subjects";
import { attach, partiesOf } from "../party/attached-views";
import { among } from "../engine/filter-conditions";
import { instantFromDatabase } from "../engine/instant";
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

type Key = "issuerId" | "contractorId" | "userId";
type FoundRegistration = Found<Requested<RegistrationView>, Key>;

const REGISTRATIONS: ScopedTable<RegistrationView, Key> = {
  table: "registration",
  alias: "r",
  projection: {
    typename: "Registration",
    fields: {
      id: { expression: "r.id" },
      status: { expression: "r.status" },
      companyName: { expression: "r.company_name" },
      reading: { expression: "r.reading" },
      address: { expression: "r.address" },
      representative: { expression: "r.representative" },
      contactName: { expression: "r.contact_name" },
      contactEmail: { expression: "r.contact_email" },
      telephone: { expression: "r.telephone" },
      corporateNumber: { expression: "r.corporate_number" },
      loginId: { expression: "r.login_id" },
      requestedAt: { expression: "r.requested_at", convert: instantFromDatabase },
      decidedAt: { expression: "r.decided_at", convert: instantFromDatabase },
      declineReason: { expression: "r.decline_reason" },
    },
  },
  keys: { issuerId: "r.issuer_id", contractorId: "r.contractor_id", userId: "r.user_id" },
  scope: registrationsInScope,
};

export class ScopedRegistrationReads implements RegistrationReads {
  readonly #registrations: NewestFirst<RegistrationView, Key>;

  constructor(
    session: ReadSession,
    private readonly verifier: ChainVerifier,
    private readonly related: { readonly parties: ScopedPartyReads; readonly users: UserReads },
  ) {
    this.#registrations = new NewestFirst(session, REGISTRATIONS);
  }

  async byIds(
    caller: Caller,
    ids: readonly string[],
    wanted: Wanted,
  ): Promise<Requested<RegistrationView>[]> {
    return this.verifier.served(async (shown) => {
      const found = await this.#registrations.byIds(caller, ids, wanted);
      await this.#addReferences(caller, found, wanted, shown);
      return viewsOf(found);
    });
  }

  async page(
    caller: Caller,
    window: Window,
    statuses: readonly RegistrationStatus[] | undefined,
    wanted: Wanted,
  ): Promise<Page<Requested<RegistrationView>>> {
    const page = await this.#registrations.page(caller, window, wanted, (parameters) => [
      ...noneOf(markedParties("r", wanted)),
      ...among("r.status", statuses, parameters),
    ]);
    await this.#addReferences(caller, foundIn(page), wanted, "LISTED");
    return withoutKeys(page);
  }

  async #addReferences(
    caller: Caller,
    found: readonly FoundRegistration[],
    wanted: Wanted,
    showing: Showing,
  ): Promise<void> {
    const { parties, users } = this.related;
    const party = (concept: "Issuer" | "Contractor") => partiesOf(parties, caller, concept, showing);
    await attach(found, "issuer", wanted, "issuerId", party("Issuer"));
    await attach(found, "contractor", wanted, "contractorId", party("Contractor"));
    await attach(found, "user", wanted, "userId", (ids, below) => users.byIds(caller, ids, below));
  }
}
