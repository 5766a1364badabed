import type { Page, Window } from "../../use-cases/shared/page";
import type { Requested } from "../../use-cases/shared/view";
import type { Wanted } from "../../use-cases/shared/wanted";
import type { RegistrationReads, RegistrationView, UserReads } from "../../use-cases/account/ports";
import type { Caller } from "../../domain/account/access";
import { branchOfContractor } from "../../domain/party/handling-branch";
import type { RegistrationStatus } from "../../domain/account/registration";
import { registrationsInScope } from "../engine/scope";
import { isMarked, noneOf } from "../seals/broken-chains";
import type { ChainVerifier } from "../seals/chain-verifier";
import type { Showing } from "../seals/shown-subjects";
import { attach, partiesOf } from "../party/attached-views";
import { branchesOfIssuers } from "../party/branch-view";
import { branchFrom } from "../party/company-columns";
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
import { isShown, markedParties } from "../seals/shown-parties";

type Key = "issuerId" | "handlingBranchId" | "ofAddress" | "ofBranch" | "contractorId" | "userId";
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
      constructionLicenseNumber: { expression: "r.construction_license_number" },
      contractingBranch: { expression: "r.contracting_branch", convert: branchFrom },
      loginId: { expression: "r.login_id" },
      requestedAt: { expression: "r.requested_at", convert: instantFromDatabase },
      decidedAt: { expression: "r.decided_at", convert: instantFromDatabase },
      declineReason: { expression: "r.decline_reason" },
    },
  },
  keys: {
    issuerId: "r.issuer_id",
    handlingBranchId: "r.handling_branch_id",
    // What tells the branch where none was chosen.
    ofAddress: (wanted) => (wanted.has("handlingBranch") ? "r.address" : "NULL"),
    ofBranch: (wanted) => (wanted.has("handlingBranch") ? "r.contracting_branch" : "NULL"),
    contractorId: "r.contractor_id",
    userId: "r.user_id",
  },
  scope: registrationsInScope,
};

export class ScopedRegistrationReads implements RegistrationReads {
  readonly #registrations: NewestFirst<RegistrationView, Key>;

  constructor(
    private readonly session: ReadSession,
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
      ...noneOf([
        ...markedParties("r", wanted),
        ...(isShown(wanted, "handlingBranch") ? [isMarked("r.issuer_id")] : []),
      ]),
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
    await this.#addBranches(found, wanted, showing);
    await attach(found, "contractor", wanted, "contractorId", party("Contractor"));
    await attach(found, "user", wanted, "userId", (ids, below) => users.byIds(caller, ids, below));
  }

  /** An issuer's branches belong to it. Where none was chosen, the address of the request tells it. */
  async #addBranches(found: readonly FoundRegistration[], wanted: Wanted, showing: Showing): Promise<void> {
    if (!wanted.has("handlingBranch")) return;
    const issuerIds = [...new Set(found.flatMap(({ keys }) => keys.issuerId ?? []))];
    if (showing !== "LISTED") showing.add("PARTY", issuerIds);
    const branches = await branchesOfIssuers(this.session, issuerIds);
    for (const { view, keys } of found) {
      const handling = branchOfContractor(branches.get(keys.issuerId ?? "") ?? [], {
        handlingBranchId: keys.handlingBranchId,
        address: keys.ofAddress ?? "",
        contractingBranch: keys.ofBranch === null ? null : branchFrom(keys.ofBranch),
      });
      Object.assign(view, { handlingBranch: handling ? handling.view : null });
    }
  }
}
