"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.rememberViewers = rememberViewers;
exports.rememberedTokenId = rememberedTokenId;
const document_links_1 = require("../../use-cases/document/document-links");
const document_address_1 = require("./document-address");
const NAME = "hosho-documents";
/**
 * Lets people click on a link to a document, when browsers send no access token. An answer with a link brings
 * a cookie that names the presented access token for as long as links work. Only documents take it, and only
 * with a link for the same viewer. Other sites' pages cannot make a browser send it, and scripts cannot read
 * it.
 */
function rememberViewers(app, { proofs, clock }) {
    app.decorateRequest("documents", null);
    app.addHook("onSend", (request, reply, _payload, done) => {
        const viewer = request.documents?.linkedViewer;
        if (viewer) {
            const proof = proofs.write(viewer.tokenId, new Date(clock().getTime() + document_links_1.LINK_MINUTES * 60_000));
            const cookie = app.serializeCookie(NAME, proof, {
                path: document_address_1.DOCUMENTS_PATH,
                maxAge: document_links_1.LINK_MINUTES * 60,
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
function rememberedTokenId({ headers, server }, { proofs, clock }) {
    const proof = server.parseCookie(headers.cookie ?? "")[NAME];
    return proof === undefined ? null : proofs.read(proof, clock());
}
//# sourceMappingURL=document-cookie.js.map