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
exports.UserResolver = void 0;
const type_graphql_1 = require("type-graphql");
const reset_password_1 = require("../../use-cases/account/reset-password");
const context_1 = require("../graphql/context");
const result_1 = require("../graphql/result");
const idempotency_key_1 = require("../graphql/idempotency-key");
const connection_type_1 = require("../graphql/pagination/connection.type");
const window_args_1 = require("../graphql/pagination/window.args");
const selection_1 = require("../graphql/selection");
const text_1 = require("../graphql/validation/text");
const initial_password_description_1 = require("./initial-password-description");
const read_user_1 = require("./read-user");
const user_list_args_1 = require("./user-list.args");
const user_type_1 = require("./user.type");
const UserConnection = (0, connection_type_1.connectionOf)("User", user_type_1.UserType, "users (利用者)");
const ORDER = "User";
let ResetPasswordInput = class ResetPasswordInput {
};
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.ID, {
        description: "The user (利用者): for an issuer one that came of a request for a registration which it accepted, for the operator any.",
    }),
    (0, text_1.Text)({ atMost: 64 })
], ResetPasswordInput.prototype, "userId", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { nullable: true, description: idempotency_key_1.IDEMPOTENCY_KEY_DESCRIPTION }),
    (0, text_1.Text)(idempotency_key_1.IDEMPOTENCY_KEY)
], ResetPasswordInput.prototype, "idempotencyKey", void 0);
ResetPasswordInput = __decorate([
    (0, type_graphql_1.InputType)("ResetPasswordInput", { description: "Whose password to replace." })
], ResetPasswordInput);
let ResetPasswordSuccessType = class ResetPasswordSuccessType {
};
__decorate([
    (0, type_graphql_1.Field)(() => user_type_1.UserType, { description: "The user (利用者)." })
], ResetPasswordSuccessType.prototype, "user", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { nullable: true, description: initial_password_description_1.INITIAL_PASSWORD_DESCRIPTION })
], ResetPasswordSuccessType.prototype, "initialPassword", void 0);
ResetPasswordSuccessType = __decorate([
    (0, type_graphql_1.ObjectType)("ResetPasswordSuccess", {
        description: "The user has a new initial password; all sessions of the user have ended, and access tokens that the user made " +
            "are revoked.",
        simpleResolvers: true,
    })
], ResetPasswordSuccessType);
const RESET_PASSWORD = (0, result_1.mutationResult)(reset_password_1.resetPassword, {
    description: "The new initial password, or why there is none.",
    success: ResetPasswordSuccessType,
    errors: ["USER_NOT_FOUND", "IDEMPOTENCY_CONFLICT"],
});
let UserResolver = class UserResolver {
    async users(args, context, info) {
        const caller = (0, context_1.readerOf)(context);
        const wanted = (0, selection_1.wantedFields)(info).below("nodes", "edges.node");
        const { states, staffRoles, colleaguesOnly } = args.filter ?? {};
        const filter = {
            states: states ?? undefined,
            staffRoles: staffRoles ?? undefined,
            colleaguesOnly: colleaguesOnly ?? false,
        };
        return (0, connection_type_1.toConnection)(await context.reads.users.page(caller, (0, window_args_1.windowOf)(args, ORDER), filter, wanted), ORDER);
    }
    async resetPassword({ userId, idempotencyKey = null }, context, info) {
        const caller = (0, context_1.callerOf)(context);
        const reset = await (0, reset_password_1.resetPassword)(context.parts, caller, {
            userId,
            idempotencyKey,
        });
        return RESET_PASSWORD.answer(context, reset, async ({ initialPassword }) => {
            const user = await (0, read_user_1.readUser)(context.reads, caller, userId, (0, selection_1.wantedFields)(info).below("user"));
            return { user, initialPassword };
        });
    }
};
exports.UserResolver = UserResolver;
__decorate([
    (0, type_graphql_1.Query)(() => UserConnection, {
        description: "The users (利用者) that the caller may see, newest first: those of the own organisation, for an issuer also those " +
            "of contractors registered with it. Colleagues see each other's role, state, departments, mail address and last sign-in.",
    }),
    __param(0, (0, type_graphql_1.Args)(() => user_list_args_1.UserListArgs)),
    __param(1, (0, type_graphql_1.Ctx)()),
    __param(2, (0, type_graphql_1.Info)())
], UserResolver.prototype, "users", null);
__decorate([
    (0, result_1.MutationWith)(RESET_PASSWORD, "パスワード再発行: gives a user a new initial password. It ends all sessions of the user, revokes " +
        "the access tokens that the user made, and forgets the day's wrong passwords. For issuers, for users " +
        "that came of requests which they accepted, and for the operator (role ISSUER or OPERATOR, scope " +
        "ADMINISTER). Only for a person who signed in: an integration's access token is refused with " +
        "FORBIDDEN."),
    __param(0, (0, type_graphql_1.Arg)("input", () => ResetPasswordInput, { description: "Whose password to replace." })),
    __param(1, (0, type_graphql_1.Ctx)()),
    __param(2, (0, type_graphql_1.Info)())
], UserResolver.prototype, "resetPassword", null);
exports.UserResolver = UserResolver = __decorate([
    (0, type_graphql_1.Resolver)()
], UserResolver);
//# sourceMappingURL=user.resolver.js.map