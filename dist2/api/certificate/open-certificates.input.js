"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.OpenCertificatesInput = exports.PairToOpenInput = void 0;
exports.pairOf = pairOf;
const type_graphql_1 = require("type-graphql");
const idempotency_key_1 = require("../graphql/idempotency-key");
const text_1 = require("../graphql/validation/text");
const guarantee_expectation_input_1 = require("../match/guarantee-expectation.input");
const opening_descriptions_1 = require("./opening-descriptions");
const TOLD_OF_ITEM = "What is none is told of this item alone.";
let PairToOpenInput = class PairToOpenInput {
};
exports.PairToOpenInput = PairToOpenInput;
__decorate([
    (0, type_graphql_1.Field)(() => String, {
        nullable: true,
        description: `The guarantee number (保証契約番号, 契約情報), however it is written. ${TOLD_OF_ITEM}`,
    })
], PairToOpenInput.prototype, "number", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, {
        nullable: true,
        description: `The auth key (認証キー, 認証情報), read like that of \`openCertificate\`. ${TOLD_OF_ITEM}`,
    })
], PairToOpenInput.prototype, "key", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => guarantee_expectation_input_1.GuaranteeExpectationInput, {
        nullable: true,
        description: "What the obligee's own system knows of the guarantee (照合する内容): the answer's `match` compares it.",
    })
], PairToOpenInput.prototype, "expect", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => Boolean, { defaultValue: false, description: opening_descriptions_1.ENTER_INTO_LEDGER })
], PairToOpenInput.prototype, "enterIntoLedger", void 0);
exports.PairToOpenInput = PairToOpenInput = __decorate([
    (0, type_graphql_1.InputType)("PairToOpenInput", {
        description: "One pair of number and key, as it was typed or copied, whole or not.",
    })
], PairToOpenInput);
let OpenCertificatesInput = class OpenCertificatesInput {
};
exports.OpenCertificatesInput = OpenCertificatesInput;
__decorate([
    (0, type_graphql_1.Field)(() => [PairToOpenInput], {
        description: "The pairs, 1 to 1,000; the answers come in their order.",
    })
], OpenCertificatesInput.prototype, "items", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { nullable: true, description: idempotency_key_1.IDEMPOTENCY_KEY_DESCRIPTION }),
    (0, text_1.Text)(idempotency_key_1.IDEMPOTENCY_KEY)
], OpenCertificatesInput.prototype, "idempotencyKey", void 0);
exports.OpenCertificatesInput = OpenCertificatesInput = __decorate([
    (0, type_graphql_1.InputType)("OpenCertificatesInput", { description: "Many pairs of number and key." })
], OpenCertificatesInput);
function pairOf({ number = null, key = null, expect, enterIntoLedger }) {
    return { number, key, enterIntoLedger, expected: expect ? (0, guarantee_expectation_input_1.expectationOf)(expect) : null };
}
//# sourceMappingURL=open-certificates.input.js.map