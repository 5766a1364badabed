import { askUnlessRefused, type RefusableOperation } from "./ask-unless-refused.js";
import { type HoshoClient, visitorOf } from "./client.js";
import type { CallOptions, SingleTryOptions } from "./hosho-options.js";
import { randomUuid } from "./random-uuid.js";

/** An input that can be sent again without happening twice. */
interface Repeatable {
  readonly idempotencyKey?: string | null | undefined;
}

/** The input with an `idempotencyKey`: its own, or a random one. */
export function withIdempotencyKey<Input extends Repeatable>(input: Input): Input {
  return { ...input, idempotencyKey: input.idempotencyKey ?? randomUuid() };
}

/** Sends a mutation that is safe to repeat: every try carries one `idempotencyKey`. */
export function mutate<Success>(
  client: HoshoClient,
  mutation: RefusableOperation<Success>,
  input: Repeatable,
  call?: CallOptions,
): Promise<Success> {
  return askUnlessRefused(client, mutation, { input: withIdempotencyKey(input) }, call);
}

/** The same without the client's access token. */
export function mutateAsVisitor<Success>(
  client: HoshoClient,
  mutation: RefusableOperation<Success>,
  input: Repeatable,
  call?: CallOptions,
): Promise<Success> {
  return mutate(visitorOf(client), mutation, input, call);
}

/**
 * Sends a mutation without the client's access token whose answer is secret and kept nowhere, so that no second try could
 * bring it back: it is sent once.
 */
export function mutateOnceAsVisitor<Success>(
  client: HoshoClient,
  mutation: RefusableOperation<Success>,
  input: object,
  call?: SingleTryOptions,
): Promise<Success> {
  return askUnlessRefused(visitorOf(client), mutation, { input }, { ...call, retries: 0 });
}
