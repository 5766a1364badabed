import type { FastifyRequest } from "fastify";
import type { SignedIn } from "../../api/graphql/context";
import { authenticationRequired } from "../../api/graphql/errors/request-error";
import { authenticate } from "../../use-cases/account/authenticate";
import type { Reads } from "../../use-cases/reads";
import type { UseCaseParts } from "../../use-cases/use-case-parts";
import type { Budgets } from "./budgets";

export interface TokenParts {
  readonly reads: Reads;
  readonly useCaseParts: UseCaseParts;
  readonly budgets: Budgets;
}

const BEARER = /^Bearer +([\w.~+/-]{1,200}=*) *$/i;

/** The token in the header; `undefined` where the header has none, or no possible one. */
export function bearerToken({ headers: { authorization } }: FastifyRequest): string | undefined {
  return authorization === undefined ? undefined : BEARER.exec(authorization)?.[1];
}

/** The caller by the access token in the header; `null` without a token. Refuses a token that is not good. */
export async function presentedToken(
  request: FastifyRequest,
  { reads: { accessTokens }, useCaseParts: { clock }, budgets }: TokenParts,
): Promise<SignedIn | null> {
  if (request.headers.authorization === undefined) return null;
  const token = bearerToken(request);
  if (token === undefined) throw authenticationRequired("MALFORMED");
  const authenticated = await authenticate({ accessTokens, clock }, token);
  if ("rejected" in authenticated) {
    budgets.forget(token);
    throw authenticationRequired(authenticated.rejected);
  }
  request.account = budgets.recognise(token, authenticated.caller);
  return authenticated;
}
