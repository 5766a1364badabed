import {
  type ApplicationFilter,
  type ApplicationReads,
  type ApplicationView,
  type MonthlyPremiumQuery,
} from "../../use-cases/application/ports";
import type { Page, Window } from "../../use-cases/shared/page";
import type { Requested } from "../../use-cases/shared/view";
import type { Shown, Wanted } from "../../use-cases/shared/wanted";
import type { ApplicationContent } from "../../domain/application/guarantee-application";
import type { Caller } from "../../domain/account/access";
import type { ScopedApplicationAttachmentReads } from "./application-attachment.reads";
import { contentFromDatabase } from "./application-content";
import { finalPremiumFrom } from "./final-premium-column";
import { returnsFrom } from "./returns-column";
import { applicationsInScope } from "../engine/scope";
import { stepHistories } from "./step-histories";
import { branchesByIds } from "../party/branch-view";
import { attach, partiesOf } from "../party/attached-views";
import { asAsked } from "../engine/selection";
import { typedNumbersAlone } from "../../domain/values/search-text";
import { among, containing, equal } from "../engine/filter-conditions";
import { named } from "../engine/named-things";
import { instantFromDatabase as instant } from "../engine/instant";
import { updatedAtOf } from "../engine/item-updates";
import type { ScopedGuaranteeReads } from "../guarantee/guarantee.reads";
import {
  foundIn,
  NewestFirst,
  viewsOf,
  withoutKeys,
  type Found,
  type ScopedTable,
} from "../engine/newest-first";
import type { ScopedPartyReads } from "../party/party.reads";
import { isMarked, noneOf } from "../seals/broken-chains";
import type { ChainVerifier } from "../seals/chain-verifier";
import type { Showing } from "../seals/shown-subjects";
import type { SqlParameters } from "../engine/sql-parameters";
import type { ReadSession } from "../engine/read-session";
import { isShown, markedParties, markedPartiesBelow } from "../seals/shown-parties";
import type { ScopedWorksReads } from "../works-contract/works.reads";

const json = (text: string): never => JSON.parse(text) as never;

type Key =
  "issuerId" | "branchId" | "contractorId" | "obligeeId" | "registeredWorksId" | "guaranteeId" | "content";
type FoundApplication = Found<Requested<ApplicationView>, Key>;

const APPLICATIONS: ScopedTable<ApplicationView, Key> = {
  table: "guarantee_application",
  alias: "a",
  projection: {
    typename: "GuaranteeApplication",
    fields: {
      id: { expression: "a.id" },
      status: { expression: "a.status" },
      // Documents of their own: whatever is asked below them takes the whole.
      premium: { expression: "a.premium", convert: json },
      finalPremium: { expression: "a.final_premium", convert: finalPremiumFrom },
      settlement: { expression: "a.settlement", convert: json },
      secondGuarantee: { expression: "a.second_guarantee", convert: json },
      returns: {
        expression: "a.returns",
        convert: returnsFrom,
        ifNull: [],
        onlyFor: ["CONTRACTOR", "ISSUER"],
      },
      applicant: { expression: "a.applicant", convert: json, onlyFor: ["CONTRACTOR", "ISSUER"] },
      declineReason: { expression: "a.decline_reason" },
      createdAt: { expression: "a.created_at", convert: instant },
      changedAt: { expression: "a.changed_at", convert: instant },
      updatedAt: { expression: updatedAtOf("a.id"), convert: instant },
      submittedAt: { expression: "a.submitted_at", convert: instant },
      decidedAt: { expression: "a.decided_at", convert: instant },
    },
  },
  keys: {
    issuerId: "a.issuer_id",
    branchId: "a.branch_id",
    contractorId: "a.contractor_id",
    obligeeId: "a.obligee_id",
    registeredWorksId: "a.registered_works_id",
    guaranteeId: "a.guarantee_id",
    // What was filled in; its parts become fields of the view.
    content: (wanted) => (isContentWanted(wanted) ? "a.content" : "NULL"),
  },
  scope: applicationsInScope,
  concept: "APPLICATION",
};

/** Applications as the contractor that made them and the issuer that they were submitted to see them. */
export class ScopedApplicationReads implements ApplicationReads {
  readonly #applications: NewestFirst<ApplicationView, Key>;

  constructor(
    private readonly session: ReadSession,
    private readonly verifier: ChainVerifier,
    private readonly others: {
      parties: ScopedPartyReads;
      guarantees: ScopedGuaranteeReads;
      works: ScopedWorksReads;
      attachments: ScopedApplicationAttachmentReads;
    },
  ) {
    this.#applications = new NewestFirst(session, APPLICATIONS);
  }

  async byIds<Asked extends Wanted>(
    caller: Caller,
    ids: readonly string[],
    wanted: Asked,
  ): Promise<Shown<ApplicationView, Asked>[]> {
    return this.verifier.served(async (shown) => {
      const views = await this.readByIds(caller, ids, wanted, shown);
      return views.map((view) => asAsked(view, wanted));
    });
  }

  /** For whatever names applications. */
  async readByIds(
    caller: Caller,
    ids: readonly string[],
    wanted: Wanted,
    showing: Showing,
  ): Promise<Requested<ApplicationView>[]> {
    const found = await this.#applications.byIds(caller, ids, wanted);
    if (showing !== "LISTED")
      showing.add(
        "APPLICATION",
        found.map(({ id }) => id),
      );
    await this.#complete(caller, found, wanted, showing);
    return viewsOf(found);
  }

  async page(
    caller: Caller,
    window: Window,
    { statuses, kinds, contractorId, issuerId, updatedSince, text }: ApplicationFilter,
    wanted: Wanted,
  ): Promise<Page<Requested<ApplicationView>>> {
    const where = (parameters: SqlParameters): string[] => [
      ...noneOf([
        isMarked("a.id"),
        isMarked("a.guarantee_id"),
        ...markedParties("a", wanted),
        ...markedPartiesBelow("guarantee", "a.guarantee_id", wanted.below("guarantee")),
        ...markedPartiesBelow("registered_works", "a.registered_works_id", wanted.below("registeredWorks")),
      ]),
      ...among("a.status", statuses, parameters),
      ...among("a.kind", kinds, parameters),
      ...equal("a.contractor_id", contractorId, parameters),
      ...equal("a.issuer_id", issuerId, parameters),
      ...withText(text, parameters),
    ];
    const page = await this.#applications.page(caller, window, wanted, where, updatedSince);
    await this.#complete(caller, foundIn(page), wanted, "LISTED");
    return withoutKeys(page);
  }

  async settledMonthly(
    caller: Caller,
    { issuerId, contractorId, month }: MonthlyPremiumQuery,
  ): Promise<string[]> {
    const rows = await this.session.sql<{ id: string }>(
      (parameters) =>
        `SELECT a.id AS id FROM guarantee_application a WHERE ${applicationsInScope(caller, "a", parameters)} ` +
        `AND a.issuer_id = ${parameters.add(issuerId)} AND a.contractor_id = ${parameters.add(contractorId)} ` +
        // Who declined charges nothing: the premium goes back.
        `AND a.status <> 'DECLINED' ` +
        // The settlement is sealed as it was written, by this system alone: no text of a person stands in it.
        `AND a.settlement LIKE ${parameters.add('%"method":"MONTHLY_ACCOUNT"%')} ` +
        `AND a.settlement LIKE ${parameters.add(`%"settledOn":"${month}-%`)} ORDER BY a.id`,
    );
    return rows.map(({ id }) => id);
  }

  /** What the application names by id: one statement each for the whole page, and only when asked for. */
  async #complete(
    caller: Caller,
    found: readonly FoundApplication[],
    wanted: Wanted,
    showing: Showing,
  ): Promise<void> {
    for (const { view, keys } of found)
      if (keys.content !== null) Object.assign(view, contentShownTo(caller, keys.content));
    const { parties, guarantees, works, attachments } = this.others;
    const party = (concept: "Issuer" | "Contractor" | "Obligee") =>
      partiesOf(parties, caller, concept, showing);
    await attach(found, "issuer", wanted, "issuerId", party("Issuer"));
    if (showing !== "LISTED" && isShown(wanted, "branch"))
      showing.add(
        "PARTY",
        found.map(({ keys }) => (keys.branchId === null ? null : keys.issuerId)),
      );
    await attach(found, "branch", wanted, "branchId", (ids) => branchesByIds(this.session, ids));
    await attach(found, "contractor", wanted, "contractorId", party("Contractor"));
    await attach(found, "obligee", wanted, "obligeeId", party("Obligee"));
    await attach(found, "registeredWorks", wanted, "registeredWorksId", (ids, below) =>
      works.readByIds(caller, ids, below, showing),
    );
    await attach(found, "guarantee", wanted, "guaranteeId", (ids, below) =>
      guarantees.readByIds(caller, ids, below, showing),
    );
    if (wanted.has("attachments") && found.length > 0 && attachments.areSeenBy(caller)) {
      const ids = found.map(({ id }) => id);
      const files = await attachments.ofOwners(caller, ids, showing);
      for (const { id, view } of found) Object.assign(view, { attachments: files.get(id) });
    }
    if (!wanted.has("history")) return;
    const histories = await stepHistories(
      this.session,
      found.map(({ id }) => id),
      found.map(({ keys }) => keys.guaranteeId),
      showing,
    );
    for (const { id, view } of found) Object.assign(view, { history: histories.get(id) });
  }
}

/** By names and numbers of the works, by the parties, and by 保証契約番号 of what came out of it. */
function withText(text: string | undefined, parameters: SqlParameters): string[] {
  const found = [
    ...named("a", text, parameters),
    ...containing("f.number", typedNumbersAlone(text ?? ""), parameters).map(
      (numbered) => `a.guarantee_id IN (SELECT f.id FROM guarantee f WHERE ${numbered})`,
    ),
  ];
  return found.length === 0 ? [] : [`(${found.join(" OR ")})`];
}

/** The accounts are business data of the contractor: nobody reads them but itself and the issuer that it applies to. */
function contentShownTo({ role }: Caller, stored: string): Partial<ApplicationContent> {
  const { advanceAccount, memberAccounts, ...content } = contentFromDatabase(stored);
  const isShown = role === "CONTRACTOR" || role === "ISSUER";
  return isShown ? { ...content, advanceAccount, memberAccounts } : content;
}

/** The fields that are columns or parts of their own; all others stand in the content. */
const NOT_CONTENT: ReadonlySet<string> = new Set([
  ...Object.keys(APPLICATIONS.projection.fields),
  "issuer",
  "branch",
  "contractor",
  "obligee",
  "registeredWorks",
  "guarantee",
  "history",
  "attachments",
  // Read from its id.
  "premiumPdf",
  "__typename",
]);

function isContentWanted(wanted: Wanted): boolean {
  return [...wanted].some((path) => !path.includes(".") && !NOT_CONTENT.has(path));
}
