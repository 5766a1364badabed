import type { FastifyRequest } from "fastify";
import type { ApiContext } from "../api/context";
import { RequestDocuments } from "../api/document/request-documents";
import { databaseUnavailable, internal, RequestError } from "../api/errors/request-error";
import { localeOf } from "../api/locale";
import type { Reads } from "../application/ports/reads";
import { StorageUnavailable } from "../application/storage-unavailable";
import type { UseCaseParts } from "../application/use-case";
import { clientNetwork } from "../domain/client-network";
import { documentAddress } from "./document-address";
import { logInternalError } from "./error-log";
import { presentedToken } from "./presented-token";
import type { TokenUsage } from "./token-usage";
import { inLine } from "./write-line";

/** Who asks, in which language, and what the resolvers work with. A token that is not good ends the request here. */
export async function requestContext(
  request: FastifyRequest,
  parts: { reads: Reads; useCases: UseCaseParts; usage: TokenUsage },
): Promise<ApiContext> {
  const locale = localeOf(request.headers["accept-language"]);
  const { reads, usage } = parts;
  const asked: string[] = [];
  request.asked = asked;
  try {
    const signedIn = await presentedToken(request, parts);
    if (signedIn) usage.note(signedIn.caller);
    const visitor = { network: clientNetwork(request.ip) };
    const useCases = inLine(parts.useCases, signedIn?.caller.organisationId ?? visitor.network);
    const documents = new RequestDocuments({ ...useCases, reads }, signedIn?.caller ?? null, (link) =>
      documentAddress(request, link),
    );
    request.documents = documents;
    return { requestId: request.id, locale, signedIn, visitor, asked, reads, useCases, documents };
  } catch (error) {
    if (error instanceof RequestError) throw error;
    // Without a context no plugin hears of the error.
    logInternalError(request.log, request.id, error);
    throw error instanceof StorageUnavailable ? databaseUnavailable(request.id) : internal(request.id);
  }
}
