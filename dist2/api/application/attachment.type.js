"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.RequestAttachmentUploadSuccessType = exports.AttachmentType = exports.AttachmentFileType = exports.AttachmentKindEnum = void 0;
const type_graphql_1 = require("type-graphql");
const application_requirements_1 = require("../../domain/application/application-requirements");
const attachment_content_1 = require("../../domain/application/attachment-content");
const upload_links_1 = require("../../use-cases/application/upload-links");
const field_cost_1 = require("../graphql/cost/field-cost");
const enum_of_1 = require("../graphql/enum-of");
const link_descriptions_1 = require("../graphql/document/link-descriptions");
const date_time_scalar_1 = require("../graphql/scalars/date-time.scalar");
exports.AttachmentKindEnum = (0, enum_of_1.enumOf)(application_requirements_1.ATTACHMENT_KINDS);
(0, type_graphql_1.registerEnumType)(exports.AttachmentKindEnum, {
    name: "AttachmentKind",
    description: "What an attached document is (添付書類の種類).",
    valuesConfig: {
        CONTRACT_COPY: { description: "請負契約書の写し: a copy of the works contract." },
        PROGRESS_RECOGNITION: {
            description: "認定調書: the obligee's recognition of the progress, for 中間前払金保証.",
        },
        USE_OF_ADVANCE: { description: "使途内訳明細書: what the advance is used for, for 前払金保証." },
        INVOICE: {
            description: "請求書 (前払金請求書 and the like): what goes to the obligee with a hand-over by mail. It is attached after the " +
                "issue, too, until the guarantee ends.",
        },
        OTHER: { description: "その他: whatever else the issuer should see." },
    },
});
let AttachmentFileType = class AttachmentFileType {
};
exports.AttachmentFileType = AttachmentFileType;
__decorate([
    (0, field_cost_1.Weighs)(4),
    (0, type_graphql_1.Field)(() => String, { description: link_descriptions_1.URL_DESCRIPTION })
], AttachmentFileType.prototype, "url", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => date_time_scalar_1.DateTimeScalar, { description: link_descriptions_1.EXPIRES_AT_DESCRIPTION })
], AttachmentFileType.prototype, "expiresAt", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { description: "What it is called where it is saved: as its sender called it." })
], AttachmentFileType.prototype, "fileName", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { description: "SHA-256 of the file, as 64 lower-case hexadecimal digits." })
], AttachmentFileType.prototype, "sha256", void 0);
exports.AttachmentFileType = AttachmentFileType = __decorate([
    (0, type_graphql_1.ObjectType)("AttachmentFile", {
        description: "An attached file (添付書類): where to fetch it, and how to tell that it arrived whole.",
        simpleResolvers: true,
    })
], AttachmentFileType);
let AttachmentType = class AttachmentType {
};
exports.AttachmentType = AttachmentType;
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.ID, { description: "The attachment's id, for `removeAttachment`." })
], AttachmentType.prototype, "id", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => exports.AttachmentKindEnum, { description: "What it is (種類)." })
], AttachmentType.prototype, "kind", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { description: "The name of the file (ファイル名), as its sender gave it." })
], AttachmentType.prototype, "fileName", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, {
        description: `What its bytes are, whatever its name says: ${attachment_content_1.ATTACHMENT_CONTENT_TYPES.join(" or ")}.`,
    })
], AttachmentType.prototype, "contentType", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.Int, { description: "Size of the file in bytes, 1 to 10,000,000." })
], AttachmentType.prototype, "size", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, {
        description: "SHA-256 of the file as it came, as 64 lower-case hexadecimal digits. It is sealed.",
    })
], AttachmentType.prototype, "sha256", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => date_time_scalar_1.DateTimeScalar, { description: "When it came (受付日時)." })
], AttachmentType.prototype, "uploadedAt", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => AttachmentFileType, { description: "Where to fetch it." })
], AttachmentType.prototype, "file", void 0);
exports.AttachmentType = AttachmentType = __decorate([
    (0, type_graphql_1.ObjectType)("Attachment", {
        description: "A document attached to an application (添付書類), a PDF or a JPEG. Only the contractor and the issuer see it.",
        simpleResolvers: true,
    })
], AttachmentType);
let RequestAttachmentUploadSuccessType = class RequestAttachmentUploadSuccessType {
};
exports.RequestAttachmentUploadSuccessType = RequestAttachmentUploadSuccessType;
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.ID, { description: "The id that the attachment gets once its file has come." })
], RequestAttachmentUploadSuccessType.prototype, "attachmentId", void 0);
__decorate([
    (0, field_cost_1.Weighs)(4),
    (0, type_graphql_1.Field)(() => String, {
        description: "Where to PUT the file's bytes as they are, an absolute address: one file, once, at most 10,000,000 bytes, within " +
            `${String(upload_links_1.UPLOAD_MINUTES)} minutes, with the same Authorization header. It holds no secret. The answer is 201, or an ` +
            "error with a `reason`. 401 and 403: not signed in, or the address is another user's. 404: there is no such application. " +
            "409: sent before, or the application cannot be changed any more. 410: expired. 413: too large. 415 and 422: not what " +
            "its name says, which `fields` tells.",
    })
], RequestAttachmentUploadSuccessType.prototype, "url", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => date_time_scalar_1.DateTimeScalar, {
        description: `Until when an upload may be begun: ${String(upload_links_1.UPLOAD_MINUTES)} minutes.`,
    })
], RequestAttachmentUploadSuccessType.prototype, "expiresAt", void 0);
exports.RequestAttachmentUploadSuccessType = RequestAttachmentUploadSuccessType = __decorate([
    (0, type_graphql_1.ObjectType)("RequestAttachmentUploadSuccess", {
        description: "The address that takes the file. Nothing is stored before the file comes.",
        simpleResolvers: true,
    })
], RequestAttachmentUploadSuccessType);
//# sourceMappingURL=attachment.type.js.map