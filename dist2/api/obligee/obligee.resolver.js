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
exports.ObligeeResolver = void 0;
const type_graphql_1 = require("type-graphql");
const field_cost_1 = require("../graphql/cost/field-cost");
const context_1 = require("../graphql/context");
const connection_type_1 = require("../graphql/pagination/connection.type");
const window_args_1 = require("../graphql/pagination/window.args");
const selection_1 = require("../graphql/selection");
const obligee_list_args_1 = require("./obligee-list.args");
const obligee_type_1 = require("./obligee.type");
const ObligeeConnection = (0, connection_type_1.connectionOf)("Obligee", obligee_type_1.ObligeeType, "obligees (発注者)");
let ObligeeResolver = class ObligeeResolver {
    async obligees(args, context, info) {
        const caller = (0, context_1.readerOf)(context);
        const wanted = (0, selection_1.wantedFields)(info).below("nodes", "edges.node");
        const { query, order } = (0, obligee_list_args_1.obligeeQueryOf)(args);
        return (0, connection_type_1.toConnection)(await context.reads.obligees.page(caller, query, wanted), order);
    }
    departments({ departments }, first) {
        return departments.slice(0, (0, window_args_1.windowOf)({ first }, "Obligee").size);
    }
};
exports.ObligeeResolver = ObligeeResolver;
__decorate([
    (0, type_graphql_1.Query)(() => ObligeeConnection, {
        description: "Obligees (発注者), bodies and departments, in the order of their registration unless `orderBy` says otherwise; the filter finds those that take " +
            "e-guarantees (導入発注者). A body that an application merely named is listed for its issuer and contractor alone " +
            "until it adopts.",
    }),
    __param(0, (0, type_graphql_1.Args)(() => obligee_list_args_1.ObligeeListArgs)),
    __param(1, (0, type_graphql_1.Ctx)()),
    __param(2, (0, type_graphql_1.Info)())
], ObligeeResolver.prototype, "obligees", null);
__decorate([
    (0, field_cost_1.AsManyAs)("first", window_args_1.MOST_PER_PAGE),
    (0, type_graphql_1.FieldResolver)(() => [obligee_type_1.ObligeeType], {
        description: "Its departments (部署), in the order of their registration; `obligees(filter: { parentId })` lists all of them, " +
            "however many. A department has none.",
    }),
    __param(0, (0, type_graphql_1.Root)()),
    __param(1, (0, type_graphql_1.Arg)("first", () => type_graphql_1.Int, { description: "At most so many: 0 to 100." }))
], ObligeeResolver.prototype, "departments", null);
exports.ObligeeResolver = ObligeeResolver = __decorate([
    (0, type_graphql_1.Resolver)(() => obligee_type_1.ObligeeType)
], ObligeeResolver);
//# sourceMappingURL=obligee.resolver.js.map