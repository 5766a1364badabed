"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.checkHeads = checkHeads;
const request_error_1 = require("../../api/graphql/errors/request-error");
const asked_origin_1 = require("./asked-origin");
const remembering_1 = require("./remembering");
const request_body_1 = require("./request-body");
/** Headers that are read as text. Of cookies only our own counts, and tokens have a refusal of their own. */
const READ_HEADERS = ["accept", "accept-encoding", "accept-language", "content-type", "origin"];
/** A host name or address, perhaps with a port. */
const HOST = /^([\w.-]+|\[[\da-f:.]+\])(:\d{0,5})?$/i;
/** Nearly all requests name this server. */
const MOST_HOSTS = 100;
/** Refuses requests with a bad head before any other code uses it. */
function checkHeads(app, trustedProxies) {
    app.decorateRequest("origin");
    app.addHook("onRequest", (request, reply, done) => {
        request.origin = (0, asked_origin_1.askedOrigin)(request, trustedProxies);
        done(problemOf(request, reply));
    });
}
function problemOf(request, reply) {
    if (!isHost(request.origin.host) || hasSeveralHosts(request))
        return (0, request_error_1.badUserInput)(HOST_WORDS);
    const { protocol } = request.origin;
    if (protocol !== "http" && protocol !== "https")
        return (0, request_error_1.badUserInput)(PROTOCOL_WORDS);
    if (!isUtf8Address(request.url))
        return (0, request_error_1.badUserInput)(ADDRESS_WORDS);
    const garbled = READ_HEADERS.find((name) => isGarbled(request.headers[name]));
    if (garbled !== undefined)
        return (0, request_error_1.badUserInput)(headerWords(garbled));
    if (!isCompressed(request))
        return undefined;
    void reply.header("accept-encoding", "identity");
    return (0, request_body_1.unsupported)(request_body_1.COMPRESSED);
}
/** Programs of the first HTTP name no host, and an empty one names none. */
const isHost = (0, remembering_1.remembering)(MOST_HOSTS, (host) => host === "" || (HOST.test(host) && URL.canParse(`http://${host}/`)));
/** RFC 9112 §3.2: with several, a proxy may have used another one than this server would. */
function hasSeveralHosts({ raw }) {
    const texts = raw.rawHeaders;
    let hosts = 0;
    for (let i = 0; i < texts.length; i += 2)
        if (texts[i]?.length === "host".length && texts[i]?.toLowerCase() === "host")
            hosts += 1;
    return hosts > 1;
}
/** Whether an address is ASCII, and what it escapes is UTF-8. */
function isUtf8Address(address) {
    if (/[^\x21-\x7e]/.test(address))
        return false;
    if (!address.includes("%"))
        return true;
    try {
        decodeURIComponent(address);
        return true;
    }
    catch {
        return false;
    }
}
function isGarbled(header) {
    return header !== undefined && /[^\t\x20-\x7e]/.test(header);
}
function isCompressed({ headers }) {
    const { "content-encoding": content, "transfer-encoding": transfer } = headers;
    if (content === undefined && transfer === undefined)
        return false;
    const codings = `${content ?? ""},${transfer ?? ""}`;
    return codings.split(",").some((coding) => !/^\s*(identity|chunked)?\s*$/i.test(coding));
}
const HOST_WORDS = {
    en: "The Host header is not a host name. Send the name of this server, and check the proxies before it.",
    ja: "Host ヘッダーがホスト名ではありません。このサーバーの名前を指定し、プロキシの設定も確認してください。",
};
const PROTOCOL_WORDS = {
    en: "X-Forwarded-Proto is neither http nor https. Check the proxy before this server.",
    ja: "X-Forwarded-Proto が http でも https でもありません。プロキシの設定を確認してください。",
};
const ADDRESS_WORDS = {
    en: "The address is not well formed: it must be ASCII, with other characters escaped as UTF-8 (%E4%BF%9D).",
    ja: "URL の形式が正しくありません。ASCII 以外の文字は UTF-8 でエスケープしてください（%E4%BF%9D など）。",
};
function headerWords(name) {
    return {
        en: `The header ${name} holds bytes that are no ASCII text.`,
        ja: `ヘッダー ${name} に ASCII 以外の文字が含まれています。`,
    };
}
//# sourceMappingURL=request-head.js.map