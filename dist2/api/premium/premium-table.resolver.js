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
exports.PremiumTableResolver = void 0;
const type_graphql_1 = require("type-graphql");
const record_premium_table_1 = require("../../use-cases/premium/record-premium-table");
const context_1 = require("../graphql/context");
const result_1 = require("../graphql/result");
const guarantee_kind_enum_1 = require("../graphql/guarantee-kind.enum");
const connection_type_1 = require("../graphql/pagination/connection.type");
const window_args_1 = require("../graphql/pagination/window.args");
const selection_1 = require("../graphql/selection");
const premium_table_type_1 = require("./premium-table.type");
const record_premium_table_input_1 = require("./record-premium-table.input");
const PremiumTableConnection = (0, connection_type_1.connectionOf)("PremiumTable", premium_table_type_1.PremiumTableType, "premium tables (保証料率表)");
let PremiumTableListArgs = class PremiumTableListArgs extends window_args_1.WindowArgs {
};
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.ID, { description: "The issuer (保証機関) whose tables are listed." })
], PremiumTableListArgs.prototype, "issuerId", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => guarantee_kind_enum_1.GuaranteeKindEnum, {
        nullable: true,
        description: "Only tables for this kind of guarantee (区分); absent: all kinds.",
    })
], PremiumTableListArgs.prototype, "kind", void 0);
PremiumTableListArgs = __decorate([
    (0, type_graphql_1.ArgsType)()
], PremiumTableListArgs);
let RecordPremiumTableSuccessType = class RecordPremiumTableSuccessType {
};
__decorate([
    (0, type_graphql_1.Field)(() => premium_table_type_1.PremiumTableType, { description: "The new premium table (保証料率表)." })
], RecordPremiumTableSuccessType.prototype, "premiumTable", void 0);
RecordPremiumTableSuccessType = __decorate([
    (0, type_graphql_1.ObjectType)("RecordPremiumTableSuccess", {
        description: "The table is recorded, for ever.",
        simpleResolvers: true,
    })
], RecordPremiumTableSuccessType);
const RECORD_PREMIUM_TABLE = (0, result_1.mutationResult)(record_premium_table_1.recordPremiumTable, {
    description: "The recorded table, or why it was not recorded.",
    success: RecordPremiumTableSuccessType,
    errors: ["IDEMPOTENCY_CONFLICT"],
});
let PremiumTableResolver = class PremiumTableResolver {
    async premiumTables(args, context, info) {
        (0, context_1.readerOf)(context);
        const { issuerId, kind } = args;
        const query = { issuerId, kind: kind ?? undefined, window: (0, window_args_1.windowOf)(args, "PremiumTable") };
        const wanted = (0, selection_1.wantedFields)(info).below("nodes", "edges.node");
        return (0, connection_type_1.toConnection)(await context.reads.premiumTables.page(query, wanted), "PremiumTable");
    }
    async recordPremiumTable(input, context, info) {
        const recorded = await (0, record_premium_table_1.recordPremiumTable)(context.parts, (0, context_1.callerOf)(context), (0, record_premium_table_input_1.recordCommandOf)(input));
        return RECORD_PREMIUM_TABLE.answer(context, recorded, async ({ premiumTableId }) => {
            const wanted = (0, selection_1.wantedFields)(info).below("premiumTable");
            const [premiumTable] = await context.reads.premiumTables.byIds([premiumTableId], wanted);
            if (!premiumTable)
                throw new Error("a premium table is not there right after it was recorded");
            return { premiumTable };
        });
    }
};
exports.PremiumTableResolver = PremiumTableResolver;
__decorate([
    (0, type_graphql_1.Query)(() => PremiumTableConnection, {
        description: "The premium tables (保証料率表) of an issuer, past, present and to come: the latest to apply first. Empty for an " +
            "issuer that there is not.",
    }),
    __param(0, (0, type_graphql_1.Args)(() => PremiumTableListArgs)),
    __param(1, (0, type_graphql_1.Ctx)()),
    __param(2, (0, type_graphql_1.Info)())
], PremiumTableResolver.prototype, "premiumTables", null);
__decorate([
    (0, result_1.MutationWith)(RECORD_PREMIUM_TABLE, "Records a premium table (保証料率表の登録), which then prices guarantees from its first day until a later table " +
        "applies. It is never changed: what was quoted for a past day can be quoted again. For issuers (role ISSUER), in " +
        "their own name."),
    __param(0, (0, type_graphql_1.Arg)("input", () => record_premium_table_input_1.RecordPremiumTableInput, { description: "The table." })),
    __param(1, (0, type_graphql_1.Ctx)()),
    __param(2, (0, type_graphql_1.Info)())
], PremiumTableResolver.prototype, "recordPremiumTable", null);
exports.PremiumTableResolver = PremiumTableResolver = __decorate([
    (0, type_graphql_1.Resolver)()
], PremiumTableResolver);
//# sourceMappingURL=premium-table.resolver.js.map