import type { Caller } from "../../domain/account/access";
import { findingsOnAccessToken, type AccessTokenTerms } from "../../domain/account/access-token-terms";
import { hashAccessToken, newAccessToken } from "./access-token";
import { assertMay } from "../shared/forbidden";
import { once } from "../shared/once";
import type { Stores } from "../stores";
import { done, invalidInput, type Outcome } from "../shared/outcome";
import { holdOwnToken } from "./token-ended";
import type { UseCaseParts } from "../use-case-parts";
import { recordEvent } from "../shared/record-event";

export interface CreateAccessToken {
  readonly terms: AccessTokenTerms;
  readonly idempotencyKey: string | null;
}

type Created = Outcome<{ tokenId: string; token: string | null }, "INVALID_INPUT" | "IDEMPOTENCY_CONFLICT">;

/**
 * Makes an access token for an integration of the caller's own organisation, never with more scopes than the caller
 * has. `token` is `null` for a repeat of a call: it is shown once. It would outlive the caller's own token by up to two
 * years, so that one is held while it is made; and it is noted whose it is, for the day that this person is locked out.
 */
export async function createAccessToken(
  parts: Pick<UseCaseParts, "unitOfWork" | "vault" | "clock" | "newId">,
  caller: Caller,
  { terms, idempotencyKey }: CreateAccessToken,
): Promise<Created> {
  assertMay(caller, "manageAccessTokens");
  const call = { caller, operation: "createAccessToken", idempotencyKey, input: terms };
  let token: string | null = null;
  const outcome = await parts.unitOfWork.run(async (stores) => {
    const { createdByUserId } = await holdOwnToken(stores, caller, parts.clock());
    return once({ ...parts, stores }, call, async () => {
      const made = newAccessToken();
      const maker = { caller, userId: caller.userId ?? createdByUserId };
      const created = await createInside(stores, parts, maker, terms, hashAccessToken(made));
      if (created.done) token = made;
      return created;
    });
  });
  return outcome.done ? done({ ...outcome.value, token }) : outcome;
}

async function createInside(
  stores: Stores,
  { clock, newId }: Pick<UseCaseParts, "clock" | "newId">,
  { caller, userId: createdByUserId }: { caller: Caller; userId: string | null },
  terms: AccessTokenTerms,
  hash: string,
): Promise<Outcome<{ tokenId: string }, "INVALID_INPUT">> {
  const at = clock();
  const findings = findingsOnAccessToken(terms, caller.scopes, at);
  if (findings.length > 0) return invalidInput(findings);
  const id = newId("token");
  const { role, organisationId } = caller;
  const scopes = [...new Set(terms.scopes)];
  const made = { id, hash, role, organisationId, createdAt: at, createdByUserId };
  await stores.accessTokens.insert({ ...terms, ...made, scopes });
  await recordEvent(stores, { newId }, caller, { at, type: "ACCESS_TOKEN_CREATED", subjectId: id });
  return done({ tokenId: id });
}
