import { askUnlessRefused, type RefusableOperation } from "./ask-unless-refused.js";
import { type HoshoClient, visitorOf } from "./client.js";
import type { SignOutInput } from "./generated/inputs.js";
import type { CallOptions } from "./hosho-options.js";

/**
 * Ends a session: that of the refresh token, which goes out without the client's access token, because that may have
 * expired; otherwise that of the access token. A second try does no harm: the session has ended.
 */
export function endSession<Success>(
  client: HoshoClient,
  mutation: RefusableOperation<Success>,
  input: SignOutInput,
  call?: CallOptions,
): Promise<Success> {
  const isVisitor = typeof input.refreshToken === "string";
  return askUnlessRefused(isVisitor ? visitorOf(client) : client, mutation, { input }, call);
}
