import type { HoshoClient } from "./client.js";
import type { ChangeType } from "./generated/enums.js";
import type { Change } from "./generated/objects.js";
import { changes } from "./generated/operations.js";
import { HoshoConnectionError } from "./hosho-connection-error.js";
import { HoshoRequestError } from "./hosho-request-error.js";
import type { CallOptions } from "./hosho-options.js";
import { retryDelay } from "./retry-delay.js";
import { whatPasses } from "./send.js";
import { sleep } from "./sleep.js";

/** From where, and how, the feed of changes is watched. */
export interface WatchOptions extends Omit<CallOptions, "retries"> {
  /** The cursor that `save` kept last; absent or null: all that there is, from the first event on. */
  readonly after?: string | null | undefined;
  /** Only events of these types; absent or empty: all. */
  readonly types?: readonly ChangeType[] | undefined;
  /** Keeps the cursor of a change, once the next one is asked for: the change was worked on by then. */
  readonly save?: ((cursor: string) => void | Promise<void>) | undefined;
  /** Milliseconds between two looks where nothing new was found: 100 or more, 2,000 where it is absent. */
  readonly intervalMs?: number | undefined;
}

const INTERVAL_MS = 2_000;
const SHORTEST_INTERVAL_MS = 100;
const ROWS_PER_REQUEST = 100;

/**
 * Walks through the feed of changes without an end, each change once and in order. Where it is begun again with the saved
 * cursor, the change that was being worked on comes again; its `id` tells.
 *
 * Failures that may pass are waited out, for ever; others are thrown. `signal` ends the walk quietly.
 *
 * @throws RangeError where the interval cannot be used.
 */
export async function* watchChanges(
  client: HoshoClient,
  { after, types, save, intervalMs = INTERVAL_MS, ...call }: WatchOptions = {},
): AsyncGenerator<Change, void, undefined> {
  if (!(intervalMs >= SHORTEST_INTERVAL_MS))
    throw new RangeError("@hosho/sdk: intervalMs must be 100 milliseconds or more");
  const signals = call.signal ? [call.signal] : [];
  const isEnded = (): boolean => signals.some(({ aborted }) => aborted);
  let from = after ?? null;
  for (let failures = 0; !isEnded();) {
    try {
      const args = { types: types ? [...types] : null, first: ROWS_PER_REQUEST, after: from };
      const { nodes, pageInfo } = await changes(client, args, { ...call, retries: 0 });
      failures = 0;
      for (const change of nodes) {
        if (isEnded()) return;
        yield change;
        await save?.(change.cursor);
      }
      from = pageInfo.endCursor;
      if (!pageInfo.hasNextPage) await sleep(intervalMs * (0.9 + Math.random() / 5), signals);
    } catch (error) {
      if (isEnded()) return;
      const wait = error instanceof HoshoConnectionError || error instanceof HoshoRequestError;
      const delay = wait
        ? retryDelay({ failures: (failures += 1), retries: Infinity, ...whatPasses(error) }, Math.random())
        : undefined;
      if (delay === undefined) throw error;
      await sleep(delay, signals).catch(() => undefined);
    }
  }
}
