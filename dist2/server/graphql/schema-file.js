"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.SCHEMA_PATH = void 0;
exports.addSchemaFile = addSchemaFile;
const node_crypto_1 = require("node:crypto");
const print_schema_1 = require("../../api/print-schema");
const introspection_1 = require("./introspection");
const presented_token_1 = require("./presented-token");
exports.SCHEMA_PATH = "/schema.graphql";
/**
 * `GET /schema.graphql`: the schema in its own language, for generators of code. For callers that may
 * introspect.
 */
function addSchemaFile(app, parts) {
    let printed;
    app.get(exports.SCHEMA_PATH, async (request, reply) => {
        const refusal = introspection_1.INTROSPECTION_REFUSALS[(0, introspection_1.mayIntrospect)(parts.introspection, await (0, presented_token_1.presentedToken)(request, parts))]();
        if (refusal)
            throw refusal;
        const { text, etag } = (printed ??= printedOnce());
        void reply
            .header("etag", etag)
            .header("cache-control", "private, no-cache")
            .header("vary", "authorization");
        if (request.headers["if-none-match"] === etag)
            return reply.code(304).send();
        void reply.header("content-type", "application/graphql; charset=utf-8");
        reply.compress(text);
        return reply;
    });
}
function printedOnce() {
    const text = (0, print_schema_1.printedSchema)();
    return { text, etag: `"${(0, node_crypto_1.createHash)("sha256").update(text).digest("base64url")}"` };
}
//# sourceMappingURL=schema-file.js.map