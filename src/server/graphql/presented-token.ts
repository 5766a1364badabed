import type { FastifyRequest } from "fastify";
import type { SignedIn } from "../../api/graphql/context";
import { authenticationRequired } from "../../api/graphql/errors/request-error";
import { authenticate, type Authenticated } from "../../use-cases/account/authenticate";
import { hashAccessToken } from "../../use-cases/account/access-token";
import type { Reads } from "../../use-cases/reads";
import type { AtOnce } from "../../use-cases/shared/at-once";
import type { UseCaseParts } from "../../use-cases/use-case-parts";
import type { Budgets } from "./budgets";

declare module "fastify" {
  interface FastifyRequest {
    /** Set once it was worked out: `null` where the header has no possible token. */
    tokenHash: string | null | undefined;
  }
}

export interface TokenParts {
  readonly reads: Reads;
  readonly useCaseParts: UseCaseParts;
  readonly budgets: Budgets;
}

const BEARER = /^Bearer +([\w.~+/-]{1,200}=*) *$/i;

/** The hash of the token in the header, worked out once; `null` where the header has none, or no possible one. */
export function presentedTokenHash(request: Pick<FastifyRequest, "headers" | "tokenHash">): string | null {
  if (request.tokenHash === undefined) {
    const token = BEARER.exec(request.headers.authorization ?? "")?.[1];
    request.tokenHash = token === undefined ? null : hashAccessToken(token);
  }
  return request.tokenHash;
}

/** The caller by the access token in the header; `null` without a token. Refuses a token that is not good. */
export function presentedToken(
  request: Pick<FastifyRequest, "headers" | "tokenHash" | "account">,
  { reads: { accessTokens }, useCaseParts: { clock }, budgets }: TokenParts,
): AtOnce<SignedIn | null> {
  if (request.headers.authorization === undefined) return null;
  const tokenHash = presentedTokenHash(request);
  if (tokenHash === null) throw authenticationRequired("MALFORMED");
  const recognised = (authenticated: Authenticated): SignedIn => {
    if ("rejected" in authenticated) {
      budgets.forget(tokenHash);
      throw authenticationRequired(authenticated.rejected);
    }
    request.account = budgets.recognise(tokenHash, authenticated.caller);
    return authenticated;
  };
  const authenticated = authenticate({ accessTokens, clock }, tokenHash);
  return authenticated instanceof Promise ? authenticated.then(recognised) : recognised(authenticated);
}
