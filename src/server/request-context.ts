import type { FastifyRequest } from "fastify";
import type { ApiContext, SignedIn } from "../api/context";
import {
  authenticationRequired,
  databaseUnavailable,
  internal,
  RequestError,
} from "../api/errors/request-error";
import { localeOf } from "../api/locale";
import { authenticate } from "../application/authenticate";
import type { Reads } from "../application/reads";
import { StorageUnavailable } from "../application/storage-unavailable";
import type { UseCaseParts } from "../application/use-case";
import { clientNetwork } from "../domain/client-network";
import { logInternalError } from "./error-log";
import type { TokenUsage } from "./token-usage";

const BEARER = /^Bearer +([\w.~+/-]{1,200}=*) *$/i;

/** Who asks, in which language, and what the resolvers work with. A token that is not good ends the request here. */
export async function requestContext(
  request: FastifyRequest,
  { reads, useCases, usage }: { reads: Reads; useCases: UseCaseParts; usage: TokenUsage },
): Promise<ApiContext> {
  const locale = localeOf(request.headers["accept-language"]);
  const asked: string[] = [];
  request.asked = asked;
  try {
    const signedIn = await signIn(request, reads, useCases);
    if (signedIn) usage.note(signedIn.caller);
    const visitor = { network: clientNetwork(request.ip) };
    return { requestId: request.id, locale, signedIn, visitor, asked, reads, useCases };
  } catch (error) {
    if (error instanceof RequestError) throw error;
    // Without a context no plugin hears of the error.
    logInternalError(request.log, request.id, error);
    throw error instanceof StorageUnavailable ? databaseUnavailable(request.id) : internal(request.id);
  }
}

async function signIn(
  { headers: { authorization } }: FastifyRequest,
  { accessTokens }: Reads,
  { clock }: UseCaseParts,
): Promise<SignedIn | null> {
  if (authorization === undefined) return null;
  const token = BEARER.exec(authorization)?.[1];
  if (token === undefined) throw authenticationRequired("MALFORMED");
  const authenticated = await authenticate({ accessTokens, clock }, token);
  if ("rejected" in authenticated) throw authenticationRequired(authenticated.rejected);
  return authenticated;
}
