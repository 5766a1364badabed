"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.AttachmentRow = void 0;
const typeorm_1 = require("typeorm");
const columns_1 = require("../engine/columns");
const guarantee_application_row_1 = require("./guarantee-application.row");
/** 添付書類: what a file is; its bytes stand in a table of their own. */
let AttachmentRow = class AttachmentRow {
};
exports.AttachmentRow = AttachmentRow;
__decorate([
    (0, typeorm_1.PrimaryColumn)(columns_1.ID)
], AttachmentRow.prototype, "id", void 0);
__decorate([
    (0, typeorm_1.ForeignKey)(() => guarantee_application_row_1.GuaranteeApplicationRow),
    (0, columns_1.Stored)(columns_1.ID)
], AttachmentRow.prototype, "applicationId", void 0);
__decorate([
    (0, columns_1.Stored)(columns_1.NAME_OF_VALUE)
], AttachmentRow.prototype, "kind", void 0);
__decorate([
    (0, columns_1.Stored)(columns_1.TEXT)
], AttachmentRow.prototype, "fileName", void 0);
__decorate([
    (0, columns_1.Stored)(columns_1.NAME_OF_VALUE)
], AttachmentRow.prototype, "contentType", void 0);
__decorate([
    (0, columns_1.Stored)({ type: "integer" })
], AttachmentRow.prototype, "size", void 0);
__decorate([
    (0, columns_1.Stored)(columns_1.HASH)
], AttachmentRow.prototype, "sha256", void 0);
__decorate([
    (0, columns_1.Stored)(columns_1.INSTANT)
], AttachmentRow.prototype, "uploadedAt", void 0);
__decorate([
    (0, columns_1.Stored)({ ...columns_1.ID, nullable: true })
], AttachmentRow.prototype, "userId", void 0);
__decorate([
    (0, columns_1.Stored)({ ...columns_1.INSTANT, nullable: true })
], AttachmentRow.prototype, "removedAt", void 0);
exports.AttachmentRow = AttachmentRow = __decorate([
    (0, typeorm_1.Entity)("attachment"),
    (0, typeorm_1.Index)("attachment_of_application", ["applicationId", "id"])
], AttachmentRow);
//# sourceMappingURL=attachment.row.js.map