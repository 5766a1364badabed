import type { Page, Wanted, Window } from "../../use-cases/shared/page";
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
import { NewestFirst, viewsOf } from "../engine/newest-first";
import type { ScopedPartyReads } from "../party/party.reads";
import type { ReadSession } from "../engine/read-session";
import { markedParties } from "../seals/shown-parties";

const REGISTRATIONS = {
  typename: "Registration",
  table: "registration",
  alias: "r",
  projection: {
    id: { expression: "r.id" },
    status: { expression: "r.status" },
    companyName: { expression: "r.company_name" },
    address: { expression: "r.address" },
    representative: { expression: "r.representative" },
    contactName: { expression: "r.contact_name" },
    contactEmail: { expression: "r.contact_email" },
    telephone: { expression: "r.telephone" },
    loginId: { expression: "r.login_id" },
    requestedAt: { expression: "r.requested_at", convert: instantFromDatabase },
    decidedAt: { expression: "r.decided_at", convert: instantFromDatabase },
    declineReason: { expression: "r.decline_reason" },
    issuerId: { expression: "r.issuer_id" },
    contractorId: { expression: "r.contractor_id" },
    userId: { expression: "r.user_id" },
  },
  scope: registrationsInScope,
};
/** What names the parties and the person of a registration. */
const REFERENCES = { issuer: "issuerId", contractor: "contractorId", user: "userId" } as const;

type Referring = RegistrationView & {
  readonly issuerId: string;
  readonly contractorId: string | null;
  readonly userId: string | null;
};

export class ScopedRegistrationReads implements RegistrationReads {
  readonly #registrations: NewestFirst<Referring>;

  constructor(
    session: ReadSession,
    private readonly verifier: ChainVerifier,
    private readonly related: { readonly parties: ScopedPartyReads; readonly users: UserReads },
  ) {
    this.#registrations = new NewestFirst(session, REGISTRATIONS);
  }

  async byIds(caller: Caller, ids: readonly string[], wanted: Wanted): Promise<RegistrationView[]> {
    return this.verifier.served(async (shown) => {
      const views = await this.#registrations.byIds(caller, ids, wanted, needed(wanted));
      await this.#addReferences(caller, views, wanted, shown);
      return views;
    });
  }

  async page(
    caller: Caller,
    window: Window,
    statuses: readonly RegistrationStatus[] | undefined,
    wanted: Wanted,
  ): Promise<Page<RegistrationView>> {
    const page = await this.#registrations.page(caller, window, wanted, {
      always: needed(wanted),
      where: (parameters) => [
        ...noneOf(markedParties("r", wanted)),
        ...among("r.status", statuses, parameters),
      ],
    });
    await this.#addReferences(caller, viewsOf(page), wanted, "LISTED");
    return page;
  }

  async #addReferences(
    caller: Caller,
    views: readonly Referring[],
    wanted: Wanted,
    showing: Showing,
  ): Promise<void> {
    const { parties, users } = this.related;
    const party = (concept: "Issuer" | "Contractor") => partiesOf(parties, caller, concept, showing);
    await attach(views, "issuer", wanted, ({ issuerId }) => issuerId, party("Issuer"));
    await attach(views, "contractor", wanted, ({ contractorId }) => contractorId, party("Contractor"));
    await attach(
      views,
      "user",
      wanted,
      ({ userId }) => userId,
      (ids, below) => users.byIds(caller, ids, below),
    );
  }
}

function needed(wanted: Wanted): string[] {
  return ["id", ...Object.entries(REFERENCES).flatMap(([part, id]) => (wanted.has(part) ? [id] : []))];
}
