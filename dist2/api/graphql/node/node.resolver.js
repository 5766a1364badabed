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
exports.NodeResolver = void 0;
const type_graphql_1 = require("type-graphql");
const field_cost_1 = require("../cost/field-cost");
const context_1 = require("../context");
const request_error_1 = require("../errors/request-error");
const window_args_1 = require("../pagination/window.args");
const selection_1 = require("../selection");
const node_type_1 = require("./node.type");
const party = (concept) => ({ reads }, caller, ids, wanted) => reads.parties.byIds(caller, concept, ids, wanted);
/** How each concept is read, by the first part of its ids. All of these are scoped by the caller. */
const READS = {
    guarantee: ({ reads }, caller, ids, wanted) => reads.guarantees.byIds(caller, ids, wanted),
    certificate: ({ reads }, caller, ids, wanted) => reads.guarantees.certificatesByIds(caller, ids, wanted),
    ledger: ({ reads }, caller, ids, wanted) => reads.ledger.byIds(caller, ids, wanted),
    mail: ({ reads }, caller, ids, wanted) => reads.mails.byIds(caller, ids, wanted),
    application: ({ reads }, caller, ids, wanted) => reads.applications.byIds(caller, ids, wanted),
    amendmentapplication: ({ reads }, caller, ids, wanted) => reads.amendmentApplications.byIds(caller, ids, wanted),
    works: ({ reads }, caller, ids, wanted) => reads.works.byIds(caller, ids, wanted),
    contract: ({ reads }, caller, ids, wanted) => reads.worksContracts.byIds(caller, ids, wanted),
    issuer: party("Issuer"),
    contractor: party("Contractor"),
    obligee: party("Obligee"),
    operator: party("Operator"),
    registration: ({ reads }, caller, ids, wanted) => reads.registrations.byIds(caller, ids, wanted),
    user: ({ reads }, caller, ids, wanted) => reads.users.byIds(caller, ids, wanted),
    token: ({ reads }, caller, ids, wanted) => reads.accessTokens.byIds(caller, ids, wanted),
    webhookendpoint: ({ reads }, caller, ids, wanted) => reads.webhooks.endpointsByIds(caller, ids, wanted),
    webhookdelivery: ({ reads }, caller, ids, wanted) => reads.webhooks.deliveriesByIds(caller, ids, wanted),
    premiumtable: ({ reads }, _caller, ids, wanted) => reads.premiumTables.byIds(ids, wanted),
};
let NodeResolver = class NodeResolver {
    async node(id, context, info) {
        const [found] = await readNodes([id], context, info);
        return found ?? null;
    }
    async nodes(ids, context, info) {
        if (ids.length > window_args_1.MOST_PER_PAGE)
            throw (0, request_error_1.badUserInput)({
                en: `ids must be at most ${String(window_args_1.MOST_PER_PAGE)}; got ${String(ids.length)}. Ask in several requests.`,
                ja: `ids は ${String(window_args_1.MOST_PER_PAGE)} 件までです（入力: ${String(ids.length)}件）。分けて取得してください。`,
            });
        return readNodes(ids, context, info);
    }
};
exports.NodeResolver = NodeResolver;
__decorate([
    (0, type_graphql_1.Query)(() => node_type_1.NodeType, {
        nullable: true,
        description: "Anything by its id; null where there is nothing that the caller may see.",
    }),
    __param(0, (0, type_graphql_1.Arg)("id", () => type_graphql_1.ID, { description: "The id, `<concept>_<uuidv7>`." })),
    __param(1, (0, type_graphql_1.Ctx)()),
    __param(2, (0, type_graphql_1.Info)())
], NodeResolver.prototype, "node", null);
__decorate([
    (0, field_cost_1.AsManyAs)("ids", window_args_1.MOST_PER_PAGE),
    (0, type_graphql_1.Query)(() => [node_type_1.NodeType], {
        nullable: "items",
        description: "Anything by ids, in their order, at most 100; null in the place of what there is not or the caller may not see.",
    }),
    __param(0, (0, type_graphql_1.Arg)("ids", () => [type_graphql_1.ID], { description: "The ids, at most 100." })),
    __param(1, (0, type_graphql_1.Ctx)()),
    __param(2, (0, type_graphql_1.Info)())
], NodeResolver.prototype, "nodes", null);
exports.NodeResolver = NodeResolver = __decorate([
    (0, type_graphql_1.Resolver)()
], NodeResolver);
/** One read per concept, however many ids. */
async function readNodes(ids, context, info) {
    const caller = (0, context_1.readerOf)(context);
    const wanted = (0, selection_1.withSources)((0, selection_1.wantedFields)(info));
    const concepts = Object.keys(READS).filter((concept) => ids.some((id) => id.startsWith(`${concept}_`)));
    const found = await Promise.all(concepts.map((concept) => {
        const ofConcept = [...new Set(ids.filter((id) => id.startsWith(`${concept}_`)))];
        return READS[concept](context, caller, ofConcept, wanted);
    }));
    const byId = new Map(found.flat().map((view) => [view.id, view]));
    return ids.map((id) => byId.get(id) ?? null);
}
//# sourceMappingURL=node.resolver.js.map