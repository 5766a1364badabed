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
exports.LedgerResolver = void 0;
const type_graphql_1 = require("type-graphql");
const guarantee_life_cycle_1 = require("../../domain/guarantee/guarantee-life-cycle");
const field_cost_1 = require("../graphql/cost/field-cost");
const context_1 = require("../graphql/context");
const connection_type_1 = require("../graphql/pagination/connection.type");
const window_args_1 = require("../graphql/pagination/window.args");
const selection_1 = require("../graphql/selection");
const guarantee_enums_1 = require("../guarantee/guarantee-enums");
const ledger_entry_type_1 = require("./ledger-entry.type");
const ledger_list_args_1 = require("./ledger-list.args");
const updated_since_1 = require("../graphql/pagination/updated-since");
let LedgerTotalType = class LedgerTotalType {
};
__decorate([
    (0, type_graphql_1.Field)(() => guarantee_enums_1.GuaranteeStatusEnum, { description: "The state." })
], LedgerTotalType.prototype, "state", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.Int, { description: "How many; with `isTotalCapped` at least so many." })
], LedgerTotalType.prototype, "count", void 0);
LedgerTotalType = __decorate([
    (0, type_graphql_1.ObjectType)("LedgerTotal", { description: "How many entries are in one state.", simpleResolvers: true })
], LedgerTotalType);
let LedgerEntryEdgeType = class LedgerEntryEdgeType {
};
__decorate([
    (0, type_graphql_1.Field)(() => String, { description: "Where the row stands; opaque, for `after` and `before`." })
], LedgerEntryEdgeType.prototype, "cursor", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => ledger_entry_type_1.LedgerEntryType, { description: "The row itself." })
], LedgerEntryEdgeType.prototype, "node", void 0);
LedgerEntryEdgeType = __decorate([
    (0, type_graphql_1.ObjectType)("LedgerEntryEdge", {
        description: "One row of a page of entries of the ledger (保証台帳).",
        simpleResolvers: true,
    })
], LedgerEntryEdgeType);
let LedgerEntryConnectionType = class LedgerEntryConnectionType {
};
__decorate([
    (0, field_cost_1.RowsOfPage)(),
    (0, type_graphql_1.Field)(() => [LedgerEntryEdgeType], { description: "The rows with their cursors." })
], LedgerEntryConnectionType.prototype, "edges", void 0);
__decorate([
    (0, field_cost_1.RowsOfPage)(),
    (0, type_graphql_1.Field)(() => [ledger_entry_type_1.LedgerEntryType], { description: "The rows." })
], LedgerEntryConnectionType.prototype, "nodes", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => connection_type_1.PageInfoType, { description: "Where the page lies in the list." })
], LedgerEntryConnectionType.prototype, "pageInfo", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.Int, {
        description: "How many entries the filter finds (件数): the whole ledger without one. At most 50,000 are counted.",
    })
], LedgerEntryConnectionType.prototype, "totalCount", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => Boolean, {
        description: "Whether there are more than were counted: the 50,000 that were entered last.",
    })
], LedgerEntryConnectionType.prototype, "isTotalCapped", void 0);
__decorate([
    (0, field_cost_1.AtMost)(guarantee_life_cycle_1.GUARANTEE_STATUSES.length),
    (0, type_graphql_1.Field)(() => [LedgerTotalType], {
        description: "How many of those counted are in each state (状態別の件数), each state once.",
    })
], LedgerEntryConnectionType.prototype, "totals", void 0);
LedgerEntryConnectionType = __decorate([
    (0, type_graphql_1.ObjectType)("LedgerEntryConnection", {
        description: "A page of entries of the ledger (保証台帳), and how many there are by the filter.",
        simpleResolvers: true,
    })
], LedgerEntryConnectionType);
const TOTALS = ["totalCount", "isTotalCapped", "totals"];
let LedgerResolver = class LedgerResolver {
    async ledger(list, window, context, info) {
        const caller = (0, context_1.readerOf)(context);
        const { query, order } = (0, ledger_list_args_1.ledgerQueryOf)(list, window);
        const asked = (0, selection_1.wantedFields)(info);
        const wanted = (0, selection_1.withSources)(asked.below("nodes", "edges.node"));
        await (0, updated_since_1.settle)(context, query.filter);
        const page = (0, connection_type_1.toConnection)(await context.reads.ledger.page(caller, query, wanted), order);
        const isCounted = TOTALS.some((field) => asked.has(field));
        return withTotals(page, isCounted ? await context.reads.ledger.totals(caller, query.filter) : NOT_COUNTED);
    }
};
exports.LedgerResolver = LedgerResolver;
__decorate([
    (0, type_graphql_1.Query)(() => LedgerEntryConnectionType, {
        description: "The own ledger (保証台帳): what was opened or handed over here, and what the body recorded itself; what was entered " +
            "last comes first unless ordered otherwise. For obligees (role OBLIGEE); to others it is empty.",
    }),
    __param(0, (0, type_graphql_1.Args)(() => ledger_list_args_1.LedgerListArgs)),
    __param(1, (0, type_graphql_1.Args)(() => window_args_1.WindowArgs)),
    __param(2, (0, type_graphql_1.Ctx)()),
    __param(3, (0, type_graphql_1.Info)())
], LedgerResolver.prototype, "ledger", null);
exports.LedgerResolver = LedgerResolver = __decorate([
    (0, type_graphql_1.Resolver)()
], LedgerResolver);
/** Nobody asked. */
const NOT_COUNTED = { count: 0, isCapped: false, byState: [] };
/** The page makes cursors and edges where they are asked for. */
function withTotals(page, { count, isCapped, byState }) {
    return Object.assign(page, { totalCount: count, isTotalCapped: isCapped, totals: byState });
}
//# sourceMappingURL=ledger.resolver.js.map