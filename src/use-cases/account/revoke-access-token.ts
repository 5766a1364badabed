import type { Caller } from "../../domain/account/access";
import { assertMay } from "../shared/forbidden";
import { once } from "../shared/once";
import type { Stores } from "../stores";
import { done, refused, type Outcome } from "../shared/outcome";
import type { UseCaseParts } from "../use-case-parts";
import { recordEvent } from "../shared/record-event";

export interface RevokeAccessToken {
  readonly tokenId: string;
  readonly idempotencyKey: string | null;
}

type Revoked = Outcome<{ tokenId: string }, "ACCESS_TOKEN_NOT_FOUND" | "IDEMPOTENCY_CONFLICT">;

/** Revokes an integration's access token of the caller's own organisation, at once; one that is revoked stays so. */
export async function revokeAccessToken(
  parts: Pick<UseCaseParts, "unitOfWork" | "vault" | "clock" | "newId">,
  caller: Caller,
  { tokenId, idempotencyKey }: RevokeAccessToken,
): Promise<Revoked> {
  assertMay(caller, "manageAccessTokens");
  const call = { caller, operation: "revokeAccessToken", idempotencyKey, input: { tokenId } };
  return parts.unitOfWork.run((stores) =>
    once({ ...parts, stores }, call, () => revokeInside(stores, parts, caller, tokenId)),
  );
}

async function revokeInside(
  { accessTokens, events }: Stores,
  { clock, newId }: Pick<UseCaseParts, "clock" | "newId">,
  caller: Caller,
  tokenId: string,
): Promise<Revoked> {
  const token = await accessTokens.ofIntegration(caller.organisationId, tokenId);
  if (!token) return refused({ code: "ACCESS_TOKEN_NOT_FOUND" });
  if (token.revokedAt !== null) return done({ tokenId });
  const at = clock();
  await accessTokens.revoke([tokenId], at);
  await recordEvent({ events }, { newId }, caller, { at, type: "ACCESS_TOKEN_REVOKED", subjectId: tokenId });
  return done({ tokenId });
}
