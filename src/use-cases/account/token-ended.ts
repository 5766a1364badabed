import type { Caller } from "../../domain/account/access";
import type { HeldToken } from "./ports";
import type { Stores } from "../stores";

/** The caller's access token ended between the beginning of the request and the change that it asks for. */
export class TokenEnded extends Error {
  constructor(readonly reason: "UNKNOWN" | "EXPIRED" | "REVOKED") {
    super("the access token in use has ended");
    this.name = "TokenEnded";
  }
}

/**
 * The caller's own access token, which still works and does so until the unit of work ends: for what outlives the
 * token. A sign-out or a reset that comes at the same time is either seen here, or sees what is made here.
 */
export async function holdOwnToken(
  { accessTokens }: Stores,
  { tokenId }: Caller,
  now: Date,
): Promise<HeldToken> {
  const held = await accessTokens.hold(tokenId);
  if (!held) throw new TokenEnded("UNKNOWN");
  if (held.revokedAt) throw new TokenEnded("REVOKED");
  if (held.expiresAt && held.expiresAt <= now) throw new TokenEnded("EXPIRED");
  return held;
}
