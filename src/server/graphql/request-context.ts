import type { FastifyRequest } from "fastify";
import type { ApiContext } from "../../api/graphql/context";
import { RequestDocuments } from "../../api/graphql/document/request-documents";
import { databaseUnavailable, internal, RequestError } from "../../api/graphql/errors/request-error";
import { localeOf } from "../../api/graphql/locale";
import type { UseCaseParts } from "../../use-cases/use-case-parts";
import { StorageUnavailable } from "../../use-cases/shared/storage-unavailable";
import { clientNetwork } from "../../domain/account/client-network";
import type { Introspection } from "../../config";
import { documentAddress } from "../documents/document-address";
import { logInternalError } from "../http/error-log";
import { mayIntrospect } from "./introspection";
import { presentedToken, type TokenParts } from "./presented-token";
import type { TokenUsage } from "./token-usage";
import { inLine } from "../write-line";

declare module "fastify" {
  interface FastifyRequest {
    /** Whether errors may suggest names of the schema; they may not until the caller is known. */
    isToldNames: boolean | undefined;
  }
}

export interface ContextParts extends TokenParts {
  readonly usage: TokenUsage;
  readonly introspection: Introspection;
}

/**
 * The caller, its language, and what the resolvers work with. A token that is not good ends the request here.
 */
export async function requestContext(request: FastifyRequest, parts: ContextParts): Promise<ApiContext> {
  const locale = localeOf(request.headers["accept-language"]);
  const asked: string[] = [];
  request.asked = asked;
  try {
    const signedIn = await presentedToken(request, parts);
    if (signedIn) parts.usage.note(signedIn.caller);
    const introspection = mayIntrospect(parts.introspection, signedIn);
    request.isToldNames = introspection === "YES";
    return contextFor(request, parts, { locale, asked, signedIn, introspection });
  } catch (error) {
    if (error instanceof RequestError) throw error;
    // Without a context Apollo calls no plugin with the error.
    logInternalError(request.log, request.id, error);
    throw error instanceof StorageUnavailable ? databaseUnavailable(request.id) : internal(request.id);
  }
}

type Known = Pick<ApiContext, "locale" | "asked" | "signedIn" | "introspection">;

/** What few operations need is made for those that do. */
function contextFor(
  request: FastifyRequest,
  { reads, useCaseParts }: ContextParts,
  known: Known,
): ApiContext {
  const { signedIn } = known;
  const network = (): string => clientNetwork(request.ip);
  let parts: UseCaseParts | undefined;
  return {
    ...known,
    requestId: request.id,
    account: request.account,
    // Costs reveal the schema, which strangers must not learn.
    isCostWanted: signedIn !== null && request.headers["hosho-cost"] !== undefined,
    reads,
    get visitor() {
      return { network: network() };
    },
    get parts() {
      parts ??= inLine(useCaseParts, signedIn?.caller.organisationId ?? network());
      return parts;
    },
    get documents() {
      request.documents ??= new RequestDocuments(
        { ...useCaseParts, reads },
        signedIn?.caller ?? null,
        (link) => documentAddress(request, link),
      );
      return request.documents;
    },
  };
}
