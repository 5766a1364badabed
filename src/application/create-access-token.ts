import type { Caller } from "../domain/access";
import { findingsOnAccessToken, type AccessTokenTerms } from "../domain/access-token-terms";
import { hashAccessToken, newAccessToken } from "./access-token";
import { assertMay } from "./forbidden";
import { once } from "./once";
import type { Stores } from "./ports";
import { done, invalidInput, type Outcome } from "./refusal";
import type { UseCaseParts } from "./use-case";

export interface CreateAccessToken {
  readonly terms: AccessTokenTerms;
  readonly idempotencyKey: string | null;
}

type Created = Outcome<{ tokenId: string }, "INVALID_INPUT" | "IDEMPOTENCY_CONFLICT">;

/**
 * Makes an access token for an integration of the caller's own organisation, never with more scopes than the caller
 * has. `token` is `null` for a repeat of a call: it is shown once.
 */
export async function createAccessToken(
  parts: UseCaseParts,
  caller: Caller,
  { terms, idempotencyKey }: CreateAccessToken,
): Promise<{ outcome: Created; token: string | null }> {
  assertMay(caller, "manageAccessTokens");
  const call = { caller, operation: "createAccessToken", idempotencyKey, input: terms };
  let token: string | null = null;
  const outcome = await parts.unitOfWork.run((stores) =>
    once({ ...parts, stores }, call, async () => {
      const made = newAccessToken();
      const created = await createInside(stores, parts, caller, terms, hashAccessToken(made));
      if (created.done) token = made;
      return created;
    }),
  );
  return { outcome, token };
}

async function createInside(
  stores: Stores,
  { clock, newId }: UseCaseParts,
  caller: Caller,
  terms: AccessTokenTerms,
  hash: string,
): Promise<Created> {
  const at = clock();
  const findings = findingsOnAccessToken(terms, caller.scopes, at);
  if (findings.length > 0) return invalidInput(findings);
  const id = newId("token");
  const { role, organisationId } = caller;
  const scopes = [...new Set(terms.scopes)];
  await stores.accessTokens.insert({ ...terms, id, hash, role, organisationId, createdAt: at, scopes });
  await stores.events.append({
    id: newId("event"),
    at,
    type: "ACCESS_TOKEN_CREATED",
    caller,
    guaranteeId: null,
    subjectId: id,
    from: null,
    to: null,
  });
  return done({ tokenId: id });
}
