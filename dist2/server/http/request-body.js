"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.HALF_CHARACTER = exports.COMPRESSED = void 0;
exports.readBodies = readBodies;
exports.unsupported = unsupported;
const request_error_1 = require("../../api/graphql/errors/request-error");
const json_text_1 = require("./json-text");
const large_bodies_1 = require("./large-bodies");
const remembering_1 = require("./remembering");
/** Programs send few different headers. */
const MOST_KEPT = 100;
/**
 * Bodies are JSON in UTF-8, read by a decoder that replaces nothing. Bodies of `text/plain`, which other
 * origins' pages may send without asking, are not read; a later check refuses them with the reason.
 */
function readBodies(app) {
    const parse = app.getDefaultJsonParser("error", "error");
    app.removeAllContentTypeParsers();
    app.addContentTypeParser("text/plain", { parseAs: "buffer" }, (_request, _body, done) => {
        done(null, undefined);
    });
    app.addContentTypeParser("application/json", { parseAs: "buffer" }, (request, bytes, done) => {
        // Of what comes in chunks nobody has said beforehand how large it is.
        if (bytes.length > large_bodies_1.BODY_LIMIT && !(0, large_bodies_1.isLargeBody)(request))
            throw (0, request_error_1.bodyTooLarge)(large_bodies_1.BODY_LIMIT);
        void parse(request, textOf(request.headers["content-type"] ?? "", bytes), done);
    });
}
/** Fastify answers with the error that this throws. */
function textOf(contentType, bytes) {
    const { charset } = foreignCharset(contentType);
    if (charset !== undefined)
        throw unsupported(declared(charset));
    const read = (0, json_text_1.jsonText)(bytes);
    if (!("text" in read))
        throw read.looksLike === "gzip" ? unsupported(exports.COMPRESSED) : (0, request_error_1.badUserInput)(notUtf8(read.looksLike));
    if ((0, json_text_1.escapesHalfCharacter)(read.text))
        throw (0, request_error_1.badUserInput)(exports.HALF_CHARACTER);
    return read.text;
}
/** A charset that a `Content-Type` declares and that is not UTF-8. */
const foreignCharset = (0, remembering_1.remembering)(MOST_KEPT, (contentType) => {
    const declared = contentType.matchAll(/;\s*charset\s*=\s*(?:"([^"]*)"|([^\s;]*))/gi);
    return {
        charset: [...declared].map(([, quoted, plain]) => quoted ?? plain ?? "").find((name) => !isUtf8(name)),
    };
});
function isUtf8(charset) {
    try {
        return new TextDecoder(charset).encoding === "utf-8";
    }
    catch {
        return false;
    }
}
function unsupported(words) {
    return new request_error_1.RequestError("BAD_USER_INPUT", words, {}, 415);
}
exports.COMPRESSED = {
    en: "Compressed requests are not read. Send the body as it is, without content-encoding.",
    ja: "圧縮したリクエストには対応していません。content-encoding を付けず、圧縮せずに送ってください。",
};
function declared(charset) {
    const name = /^[\w.:-]{1,40}$/.test(charset) ? charset : "another charset";
    return {
        en: `The request body is declared as ${name}. Send it in UTF-8.`,
        ja: `リクエスト本文の文字コードが ${name} と指定されています。UTF-8 で送ってください。`,
    };
}
function notUtf8(looksLike) {
    return {
        en: `The request body is not UTF-8${looksLike === undefined ? "" : `; it looks like ${looksLike}`}. Send it in UTF-8.`,
        ja: `リクエスト本文の文字コードが UTF-8 ではありません${looksLike === undefined ? "" : `（${looksLike} のようです）`}。UTF-8 で送ってください。`,
    };
}
exports.HALF_CHARACTER = {
    en: "The request holds half a character: an escape such as \\ud842 without the one that belongs to it. Send whole characters.",
    ja: "対になっていないサロゲート（\\ud842 など）が含まれています。文字が途中で切れていないか確認してください。",
};
//# sourceMappingURL=request-body.js.map