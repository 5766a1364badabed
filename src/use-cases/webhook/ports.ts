import type { Caller, Role } from "../../domain/account/access";
import type { DeliveryStatus } from "../../domain/webhook/delivery-schedule";
import type { LifeStatus } from "../../domain/guarantee/guarantee-life-cycle";
import type { ChangeType } from "../shared/event-types";
import type { Page, Window } from "../shared/page";
import type { ReadApart, Requested } from "../shared/view";
import type { Wanted } from "../shared/wanted";

/** What deliveries are of: a change, or a test. */
export type WebhookType = ChangeType | "TEST";

export interface WebhookSecretsKept {
  /** As the vault has sealed it. */
  readonly secret: string;
  /** The one before, which is good until then; `null`: there is none. */
  readonly formerSecret: string | null;
  readonly formerSecretUntil: Date | null;
}

export interface NewEndpoint {
  readonly id: string;
  readonly organisationId: string;
  readonly role: Role;
  readonly name: string;
  readonly url: string;
  /** Empty: all. */
  readonly types: readonly ChangeType[];
  readonly secret: string;
  readonly createdAt: Date;
}

export type StoredEndpoint = Omit<NewEndpoint, "createdAt"> &
  WebhookSecretsKept & {
    readonly isPaused: boolean;
    /** How far of the feed its deliveries go. */
    readonly position: number;
  };

export interface EndpointChange extends Partial<WebhookSecretsKept> {
  readonly name?: string | undefined;
  readonly url?: string | undefined;
  readonly types?: readonly ChangeType[] | undefined;
  readonly isPaused?: boolean | undefined;
}

/** The receivers of an organisation. */
export interface WebhookEndpointStore {
  count(organisationId: string): Promise<number>;
  /** It is told of what gets its position from now on. */
  insert(endpoint: NewEndpoint): Promise<void>;
  /** Held until the commit; `null`: the organisation has none of this id. */
  take(organisationId: string, id: string): Promise<StoredEndpoint | null>;
  change(id: string, change: EndpointChange): Promise<void>;
  /** With its deliveries. */
  delete(id: string): Promise<void>;
}

/** One event of the feed, as a delivery tells it. */
export interface DeliveredChange {
  readonly eventId: string;
  readonly position: number;
  readonly type: ChangeType;
  readonly at: Date;
  readonly from: LifeStatus | null;
  readonly to: LifeStatus | null;
  readonly guaranteeId: string | null;
  readonly guaranteeNumber: string | null;
  readonly subjectId: string | null;
}

export interface NewDelivery {
  readonly id: string;
  /** The same at each try: by it a receiver knows what it was told already. */
  readonly webhookId: string;
  readonly type: WebhookType;
  readonly position: number;
  readonly body: string;
}

/** The deliveries of receivers, out of the feed. */
export interface WebhookQueueStore {
  /** For whoever moves them on in the feed; held until the commit. */
  takeAll(endpointIds: readonly string[]): Promise<StoredEndpoint[]>;
  countPending(endpointId: string): Promise<number>;
  /** What comes after its position, and how far that goes. */
  changesFor(
    endpoint: StoredEndpoint,
    most: number,
  ): Promise<{ readonly changes: readonly DeliveredChange[]; readonly readUpTo: number }>;
  add(
    endpoint: Pick<StoredEndpoint, "id" | "organisationId">,
    deliveries: readonly NewDelivery[],
    now: Date,
  ): Promise<void>;
  moveOn(endpointIds: readonly string[], position: number): Promise<void>;
  /** How many of these it has. */
  countOf(endpointId: string, deliveryIds: readonly string[]): Promise<number>;
  /** Makes deliveries wait anew: these, or all that were given up; returns how many. */
  replay(endpointId: string, deliveryIds: readonly string[] | null, now: Date): Promise<number>;
  /** Ends the rest of a receiver that failed. */
  endRest(endpointId: string): Promise<void>;
  /** Deletes some of what was made or given up before; returns how many. */
  deleteBefore(instant: Date, most: number): Promise<number>;
}

/** A receiver that one server alone sends to, until then. */
export interface Lease {
  readonly endpointId: string;
  /** Whoever takes it counts one more, so it also tells whose it is. */
  readonly count: number;
}

/** A delivery that is being tried. */
export interface TakenDelivery extends WebhookSecretsKept {
  readonly id: string;
  readonly lease: Lease;
  readonly webhookId: string;
  readonly url: string;
  readonly body: string;
  /** 1 for the first try. */
  readonly attempt: number;
  /** Since when it is to be delivered: since it was made, or replayed. */
  readonly waitsSince: Date;
  /** Failures in a row before this try, of all that the receiver was sent. */
  readonly failuresBefore: number;
}

/** What became of a try. */
export interface TriedDelivery {
  readonly status: DeliveryStatus;
  readonly at: Date;
  readonly statusCode: number | null;
  /** A short code, never a text that somebody else wrote; `null`: it was taken. */
  readonly failure: string | null;
  /** `null` unless it is tried again. */
  readonly nextAttemptAt: Date | null;
}

/** The sending of deliveries. */
export interface WebhookDispatchStore {
  /** It counts as served now. `null`: another server sends to it, or it rests, or there is nothing to send. */
  lease(endpointId: string, now: Date, until: Date): Promise<Lease | null>;
  /** The first one that is due, of a receiver that is held; it counts as tried. `null`: none is, or the lease was lost. */
  takeDue(lease: Lease, now: Date): Promise<TakenDelivery | null>;
  record(delivery: Pick<TakenDelivery, "id" | "attempt">, tried: TriedDelivery): Promise<void>;
  /** Takes a try back that was none: it is due at once. */
  giveBack(delivery: Pick<TakenDelivery, "id" | "attempt">, now: Date): Promise<void>;
  /** Holds a receiver on that has just taken something. */
  renew(lease: Lease, until: Date): Promise<void>;
  release(lease: Lease): Promise<void>;
  /** Lets a receiver go that has failed so often in a row, and leaves it alone until then. */
  rest(lease: Lease, failures: number, until: Date): Promise<void>;
}

export interface WebhookReads {
  endpointsByIds(
    caller: Caller,
    ids: readonly string[],
    wanted: Wanted,
  ): Promise<Requested<WebhookEndpointView>[]>;
  /** Newest first, likewise below. */
  endpoints(caller: Caller, window: Window, wanted: Wanted): Promise<Page<Requested<WebhookEndpointView>>>;
  deliveriesByIds(
    caller: Caller,
    ids: readonly string[],
    wanted: Wanted,
  ): Promise<Requested<WebhookDeliveryView>[]>;
  deliveries(
    caller: Caller,
    query: DeliveryQuery,
    wanted: Wanted,
  ): Promise<Page<Requested<WebhookDeliveryView>>>;
  /** What there is to do; no receivers: nothing. */
  work(now: Date): Promise<WebhookWork>;
}

export interface WebhookWork {
  /** Whether any receiver is sent anything at all. */
  readonly isAny: boolean;
  /** Receivers whose deliveries do not go to the end of the feed and that may have more; the furthest behind come first. */
  readonly behind: readonly string[];
  /** Receivers that something is due for and nobody sends to; those that were sent to last come last. */
  readonly due: readonly { readonly id: string; readonly organisationId: string }[];
}

export interface DeliveryQuery {
  readonly window: Window;
  readonly endpointId?: string | undefined;
  readonly status?: DeliveryStatus | undefined;
}

export interface WebhookEndpointView {
  readonly __typename: "WebhookEndpoint";
  readonly id: string;
  readonly name: string;
  readonly url: string;
  readonly types: readonly ChangeType[];
  readonly isPaused: boolean;
  readonly createdAt: Date;
  readonly formerSecretUntil: Date | null;
  readonly failures: number;
  readonly restsUntil: Date | null;
}

export interface WebhookDeliveryView extends ReadApart<"endpoint"> {
  readonly __typename: "WebhookDelivery";
  readonly id: string;
  readonly webhookId: string;
  readonly type: WebhookType;
  readonly body: string;
  readonly status: DeliveryStatus;
  readonly attempts: number;
  readonly statusCode: number | null;
  readonly failure: string | null;
  readonly createdAt: Date;
  readonly lastAttemptAt: Date | null;
  readonly nextAttemptAt: Date | null;
  readonly endpoint: { readonly id: string } | null;
}
