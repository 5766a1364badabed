import type { Caller } from "../../domain/account/access";
import { PENDING_BEFORE_MORE } from "../../domain/webhook/delivery-schedule";
import type { Page, Window } from "../../use-cases/shared/page";
import type { Requested } from "../../use-cases/shared/view";
import type { Wanted } from "../../use-cases/shared/wanted";
import type {
  DeliveryQuery,
  WebhookDeliveryView,
  WebhookEndpointView,
  WebhookReads,
  WebhookWork,
} from "../../use-cases/webhook/ports";
import { booleanFromDatabase } from "../engine/columns";
import { instantFromDatabase } from "../engine/instant";
import {
  foundIn,
  NewestFirst,
  viewsOf,
  withoutKeys,
  type Found,
  type ScopedTable,
} from "../engine/newest-first";
import type { ReadSession } from "../engine/read-session";
import { webhooksInScope } from "../engine/scope";
import { attach } from "../party/attached-views";
import { isDue, isFree } from "./sendable";
import { typesOf } from "./stored-endpoint";

const ENDPOINTS: ScopedTable<WebhookEndpointView> = {
  table: "webhook_endpoint",
  alias: "w",
  projection: {
    typename: "WebhookEndpoint",
    fields: {
      id: { expression: "w.id" },
      name: { expression: "w.name" },
      url: { expression: "w.url" },
      types: { expression: "w.types", convert: typesOf },
      isPaused: { expression: "w.is_paused", convert: booleanFromDatabase },
      createdAt: { expression: "w.created_at", convert: instantFromDatabase },
      formerSecretUntil: { expression: "w.former_secret_until", convert: instantFromDatabase },
      failures: { expression: "w.failures" },
      restsUntil: { expression: "w.rests_until", convert: instantFromDatabase },
    },
  },
  scope: webhooksInScope,
};

type Key = "endpointId";

const DELIVERIES: ScopedTable<WebhookDeliveryView, Key> = {
  table: "webhook_delivery",
  alias: "d",
  projection: {
    typename: "WebhookDelivery",
    fields: {
      id: { expression: "d.id" },
      webhookId: { expression: "d.webhook_id" },
      type: { expression: "d.type" },
      body: { expression: "d.body" },
      status: { expression: "d.status" },
      attempts: { expression: "d.attempts" },
      statusCode: { expression: "d.status_code" },
      failure: { expression: "d.failure" },
      createdAt: { expression: "d.created_at", convert: instantFromDatabase },
      lastAttemptAt: { expression: "d.last_attempt_at", convert: instantFromDatabase },
      nextAttemptAt: { expression: "d.next_attempt_at", convert: instantFromDatabase },
    },
  },
  keys: { endpointId: "d.endpoint_id" },
  scope: webhooksInScope,
};

/** Receivers that are named at once; the others' turn comes next. */
const MOST_NAMED = 50;

interface NamedEndpoint {
  readonly id: string;
  readonly organisationId: string;
  /** PostgreSQL gives it as a text. */
  readonly position: number | string;
  readonly isBehind: number | boolean;
  readonly isDue: number | boolean;
}

export class ScopedWebhookReads implements WebhookReads {
  readonly #endpoints: NewestFirst<WebhookEndpointView>;
  readonly #deliveries: NewestFirst<WebhookDeliveryView, Key>;

  constructor(private readonly session: ReadSession) {
    this.#endpoints = new NewestFirst(session, ENDPOINTS);
    this.#deliveries = new NewestFirst(session, DELIVERIES);
  }

  async endpointsByIds(
    caller: Caller,
    ids: readonly string[],
    wanted: Wanted,
  ): Promise<Requested<WebhookEndpointView>[]> {
    return viewsOf(await this.#endpoints.byIds(caller, ids, wanted));
  }

  async endpoints(
    caller: Caller,
    window: Window,
    wanted: Wanted,
  ): Promise<Page<Requested<WebhookEndpointView>>> {
    return withoutKeys(await this.#endpoints.page(caller, window, wanted));
  }

  async deliveriesByIds(
    caller: Caller,
    ids: readonly string[],
    wanted: Wanted,
  ): Promise<Requested<WebhookDeliveryView>[]> {
    const found = await this.#deliveries.byIds(caller, ids, wanted);
    await this.#complete(caller, found, wanted);
    return viewsOf(found);
  }

  async deliveries(
    caller: Caller,
    { window, endpointId, status }: DeliveryQuery,
    wanted: Wanted,
  ): Promise<Page<Requested<WebhookDeliveryView>>> {
    const page = await this.#deliveries.page(caller, window, wanted, (parameters) => [
      ...(endpointId === undefined ? [] : [`d.endpoint_id = ${parameters.add(endpointId)}`]),
      ...(status === undefined ? [] : [`d.status = ${parameters.add(status)}`]),
    ]);
    await this.#complete(caller, foundIn(page), wanted);
    return withoutKeys(page);
  }

  async work(now: Date): Promise<WebhookWork> {
    const named = await this.session.sql<NamedEndpoint>(
      (parameters) =>
        `SELECT w.id AS id, w.organisation_id AS "organisationId", w.position AS position, w.position < COALESCE((SELECT MAX(position) FROM change), 0) AND ` +
        `(SELECT COUNT(*) FROM webhook_delivery p WHERE p.endpoint_id = w.id AND p.status = 'PENDING') <= ` +
        `${String(PENDING_BEFORE_MORE)} AS "isBehind", ${isFree(now, parameters)} AND EXISTS (SELECT 1 FROM webhook_delivery d ` +
        `WHERE d.endpoint_id = w.id AND ${isDue(now, parameters)}) AS "isDue" ` +
        `FROM webhook_endpoint w WHERE NOT w.is_paused ` +
        // A later one was kept by a wrong clock.
        `ORDER BY CASE WHEN w.served_at <= ${parameters.add(now.toISOString())} THEN w.served_at ELSE '' END, w.id`,
    );
    const behind = named
      .filter(({ isBehind }) => booleanFromDatabase(isBehind))
      .sort((one, other) => Number(one.position) - Number(other.position));
    const due = named.filter((each) => booleanFromDatabase(each.isDue));
    return {
      isAny: named.length > 0,
      behind: behind.slice(0, MOST_NAMED).map(({ id }) => id),
      due: due.slice(0, MOST_NAMED).map(({ id, organisationId }) => ({ id, organisationId })),
    };
  }

  async #complete(
    caller: Caller,
    found: readonly Found<Requested<WebhookDeliveryView>, Key>[],
    wanted: Wanted,
  ): Promise<void> {
    await attach(found, "endpoint", wanted, "endpointId", (ids, below) =>
      this.endpointsByIds(caller, ids, below),
    );
  }
}
