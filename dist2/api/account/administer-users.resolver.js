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
exports.AdministerUsersResolver = void 0;
const type_graphql_1 = require("type-graphql");
const change_user_1 = require("../../use-cases/account/change-user");
const disable_user_1 = require("../../use-cases/account/disable-user");
const enable_user_1 = require("../../use-cases/account/enable-user");
const invite_user_1 = require("../../use-cases/account/invite-user");
const reset_user_password_1 = require("../../use-cases/account/reset-user-password");
const context_1 = require("../graphql/context");
const result_1 = require("../graphql/result");
const selection_1 = require("../graphql/selection");
const administer_users_input_1 = require("./administer-users.input");
const read_user_1 = require("./read-user");
const user_type_1 = require("./user.type");
class WithUser {
}
let InviteUserSuccessType = class InviteUserSuccessType extends WithUser {
};
__decorate([
    (0, type_graphql_1.Field)(() => user_type_1.UserType, { description: "The user (利用者), who is INVITED." })
], InviteUserSuccessType.prototype, "user", void 0);
InviteUserSuccessType = __decorate([
    (0, type_graphql_1.ObjectType)("InviteUserSuccess", {
        description: "The person is invited, and a mail with a link is on its way.",
        simpleResolvers: true,
    })
], InviteUserSuccessType);
let ChangeUserSuccessType = class ChangeUserSuccessType extends WithUser {
};
__decorate([
    (0, type_graphql_1.Field)(() => user_type_1.UserType, { description: "The user (利用者) as it is now." })
], ChangeUserSuccessType.prototype, "user", void 0);
ChangeUserSuccessType = __decorate([
    (0, type_graphql_1.ObjectType)("ChangeUserSuccess", { description: "The user is changed.", simpleResolvers: true })
], ChangeUserSuccessType);
let DisableUserSuccessType = class DisableUserSuccessType extends WithUser {
};
__decorate([
    (0, type_graphql_1.Field)(() => user_type_1.UserType, { description: "The user (利用者), who is DISABLED." })
], DisableUserSuccessType.prototype, "user", void 0);
DisableUserSuccessType = __decorate([
    (0, type_graphql_1.ObjectType)("DisableUserSuccess", {
        description: "The user cannot sign in any more, and no token of the user works.",
        simpleResolvers: true,
    })
], DisableUserSuccessType);
let EnableUserSuccessType = class EnableUserSuccessType extends WithUser {
};
__decorate([
    (0, type_graphql_1.Field)(() => user_type_1.UserType, {
        description: "The user (利用者): ACTIVE with the password of before, or INVITED where there never was one.",
    })
], EnableUserSuccessType.prototype, "user", void 0);
EnableUserSuccessType = __decorate([
    (0, type_graphql_1.ObjectType)("EnableUserSuccess", {
        description: "The user can sign in again, or is invited anew.",
        simpleResolvers: true,
    })
], EnableUserSuccessType);
let ResetUserPasswordSuccessType = class ResetUserPasswordSuccessType extends WithUser {
};
__decorate([
    (0, type_graphql_1.Field)(() => user_type_1.UserType, { description: "The user (利用者)." })
], ResetUserPasswordSuccessType.prototype, "user", void 0);
ResetUserPasswordSuccessType = __decorate([
    (0, type_graphql_1.ObjectType)("ResetUserPasswordSuccess", {
        description: "A mail with a link is on its way; the old password and all tokens of the user work no more.",
        simpleResolvers: true,
    })
], ResetUserPasswordSuccessType);
const INVITE_USER = (0, result_1.mutationResult)(invite_user_1.inviteUser, {
    description: "The invited user, or why nobody was invited.",
    success: InviteUserSuccessType,
    errors: ["TOO_MANY_PASSWORD_LINKS", "IDEMPOTENCY_CONFLICT"],
});
const CHANGE_USER = (0, result_1.mutationResult)(change_user_1.changeUser, {
    description: "The changed user, or why nothing was changed.",
    success: ChangeUserSuccessType,
    errors: ["USER_NOT_FOUND", "LAST_ADMINISTRATOR", "IDEMPOTENCY_CONFLICT"],
});
const DISABLE_USER = (0, result_1.mutationResult)(disable_user_1.disableUser, {
    description: "The disabled user, or why the user was not disabled.",
    success: DisableUserSuccessType,
    errors: ["USER_NOT_FOUND", "LAST_ADMINISTRATOR", "IDEMPOTENCY_CONFLICT"],
});
const ENABLE_USER = (0, result_1.mutationResult)(enable_user_1.enableUser, {
    description: "The enabled user, or why the user was not enabled.",
    success: EnableUserSuccessType,
    errors: ["USER_NOT_FOUND", "TOO_MANY_PASSWORD_LINKS", "IDEMPOTENCY_CONFLICT"],
});
const RESET_USER_PASSWORD = (0, result_1.mutationResult)(reset_user_password_1.resetUserPassword, {
    description: "The user who is written to, or why nobody is.",
    success: ResetUserPasswordSuccessType,
    errors: [
        "USER_NOT_FOUND",
        "USER_DISABLED",
        "USER_WITHOUT_ADDRESS",
        "LAST_ADMINISTRATOR",
        "TOO_MANY_PASSWORD_LINKS",
        "IDEMPOTENCY_CONFLICT",
    ],
});
const FOR_ADMINISTRATORS = "For administrators (管理者) of a contractor, an issuer or an obligee, who signed in; others are refused with FORBIDDEN.";
let AdministerUsersResolver = class AdministerUsersResolver {
    async inviteUser({ name, email, staffRole, departmentIds, loginId, idempotencyKey = null }, context, info) {
        const person = { name, email, staffRole, departmentIds: departmentIds ?? [], loginId: loginId ?? null };
        const invited = await (0, invite_user_1.inviteUser)(context.parts, (0, context_1.callerOf)(context), { ...person, idempotencyKey });
        return INVITE_USER.answer(context, invited, (value) => shown(value, context, info));
    }
    async changeUser({ userId, name, staffRole, departmentIds, idempotencyKey = null }, context, info) {
        const changed = await (0, change_user_1.changeUser)(context.parts, (0, context_1.callerOf)(context), {
            userId,
            name: name ?? null,
            staffRole: staffRole ?? null,
            departmentIds: departmentIds ?? null,
            idempotencyKey,
        });
        return CHANGE_USER.answer(context, changed, (value) => shown(value, context, info));
    }
    async disableUser({ userId, idempotencyKey = null }, context, info) {
        const disabled = await (0, disable_user_1.disableUser)(context.parts, (0, context_1.callerOf)(context), { userId, idempotencyKey });
        return DISABLE_USER.answer(context, disabled, (value) => shown(value, context, info));
    }
    async enableUser({ userId, idempotencyKey = null }, context, info) {
        const enabled = await (0, enable_user_1.enableUser)(context.parts, (0, context_1.callerOf)(context), { userId, idempotencyKey });
        return ENABLE_USER.answer(context, enabled, (value) => shown(value, context, info));
    }
    async resetUserPassword({ userId, idempotencyKey = null }, context, info) {
        const reset = await (0, reset_user_password_1.resetUserPassword)(context.parts, (0, context_1.callerOf)(context), { userId, idempotencyKey });
        return RESET_USER_PASSWORD.answer(context, reset, (value) => shown(value, context, info));
    }
};
exports.AdministerUsersResolver = AdministerUsersResolver;
__decorate([
    (0, result_1.MutationWith)(INVITE_USER, "利用者の招待: makes a user of the own organisation and sends a mail with a link, by which the person chooses a password " +
        `within 14 days (acceptInvitation). ${FOR_ADMINISTRATORS}`),
    __param(0, (0, type_graphql_1.Arg)("input", () => administer_users_input_1.InviteUserInput, { description: "Who is invited, and as what." })),
    __param(1, (0, type_graphql_1.Ctx)()),
    __param(2, (0, type_graphql_1.Info)())
], AdministerUsersResolver.prototype, "inviteUser", null);
__decorate([
    (0, result_1.MutationWith)(CHANGE_USER, "利用者の変更: changes name, role and departments of a user of the own organisation. Who becomes a viewer is signed out, and " +
        `the access tokens that the user made are revoked. ${FOR_ADMINISTRATORS}`),
    __param(0, (0, type_graphql_1.Arg)("input", () => administer_users_input_1.ChangeUserInput, { description: "Which user, and what is different." })),
    __param(1, (0, type_graphql_1.Ctx)()),
    __param(2, (0, type_graphql_1.Info)())
], AdministerUsersResolver.prototype, "changeUser", null);
__decorate([
    (0, result_1.MutationWith)(DISABLE_USER, "利用者の無効化: locks a user of the own organisation out, at once: sessions end, the access tokens that the user made are " +
        `revoked, an open invitation works no more. What the user did stays. Twice is as once. ${FOR_ADMINISTRATORS}`),
    __param(0, (0, type_graphql_1.Arg)("input", () => administer_users_input_1.DisableUserInput, { description: "Whom to lock out." })),
    __param(1, (0, type_graphql_1.Ctx)()),
    __param(2, (0, type_graphql_1.Info)())
], AdministerUsersResolver.prototype, "disableUser", null);
__decorate([
    (0, result_1.MutationWith)(ENABLE_USER, "利用者の有効化: lets a disabled user of the own organisation in again, with the password of before; who never chose one is " +
        `invited anew by mail, unless another user has the mail address by now. ${FOR_ADMINISTRATORS}`),
    __param(0, (0, type_graphql_1.Arg)("input", () => administer_users_input_1.EnableUserInput, { description: "Whom to let in again." })),
    __param(1, (0, type_graphql_1.Ctx)()),
    __param(2, (0, type_graphql_1.Info)())
], AdministerUsersResolver.prototype, "enableUser", null);
__decorate([
    (0, result_1.MutationWith)(RESET_USER_PASSWORD, "パスワードの再設定: takes the password of a user of the own organisation and sends a mail with a link, by which the user " +
        "chooses another within a day (completePasswordReset). All sessions of the user end, and the access tokens that the user " +
        "made are revoked. Who is still invited gets the invitation again. At most 10 mails a day go to one user. The only administrator uses changePassword instead. " +
        FOR_ADMINISTRATORS),
    __param(0, (0, type_graphql_1.Arg)("input", () => administer_users_input_1.ResetUserPasswordInput, { description: "Whose password to take." })),
    __param(1, (0, type_graphql_1.Ctx)()),
    __param(2, (0, type_graphql_1.Info)())
], AdministerUsersResolver.prototype, "resetUserPassword", null);
exports.AdministerUsersResolver = AdministerUsersResolver = __decorate([
    (0, type_graphql_1.Resolver)()
], AdministerUsersResolver);
async function shown({ userId }, context, info) {
    const wanted = (0, selection_1.wantedFields)(info).below("user");
    return { user: await (0, read_user_1.readUser)(context.reads, (0, context_1.callerOf)(context), userId, wanted) };
}
//# sourceMappingURL=administer-users.resolver.js.map