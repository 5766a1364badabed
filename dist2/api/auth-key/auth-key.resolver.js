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
exports.AuthKeyResolver = void 0;
const type_graphql_1 = require("type-graphql");
const reveal_auth_key_1 = require("../../use-cases/auth-key/reveal-auth-key");
const context_1 = require("../graphql/context");
const result_1 = require("../graphql/result");
const guarantee_type_1 = require("../guarantee/guarantee.type");
const idempotency_key_1 = require("../graphql/idempotency-key");
const text_1 = require("../graphql/validation/text");
const auth_key_answer_1 = require("./auth-key-answer");
const auth_key_type_1 = require("./auth-key.type");
let RevealAuthKeyInput = class RevealAuthKeyInput {
};
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.ID, { description: "The guarantee (保証契約)." }),
    (0, text_1.Text)({ atMost: 64 })
], RevealAuthKeyInput.prototype, "guaranteeId", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { nullable: true, description: idempotency_key_1.IDEMPOTENCY_KEY_DESCRIPTION }),
    (0, text_1.Text)(idempotency_key_1.IDEMPOTENCY_KEY)
], RevealAuthKeyInput.prototype, "idempotencyKey", void 0);
RevealAuthKeyInput = __decorate([
    (0, type_graphql_1.InputType)("RevealAuthKeyInput", { description: "Whose key to show." })
], RevealAuthKeyInput);
let RevealAuthKeySuccessType = class RevealAuthKeySuccessType {
};
__decorate([
    (0, type_graphql_1.Field)(() => auth_key_type_1.AuthKeyType, { description: "The auth key (認証キー)." })
], RevealAuthKeySuccessType.prototype, "authKey", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => guarantee_type_1.GuaranteeType, { description: "The guarantee (保証契約) that it opens." })
], RevealAuthKeySuccessType.prototype, "guarantee", void 0);
RevealAuthKeySuccessType = __decorate([
    (0, type_graphql_1.ObjectType)("RevealAuthKeySuccess", { description: "The auth key, shown.", simpleResolvers: true })
], RevealAuthKeySuccessType);
const REVEAL_AUTH_KEY = (0, result_1.mutationResult)(reveal_auth_key_1.revealAuthKey, {
    description: "The auth key, or why it is not shown.",
    success: RevealAuthKeySuccessType,
    errors: ["GUARANTEE_NOT_FOUND", "DELIVERED_ON_PAPER", "IDEMPOTENCY_CONFLICT"],
});
let AuthKeyResolver = class AuthKeyResolver {
    async revealAuthKey(input, context, info) {
        const { guaranteeId, idempotencyKey = null } = input;
        const revealed = await (0, reveal_auth_key_1.revealAuthKey)(context.parts, (0, context_1.callerOf)(context), {
            guaranteeId,
            idempotencyKey,
        });
        return REVEAL_AUTH_KEY.answer(context, revealed, (key) => (0, auth_key_answer_1.authKeyAnswer)(context, key, info));
    }
};
exports.AuthKeyResolver = AuthKeyResolver;
__decorate([
    (0, result_1.MutationWith)(REVEAL_AUTH_KEY, "「表示」: shows the auth key (認証キー) of a guarantee, for the contractor to hand it to the obligee. For the " +
        "contractor whose guarantee it is and the issuer that issued it. Each time is recorded, a repeated call too."),
    __param(0, (0, type_graphql_1.Arg)("input", () => RevealAuthKeyInput, { description: "Whose key to show." })),
    __param(1, (0, type_graphql_1.Ctx)()),
    __param(2, (0, type_graphql_1.Info)())
], AuthKeyResolver.prototype, "revealAuthKey", null);
exports.AuthKeyResolver = AuthKeyResolver = __decorate([
    (0, type_graphql_1.Resolver)()
], AuthKeyResolver);
//# sourceMappingURL=auth-key.resolver.js.map