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
exports.GuaranteeResolver = void 0;
const type_graphql_1 = require("type-graphql");
const issue_guarantee_1 = require("../../use-cases/guarantee/issue-guarantee");
const context_1 = require("../graphql/context");
const field_cost_1 = require("../graphql/cost/field-cost");
const input_finding_type_1 = require("../graphql/errors/input-finding.type");
const result_1 = require("../graphql/result");
const connection_type_1 = require("../graphql/pagination/connection.type");
const window_args_1 = require("../graphql/pagination/window.args");
const guarantee_number_scalar_1 = require("../graphql/scalars/guarantee-number.scalar");
const selection_1 = require("../graphql/selection");
const guarantee_list_args_1 = require("./guarantee-list.args");
const guarantee_type_1 = require("./guarantee.type");
const issue_guarantee_input_1 = require("./issue-guarantee.input");
const read_guarantee_1 = require("./read-guarantee");
const updated_since_1 = require("../graphql/pagination/updated-since");
const GuaranteeConnection = (0, connection_type_1.connectionOf)("Guarantee", guarantee_type_1.GuaranteeType, "guarantees (保証工事一覧)");
let IssueGuaranteeSuccessType = class IssueGuaranteeSuccessType {
};
__decorate([
    (0, type_graphql_1.Field)(() => guarantee_type_1.GuaranteeType, { description: "The new guarantee (保証契約)." })
], IssueGuaranteeSuccessType.prototype, "guarantee", void 0);
__decorate([
    (0, field_cost_1.AtMost)(field_cost_1.MOST_FINDINGS),
    (0, type_graphql_1.Field)(() => [input_finding_type_1.InputFindingType], {
        description: "What an application for the same guarantee would have been refused for, each with its place in the input: ceilings, " +
            "adoption, a second guarantee of the same works. Empty where there is nothing; with `strict` always.",
    })
], IssueGuaranteeSuccessType.prototype, "warnings", void 0);
IssueGuaranteeSuccessType = __decorate([
    (0, type_graphql_1.ObjectType)("IssueGuaranteeSuccess", {
        description: "The guarantee is issued: number, certificate and auth key exist.",
        simpleResolvers: true,
    })
], IssueGuaranteeSuccessType);
const ISSUE_GUARANTEE = (0, result_1.mutationResult)(issue_guarantee_1.issueGuarantee, {
    description: "The issued guarantee, or why it was not issued.",
    success: IssueGuaranteeSuccessType,
    errors: ["GUARANTEE_NUMBER_TAKEN", "GUARANTEE_NUMBERS_EXHAUSTED", "IDEMPOTENCY_CONFLICT"],
});
let GuaranteeResolver = class GuaranteeResolver {
    async guarantee(number, context, info) {
        const caller = (0, context_1.readerOf)(context);
        return context.reads.guarantees.byNumber(caller, number, (0, selection_1.withSources)((0, selection_1.wantedFields)(info)));
    }
    async guarantees(list, window, context, info) {
        const caller = (0, context_1.readerOf)(context);
        const { query, order } = (0, guarantee_list_args_1.guaranteeQueryOf)(list, window);
        const wanted = (0, selection_1.withSources)((0, selection_1.wantedFields)(info).below("nodes", "edges.node"));
        await (0, updated_since_1.settle)(context, query.filter);
        return (0, connection_type_1.toConnection)(await context.reads.guarantees.page(caller, query, wanted), order);
    }
    async issueGuarantee(input, context, info) {
        const issued = await (0, issue_guarantee_1.issueGuarantee)(context.parts, (0, context_1.callerOf)(context), (0, issue_guarantee_input_1.issueCommandOf)(input));
        return ISSUE_GUARANTEE.answer(context, issued, async ({ guaranteeId, warnings }) => {
            const wanted = (0, selection_1.withSources)((0, selection_1.wantedFields)(info).below("guarantee"));
            const guarantee = await (0, read_guarantee_1.readGuarantee)(context, guaranteeId, wanted);
            return { guarantee, warnings: (0, input_finding_type_1.inputFindings)(warnings, context.locale) };
        });
    }
};
exports.GuaranteeResolver = GuaranteeResolver;
__decorate([
    (0, type_graphql_1.Query)(() => guarantee_type_1.GuaranteeType, {
        nullable: true,
        description: "The guarantee (保証契約) with this number; null where there is none that the caller may see. An obligee opens " +
            "it with `openCertificate` first.",
    }),
    __param(0, (0, type_graphql_1.Arg)("number", () => guarantee_number_scalar_1.GuaranteeNumberScalar, { description: "The guarantee number (保証契約番号)." })),
    __param(1, (0, type_graphql_1.Ctx)()),
    __param(2, (0, type_graphql_1.Info)())
], GuaranteeResolver.prototype, "guarantee", null);
__decorate([
    (0, type_graphql_1.Query)(() => GuaranteeConnection, {
        description: "The list 保証工事一覧: the guarantees that the caller may see, newest first unless ordered otherwise. " +
            "`guaranteesCsv` gives the whole list as a file.",
    }),
    __param(0, (0, type_graphql_1.Args)(() => guarantee_list_args_1.GuaranteeListArgs)),
    __param(1, (0, type_graphql_1.Args)(() => window_args_1.WindowArgs)),
    __param(2, (0, type_graphql_1.Ctx)()),
    __param(3, (0, type_graphql_1.Info)())
], GuaranteeResolver.prototype, "guarantees", null);
__decorate([
    (0, result_1.MutationWith)(ISSUE_GUARANTEE, "Issues a guarantee (保証契約の締結と電子証書の登録): allots its number, registers its first certificate and makes " +
        "its auth key, all or nothing. For issuers (role ISSUER), in their own name."),
    __param(0, (0, type_graphql_1.Arg)("input", () => issue_guarantee_input_1.IssueGuaranteeInput, { description: "What issuer and contractor agreed on." })),
    __param(1, (0, type_graphql_1.Ctx)()),
    __param(2, (0, type_graphql_1.Info)())
], GuaranteeResolver.prototype, "issueGuarantee", null);
exports.GuaranteeResolver = GuaranteeResolver = __decorate([
    (0, type_graphql_1.Resolver)()
], GuaranteeResolver);
//# sourceMappingURL=guarantee.resolver.js.map