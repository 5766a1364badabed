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
exports.ChooseByLinkResolver = void 0;
const type_graphql_1 = require("type-graphql");
const choose_by_link_1 = require("../../use-cases/account/choose-by-link");
const field_cost_1 = require("../graphql/cost/field-cost");
const result_1 = require("../graphql/result");
const administer_users_input_1 = require("./administer-users.input");
const issued_1 = require("./issued");
const issued_tokens_type_1 = require("./issued-tokens.type");
const ACCEPT_INVITATION = (0, result_1.mutationResult)(choose_by_link_1.acceptInvitation, {
    description: "The session, or why there is none.",
    success: issued_tokens_type_1.AcceptInvitationSuccessType,
    errors: ["PASSWORD_LINK_ENDED"],
});
const COMPLETE_PASSWORD_RESET = (0, result_1.mutationResult)(choose_by_link_1.completePasswordReset, {
    description: "The session, or why there is none.",
    success: issued_tokens_type_1.CompletePasswordResetSuccessType,
    errors: ["PASSWORD_LINK_ENDED"],
});
const PUBLIC = "Needs no access token. Takes no idempotencyKey: its answer is secret and is kept nowhere. Where too many passwords are being " +
    "checked, the request ends with RATE_LIMITED and retryAfterSeconds.";
let ChooseByLinkResolver = class ChooseByLinkResolver {
    async acceptInvitation({ linkCode, newPassword }, context, info) {
        const accepted = await (0, choose_by_link_1.acceptInvitation)(context.parts, context.visitor, { linkCode, newPassword });
        return ACCEPT_INVITATION.answer(context, accepted, (tokens) => (0, issued_1.issued)(tokens, context, info));
    }
    async completePasswordReset({ linkCode, newPassword }, context, info) {
        const completed = await (0, choose_by_link_1.completePasswordReset)(context.parts, context.visitor, { linkCode, newPassword });
        return COMPLETE_PASSWORD_RESET.answer(context, completed, (tokens) => (0, issued_1.issued)(tokens, context, info));
    }
};
exports.ChooseByLinkResolver = ChooseByLinkResolver;
__decorate([
    (0, field_cost_1.OnePerRequest)(),
    (0, result_1.MutationWith)(ACCEPT_INVITATION, `招待の承諾: whoever was invited by mail chooses a password with the code of the mail, and is signed in. ${PUBLIC}`),
    __param(0, (0, type_graphql_1.Arg)("input", () => administer_users_input_1.AcceptInvitationInput, { description: "The code, and the password." })),
    __param(1, (0, type_graphql_1.Ctx)()),
    __param(2, (0, type_graphql_1.Info)())
], ChooseByLinkResolver.prototype, "acceptInvitation", null);
__decorate([
    (0, field_cost_1.OnePerRequest)(),
    (0, result_1.MutationWith)(COMPLETE_PASSWORD_RESET, "パスワードの再設定の完了: whose password an administrator took chooses another with the code of the mail, and is signed in. " +
        PUBLIC),
    __param(0, (0, type_graphql_1.Arg)("input", () => administer_users_input_1.CompletePasswordResetInput, { description: "The code, and the password." })),
    __param(1, (0, type_graphql_1.Ctx)()),
    __param(2, (0, type_graphql_1.Info)())
], ChooseByLinkResolver.prototype, "completePasswordReset", null);
exports.ChooseByLinkResolver = ChooseByLinkResolver = __decorate([
    (0, type_graphql_1.Resolver)()
], ChooseByLinkResolver);
//# sourceMappingURL=choose-by-link.resolver.js.map