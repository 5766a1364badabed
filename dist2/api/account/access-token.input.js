"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.RevokeAccessTokenInput = exports.CreateAccessTokenInput = void 0;
const type_graphql_1 = require("type-graphql");
const idempotency_key_1 = require("../graphql/idempotency-key");
const date_time_scalar_1 = require("../graphql/scalars/date-time.scalar");
const text_1 = require("../graphql/validation/text");
const access_token_type_1 = require("./access-token.type");
let CreateAccessTokenInput = class CreateAccessTokenInput {
};
exports.CreateAccessTokenInput = CreateAccessTokenInput;
__decorate([
    (0, type_graphql_1.Field)(() => String, {
        description: "What it is for, for people: 1 to 100 characters, such as `core system`.",
    })
], CreateAccessTokenInput.prototype, "name", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => [access_token_type_1.AccessTokenScopeEnum], {
        description: "What it may be used for: at least one, and none that the caller does not have.",
    })
], CreateAccessTokenInput.prototype, "scopes", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => date_time_scalar_1.DateTimeScalar, { description: "When it expires: after now, and within two years." })
], CreateAccessTokenInput.prototype, "expiresAt", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { nullable: true, description: idempotency_key_1.IDEMPOTENCY_KEY_DESCRIPTION }),
    (0, text_1.Text)(idempotency_key_1.IDEMPOTENCY_KEY)
], CreateAccessTokenInput.prototype, "idempotencyKey", void 0);
exports.CreateAccessTokenInput = CreateAccessTokenInput = __decorate([
    (0, type_graphql_1.InputType)("CreateAccessTokenInput", { description: "What the access token is for." })
], CreateAccessTokenInput);
let RevokeAccessTokenInput = class RevokeAccessTokenInput {
};
exports.RevokeAccessTokenInput = RevokeAccessTokenInput;
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.ID, { description: "The access token, one of the caller's own organisation." }),
    (0, text_1.Text)({ atMost: 64 })
], RevokeAccessTokenInput.prototype, "tokenId", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { nullable: true, description: idempotency_key_1.IDEMPOTENCY_KEY_DESCRIPTION }),
    (0, text_1.Text)(idempotency_key_1.IDEMPOTENCY_KEY)
], RevokeAccessTokenInput.prototype, "idempotencyKey", void 0);
exports.RevokeAccessTokenInput = RevokeAccessTokenInput = __decorate([
    (0, type_graphql_1.InputType)("RevokeAccessTokenInput", { description: "Which access token to revoke." })
], RevokeAccessTokenInput);
//# sourceMappingURL=access-token.input.js.map