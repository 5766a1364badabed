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
exports.SessionResolver = void 0;
const type_graphql_1 = require("type-graphql");
const change_password_1 = require("../../use-cases/account/change-password");
const refresh_session_1 = require("../../use-cases/account/refresh-session");
const sign_in_1 = require("../../use-cases/account/sign-in");
const sign_out_1 = require("../../use-cases/account/sign-out");
const context_1 = require("../graphql/context");
const field_cost_1 = require("../graphql/cost/field-cost");
const result_1 = require("../graphql/result");
const issued_1 = require("./issued");
const issued_tokens_type_1 = require("./issued-tokens.type");
const session_input_1 = require("./session.input");
const SIGN_IN = (0, result_1.mutationResult)(sign_in_1.signIn, {
    description: "The session, or why there is none.",
    success: issued_tokens_type_1.SignInSuccessType,
    errors: ["SIGN_IN_REFUSED", "TOO_MANY_SIGN_INS", "PASSWORD_CHANGE_REQUIRED"],
});
const REFRESH_SESSION = (0, result_1.mutationResult)(refresh_session_1.refreshSession, {
    description: "The session's new tokens, or why there are none.",
    success: issued_tokens_type_1.RefreshSessionSuccessType,
    errors: ["SESSION_ENDED"],
});
const CHANGE_PASSWORD = (0, result_1.mutationResult)(change_password_1.changePassword, {
    description: "The new session, or why the password was not changed.",
    success: issued_tokens_type_1.ChangePasswordSuccessType,
    errors: ["SIGN_IN_REFUSED", "TOO_MANY_SIGN_INS"],
});
const SIGN_OUT = (0, result_1.mutationResult)(sign_out_1.signOut, {
    description: "The end of the session, or why there is none to end.",
    success: issued_tokens_type_1.SignOutSuccessType,
    errors: ["SESSION_ENDED"],
});
const NO_HEADER = "Needs no access token: send no Authorization header, because one that is not good ends the request.";
const NOT_REPEATED = "Takes no idempotencyKey: its answer is secret and is kept nowhere.";
const BUSY = "Where too many passwords are being checked, the request ends with RATE_LIMITED and retryAfterSeconds.";
let SessionResolver = class SessionResolver {
    async signIn({ loginId, password }, context, info) {
        const signedIn = await (0, sign_in_1.signIn)(context.parts, context.visitor, { loginId, password });
        return SIGN_IN.answer(context, signedIn, (tokens) => (0, issued_1.issued)(tokens, context, info));
    }
    async refreshSession({ refreshToken }, context, info) {
        const refreshed = await (0, refresh_session_1.refreshSession)(context.parts, refreshToken);
        return REFRESH_SESSION.answer(context, refreshed, (tokens) => (0, issued_1.issued)(tokens, context, info));
    }
    async changePassword({ loginId, currentPassword, newPassword }, context, info) {
        const command = { loginId, currentPassword, newPassword };
        const changed = await (0, change_password_1.changePassword)(context.parts, context.visitor, command);
        return CHANGE_PASSWORD.answer(context, changed, (tokens) => (0, issued_1.issued)(tokens, context, info));
    }
    async signOut(input, context) {
        const refreshToken = input?.refreshToken ?? null;
        const which = refreshToken === null ? { caller: (0, context_1.callerOf)(context) } : { refreshToken };
        const signedOut = await (0, sign_out_1.signOut)(context.parts, which);
        return SIGN_OUT.answer(context, signedOut, (success) => success);
    }
};
exports.SessionResolver = SessionResolver;
__decorate([
    (0, field_cost_1.OnePerRequest)(),
    (0, result_1.MutationWith)(SIGN_IN, "ログイン: opens a session with login ID (お客様ID) and password. The same account applies for guarantees and lists " +
        `certificates. ${NO_HEADER} ${NOT_REPEATED} ${BUSY}`),
    __param(0, (0, type_graphql_1.Arg)("input", () => session_input_1.SignInInput, { description: "Login ID and password." })),
    __param(1, (0, type_graphql_1.Ctx)()),
    __param(2, (0, type_graphql_1.Info)())
], SessionResolver.prototype, "signIn", null);
__decorate([
    (0, field_cost_1.OnePerRequest)(),
    (0, result_1.MutationWith)(REFRESH_SESSION, "Goes on with a session: gives new tokens for its refresh token, which works once. One that comes a second time " +
        "has been copied, and ends the session; so a client whose answer was lost signs in again. " +
        `${NO_HEADER} ${NOT_REPEATED}`),
    __param(0, (0, type_graphql_1.Arg)("input", () => session_input_1.RefreshSessionInput, { description: "The refresh token." })),
    __param(1, (0, type_graphql_1.Ctx)()),
    __param(2, (0, type_graphql_1.Info)())
], SessionResolver.prototype, "refreshSession", null);
__decorate([
    (0, field_cost_1.OnePerRequest)(),
    (0, result_1.MutationWith)(CHANGE_PASSWORD, "パスワード変更: replaces the password, ends all sessions of the user, revokes the access tokens " +
        "that the user made for integrations, and opens a new session. It takes the current password instead " +
        "of an access token, so that a user can change an initial password before the first sign-in. A " +
        `wrong one counts like one of signIn. ${NO_HEADER} ${NOT_REPEATED} ${BUSY}`),
    __param(0, (0, type_graphql_1.Arg)("input", () => session_input_1.ChangePasswordInput, { description: "The current password and the new one." })),
    __param(1, (0, type_graphql_1.Ctx)()),
    __param(2, (0, type_graphql_1.Info)())
], SessionResolver.prototype, "changePassword", null);
__decorate([
    (0, field_cost_1.OnePerRequest)(),
    (0, result_1.MutationWith)(SIGN_OUT, "ログアウト: ends the session of the access token in use, or that of a refresh token. With a refresh " +
        "token send no Authorization header: an expired one ends the request. Neither of the session's " +
        "tokens works from now on. An integration's access token belongs to no session: revoke it instead. " +
        "Takes no idempotencyKey: a second time there is no session."),
    __param(0, (0, type_graphql_1.Arg)("input", () => session_input_1.SignOutInput, { nullable: true, description: "Which session ends." })),
    __param(1, (0, type_graphql_1.Ctx)())
], SessionResolver.prototype, "signOut", null);
exports.SessionResolver = SessionResolver = __decorate([
    (0, type_graphql_1.Resolver)()
], SessionResolver);
//# sourceMappingURL=session.resolver.js.map