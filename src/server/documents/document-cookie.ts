import type { FastifyInstance, FastifyRequest } from "fastify";
import type { RequestDocuments } from "../../api/graphql/document/request-documents";
import { LINK_MINUTES } from "../../use-cases/document/document-links";
import type { UseCaseParts } from "../../use-cases/use-case-parts";
import { DOCUMENTS_PATH } from "./document-address";

declare module "fastify" {
  interface FastifyRequest {
    /** The documents that a GraphQL request asked for. */
    documents: RequestDocuments | null;
  }
}

const NAME = "hosho-documents";

/**
 * Lets people click on a link to a document, when browsers send no access token. An answer with a link brings
 * a cookie that names the presented access token for as long as links work. Only documents take it, and only
 * with a link for the same viewer. Other sites' pages cannot make a browser send it, and scripts cannot read
 * it.
 */
export function rememberViewers(app: FastifyInstance, { proofs, clock }: UseCaseParts): void {
  app.decorateRequest("documents", null);
  app.addHook("onSend", (request, reply, _payload, done) => {
    const viewer = request.documents?.linkedViewer;
    if (viewer) {
      const proof = proofs.write(viewer.tokenId, new Date(clock().getTime() + LINK_MINUTES * 60_000));
      const cookie = app.serializeCookie(NAME, proof, {
        path: DOCUMENTS_PATH,
        maxAge: LINK_MINUTES * 60,
        httpOnly: true,
        sameSite: "strict",
        secure: request.origin.protocol === "https",
      });
      void reply.header("set-cookie", cookie);
    }
    done();
  });
}

/** The access token's id that a request's cookie proves; `null` where it proves none. */
export function rememberedTokenId(
  { headers, server }: FastifyRequest,
  { proofs, clock }: UseCaseParts,
): string | null {
  const proof = server.parseCookie(headers.cookie ?? "")[NAME];
  return proof === undefined ? null : proofs.read(proof, clock());
}
