"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.AttachmentPartRow = void 0;
const typeorm_1 = require("typeorm");
const columns_1 = require("../engine/columns");
const attachment_row_1 = require("./attachment.row");
/** A part of an attachment's bytes, in base64: the same text on both engines, and in backups. */
let AttachmentPartRow = class AttachmentPartRow {
};
exports.AttachmentPartRow = AttachmentPartRow;
__decorate([
    (0, typeorm_1.ForeignKey)(() => attachment_row_1.AttachmentRow),
    (0, typeorm_1.PrimaryColumn)({ ...columns_1.ID, name: "attachment_id" })
], AttachmentPartRow.prototype, "attachmentId", void 0);
__decorate([
    (0, typeorm_1.PrimaryColumn)({ type: "integer" })
], AttachmentPartRow.prototype, "position", void 0);
__decorate([
    (0, columns_1.Stored)(columns_1.TEXT)
], AttachmentPartRow.prototype, "content", void 0);
exports.AttachmentPartRow = AttachmentPartRow = __decorate([
    (0, typeorm_1.Entity)("attachment_part")
], AttachmentPartRow);
//# sourceMappingURL=attachment-part.row.js.map