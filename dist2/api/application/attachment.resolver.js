"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.AttachmentResolver = void 0;
const type_graphql_1 = require("type-graphql");
const remove_attachment_1 = require("../../use-cases/application/remove-attachment");
const request_attachment_upload_1 = require("../../use-cases/application/request-attachment-upload");
const context_1 = require("../graphql/context");
const result_1 = require("../graphql/result");
const text_1 = require("../graphql/validation/text");
const application_step_input_1 = require("./application-step.input");
const apply_resolver_1 = require("./apply.resolver");
const application_results_1 = require("./application-results");
const attachment_type_1 = require("./attachment.type");
let RequestAttachmentUploadInput = class RequestAttachmentUploadInput extends application_step_input_1.ApplicationStepInput {
};
__decorate([
    (0, type_graphql_1.Field)(() => attachment_type_1.AttachmentKindEnum, { description: "What it is (種類)." })
], RequestAttachmentUploadInput.prototype, "kind", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, {
        description: "The name of the file (ファイル名), 1 to 120 characters without a folder; it ends with .pdf, .jpg or .jpeg, as its bytes are.",
    })
], RequestAttachmentUploadInput.prototype, "fileName", void 0);
RequestAttachmentUploadInput = __decorate([
    (0, type_graphql_1.InputType)("RequestAttachmentUploadInput", {
        description: "A file (添付書類) that is to come for a draft or a returned application.",
    })
], RequestAttachmentUploadInput);
let RemoveAttachmentInput = class RemoveAttachmentInput extends application_step_input_1.ApplicationStepInput {
};
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.ID, { description: "The attachment (添付書類)." }),
    (0, text_1.Text)({ atMost: 64 })
], RemoveAttachmentInput.prototype, "attachmentId", void 0);
RemoveAttachmentInput = __decorate([
    (0, type_graphql_1.InputType)("RemoveAttachmentInput", { description: "The application, and what to remove from it." })
], RemoveAttachmentInput);
const REQUEST_ATTACHMENT_UPLOAD = (0, result_1.mutationResult)(request_attachment_upload_1.requestAttachmentUpload, {
    description: "The address that takes the file, or why none does.",
    success: attachment_type_1.RequestAttachmentUploadSuccessType,
    errors: ["APPLICATION_NOT_FOUND", "STEP_NOT_ALLOWED", "IDEMPOTENCY_CONFLICT"],
});
const REMOVE_ATTACHMENT = (0, result_1.mutationResult)(remove_attachment_1.removeAttachment, {
    description: "The application without the attachment, or why it was not removed.",
    success: (0, application_results_1.stepSuccess)("RemoveAttachmentSuccess", "The attachment is removed."),
    errors: ["APPLICATION_NOT_FOUND", "STEP_NOT_ALLOWED", "IDEMPOTENCY_CONFLICT"],
});
/** The documents that a contractor attaches to its applications. */
let AttachmentResolver = class AttachmentResolver {
    async requestAttachmentUpload(input, context) {
        const command = { ...(0, application_step_input_1.stepOf)(input), kind: input.kind, fileName: input.fileName };
        const requested = await (0, request_attachment_upload_1.requestAttachmentUpload)(context.parts, (0, context_1.callerOf)(context), command);
        return REQUEST_ATTACHMENT_UPLOAD.answer(context, requested, (value) => Promise.resolve(context.documents.upload(value)));
    }
    async removeAttachment(input, context, info) {
        const command = { ...(0, application_step_input_1.stepOf)(input), attachmentId: input.attachmentId };
        const removed = await (0, remove_attachment_1.removeAttachment)(context.parts, (0, context_1.callerOf)(context), command);
        return REMOVE_ATTACHMENT.answer(context, removed, (value) => (0, apply_resolver_1.stepped)(value, context, info));
    }
};
exports.AttachmentResolver = AttachmentResolver;
__decorate([
    (0, result_1.MutationWith)(REQUEST_ATTACHMENT_UPLOAD, "添付書類: asks for an address to which the bytes of a document are PUT, for a draft or a returned application. An application " +
        "has at most 10 attachments. The whole file must arrive within 30 seconds of the PUT. For the contractor that made it."),
    __param(0, (0, type_graphql_1.Arg)("input", () => RequestAttachmentUploadInput, { description: "The application and the file." })),
    __param(1, (0, type_graphql_1.Ctx)())
], AttachmentResolver.prototype, "requestAttachmentUpload", null);
__decorate([
    (0, result_1.MutationWith)(REMOVE_ATTACHMENT, "Removes a document (添付書類) from a draft or a returned application: its bytes are deleted. For the contractor that made it."),
    __param(0, (0, type_graphql_1.Arg)("input", () => RemoveAttachmentInput, { description: "The application and the attachment." })),
    __param(1, (0, type_graphql_1.Ctx)()),
    __param(2, (0, type_graphql_1.Info)())
], AttachmentResolver.prototype, "removeAttachment", null);
exports.AttachmentResolver = AttachmentResolver = __decorate([
    (0, type_graphql_1.Resolver)()
], AttachmentResolver);
//# sourceMappingURL=attachment.resolver.js.map