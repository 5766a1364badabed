"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.ApplyForGuaranteeInput = void 0;
exports.applyCommandOf = applyCommandOf;
const type_graphql_1 = require("type-graphql");
const idempotency_key_1 = require("../graphql/idempotency-key");
const class_validator_1 = require("../graphql/validation/class-validator");
const text_1 = require("../graphql/validation/text");
const application_content_input_1 = require("./application-content.input");
let ApplyForGuaranteeInput = class ApplyForGuaranteeInput {
};
exports.ApplyForGuaranteeInput = ApplyForGuaranteeInput;
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.ID, {
        description: "The issuer (保証機関) to apply to; the contractor is registered with it.",
    }),
    (0, text_1.Text)({ atMost: 64 })
], ApplyForGuaranteeInput.prototype, "issuerId", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.ID, {
        nullable: true,
        description: "The branch that is to handle it (取扱店); absent: the contractor's, which it chose, or which handles its prefecture, or else the main branch.",
    }),
    (0, text_1.Text)({ atMost: 64 })
], ApplyForGuaranteeInput.prototype, "branchId", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.ID, {
        nullable: true,
        description: "Registered works (登録済工事) to apply from: what they say need not be filled in.",
    }),
    (0, text_1.Text)({ atMost: 64 })
], ApplyForGuaranteeInput.prototype, "registeredWorksId", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => application_content_input_1.ApplicationContentInput, { description: "What is filled in." }),
    (0, class_validator_1.ValidateNested)()
], ApplyForGuaranteeInput.prototype, "content", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => Boolean, {
        defaultValue: false,
        description: "Keep it as a draft (下書き) instead of submitting it.",
    })
], ApplyForGuaranteeInput.prototype, "draft", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { nullable: true, description: idempotency_key_1.IDEMPOTENCY_KEY_DESCRIPTION }),
    (0, text_1.Text)(idempotency_key_1.IDEMPOTENCY_KEY)
], ApplyForGuaranteeInput.prototype, "idempotencyKey", void 0);
exports.ApplyForGuaranteeInput = ApplyForGuaranteeInput = __decorate([
    (0, type_graphql_1.InputType)("ApplyForGuaranteeInput", { description: "An application for a guarantee (保証申込)." })
], ApplyForGuaranteeInput);
/** The input as the use case takes it: every absence written out. */
function applyCommandOf(input) {
    return {
        issuerId: input.issuerId,
        branchId: input.branchId ?? null,
        registeredWorksId: input.registeredWorksId ?? null,
        content: (0, application_content_input_1.applicationContentOf)(input.content),
        isDraft: input.draft,
        idempotencyKey: input.idempotencyKey ?? null,
    };
}
//# sourceMappingURL=apply.input.js.map