"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.refuseDocument = refuseDocument;
const present_error_1 = require("../../api/graphql/errors/present-error");
const request_error_1 = require("../../api/graphql/errors/request-error");
const locale_1 = require("../../api/graphql/locale");
const error_log_1 = require("../http/error-log");
const PAGE_CONTENT_SECURITY_POLICY = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
const TITLES = {
    en: "The document cannot be shown",
    ja: "書類を表示できません",
};
/**
 * Tells why a document is refused: programs get an error as from the API, people a page with the same words.
 */
function refuseDocument(error, request, reply) {
    const refusal = (0, present_error_1.asRequestError)(error, request.id) ?? (0, request_error_1.internal)(request.id);
    if (refusal.extensions["code"] === "INTERNAL")
        (0, error_log_1.logInternalError)(request.log, request.id, error);
    const { http, ...extensions } = { ...refusal.extensions, requestId: request.id };
    const wait = extensions.retryAfterSeconds;
    if (typeof wait === "number")
        void reply.header("retry-after", String(wait));
    void reply
        .code(http.status)
        .header("cache-control", "no-store")
        .removeHeader("content-encoding");
    const locale = (0, locale_1.localeOf)(request.headers["accept-language"]);
    const message = refusal.words[locale];
    if (!(request.headers.accept ?? "").includes("text/html"))
        return reply.type("application/json; charset=utf-8").send({ errors: [{ message, extensions }] });
    return reply
        .type("text/html; charset=utf-8")
        .header("content-security-policy", PAGE_CONTENT_SECURITY_POLICY)
        .send(page(locale, refusal, request.id));
}
function page(locale, { words }, requestId) {
    return `<!doctype html>
<html lang="${locale}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${TITLES[locale]}</title>
<h1>${TITLES[locale]}</h1>
<p>${escaped(words[locale])}</p>
<p>requestId: ${escaped(requestId)}</p>
</html>
`;
}
function escaped(text) {
    return text.replace(/[&<>"]/g, (c) => `&#${String(c.charCodeAt(0))};`);
}
//# sourceMappingURL=refused-document.js.map