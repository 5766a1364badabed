"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.DocumentLinks = exports.LINK_MINUTES = void 0;
const viewer_links_1 = require("../shared/viewer-links");
/** How long a link to a document works, in minutes: time to click, not to keep. */
exports.LINK_MINUTES = 10;
/** Links to documents (PDF, CSV, attachments). */
class DocumentLinks extends viewer_links_1.ViewerLinks {
    constructor(pepper) {
        super("document", pepper);
    }
}
exports.DocumentLinks = DocumentLinks;
//# sourceMappingURL=document-links.js.map