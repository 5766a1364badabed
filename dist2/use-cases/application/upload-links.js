"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.UploadLinks = exports.UPLOAD_MINUTES = void 0;
const viewer_links_1 = require("../shared/viewer-links");
/** How long an upload may be begun, in minutes. */
exports.UPLOAD_MINUTES = 10;
/** Addresses that take an attachment: one file each, once. */
class UploadLinks extends viewer_links_1.ViewerLinks {
    constructor(pepper) {
        super("upload", pepper);
    }
}
exports.UploadLinks = UploadLinks;
//# sourceMappingURL=upload-links.js.map