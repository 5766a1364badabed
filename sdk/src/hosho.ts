import { createClient } from "./client.js";
import { type HoshoMethods, methodsOf } from "./generated/hosho-methods.js";
import type { Change } from "./generated/objects.js";
import type { HoshoOptions } from "./hosho-options.js";
import { request, type RequestRest } from "./request.js";
import type { TypedDocument } from "./typed-document.js";
import { verifyWebhook } from "./verify-webhook.js";
import { watchChanges, type WatchOptions } from "./watch-changes.js";

/**
 * The API, one method per operation. Every method may throw:
 * - {@link HoshoRequestError} where the request fails as a whole, for example for want of a good token;
 * - {@link HoshoConnectionError} where no answer comes.
 *
 * Mutations, and queries that name refusals, also throw {@link HoshoRefusal}, for what a caller has to expect. Mutations
 * carry an `idempotencyKey`, a random one unless the input brings it, so a try that is repeated changes nothing twice;
 * `signIn`, `refreshSession`, `changePassword`, `acceptInvitation` and `completePasswordReset` take none and are never repeated.
 */
export interface Hosho extends HoshoMethods {
  /**
   * Sends an operation of your own and returns its data. Result and variables are typed by the document, where a code
   * generator or gql.tada typed it, or by hand: `hosho.request<Result, Variables>(…)`. Errors that are members of a result
   * union are part of the data. Nothing is tried again unless `retries` is given here: only the caller knows whether the
   * operation may be repeated, as queries may, and mutations that bring an `idempotencyKey`.
   */
  readonly request: <Result = unknown, Variables extends object = object>(
    document: TypedDocument<Result, Variables>,
    ...rest: RequestRest<NoInfer<Variables>>
  ) => Promise<Result>;
  /**
   * Walks through the feed of changes without an end, as {@link Change} after change comes, and keeps the cursor where the caller
   * says:
   *
   * ```ts
   * for await (const change of hosho.watchChanges({ after: read(), save: write })) console.log(change.type);
   * ```
   */
  readonly watchChanges: (options?: WatchOptions) => AsyncGenerator<Change, void, undefined>;
  /** What a receiver of webhooks needs. */
  readonly webhooks: {
    /** Verifies a webhook, and gives what it tells; as {@link verifyWebhook}, which needs no client. */
    readonly verify: typeof verifyWebhook;
  };
}

/**
 * Makes a client of the Hosho API.
 *
 * @throws TypeError or RangeError where an option cannot be used. Nothing is sent yet.
 */
export function createHosho(options: HoshoOptions): Hosho {
  const client = createClient(options);
  return {
    ...methodsOf(client),
    request: (document, ...rest) => request(client, document, ...rest),
    watchChanges: (watch) => watchChanges(client, watch),
    webhooks: { verify: verifyWebhook },
  };
}
