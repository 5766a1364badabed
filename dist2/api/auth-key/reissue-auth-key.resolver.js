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
exports.ReissueAuthKeyResolver = void 0;
const type_graphql_1 = require("type-graphql");
const reissue_auth_key_1 = require("../../use-cases/auth-key/reissue-auth-key");
const context_1 = require("../graphql/context");
const result_1 = require("../graphql/result");
const guarantee_type_1 = require("../guarantee/guarantee.type");
const idempotency_key_1 = require("../graphql/idempotency-key");
const text_1 = require("../graphql/validation/text");
const auth_key_answer_1 = require("./auth-key-answer");
const auth_key_type_1 = require("./auth-key.type");
let ReissueAuthKeyInput = class ReissueAuthKeyInput {
};
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.ID, { description: "The guarantee (保証契約)." }),
    (0, text_1.Text)({ atMost: 64 })
], ReissueAuthKeyInput.prototype, "guaranteeId", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { nullable: true, description: idempotency_key_1.IDEMPOTENCY_KEY_DESCRIPTION }),
    (0, text_1.Text)(idempotency_key_1.IDEMPOTENCY_KEY)
], ReissueAuthKeyInput.prototype, "idempotencyKey", void 0);
ReissueAuthKeyInput = __decorate([
    (0, type_graphql_1.InputType)("ReissueAuthKeyInput", { description: "Whose key to replace." })
], ReissueAuthKeyInput);
let ReissueAuthKeySuccessType = class ReissueAuthKeySuccessType {
};
__decorate([
    (0, type_graphql_1.Field)(() => auth_key_type_1.AuthKeyType, { description: "The new auth key (認証キー)." })
], ReissueAuthKeySuccessType.prototype, "authKey", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => guarantee_type_1.GuaranteeType, { description: "The guarantee (保証契約) that it opens." })
], ReissueAuthKeySuccessType.prototype, "guarantee", void 0);
ReissueAuthKeySuccessType = __decorate([
    (0, type_graphql_1.ObjectType)("ReissueAuthKeySuccess", {
        description: "The auth key was replaced; the old one opens nothing any more.",
        simpleResolvers: true,
    })
], ReissueAuthKeySuccessType);
const REISSUE_AUTH_KEY = (0, result_1.mutationResult)(reissue_auth_key_1.reissueAuthKey, {
    description: "The new auth key, or why the old one was not replaced.",
    success: ReissueAuthKeySuccessType,
    errors: ["GUARANTEE_NOT_FOUND", "DELIVERED_ON_PAPER", "IDEMPOTENCY_CONFLICT"],
});
let ReissueAuthKeyResolver = class ReissueAuthKeyResolver {
    async reissueAuthKey(input, context, info) {
        const { guaranteeId, idempotencyKey = null } = input;
        const reissued = await (0, reissue_auth_key_1.reissueAuthKey)(context.parts, (0, context_1.callerOf)(context), {
            guaranteeId,
            idempotencyKey,
        });
        return REISSUE_AUTH_KEY.answer(context, reissued, (key) => (0, auth_key_answer_1.authKeyAnswer)(context, key, info));
    }
};
exports.ReissueAuthKeyResolver = ReissueAuthKeyResolver;
__decorate([
    (0, result_1.MutationWith)(REISSUE_AUTH_KEY, "Replaces the auth key (認証キーの再発行) of a guarantee, for example when too many people know it. " +
        "For the contractor whose guarantee it is and the issuer that issued it; also after the guarantee " +
        "has ended. The old key stops at once, and with it the links to its notice; obligees that have " +
        "opened the certificate go on seeing it. The count of wrong keys starts again, so that the new key " +
        "opens the certificate at once. The contractor is told by mail, without the key."),
    __param(0, (0, type_graphql_1.Arg)("input", () => ReissueAuthKeyInput, { description: "Whose key to replace." })),
    __param(1, (0, type_graphql_1.Ctx)()),
    __param(2, (0, type_graphql_1.Info)())
], ReissueAuthKeyResolver.prototype, "reissueAuthKey", null);
exports.ReissueAuthKeyResolver = ReissueAuthKeyResolver = __decorate([
    (0, type_graphql_1.Resolver)()
], ReissueAuthKeyResolver);
//# sourceMappingURL=reissue-auth-key.resolver.js.map