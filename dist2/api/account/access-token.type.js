"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.AccessTokenType = exports.AccessTokenScopeEnum = void 0;
const type_graphql_1 = require("type-graphql");
const field_cost_1 = require("../graphql/cost/field-cost");
const access_1 = require("../../domain/account/access");
const enum_of_1 = require("../graphql/enum-of");
const node_type_1 = require("../graphql/node/node.type");
const date_time_scalar_1 = require("../graphql/scalars/date-time.scalar");
exports.AccessTokenScopeEnum = (0, enum_of_1.enumOf)(access_1.SCOPES);
(0, type_graphql_1.registerEnumType)(exports.AccessTokenScopeEnum, {
    name: "AccessTokenScope",
    description: "What an access token may be used for, as far as the role of its organisation allows it at all.",
    valuesConfig: {
        READ: { description: "閲覧: read all that the organisation may see." },
        APPLY: { description: "保証申込: apply for guarantees, withdraw applications, send mails again." },
        UNDERWRITE: { description: "引受: register works, approve and decline applications." },
        ISSUE: { description: "保証契約の締結: issue guarantees, send their mails again." },
        OPEN: { description: "電子証書の閲覧: open certificates with number and key." },
        KEEP_LEDGER: {
            description: "保証台帳の管理: labels, notes and officers of the own ledger, and guarantees of others in it.",
        },
        REVEAL_KEY: {
            description: "認証キーの表示: show auth keys, and for obligees the viewing passwords that they recorded.",
        },
        ADMINISTER: {
            description: "管理: manage access tokens and tables, and for the operator: send mails again. Only a person who " +
                "signed in may decide registrations and reset passwords, whatever scopes an integration has.",
        },
    },
});
let AccessTokenType = class AccessTokenType extends node_type_1.NodeType {
};
exports.AccessTokenType = AccessTokenType;
__decorate([
    (0, type_graphql_1.Field)(() => String, { description: "What it is for, as it was named when it was made." })
], AccessTokenType.prototype, "name", void 0);
__decorate([
    (0, field_cost_1.AtMost)(access_1.SCOPES.length),
    (0, type_graphql_1.Field)(() => [exports.AccessTokenScopeEnum], {
        nullable: true,
        description: "What it may be used for; null for everything that the role may do.",
    })
], AccessTokenType.prototype, "scopes", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => date_time_scalar_1.DateTimeScalar, { description: "When it was made." })
], AccessTokenType.prototype, "createdAt", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => date_time_scalar_1.DateTimeScalar, { nullable: true, description: "When it expires; null where it does not." })
], AccessTokenType.prototype, "expiresAt", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => date_time_scalar_1.DateTimeScalar, {
        nullable: true,
        description: "When it was revoked (失効日時); null where it was not.",
    })
], AccessTokenType.prototype, "revokedAt", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => date_time_scalar_1.DateTimeScalar, {
        nullable: true,
        description: "When it was last used (最終利用日時), up to a minute late; null where it was not used yet.",
    })
], AccessTokenType.prototype, "lastUsedAt", void 0);
exports.AccessTokenType = AccessTokenType = __decorate([
    (0, type_graphql_1.ObjectType)("AccessToken", {
        implements: node_type_1.NodeType,
        description: "An access token (アクセストークン) of an integration, without the token itself. Visible to its own organisation only; " +
            "those of sessions are not among them.",
        simpleResolvers: true,
    })
], AccessTokenType);
//# sourceMappingURL=access-token.type.js.map