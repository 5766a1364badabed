"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.ATTACHMENTS_PATH = void 0;
exports.uploadAddress = uploadAddress;
const document_address_1 = require("../documents/document-address");
/** The path of uploads, the same on every server. */
exports.ATTACHMENTS_PATH = "/attachments";
/** The absolute address that takes an announced file. */
function uploadAddress(request, link) {
    return (0, document_address_1.addressOn)(request, `${exports.ATTACHMENTS_PATH}/${link}`);
}
//# sourceMappingURL=upload-address.js.map