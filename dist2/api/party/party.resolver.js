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
exports.PartyResolver = void 0;
const type_graphql_1 = require("type-graphql");
const context_1 = require("../graphql/context");
const connection_type_1 = require("../graphql/pagination/connection.type");
const window_args_1 = require("../graphql/pagination/window.args");
const selection_1 = require("../graphql/selection");
const contractor_list_args_1 = require("./contractor-list.args");
const party_type_1 = require("./party.type");
const IssuerConnection = (0, connection_type_1.connectionOf)("Issuer", party_type_1.IssuerType, "issuers (保証機関)");
const ContractorConnection = (0, connection_type_1.connectionOf)("Contractor", party_type_1.ContractorType, "contractors (受注者)");
let PartyResolver = class PartyResolver {
    issuers(args, context, info) {
        const query = { window: (0, window_args_1.windowOf)(args, "Issuer"), orderBy: "REGISTRATION", name: "" };
        return page("Issuer", { query, order: "Issuer" }, context, info);
    }
    contractors(args, context, info) {
        return page("Contractor", (0, contractor_list_args_1.contractorQueryOf)(args), context, info);
    }
};
exports.PartyResolver = PartyResolver;
__decorate([
    (0, type_graphql_1.Query)(() => IssuerConnection, {
        description: "All issuers (保証機関), in the order of their registration.",
    }),
    __param(0, (0, type_graphql_1.Args)(() => window_args_1.WindowArgs)),
    __param(1, (0, type_graphql_1.Ctx)()),
    __param(2, (0, type_graphql_1.Info)())
], PartyResolver.prototype, "issuers", null);
__decorate([
    (0, type_graphql_1.Query)(() => ContractorConnection, {
        description: "The contractors (受注者) that the caller may see, in the order of their registration unless `orderBy` says otherwise.",
    }),
    __param(0, (0, type_graphql_1.Args)(() => contractor_list_args_1.ContractorListArgs)),
    __param(1, (0, type_graphql_1.Ctx)()),
    __param(2, (0, type_graphql_1.Info)())
], PartyResolver.prototype, "contractors", null);
exports.PartyResolver = PartyResolver = __decorate([
    (0, type_graphql_1.Resolver)()
], PartyResolver);
async function page(concept, { query, order }, context, info) {
    const caller = (0, context_1.readerOf)(context);
    const wanted = (0, selection_1.wantedFields)(info).below("nodes", "edges.node");
    return (0, connection_type_1.toConnection)(await context.reads.parties.page(caller, concept, query, wanted), order);
}
//# sourceMappingURL=party.resolver.js.map