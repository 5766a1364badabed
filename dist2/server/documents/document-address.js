"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.DOCUMENTS_PATH = void 0;
exports.documentAddress = documentAddress;
exports.addressOn = addressOn;
const request_error_1 = require("../../api/graphql/errors/request-error");
/** The path of documents, the same on every server. */
exports.DOCUMENTS_PATH = "/documents";
/**
 * The absolute address of a document, under the scheme and host that the client asked for, also behind
 * trusted proxies.
 */
function documentAddress(request, link) {
    return addressOn(request, `${exports.DOCUMENTS_PATH}/${link}`);
}
/** The absolute address of a path on this server. */
function addressOn({ origin: { protocol, host } }, path) {
    if (host === "")
        throw (0, request_error_1.badUserInput)({
            en: "Without a Host header no address can be made. Send the name of this server.",
            ja: "Host ヘッダーがないため、URL を作成できません。このサーバーの名前を指定してください。",
        });
    return `${protocol}://${host}${path}`;
}
//# sourceMappingURL=document-address.js.map