"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.EXPIRES_AT_DESCRIPTION = exports.URL_DESCRIPTION = void 0;
const document_links_1 = require("../../../use-cases/document/document-links");
/** Of `url`, whatever it leads to. */
exports.URL_DESCRIPTION = "Where to GET it, an absolute address. It works until `expiresAt`, for this caller only, and holds " +
    "no secret. The caller proves again who it is. Programs and pages of other origins send the same " +
    "`Authorization` header. A browser on a page of the server's own origin sends the cookie that came " +
    "with this answer. Without either the server answers 401, to another caller 403, after `expiresAt` " +
    "410.";
exports.EXPIRES_AT_DESCRIPTION = `Until when \`url\` works: ${String(document_links_1.LINK_MINUTES)} minutes. Ask again for another one.`;
//# sourceMappingURL=link-descriptions.js.map