import {
  LONGEST_HISTORY,
  type ApplicationEventView,
  type ApplicationFilter,
  type ApplicationReads,
  type ApplicationView,
} from "../../use-cases/application/ports";
import type { BranchView } from "../../use-cases/party/ports";
import type { Page, Wanted, Window } from "../../use-cases/shared/page";
import type { Caller } from "../../domain/account/access";
import type { ApplicationContent } from "../../domain/application/guarantee-application";
import { applicationsInScope } from "../engine/scope";
import { attach, partiesOf } from "../party/attached-views";
import { among, equal } from "../engine/filter-conditions";
import { instantFromDatabase as instant } from "../engine/instant";
import type { ScopedGuaranteeReads } from "../guarantee/guarantee.reads";
import { NewestFirst, viewsOf } from "../engine/newest-first";
import type { ScopedPartyReads } from "../party/party.reads";
import { isMarked, noneOf } from "../seals/broken-chains";
import type { ChainVerifier } from "../seals/chain-verifier";
import type { ShownEvent, Showing } from "../seals/shown-subjects";
import { wantedBelow } from "../engine/projection";
import type { ReadSession } from "../engine/read-session";
import { isShown, markedParties, markedPartiesBelow } from "../seals/shown-parties";
import type { ScopedWorksReads } from "../works-contract/works.reads";

const json = (text: string): unknown => JSON.parse(text);

const APPLICATIONS = {
  typename: "GuaranteeApplication",
  table: "guarantee_application",
  alias: "a",
  // `premium` and `settlement` are documents of their own: whatever is asked below them takes the whole.
  projection: {
    id: { expression: "a.id" },
    status: { expression: "a.status" },
    content: { expression: "a.content", convert: json },
    premium: { expression: "a.premium", convert: json },
    settlement: { expression: "a.settlement", convert: json },
    declineReason: { expression: "a.decline_reason" },
    createdAt: { expression: "a.created_at", convert: instant },
    changedAt: { expression: "a.changed_at", convert: instant },
    submittedAt: { expression: "a.submitted_at", convert: instant },
    decidedAt: { expression: "a.decided_at", convert: instant },
    issuerId: { expression: "a.issuer_id" },
    branchId: { expression: "a.branch_id" },
    contractorId: { expression: "a.contractor_id" },
    obligeeId: { expression: "a.obligee_id" },
    registeredWorksId: { expression: "a.registered_works_id" },
    guaranteeId: { expression: "a.guarantee_id" },
  },
  scope: applicationsInScope,
};
const IDS = [
  "id",
  "issuerId",
  "branchId",
  "contractorId",
  "obligeeId",
  "registeredWorksId",
  "guaranteeId",
] as const;

type Row = ApplicationView &
  Readonly<Record<(typeof IDS)[number], string | null>> & {
    readonly id: string;
    /** What was filled in; its parts become fields of the view. */
    readonly content?: ApplicationContent;
  };

/** Applications as the contractor that made them and the issuer that they were submitted to see them. */
export class ScopedApplicationReads implements ApplicationReads {
  readonly #applications: NewestFirst<Row>;

  constructor(
    private readonly session: ReadSession,
    private readonly verifier: ChainVerifier,
    private readonly others: {
      parties: ScopedPartyReads;
      guarantees: ScopedGuaranteeReads;
      works: ScopedWorksReads;
    },
  ) {
    this.#applications = new NewestFirst(session, APPLICATIONS);
  }

  async byIds(caller: Caller, ids: readonly string[], wanted: Wanted): Promise<ApplicationView[]> {
    return this.verifier.served(async (shown) => {
      const views = await this.#applications.byIds(caller, ids, wanted, needed(wanted));
      shown.add(
        "APPLICATION",
        views.map(({ id }) => id),
      );
      await this.#complete(caller, views, wanted, shown);
      return views;
    });
  }

  async page(
    caller: Caller,
    window: Window,
    { statuses, kinds, contractorId, issuerId }: ApplicationFilter,
    wanted: Wanted,
  ): Promise<Page<ApplicationView>> {
    const page = await this.#applications.page(caller, window, wanted, {
      always: needed(wanted),
      where: (parameters) => [
        ...noneOf([
          isMarked("a.id"),
          isMarked("a.guarantee_id"),
          ...markedParties("a", wanted),
          ...markedPartiesBelow("guarantee", "a.guarantee_id", wantedBelow(wanted, "guarantee")),
          ...markedPartiesBelow(
            "registered_works",
            "a.registered_works_id",
            wantedBelow(wanted, "registeredWorks"),
          ),
        ]),
        ...among("a.status", statuses, parameters),
        ...among("a.kind", kinds, parameters),
        ...equal("a.contractor_id", contractorId, parameters),
        ...equal("a.issuer_id", issuerId, parameters),
      ],
    });
    await this.#complete(caller, viewsOf(page), wanted, "LISTED");
    return page;
  }

  /** What the application names by id: one statement each for the whole page, and only when asked for. */
  async #complete(caller: Caller, views: readonly Row[], wanted: Wanted, showing: Showing): Promise<void> {
    for (const view of views) Object.assign(view, view.content);
    const { parties, guarantees, works } = this.others;
    const party = (concept: "Issuer" | "Contractor" | "Obligee") =>
      partiesOf(parties, caller, concept, showing);
    await attach(views, "issuer", wanted, (view) => view.issuerId, party("Issuer"));
    if (showing !== "LISTED" && isShown(wanted, "branch"))
      showing.add(
        "PARTY",
        views.map((view) => (view.branchId === null ? null : view.issuerId)),
      );
    await attach(
      views,
      "branch",
      wanted,
      (view) => view.branchId,
      (ids) => this.#branches(ids),
    );
    await attach(views, "contractor", wanted, (view) => view.contractorId, party("Contractor"));
    await attach(views, "obligee", wanted, (view) => view.obligeeId, party("Obligee"));
    await attach(
      views,
      "registeredWorks",
      wanted,
      (view) => view.registeredWorksId,
      (ids, below) => works.readByIds(caller, ids, below, showing),
    );
    await attach(
      views,
      "guarantee",
      wanted,
      (view) => view.guaranteeId,
      (ids, below) => guarantees.readByIds(caller, ids, below, showing),
    );
    if (wanted.has("history")) await this.#addHistory(views, showing);
  }

  async #branches(ids: readonly string[]): Promise<BranchView[]> {
    if (ids.length === 0) return [];
    return this.session.sql<BranchView>(
      (parameters) =>
        `SELECT id, name, address, telephone, fax FROM issuer_branch WHERE id IN (${parameters.list(ids)})`,
    );
  }

  async #addHistory(views: readonly Row[], showing: Showing): Promise<void> {
    if (views.length === 0) return;
    const ids = views.map(({ id }) => id);
    const events = await this.session.sql<StoredEvent>(
      (parameters) =>
        `SELECT * FROM (SELECT id, COALESCE(guarantee_id, subject_id) AS chain, subject_id AS application, at, type, from_status AS "from", to_status AS "to", ` +
        `role, organisation_id AS "organisationId", user_id AS "userId", ` +
        `ROW_NUMBER() OVER (PARTITION BY subject_id ORDER BY id DESC) AS newness ` +
        `FROM event WHERE subject_id IN (${parameters.list(ids)})) newest ` +
        `WHERE newness <= ${String(LONGEST_HISTORY)} ORDER BY id`,
    );
    // What issues the guarantee is an event of that guarantee, also of one that was issued since the application was read.
    if (showing !== "LISTED") {
      const guarantees = [
        ...views.map(({ guaranteeId }) => guaranteeId),
        ...events.map(({ chain }) => chain),
      ];
      showing.addHistories([...ids, ...guarantees], events);
    }
    const histories = new Map<string, ApplicationEventView[]>(ids.map((id) => [id, []]));
    for (const { application, at, type, from, to, role, organisationId, userId } of events)
      histories.get(application)?.push({ at: new Date(at), type, from, to, role, organisationId, userId });
    for (const view of views) Object.assign(view, { history: histories.get(view.id) });
  }
}

interface StoredEvent extends Omit<ApplicationEventView, "at">, ShownEvent {
  readonly application: string;
  readonly at: string;
}

/** The fields that are columns or parts of their own; all others stand in the content. */
const NOT_CONTENT: ReadonlySet<string> = new Set([
  ...Object.keys(APPLICATIONS.projection),
  "issuer",
  "branch",
  "contractor",
  "obligee",
  "registeredWorks",
  "guarantee",
  "history",
  "__typename",
]);

function needed(wanted: Wanted): readonly string[] {
  const wantsContent = [...wanted].some((path) => !NOT_CONTENT.has(path.split(".")[0] as string));
  return wantsContent ? [...IDS, "content"] : IDS;
}
