"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.addDocuments = addDocuments;
const node_stream_1 = require("node:stream");
const content_disposition_1 = require("content-disposition");
const authenticate_1 = require("../../use-cases/account/authenticate");
const deliver_document_1 = require("../../use-cases/document/deliver-document");
const document_address_1 = require("./document-address");
const document_cookie_1 = require("./document-cookie");
const document_refusals_1 = require("./document-refusals");
const presented_token_1 = require("../graphql/presented-token");
const error_log_1 = require("../http/error-log");
const refused_document_1 = require("../graphql/refused-document");
const write_line_1 = require("../write-line");
/** Browsers show a PDF within a page of their own. */
const CONTENT_SECURITY_POLICY = "default-src 'none'; object-src 'self'; frame-src 'self'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
/**
 * `GET /documents/<link>`: serves a link's document to the viewer it was made for. The viewer identifies
 * itself again, and the server checks again what it may see.
 */
function addDocuments(app, parts) {
    app.get(`${document_address_1.DOCUMENTS_PATH}/:link`, { errorHandler: (error, request, reply) => void (0, refused_document_1.refuseDocument)(error, request, reply) }, async (request, reply) => {
        const { link } = request.params;
        const viewer = await viewerOf(request, parts, link);
        parts.usage.note(viewer);
        const part = request.method === "HEAD" ? "HEAD" : "WHOLE";
        return send(request, reply, await documentOf(parts, viewer, link, part));
    });
}
/**
 * The viewer by the access token in the header or, without one, by the cookie that came with the link and
 * ends with it.
 */
async function viewerOf(request, parts, link) {
    const presented = await (0, presented_token_1.presentedToken)(request, parts);
    if (presented)
        return presented.caller;
    const { links, clock } = parts.useCaseParts;
    const tokenId = (0, document_cookie_1.rememberedTokenId)(request, parts.useCaseParts);
    if (tokenId === null)
        throw document_refusals_1.DOCUMENT_REFUSALS[links.hasExpired(link, clock()) ? "EXPIRED" : "NOBODY"];
    const { accessTokens } = parts.reads;
    const authenticated = await (0, authenticate_1.authenticateById)({ accessTokens, clock }, tokenId);
    if ("rejected" in authenticated)
        throw (0, document_refusals_1.viewerEnded)(authenticated.rejected);
    return authenticated.caller;
}
async function documentOf({ reads, useCaseParts }, viewer, link, part) {
    const read = useCaseParts.links.read(link, viewer, useCaseParts.clock());
    if (read.state !== "GOOD")
        throw document_refusals_1.DOCUMENT_REFUSALS[read.state];
    const asking = { ...(0, write_line_1.inLine)(useCaseParts, viewer.organisationId), reads };
    const delivery = await (0, deliver_document_1.deliverDocument)(asking, viewer, read.target, part);
    if (delivery.state !== "DELIVERED")
        throw document_refusals_1.DOCUMENT_REFUSALS[delivery.state];
    return delivery.document;
}
async function send(request, reply, document) {
    const { contentType, disposition: type, fileName, asciiFileName: fallback, body } = document;
    void reply
        .header("content-type", contentType)
        .header("content-disposition", (0, content_disposition_1.create)(fileName, { type, fallback }))
        .header("content-security-policy", CONTENT_SECURITY_POLICY)
        // A notice holds a key, and links work for minutes: no cache may keep the file for a later reader.
        .header("cache-control", "private, no-store");
    // PDFs are compressed inside.
    if (body instanceof Uint8Array)
        return reply.send(Buffer.from(body.buffer, body.byteOffset, body.byteLength));
    reply.compress(node_stream_1.Readable.from(body === null ? [] : await begun(body, request)));
    return reply;
}
/** The pieces of a file once its first one is ready: until then the caller still gets errors in words. */
async function begun(body, request) {
    const pieces = body[Symbol.asyncIterator]();
    const first = await pieces.next();
    return logged(first, pieces, request);
}
/** After the first piece no error reaches the caller in words: the file breaks off, and the log says why. */
async function* logged(first, pieces, request) {
    try {
        for (let piece = first; piece.done !== true; piece = await nextOf(pieces, request))
            yield piece.value;
    }
    finally {
        await pieces.return?.();
    }
}
async function nextOf(pieces, request) {
    try {
        return await pieces.next();
    }
    catch (error) {
        (0, error_log_1.logInternalError)(request.log, request.id, error);
        // Not the error itself: the compression plugin would log it again, with all its properties.
        throw Object.assign(new Error("the file broke off"), { code: "ERR_STREAM_PREMATURE_CLOSE" });
    }
}
//# sourceMappingURL=documents.js.map