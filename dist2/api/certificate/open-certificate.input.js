"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.OpenCertificateInput = void 0;
const type_graphql_1 = require("type-graphql");
const opening_descriptions_1 = require("./opening-descriptions");
const idempotency_key_1 = require("../graphql/idempotency-key");
const text_1 = require("../graphql/validation/text");
const guarantee_expectation_input_1 = require("../match/guarantee-expectation.input");
let OpenCertificateInput = class OpenCertificateInput {
};
exports.OpenCertificateInput = OpenCertificateInput;
__decorate([
    (0, type_graphql_1.Field)(() => String, {
        description: "The guarantee number (保証契約番号, 契約情報) as it was typed: ten digits; full-width forms, spaces and hyphens are " +
            "understood.",
    })
], OpenCertificateInput.prototype, "number", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, {
        description: "The auth key (認証キー, 認証情報) as it was typed: full-width forms, lower case, spaces and hyphens are " +
            "understood, i and l as 1, o as 0. At most 100 characters before that.",
    }),
    (0, text_1.Text)({ atMost: 100 })
], OpenCertificateInput.prototype, "key", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => guarantee_expectation_input_1.GuaranteeExpectationInput, {
        nullable: true,
        description: "What the obligee's own system knows of the guarantee (照合する内容): the answer's `match` compares it.",
    })
], OpenCertificateInput.prototype, "expect", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => Boolean, { defaultValue: false, description: opening_descriptions_1.ENTER_INTO_LEDGER })
], OpenCertificateInput.prototype, "enterIntoLedger", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { nullable: true, description: idempotency_key_1.IDEMPOTENCY_KEY_DESCRIPTION }),
    (0, text_1.Text)(idempotency_key_1.IDEMPOTENCY_KEY)
], OpenCertificateInput.prototype, "idempotencyKey", void 0);
exports.OpenCertificateInput = OpenCertificateInput = __decorate([
    (0, type_graphql_1.InputType)("OpenCertificateInput", { description: "Number and key, as the contractor handed them over." })
], OpenCertificateInput);
//# sourceMappingURL=open-certificate.input.js.map