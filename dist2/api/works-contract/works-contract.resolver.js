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
exports.WorksContractResolver = void 0;
const type_graphql_1 = require("type-graphql");
const amend_works_contract_1 = require("../../use-cases/works-contract/amend-works-contract");
const context_1 = require("../graphql/context");
const connection_type_1 = require("../graphql/pagination/connection.type");
const window_args_1 = require("../graphql/pagination/window.args");
const result_1 = require("../graphql/result");
const selection_1 = require("../graphql/selection");
const searched_text_1 = require("../graphql/validation/searched-text");
const amend_works_contract_input_1 = require("./amend-works-contract.input");
const works_contract_entry_type_1 = require("./works-contract-entry.type");
const date_time_scalar_1 = require("../graphql/scalars/date-time.scalar");
const updated_since_1 = require("../graphql/pagination/updated-since");
const WorksContractEntryConnection = (0, connection_type_1.connectionOf)("WorksContractEntry", works_contract_entry_type_1.WorksContractEntryType, "entries of works contracts (請負契約)");
const ORDER = "WorksContractEntry";
let WorksContractFilterInput = class WorksContractFilterInput {
};
__decorate([
    (0, type_graphql_1.Field)(() => String, {
        nullable: true,
        description: "With this number (工事番号, 調達案件番号, 契約番号, 仕様書番号): the whole number. Width, capitals, spaces and dashes " +
            "make no difference. Blank asks for nothing.",
    })
], WorksContractFilterInput.prototype, "identifier", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, {
        nullable: true,
        description: "With this own reference (externalReference), to the letter.",
    })
], WorksContractFilterInput.prototype, "externalReference", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.ID, { nullable: true, description: "Of this contractor (受注者)." })
], WorksContractFilterInput.prototype, "contractorId", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.ID, { nullable: true, description: "With this obligee (発注者)." })
], WorksContractFilterInput.prototype, "obligeeId", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => Boolean, {
        nullable: true,
        description: "Whether a guarantee in force, or another issuer's entry that shares a number, says something else (請負契約の相違).",
    })
], WorksContractFilterInput.prototype, "differing", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, {
        nullable: true,
        description: (0, searched_text_1.describedSearch)("工事番号, 調達案件番号, 契約番号, 仕様書番号"),
    })
], WorksContractFilterInput.prototype, "text", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => date_time_scalar_1.DateTimeScalar, { nullable: true, description: updated_since_1.UPDATED_SINCE })
], WorksContractFilterInput.prototype, "updatedSince", void 0);
WorksContractFilterInput = __decorate([
    (0, type_graphql_1.InputType)("WorksContractFilter", {
        description: "What a list of works contracts is narrowed to. All that is given must hold.",
    })
], WorksContractFilterInput);
let WorksContractListArgs = class WorksContractListArgs extends window_args_1.WindowArgs {
};
__decorate([
    (0, type_graphql_1.Field)(() => WorksContractFilterInput, { nullable: true, description: "Which contracts are listed." })
], WorksContractListArgs.prototype, "filter", void 0);
WorksContractListArgs = __decorate([
    (0, type_graphql_1.ArgsType)()
], WorksContractListArgs);
let AmendWorksContractSuccessType = class AmendWorksContractSuccessType {
};
__decorate([
    (0, type_graphql_1.Field)(() => works_contract_entry_type_1.WorksContractEntryType, { description: "The entry as it is now." })
], AmendWorksContractSuccessType.prototype, "worksContract", void 0);
AmendWorksContractSuccessType = __decorate([
    (0, type_graphql_1.ObjectType)("AmendWorksContractSuccess", {
        description: "The change of the contract is recorded. Its guarantees stay as they are: `differences` names those to amend.",
        simpleResolvers: true,
    })
], AmendWorksContractSuccessType);
const AMEND_WORKS_CONTRACT = (0, result_1.mutationResult)(amend_works_contract_1.amendWorksContract, {
    description: "The amended entry of the works contract, or why it was not amended.",
    success: AmendWorksContractSuccessType,
    errors: ["IDEMPOTENCY_CONFLICT"],
});
let WorksContractResolver = class WorksContractResolver {
    async worksContracts(args, context, info) {
        const wanted = (0, selection_1.wantedFields)(info).below("nodes", "edges.node");
        const filter = filterOf(args.filter ?? {});
        const { worksContracts } = context.reads;
        const caller = (0, context_1.readerOf)(context);
        const order = (0, updated_since_1.orderSince)(ORDER, filter);
        const window = (0, window_args_1.windowOf)(args, order);
        await (0, updated_since_1.settle)(context, filter);
        return (0, connection_type_1.toConnection)(await worksContracts.page(caller, window, filter, wanted), order);
    }
    async amendWorksContract(input, context, info) {
        const caller = (0, context_1.callerOf)(context);
        const amended = await (0, amend_works_contract_1.amendWorksContract)(context.parts, caller, (0, amend_works_contract_input_1.amendWorksContractCommandOf)(input));
        return AMEND_WORKS_CONTRACT.answer(context, amended, async ({ worksContractId }) => {
            const wanted = (0, selection_1.wantedFields)(info).below("worksContract");
            const [worksContract] = await context.reads.worksContracts.byIds(caller, [worksContractId], wanted);
            if (!worksContract)
                throw new Error("a works contract is not there right after it was amended");
            return { worksContract };
        });
    }
};
exports.WorksContractResolver = WorksContractResolver;
__decorate([
    (0, type_graphql_1.Query)(() => WorksContractEntryConnection, {
        description: "Works contracts (請負契約), newest first: to an issuer its own entries, to a contractor the entries of its contracts, to " +
            "the operator all.",
    }),
    __param(0, (0, type_graphql_1.Args)(() => WorksContractListArgs)),
    __param(1, (0, type_graphql_1.Ctx)()),
    __param(2, (0, type_graphql_1.Info)())
], WorksContractResolver.prototype, "worksContracts", null);
__decorate([
    (0, result_1.MutationWith)(AMEND_WORKS_CONTRACT, "Records that a works contract was changed (変更契約): price, work period. Its guarantees follow by `amendGuarantee`; " +
        "until then `differences` names them. For issuers (role ISSUER), of their own entries."),
    __param(0, (0, type_graphql_1.Arg)("input", () => amend_works_contract_input_1.AmendWorksContractInput, { description: "The entry and the change." })),
    __param(1, (0, type_graphql_1.Ctx)()),
    __param(2, (0, type_graphql_1.Info)())
], WorksContractResolver.prototype, "amendWorksContract", null);
exports.WorksContractResolver = WorksContractResolver = __decorate([
    (0, type_graphql_1.Resolver)()
], WorksContractResolver);
function filterOf(filter) {
    const { identifier, externalReference, contractorId, obligeeId, differing, text, updatedSince } = filter;
    (0, searched_text_1.assertSearchable)("text", text ?? "");
    return {
        updatedSince: (0, updated_since_1.sinceOf)(updatedSince),
        identifier: identifier ?? undefined,
        externalReference: externalReference ?? undefined,
        contractorId: contractorId ?? undefined,
        obligeeId: obligeeId ?? undefined,
        differing: differing ?? undefined,
        text: text ?? undefined,
    };
}
//# sourceMappingURL=works-contract.resolver.js.map