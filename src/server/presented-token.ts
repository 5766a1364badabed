import type { FastifyRequest } from "fastify";
import type { SignedIn } from "../api/context";
import { authenticationRequired } from "../api/errors/request-error";
import { authenticate } from "../application/authenticate";
import type { Reads } from "../application/ports/reads";
import type { UseCaseParts } from "../application/use-case";

const BEARER = /^Bearer +([\w.~+/-]{1,200}=*) *$/i;

/** Who presents an access token in the header; `null` where none came. Refuses one that is not good. */
export async function presentedToken(
  { headers: { authorization } }: FastifyRequest,
  { reads: { accessTokens }, useCases: { clock } }: { reads: Reads; useCases: UseCaseParts },
): Promise<SignedIn | null> {
  if (authorization === undefined) return null;
  const token = BEARER.exec(authorization)?.[1];
  if (token === undefined) throw authenticationRequired("MALFORMED");
  const authenticated = await authenticate({ accessTokens, clock }, token);
  if ("rejected" in authenticated) throw authenticationRequired(authenticated.rejected);
  return authenticated;
}
