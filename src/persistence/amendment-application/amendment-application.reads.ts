import type {
  AmendmentApplicationFilter,
  AmendmentApplicationReads,
  AmendmentApplicationView,
  ChargedAmendment,
} from "../../use-cases/amendment-application/ports";
import { dueOn } from "../../use-cases/amendment-application/due-on-application";
import type { MonthlyPremiumQuery } from "../../use-cases/application/ports";
import { LIFE_CYCLE, type AmendmentApplicationStatus } from "../../domain/guarantee/guarantee-life-cycle";
import type { DuePremium } from "../../domain/premium/premium-difference";
import type { Page, Window } from "../../use-cases/shared/page";
import type { Requested } from "../../use-cases/shared/view";
import type { Shown, Wanted } from "../../use-cases/shared/wanted";
import type { Caller } from "../../domain/account/access";
import { finalPremiumFrom } from "../application/final-premium-column";
import { stepHistories } from "../application/step-histories";
import { among, equal } from "../engine/filter-conditions";
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
import { asAsked } from "../engine/selection";
import { amendmentApplicationsInScope } from "../engine/scope";
import type { SqlParameters } from "../engine/sql-parameters";
import type { ScopedGuaranteeReads } from "../guarantee/guarantee.reads";
import { attach, partiesOf } from "../party/attached-views";
import type { ScopedPartyReads } from "../party/party.reads";
import { isMarked, noneOf } from "../seals/broken-chains";
import type { ChainVerifier } from "../seals/chain-verifier";
import { isShown, markedPartiesBelow } from "../seals/shown-parties";
import type { Showing } from "../seals/shown-subjects";
import { settledDifferenceFrom } from "./settled-difference-column";

/** Whoever withdraws or is declined is charged nothing, and what was settled goes back. */
const CHARGED = ["APPLIED", "APPROVED", "ISSUED"] as const satisfies readonly AmendmentApplicationStatus[];

const json = (text: string): never => JSON.parse(text) as never;

type DueKey = "dueBefore" | "dueAfter" | "duePremium" | "dueFinalPremium";
type Key = "issuerId" | "contractorId" | "guaranteeId" | DueKey;
type FoundApplication = Found<Requested<AmendmentApplicationView>, Key>;

const AMENDMENT_APPLICATIONS: ScopedTable<AmendmentApplicationView, Key> = {
  table: "amendment_application",
  alias: "m",
  projection: {
    typename: "AmendmentApplication",
    fields: {
      id: { expression: "m.id" },
      status: { expression: "m.status" },
      revision: { expression: "m.revision" },
      amendedOn: { expression: "m.amended_on" },
      // Documents of their own: whatever is asked below them takes the whole.
      before: { expression: `m."before"`, convert: json },
      after: { expression: `m."after"`, convert: json },
      reason: { expression: "m.reason" },
      externalReference: { expression: "m.external_reference" },
      premiumDifference: { expression: "m.premium", convert: json },
      finalPremium: { expression: "m.final_premium", convert: (text: string) => finalPremiumFrom(text) },
      settlement: { expression: "m.settlement", convert: (text: string) => settledDifferenceFrom(text) },
      certificateVersion: {
        expression:
          "(SELECT mc.version FROM amendment ma JOIN certificate mc ON mc.id = ma.certificate_id WHERE ma.id = m.amendment_id)",
      },
      declineReason: { expression: "m.decline_reason" },
      createdAt: { expression: "m.created_at", convert: instant },
      changedAt: { expression: "m.changed_at", convert: instant },
      updatedAt: { expression: updatedAtOf("m.id"), convert: instant },
      decidedAt: { expression: "m.decided_at", convert: instant },
    },
  },
  keys: {
    issuerId: "m.issuer_id",
    contractorId: "m.contractor_id",
    guaranteeId: "m.guarantee_id",
    dueBefore: forDue(`m."before"`),
    dueAfter: forDue(`m."after"`),
    duePremium: forDue("m.premium"),
    dueFinalPremium: forDue("m.final_premium"),
  },
  scope: amendmentApplicationsInScope,
  concept: "AMENDMENT_APPLICATION",
};

/** What is due is worked out of these columns. */
function forDue(column: string): (wanted: Wanted) => string {
  return (wanted) => (wanted.has("due") ? column : "NULL");
}

function dueOf({
  dueBefore,
  dueAfter,
  duePremium,
  dueFinalPremium,
}: FoundApplication["keys"]): DuePremium | null {
  if (dueBefore === null || dueAfter === null) throw new Error("what is due was not asked for");
  return dueOn({
    before: json(dueBefore),
    after: json(dueAfter),
    premiumDifference: duePremium === null ? null : json(duePremium),
    finalPremium: dueFinalPremium === null ? null : finalPremiumFrom(dueFinalPremium),
  });
}

/** Applications for amendments as contractor and issuer of the guarantee see them. */
export class ScopedAmendmentApplicationReads implements AmendmentApplicationReads {
  readonly #applications: NewestFirst<AmendmentApplicationView, Key>;

  constructor(
    private readonly session: ReadSession,
    private readonly verifier: ChainVerifier,
    private readonly others: { parties: ScopedPartyReads; guarantees: ScopedGuaranteeReads },
  ) {
    this.#applications = new NewestFirst(session, AMENDMENT_APPLICATIONS);
  }

  async byIds<Asked extends Wanted>(
    caller: Caller,
    ids: readonly string[],
    wanted: Asked,
  ): Promise<Shown<AmendmentApplicationView, Asked>[]> {
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
  ): Promise<Requested<AmendmentApplicationView>[]> {
    const found = await this.#applications.byIds(caller, ids, wanted);
    if (showing !== "LISTED")
      showing.add(
        "APPLICATION",
        found.map(({ id }) => id),
      );
    if (showing !== "LISTED" && wanted.has("certificateVersion"))
      showing.add(
        "GUARANTEE",
        found.map(({ keys }) => keys.guaranteeId),
      );
    await this.#complete(caller, found, wanted, showing);
    return viewsOf(found);
  }

  async charged(caller: Caller, guaranteeIds: readonly string[]): Promise<ChargedAmendment[]> {
    if (guaranteeIds.length === 0) return [];
    return this.session.sql<ChargedAmendment>(
      (parameters) =>
        `SELECT m.id AS id, m.guarantee_id AS "guaranteeId" FROM amendment_application m ` +
        `WHERE ${amendmentApplicationsInScope(caller, "m", parameters)} ` +
        `AND m.guarantee_id IN (${parameters.list(guaranteeIds)}) AND m.status IN (${parameters.list(CHARGED)}) ` +
        // What is neither issued nor settled counts once it is approved, as long as it can be issued.
        `AND (m.status = 'ISSUED' OR m.settlement IS NOT NULL OR (m.status = 'APPROVED' AND EXISTS ` +
        `(SELECT 1 FROM guarantee cg WHERE cg.id = m.guarantee_id AND cg.version = m.revision ` +
        `AND cg.status IN (${parameters.list(LIFE_CYCLE.amend.from)})))) ` +
        `ORDER BY m.amended_on, m.id`,
    );
  }

  async settledMonthly(
    caller: Caller,
    { issuerId, contractorId, month }: MonthlyPremiumQuery,
  ): Promise<string[]> {
    const rows = await this.session.sql<{ id: string }>(
      (parameters) =>
        `SELECT m.id AS id FROM amendment_application m WHERE ${amendmentApplicationsInScope(caller, "m", parameters)} ` +
        `AND m.issuer_id = ${parameters.add(issuerId)} AND m.contractor_id = ${parameters.add(contractorId)} ` +
        `AND m.status IN (${parameters.list(CHARGED)}) ` +
        // The settlement is sealed as it was written, by this system alone: no text of a person stands in it.
        `AND m.settlement LIKE ${parameters.add('%"method":"MONTHLY_ACCOUNT"%')} ` +
        `AND m.settlement LIKE ${parameters.add(`%"settledOn":"${month}-%`)} ORDER BY m.id`,
    );
    return rows.map(({ id }) => id);
  }

  async page(
    caller: Caller,
    window: Window,
    filter: AmendmentApplicationFilter,
    wanted: Wanted,
  ): Promise<Page<Requested<AmendmentApplicationView>>> {
    const { guaranteeId, statuses, contractorId, issuerId, externalReference, updatedSince } = filter;
    const where = (parameters: SqlParameters): string[] => [
      ...noneOf([
        isMarked("m.id"),
        isMarked("m.guarantee_id"),
        ...(isShown(wanted, "issuer") ? [isMarked("m.issuer_id")] : []),
        ...(isShown(wanted, "contractor") ? [isMarked("m.contractor_id")] : []),
        ...markedPartiesBelow("guarantee", "m.guarantee_id", wanted.below("guarantee")),
      ]),
      ...equal("m.guarantee_id", guaranteeId, parameters),
      ...among("m.status", statuses, parameters),
      ...equal("m.contractor_id", contractorId, parameters),
      ...equal("m.issuer_id", issuerId, parameters),
      ...equal("m.external_reference", externalReference, parameters),
    ];
    const page = await this.#applications.page(caller, window, wanted, where, updatedSince);
    await this.#complete(caller, foundIn(page), wanted, "LISTED");
    return withoutKeys(page);
  }

  /** What the application names by id: one statement each for the whole page, and only when asked for. */
  async #complete(
    caller: Caller,
    found: readonly FoundApplication[],
    wanted: Wanted,
    showing: Showing,
  ): Promise<void> {
    const { parties, guarantees } = this.others;
    if (wanted.has("due")) for (const { view, keys } of found) Object.assign(view, { due: dueOf(keys) });
    await attach(found, "issuer", wanted, "issuerId", partiesOf(parties, caller, "Issuer", showing));
    await attach(
      found,
      "contractor",
      wanted,
      "contractorId",
      partiesOf(parties, caller, "Contractor", showing),
    );
    await attach(found, "guarantee", wanted, "guaranteeId", (ids, below) =>
      guarantees.readByIds(caller, ids, below, showing),
    );
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
