import { Readable } from "node:stream";
import { create as contentDisposition } from "content-disposition";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { authenticateById } from "../../use-cases/account/authenticate";
import { deliverDocument } from "../../use-cases/document/deliver-document";
import type { DeliveredDocument } from "../../use-cases/document/delivered-document";
import type { WantedPart } from "../../use-cases/document/document-delivery";
import type { Caller } from "../../domain/account/access";
import { DOCUMENTS_PATH } from "./document-address";
import { rememberedTokenId } from "./document-cookie";
import { DOCUMENT_REFUSALS, viewerEnded } from "./document-refusals";
import { presentedToken, type TokenParts } from "../graphql/presented-token";
import { logInternalError } from "../http/error-log";
import { refuseDocument } from "../graphql/refused-document";
import type { TokenUsage } from "../graphql/token-usage";
import { inLine } from "../write-line";

/** Browsers show a PDF within a page of their own. */
const CONTENT_SECURITY_POLICY =
  "default-src 'none'; object-src 'self'; frame-src 'self'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

interface DocumentParts extends TokenParts {
  readonly usage: TokenUsage;
}

/**
 * `GET /documents/<link>`: serves a link's document to the viewer it was made for. The viewer identifies
 * itself again, and the server checks again what it may see.
 */
export function addDocuments(app: FastifyInstance, parts: DocumentParts): void {
  app.get<{ Params: { link: string } }>(
    `${DOCUMENTS_PATH}/:link`,
    { errorHandler: (error, request, reply) => void refuseDocument(error, request, reply) },
    async (request, reply) => {
      const { link } = request.params;
      const viewer = await viewerOf(request, parts, link);
      parts.usage.note(viewer);
      const part = request.method === "HEAD" ? "HEAD" : "WHOLE";
      return send(request, reply, await documentOf(parts, viewer, link, part));
    },
  );
}

/**
 * The viewer by the access token in the header or, without one, by the cookie that came with the link and
 * ends with it.
 */
async function viewerOf(request: FastifyRequest, parts: DocumentParts, link: string): Promise<Caller> {
  const presented = await presentedToken(request, parts);
  if (presented) return presented.caller;
  const { links, clock } = parts.useCaseParts;
  const tokenId = rememberedTokenId(request, parts.useCaseParts);
  if (tokenId === null) throw DOCUMENT_REFUSALS[links.hasExpired(link, clock()) ? "EXPIRED" : "NOBODY"];
  const { accessTokens } = parts.reads;
  const authenticated = await authenticateById({ accessTokens, clock }, tokenId);
  if ("rejected" in authenticated) throw viewerEnded(authenticated.rejected);
  return authenticated.caller;
}

async function documentOf(
  { reads, useCaseParts }: DocumentParts,
  viewer: Caller,
  link: string,
  part: WantedPart,
): Promise<DeliveredDocument> {
  const read = useCaseParts.links.read(link, viewer, useCaseParts.clock());
  if (read.state !== "GOOD") throw DOCUMENT_REFUSALS[read.state];
  const asking = { ...inLine(useCaseParts, viewer.organisationId), reads };
  const delivery = await deliverDocument(asking, viewer, read.target, part);
  if (delivery.state !== "DELIVERED") throw DOCUMENT_REFUSALS[delivery.state];
  return delivery.document;
}

async function send(
  request: FastifyRequest,
  reply: FastifyReply,
  document: DeliveredDocument,
): Promise<FastifyReply> {
  const { contentType, disposition: type, fileName, asciiFileName: fallback, body } = document;
  void reply
    .header("content-type", contentType)
    .header("content-disposition", contentDisposition(fileName, { type, fallback }))
    .header("content-security-policy", CONTENT_SECURITY_POLICY)
    // A notice holds a key, and links work for minutes: no cache may keep the file for a later reader.
    .header("cache-control", "private, no-store");
  // PDFs are compressed inside.
  if (body instanceof Uint8Array)
    return reply.send(Buffer.from(body.buffer, body.byteOffset, body.byteLength));
  reply.compress(Readable.from(body === null ? [] : await begun(body, request)));
  return reply;
}

/** The pieces of a file once its first one is ready: until then the caller still gets errors in words. */
async function begun(body: AsyncIterable<string>, request: FastifyRequest): Promise<AsyncIterable<string>> {
  const pieces = body[Symbol.asyncIterator]();
  const first = await pieces.next();
  return logged(first, pieces, request);
}

/** After the first piece no error reaches the caller in words: the file breaks off, and the log says why. */
async function* logged(
  first: IteratorResult<string>,
  pieces: AsyncIterator<string>,
  request: FastifyRequest,
): AsyncGenerator<string, void> {
  try {
    for (let piece = first; piece.done !== true; piece = await nextOf(pieces, request)) yield piece.value;
  } finally {
    await pieces.return?.();
  }
}

async function nextOf(
  pieces: AsyncIterator<string>,
  request: FastifyRequest,
): Promise<IteratorResult<string>> {
  try {
    return await pieces.next();
  } catch (error) {
    logInternalError(request.log, request.id, error);
    // Not the error itself: the compression plugin would log it again, with all its properties.
    throw Object.assign(new Error("the file broke off"), { code: "ERR_STREAM_PREMATURE_CLOSE" });
  }
}
