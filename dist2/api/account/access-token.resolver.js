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
exports.AccessTokenResolver = void 0;
const type_graphql_1 = require("type-graphql");
const create_access_token_1 = require("../../use-cases/account/create-access-token");
const revoke_access_token_1 = require("../../use-cases/account/revoke-access-token");
const context_1 = require("../graphql/context");
const result_1 = require("../graphql/result");
const connection_type_1 = require("../graphql/pagination/connection.type");
const window_args_1 = require("../graphql/pagination/window.args");
const selection_1 = require("../graphql/selection");
const access_token_input_1 = require("./access-token.input");
const access_token_type_1 = require("./access-token.type");
const AccessTokenConnection = (0, connection_type_1.connectionOf)("AccessToken", access_token_type_1.AccessTokenType, "access tokens of integrations");
const ORDER = "AccessToken";
let CreateAccessTokenSuccessType = class CreateAccessTokenSuccessType {
};
__decorate([
    (0, type_graphql_1.Field)(() => access_token_type_1.AccessTokenType, { description: "The access token, without the token itself." })
], CreateAccessTokenSuccessType.prototype, "accessToken", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, {
        nullable: true,
        description: "The token itself, for `Authorization: Bearer <token>`. A secret that is shown this once: null where the call " +
            "repeats an earlier one by its idempotencyKey.",
    })
], CreateAccessTokenSuccessType.prototype, "token", void 0);
CreateAccessTokenSuccessType = __decorate([
    (0, type_graphql_1.ObjectType)("CreateAccessTokenSuccess", { description: "The access token is made.", simpleResolvers: true })
], CreateAccessTokenSuccessType);
let RevokeAccessTokenSuccessType = class RevokeAccessTokenSuccessType {
};
__decorate([
    (0, type_graphql_1.Field)(() => access_token_type_1.AccessTokenType, { description: "The revoked access token." })
], RevokeAccessTokenSuccessType.prototype, "accessToken", void 0);
RevokeAccessTokenSuccessType = __decorate([
    (0, type_graphql_1.ObjectType)("RevokeAccessTokenSuccess", {
        description: "The access token works no more.",
        simpleResolvers: true,
    })
], RevokeAccessTokenSuccessType);
const CREATE_ACCESS_TOKEN = (0, result_1.mutationResult)(create_access_token_1.createAccessToken, {
    description: "The new access token, or why there is none.",
    success: CreateAccessTokenSuccessType,
    errors: ["IDEMPOTENCY_CONFLICT"],
});
const REVOKE_ACCESS_TOKEN = (0, result_1.mutationResult)(revoke_access_token_1.revokeAccessToken, {
    description: "The revoked access token, or why it was not revoked.",
    success: RevokeAccessTokenSuccessType,
    errors: ["ACCESS_TOKEN_NOT_FOUND", "IDEMPOTENCY_CONFLICT"],
});
let AccessTokenResolver = class AccessTokenResolver {
    async accessTokens(args, context, info) {
        const caller = (0, context_1.readerOf)(context);
        const wanted = (0, selection_1.wantedFields)(info).below("nodes", "edges.node");
        return (0, connection_type_1.toConnection)(await context.reads.accessTokens.page(caller, (0, window_args_1.windowOf)(args, ORDER), wanted), ORDER);
    }
    async createAccessToken({ name, scopes, expiresAt, idempotencyKey = null }, context, info) {
        const caller = (0, context_1.callerOf)(context);
        const created = await (0, create_access_token_1.createAccessToken)(context.parts, caller, {
            terms: { name, scopes, expiresAt },
            idempotencyKey,
        });
        return CREATE_ACCESS_TOKEN.answer(context, created, async ({ tokenId, token }) => {
            const wanted = (0, selection_1.wantedFields)(info).below("accessToken");
            return { accessToken: await readAccessToken(context, caller, tokenId, wanted), token };
        });
    }
    async revokeAccessToken({ tokenId, idempotencyKey = null }, context, info) {
        const caller = (0, context_1.callerOf)(context);
        const revoked = await (0, revoke_access_token_1.revokeAccessToken)(context.parts, caller, { tokenId, idempotencyKey });
        return REVOKE_ACCESS_TOKEN.answer(context, revoked, async () => {
            const wanted = (0, selection_1.wantedFields)(info).below("accessToken");
            return { accessToken: await readAccessToken(context, caller, tokenId, wanted) };
        });
    }
};
exports.AccessTokenResolver = AccessTokenResolver;
__decorate([
    (0, type_graphql_1.Query)(() => AccessTokenConnection, {
        description: "The access tokens of the own organisation's integrations, newest first, revoked and expired ones included; those " +
            "of sessions are not among them.",
    }),
    __param(0, (0, type_graphql_1.Args)(() => window_args_1.WindowArgs)),
    __param(1, (0, type_graphql_1.Ctx)()),
    __param(2, (0, type_graphql_1.Info)())
], AccessTokenResolver.prototype, "accessTokens", null);
__decorate([
    (0, result_1.MutationWith)(CREATE_ACCESS_TOKEN, "Makes an access token for an integration of the own organisation, with its role. For every role, with scope " +
        "ADMINISTER. It is revoked when the person who made it changes the password or has it reset."),
    __param(0, (0, type_graphql_1.Arg)("input", () => access_token_input_1.CreateAccessTokenInput, { description: "What the access token is for." })),
    __param(1, (0, type_graphql_1.Ctx)()),
    __param(2, (0, type_graphql_1.Info)())
], AccessTokenResolver.prototype, "createAccessToken", null);
__decorate([
    (0, result_1.MutationWith)(REVOKE_ACCESS_TOKEN, "Revokes an access token of the own organisation's integrations, at once and for ever. For every role, with scope " +
        "ADMINISTER."),
    __param(0, (0, type_graphql_1.Arg)("input", () => access_token_input_1.RevokeAccessTokenInput, { description: "Which access token to revoke." })),
    __param(1, (0, type_graphql_1.Ctx)()),
    __param(2, (0, type_graphql_1.Info)())
], AccessTokenResolver.prototype, "revokeAccessToken", null);
exports.AccessTokenResolver = AccessTokenResolver = __decorate([
    (0, type_graphql_1.Resolver)()
], AccessTokenResolver);
async function readAccessToken({ reads }, caller, id, wanted) {
    if (wanted.size === 0)
        return { __typename: "AccessToken", id };
    const [token] = await reads.accessTokens.byIds(caller, [id], wanted);
    if (!token)
        throw new Error("an access token that was just changed cannot be read");
    return token;
}
//# sourceMappingURL=access-token.resolver.js.map