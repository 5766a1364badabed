import type { Fingerprints } from "./fingerprints";
import type { Caller } from "../../domain/account/access";
import type { Clock } from "./clock";
import type { ReplyStore } from "./reply-store";
import type { RefusalCode } from "../refusals";
import { refused, type Outcome } from "./outcome";

/** A call that may be repeated: the same key and input get the first reply, and nothing happens twice. */
export interface RepeatableCall {
  /** Whose keys these are: the caller's organisation, or for a public call the one that it is addressed to. */
  readonly caller: Pick<Caller, "organisationId">;
  readonly operation: string;
  readonly idempotencyKey: string | null;
  /** Everything that makes this call what it is; kept only as a keyed hash. */
  readonly input: unknown;
}

/**
 * Does the work once per idempotency key. The reply is stored in the same unit of work as the change: ids, and what a
 * use case found about the input, names and prices included, but never an auth key, a password or a token. The same key
 * with another input is refused. A refused call leaves its key free: it did nothing, so the corrected call may use it. So does
 * one whose reply `keeps` is false of.
 */
export async function once<Value, Code extends RefusalCode>(
  {
    stores,
    vault,
    clock,
  }: {
    stores: { readonly replies: ReplyStore };
    vault: Fingerprints;
    clock: Clock;
  },
  { caller, operation, idempotencyKey, input }: RepeatableCall,
  work: () => Promise<Outcome<Value, Code>>,
  keeps: (value: Value) => boolean = () => true,
): Promise<Outcome<Value, Code> | Outcome<Value, "IDEMPOTENCY_CONFLICT">> {
  if (idempotencyKey === null) return work();
  const call = { organisationId: caller.organisationId, operation, idempotencyKey };
  const fingerprint = vault.fingerprint(JSON.stringify(input));
  const earlier = await stores.replies.claim(call, fingerprint, clock());
  if (earlier) {
    if (earlier.fingerprint !== fingerprint) return refused({ code: "IDEMPOTENCY_CONFLICT" });
    return JSON.parse(earlier.reply) as Outcome<Value, Code>;
  }
  const outcome = await work();
  if (outcome.done && keeps(outcome.value)) await stores.replies.save(call, JSON.stringify(outcome));
  else await stores.replies.release(call);
  return outcome;
}
