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
exports.ViewerResolver = void 0;
const type_graphql_1 = require("type-graphql");
const field_cost_1 = require("../graphql/cost/field-cost");
const forbidden_1 = require("../../use-cases/shared/forbidden");
const ports_1 = require("../../use-cases/party/ports");
const access_1 = require("../../domain/account/access");
const access_token_type_1 = require("./access-token.type");
const party_type_1 = require("../party/party.type");
const role_enum_1 = require("./role.enum");
const date_time_scalar_1 = require("../graphql/scalars/date-time.scalar");
const selection_1 = require("../graphql/selection");
const read_user_1 = require("./read-user");
const user_type_1 = require("./user.type");
let ViewerType = class ViewerType {
};
__decorate([
    (0, type_graphql_1.Field)(() => role_enum_1.RoleEnum, { description: "What kind of organisation the token acts for." })
], ViewerType.prototype, "role", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => party_type_1.OrganisationType, {
        description: "The organisation that the token acts for. More of it than its id and name takes the scope READ; without it the " +
            "request is refused with FORBIDDEN.",
    })
], ViewerType.prototype, "organisation", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => user_type_1.UserType, {
        nullable: true,
        description: "The person who signed in (利用者); null for an integration's access token.",
    })
], ViewerType.prototype, "user", void 0);
__decorate([
    (0, field_cost_1.AtMost)(access_1.SCOPES.length),
    (0, type_graphql_1.Field)(() => [access_token_type_1.AccessTokenScopeEnum], {
        nullable: true,
        description: "What the token may be used for; null for everything that the role may do.",
    })
], ViewerType.prototype, "scopes", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, {
        description: "The name the token was given when it was made; `sign-in` for a session's.",
    })
], ViewerType.prototype, "tokenName", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => date_time_scalar_1.DateTimeScalar, {
        nullable: true,
        description: "When the token expires; null where it does not.",
    })
], ViewerType.prototype, "tokenExpiresAt", void 0);
ViewerType = __decorate([
    (0, type_graphql_1.ObjectType)("Viewer", { description: "Who asks, by the access token of the request.", simpleResolvers: true })
], ViewerType);
/** What an access token says of its organisation without the scope READ. */
const WITHOUT_READ = ["__typename", "id", "name"];
let ViewerResolver = class ViewerResolver {
    async viewer({ signedIn, reads }, info) {
        if (!signedIn)
            return null;
        const { caller, token } = signedIn;
        const concept = ports_1.PARTY_OF_ROLE[caller.role];
        const asked = (0, selection_1.wantedFields)(info);
        const wanted = asked.below("organisation");
        if ([...wanted].some((field) => !WITHOUT_READ.includes(field)))
            (0, forbidden_1.assertMay)(caller, "read");
        const [organisation] = await reads.parties.byIds(caller, concept, [caller.organisationId], wanted);
        if (!organisation)
            throw new Error("an access token names an organisation that does not exist");
        const { role, userId, scopes } = caller;
        const user = userId !== null && asked.has("user")
            ? await (0, read_user_1.readUser)(reads, caller, userId, asked.below("user"))
            : null;
        return { role, organisation, user, scopes, tokenName: token.name, tokenExpiresAt: token.expiresAt };
    }
};
exports.ViewerResolver = ViewerResolver;
__decorate([
    (0, type_graphql_1.Query)(() => ViewerType, {
        nullable: true,
        description: "Who asks, by the access token of the request; null where none was sent.",
    }),
    __param(0, (0, type_graphql_1.Ctx)()),
    __param(1, (0, type_graphql_1.Info)())
], ViewerResolver.prototype, "viewer", null);
exports.ViewerResolver = ViewerResolver = __decorate([
    (0, type_graphql_1.Resolver)()
], ViewerResolver);
//# sourceMappingURL=viewer.resolver.js.map