"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.GraphiqlAssets = exports.ASSETS_PATH = void 0;
const node_crypto_1 = require("node:crypto");
const node_util_1 = require("node:util");
const node_zlib_1 = require("node:zlib");
/** The parts of GraphiQL's page. Each part's address holds its hash, so that a browser asks for it once. */
exports.ASSETS_PATH = "/graphiql";
const COMPRESS = {
    // The best quality would take ten times as long and save only a tenth of the size.
    br: (content) => (0, node_util_1.promisify)(node_zlib_1.brotliCompress)(content, { params: { [node_zlib_1.constants.BROTLI_PARAM_QUALITY]: 4 } }),
    gzip: (content) => (0, node_util_1.promisify)(node_zlib_1.gzip)(content),
};
/** A script or style sheet, compressed once in each coding, at its first request. */
class Asset {
    #compressed = new Map();
    constructor(contentType, content) {
        this.contentType = contentType;
        this.content = content;
    }
    in(coding) {
        const compressed = this.#compressed.get(coding) ?? COMPRESS[coding](this.content);
        this.#compressed.set(coding, compressed);
        return compressed;
    }
}
class GraphiqlAssets {
    #assets = new Map();
    /** Adds a part of the page; returns its address. */
    add(kind, content) {
        const name = `${(0, node_crypto_1.createHash)("sha256").update(content).digest("base64url")}.${kind}`;
        const contentType = kind === "js" ? "text/javascript; charset=utf-8" : "text/css; charset=utf-8";
        this.#assets.set(name, new Asset(contentType, Buffer.from(content)));
        return `${exports.ASSETS_PATH}/${name}`;
    }
    /** Sends a part compressed or not at all: uncompressed it has nine megabytes. */
    async send(name, request, reply) {
        const asset = this.#assets.get(name);
        if (!asset) {
            reply.callNotFound();
            return reply;
        }
        const etag = `"${name}"`;
        void reply
            .header("cache-control", "public, max-age=31536000, immutable")
            .header("vary", "accept-encoding")
            .header("etag", etag);
        if (request.headers["if-none-match"] === etag)
            return reply.code(304).send();
        const coding = codingFor(request.headers["accept-encoding"]);
        if (!coding)
            return reply.code(406).removeHeader("cache-control").send();
        const content = await asset.in(coding);
        return reply.header("content-type", asset.contentType).header("content-encoding", coding).send(content);
    }
}
exports.GraphiqlAssets = GraphiqlAssets;
/** A client that names no coding takes any (RFC 9110, 12.5.3). */
function codingFor(acceptEncoding) {
    if (acceptEncoding === undefined)
        return "gzip";
    const named = acceptEncoding.split(",").map((part) => part.trim().toLowerCase());
    const takes = (coding) => named.some((part) => part.split(";")[0]?.trim() === coding && !/;\s*q\s*=\s*0(\.0*)?$/.test(part));
    if (takes("br"))
        return "br";
    return takes("gzip") || takes("*") ? "gzip" : undefined;
}
//# sourceMappingURL=graphiql-assets.js.map