"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.SignOutSuccessType = exports.CompletePasswordResetSuccessType = exports.AcceptInvitationSuccessType = exports.ChangePasswordSuccessType = exports.RefreshSessionSuccessType = exports.SignInSuccessType = exports.IssuedTokensType = void 0;
const type_graphql_1 = require("type-graphql");
const party_type_1 = require("../party/party.type");
const date_time_scalar_1 = require("../graphql/scalars/date-time.scalar");
const user_type_1 = require("./user.type");
let IssuedTokensType = class IssuedTokensType {
};
exports.IssuedTokensType = IssuedTokensType;
__decorate([
    (0, type_graphql_1.Field)(() => String, {
        description: "The access token: send it as `Authorization: Bearer <token>`. It may do all that the role may.",
    })
], IssuedTokensType.prototype, "accessToken", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => date_time_scalar_1.DateTimeScalar, { description: "When the access token expires: 15 minutes from now at most." })
], IssuedTokensType.prototype, "accessTokenExpiresAt", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.Int, {
        description: "How many seconds after this answer the access token expires: 900 at most, and fewer where the session ends before. " +
            "For clients, whose clock may be wrong; `accessTokenExpiresAt` is the same by the server's clock.",
    })
], IssuedTokensType.prototype, "accessTokenExpiresInSeconds", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { description: "The refresh token, for one `refreshSession`." })
], IssuedTokensType.prototype, "refreshToken", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => date_time_scalar_1.DateTimeScalar, {
        description: "When the refresh token and the session expire: 30 days after the password was given.",
    })
], IssuedTokensType.prototype, "refreshTokenExpiresAt", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => user_type_1.UserType, { description: "Who signed in (利用者)." })
], IssuedTokensType.prototype, "user", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => party_type_1.OrganisationType, { description: "The organisation that the user acts for." })
], IssuedTokensType.prototype, "organisation", void 0);
exports.IssuedTokensType = IssuedTokensType = __decorate([
    (0, type_graphql_1.InterfaceType)("IssuedTokens", {
        description: "What a session works with from now on. Both tokens are secrets and are shown this once.",
        resolveType: (value) => value.__typename,
    })
], IssuedTokensType);
let SignInSuccessType = class SignInSuccessType extends IssuedTokensType {
};
exports.SignInSuccessType = SignInSuccessType;
exports.SignInSuccessType = SignInSuccessType = __decorate([
    (0, type_graphql_1.ObjectType)("SignInSuccess", {
        implements: IssuedTokensType,
        description: "A session begins.",
        simpleResolvers: true,
    })
], SignInSuccessType);
let RefreshSessionSuccessType = class RefreshSessionSuccessType extends IssuedTokensType {
};
exports.RefreshSessionSuccessType = RefreshSessionSuccessType;
exports.RefreshSessionSuccessType = RefreshSessionSuccessType = __decorate([
    (0, type_graphql_1.ObjectType)("RefreshSessionSuccess", {
        implements: IssuedTokensType,
        description: "The session goes on with new tokens; the access token before is no longer known.",
        simpleResolvers: true,
    })
], RefreshSessionSuccessType);
let ChangePasswordSuccessType = class ChangePasswordSuccessType extends IssuedTokensType {
};
exports.ChangePasswordSuccessType = ChangePasswordSuccessType;
exports.ChangePasswordSuccessType = ChangePasswordSuccessType = __decorate([
    (0, type_graphql_1.ObjectType)("ChangePasswordSuccess", {
        implements: IssuedTokensType,
        description: "The password is changed; a new session begins, all others have ended, and access tokens that the user made are " +
            "revoked.",
        simpleResolvers: true,
    })
], ChangePasswordSuccessType);
let AcceptInvitationSuccessType = class AcceptInvitationSuccessType extends IssuedTokensType {
};
exports.AcceptInvitationSuccessType = AcceptInvitationSuccessType;
exports.AcceptInvitationSuccessType = AcceptInvitationSuccessType = __decorate([
    (0, type_graphql_1.ObjectType)("AcceptInvitationSuccess", {
        implements: IssuedTokensType,
        description: "The password is chosen, and a session begins.",
        simpleResolvers: true,
    })
], AcceptInvitationSuccessType);
let CompletePasswordResetSuccessType = class CompletePasswordResetSuccessType extends IssuedTokensType {
};
exports.CompletePasswordResetSuccessType = CompletePasswordResetSuccessType;
exports.CompletePasswordResetSuccessType = CompletePasswordResetSuccessType = __decorate([
    (0, type_graphql_1.ObjectType)("CompletePasswordResetSuccess", {
        implements: IssuedTokensType,
        description: "The new password is chosen, and a session begins.",
        simpleResolvers: true,
    })
], CompletePasswordResetSuccessType);
let SignOutSuccessType = class SignOutSuccessType {
};
exports.SignOutSuccessType = SignOutSuccessType;
__decorate([
    (0, type_graphql_1.Field)(() => date_time_scalar_1.DateTimeScalar, { description: "When it ended." })
], SignOutSuccessType.prototype, "signedOutAt", void 0);
exports.SignOutSuccessType = SignOutSuccessType = __decorate([
    (0, type_graphql_1.ObjectType)("SignOutSuccess", { description: "The session has ended.", simpleResolvers: true })
], SignOutSuccessType);
//# sourceMappingURL=issued-tokens.type.js.map