import type { MailQuery, MailReads, MailView } from "../../use-cases/notice/ports";
import type { Page } from "../../use-cases/shared/page";
import type { Requested } from "../../use-cases/shared/view";
import type { Wanted } from "../../use-cases/shared/wanted";
import type { Caller } from "../../domain/account/access";
import type { MailChoices } from "../../domain/notice/mail-choices";
import { storedMailChoices } from "./mail-choices";
import { isDue } from "./mail.store";
import { mailsInScope } from "../engine/scope";
import { isMarked, noneOf } from "../seals/broken-chains";
import type { ChainVerifier } from "../seals/chain-verifier";
import type { Showing } from "../seals/shown-subjects";
import type { SqlParameters } from "../engine/sql-parameters";
import type { ScopedApplicationReads } from "../application/application.reads";
import { attach } from "../party/attached-views";
import type { ScopedGuaranteeReads } from "../guarantee/guarantee.reads";
import { orderAndLimit, toPage, withinWindow, type KeysetOrder } from "../engine/keyset";
import { instantFromDatabase } from "../engine/instant";
import { KeptPlans } from "../engine/kept-plans";
import type { Projection } from "../engine/projection";
import { select, type Found, type KeyColumns } from "../engine/selection";
import type { ReadSession } from "../engine/read-session";
import { markedPartiesBelow } from "../seals/shown-parties";

const MAIL: Projection<MailView> = {
  typename: "Mail",
  fields: {
    id: { expression: "m.id" },
    type: { expression: "m.type" },
    to: { expression: "m.recipient" },
    subject: { expression: "m.subject" },
    text: { expression: "m.text" },
    status: { expression: "m.status" },
    createdAt: { expression: "m.created_at", convert: instantFromDatabase },
    sentAt: { expression: "m.sent_at", convert: instantFromDatabase },
    attempts: { expression: "m.attempts" },
    failure: { expression: "m.failure" },
  },
};

const NEWEST_FIRST: KeysetOrder = { key: "m.created_at", id: "m.id", direction: "DESC" };

interface Keys {
  readonly createdAt: string;
  readonly guaranteeId: string | null;
  readonly applicationId: string | null;
}

const KEYS: KeyColumns<Keys> = {
  createdAt: "m.created_at",
  guaranteeId: "m.guarantee_id",
  applicationId: "m.application_id",
};

type FoundMail = Found<Requested<MailView>, Keys>;

/** Mails as the service shows them again: to those who take part in the guarantee that they are about. */
export class ScopedMailReads implements MailReads {
  readonly #plans = new KeptPlans<"">();

  constructor(
    private readonly session: ReadSession,
    private readonly verifier: ChainVerifier,
    private readonly others: {
      readonly guarantees: ScopedGuaranteeReads;
      readonly applications: ScopedApplicationReads;
    },
  ) {}

  async byIds(caller: Caller, ids: readonly string[], wanted: Wanted): Promise<Requested<MailView>[]> {
    if (ids.length === 0) return [];
    const found = await this.verifier.served((shown) =>
      this.#read(caller, wanted, (parameters) => [`m.id IN (${parameters.list(ids)})`], "", shown),
    );
    return found.map(({ view }) => view);
  }

  async page(
    caller: Caller,
    { window, guaranteeId, applicationId, status }: MailQuery,
    wanted: Wanted,
  ): Promise<Page<Requested<MailView>>> {
    const found = await this.#read(
      caller,
      wanted,
      (parameters) => [
        ...noneOf([
          isMarked("m.guarantee_id"),
          isMarked("m.application_id"),
          ...markedPartiesBelow("guarantee", "m.guarantee_id", wanted.below("guarantee")),
        ]),
        ...(guaranteeId === undefined ? [] : [`m.guarantee_id = ${parameters.add(guaranteeId)}`]),
        ...(applicationId === undefined ? [] : [`m.application_id = ${parameters.add(applicationId)}`]),
        ...(status === undefined ? [] : [`m.status = ${parameters.add(status)}`]),
        ...withinWindow(NEWEST_FIRST, window, parameters),
      ],
      orderAndLimit(NEWEST_FIRST, window),
      "LISTED",
    );
    return toPage(
      found.map(({ id, view, keys }) => ({ view, position: { key: keys.createdAt, id } })),
      window,
    );
  }

  async choices({ organisationId }: Caller): Promise<MailChoices> {
    return storedMailChoices((write) => this.session.sql(write), organisationId);
  }

  async isAnyDue(now: Date): Promise<boolean> {
    const due = await this.session.sql(
      (parameters) => `SELECT 1 AS due FROM mail m WHERE ${isDue("m", now, parameters)} LIMIT 1`,
    );
    return due.length > 0;
  }

  async #read(
    caller: Caller,
    wanted: Wanted,
    conditions: (parameters: SqlParameters) => string[],
    order: string,
    showing: Showing,
  ): Promise<FoundMail[]> {
    const { columns, toFound } = this.#plans.of(wanted, "", () => select(MAIL, wanted, null, KEYS));
    const rows = await this.session.cells(
      (parameters) =>
        `SELECT ${columns} FROM mail m ` +
        `WHERE ${[mailsInScope(caller, "m", parameters), ...conditions(parameters)].join(" AND ")} ${order}`,
    );
    const found = rows.map(toFound);
    await this.#complete(caller, found, wanted, showing);
    return found;
  }

  /** One statement for all of them, and only when asked for: whoever sees a mail sees what it is about. */
  async #complete(
    caller: Caller,
    found: readonly FoundMail[],
    wanted: Wanted,
    showing: Showing,
  ): Promise<void> {
    const { guarantees, applications } = this.others;
    await attach(found, "guarantee", wanted, "guaranteeId", (ids, below) =>
      guarantees.readByIds(caller, ids, below, showing),
    );
    await attach(found, "application", wanted, "applicationId", (ids, below) =>
      applications.readByIds(caller, ids, below, showing),
    );
  }
}
