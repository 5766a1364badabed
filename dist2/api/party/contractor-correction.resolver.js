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
exports.ContractorCorrectionResolver = void 0;
const type_graphql_1 = require("type-graphql");
const company_1 = require("../../domain/party/company");
const correct_contractor_1 = require("../../use-cases/party/correct-contractor");
const context_1 = require("../graphql/context");
const idempotency_key_1 = require("../graphql/idempotency-key");
const connection_type_1 = require("../graphql/pagination/connection.type");
const window_args_1 = require("../graphql/pagination/window.args");
const result_1 = require("../graphql/result");
const selection_1 = require("../graphql/selection");
const text_1 = require("../graphql/validation/text");
const contracting_branch_input_1 = require("./contracting-branch.input");
const contractor_correction_type_1 = require("./contractor-correction.type");
const ORDER = "ContractorCorrection";
const CorrectionConnection = (0, connection_type_1.connectionOf)(ORDER, contractor_correction_type_1.ContractorCorrectionType, "corrections of what contractors state of themselves (登録事項の変更)");
let CorrectionListArgs = class CorrectionListArgs extends window_args_1.WindowArgs {
};
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.ID, {
        nullable: true,
        description: "The contractor (受注者) whose corrections are listed; absent: every one that the caller may see.",
    })
], CorrectionListArgs.prototype, "contractorId", void 0);
CorrectionListArgs = __decorate([
    (0, type_graphql_1.ArgsType)()
], CorrectionListArgs);
let CorrectContractorInput = class CorrectContractorInput {
};
__decorate([
    (0, type_graphql_1.Field)(() => String, {
        nullable: true,
        description: "How the company's name is read (読みがな), 1 to 120 kana with ー, ・ and spaces. Null: it is not stated any more.",
    })
], CorrectContractorInput.prototype, "reading", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, {
        nullable: true,
        description: "The company's address (所在地), 1 to 200 characters. Null: it stays.",
    })
], CorrectContractorInput.prototype, "address", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, {
        nullable: true,
        description: "Title and name of the representative (代表者), such as 代表取締役 〇〇 〇〇; 1 to 120 characters. Null: it stays.",
    })
], CorrectContractorInput.prototype, "representative", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, {
        nullable: true,
        description: "Mail address of the contact (連絡先メールアドレス), one mailbox. Null: it stays.",
    })
], CorrectContractorInput.prototype, "contactEmail", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, {
        nullable: true,
        description: "Telephone number (電話番号), such as 03-1234-5678. Null: it stays.",
    })
], CorrectContractorInput.prototype, "telephone", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, {
        nullable: true,
        description: `${contracting_branch_input_1.LICENSE_INPUT_DESCRIPTION}. Null: none is stated any more.`,
    })
], CorrectContractorInput.prototype, "constructionLicenseNumber", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => contracting_branch_input_1.ContractingBranchInput, {
        nullable: true,
        description: "The branch that contracts (契約する支店). Null: the company itself contracts.",
    })
], CorrectContractorInput.prototype, "contractingBranch", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { nullable: true, description: idempotency_key_1.IDEMPOTENCY_KEY_DESCRIPTION }),
    (0, text_1.Text)(idempotency_key_1.IDEMPOTENCY_KEY)
], CorrectContractorInput.prototype, "idempotencyKey", void 0);
CorrectContractorInput = __decorate([
    (0, type_graphql_1.InputType)("CorrectContractorInput", {
        description: "What the caller's own company states of itself from now on. What is left out stays as it is.",
    })
], CorrectContractorInput);
let CorrectContractorSuccessType = class CorrectContractorSuccessType {
};
__decorate([
    (0, type_graphql_1.Field)(() => contractor_correction_type_1.ContractorCorrectionType, { description: "The correction, with the contractor as it is now." })
], CorrectContractorSuccessType.prototype, "correction", void 0);
CorrectContractorSuccessType = __decorate([
    (0, type_graphql_1.ObjectType)("CorrectContractorSuccess", {
        description: "It holds from now on. Papers that exist stay as they are.",
        simpleResolvers: true,
    })
], CorrectContractorSuccessType);
const CORRECT_CONTRACTOR = (0, result_1.mutationResult)(correct_contractor_1.correctContractor, {
    description: "The correction, or why nothing was corrected.",
    success: CorrectContractorSuccessType,
    errors: ["TOO_MANY_CORRECTIONS", "IDEMPOTENCY_CONFLICT"],
});
let ContractorCorrectionResolver = class ContractorCorrectionResolver {
    async contractorCorrections(args, context, info) {
        const caller = (0, context_1.readerOf)(context);
        const wanted = (0, selection_1.wantedFields)(info).below("nodes", "edges.node");
        const query = { contractorId: args.contractorId ?? null, window: (0, window_args_1.windowOf)(args, ORDER) };
        return (0, connection_type_1.toConnection)(await context.reads.corrections.page(caller, query, wanted), ORDER);
    }
    async correctContractor(input, context, info) {
        const caller = (0, context_1.callerOf)(context);
        const { idempotencyKey = null } = input;
        const command = { correction: correctionOf(input), idempotencyKey };
        const done = await (0, correct_contractor_1.correctContractor)(context.parts, caller, command);
        return CORRECT_CONTRACTOR.answer(context, done, async ({ correctionId }) => {
            const wanted = (0, selection_1.wantedFields)(info).below("correction");
            const [correction] = await context.reads.corrections.byIds(caller, [correctionId], wanted);
            if (!correction)
                throw new Error("a correction is not there right after it was recorded");
            return { correction };
        });
    }
};
exports.ContractorCorrectionResolver = ContractorCorrectionResolver;
__decorate([
    (0, type_graphql_1.Query)(() => CorrectionConnection, {
        description: "What contractors (受注者) corrected of what they state of themselves (登録事項の変更), newest first: a contractor's own, an " +
            "issuer's of the contractors registered with it. Others see none.",
    }),
    __param(0, (0, type_graphql_1.Args)(() => CorrectionListArgs)),
    __param(1, (0, type_graphql_1.Ctx)()),
    __param(2, (0, type_graphql_1.Info)())
], ContractorCorrectionResolver.prototype, "contractorCorrections", null);
__decorate([
    (0, result_1.MutationWith)(CORRECT_CONTRACTOR, "登録事項の変更: corrects what the caller's own company states of itself. Applications and certificates from now on state it; " +
        `earlier ones stay. At most ${String(company_1.CORRECTIONS_A_DAY)} a day; each is kept, with who did it. Its name and corporate number are ` +
        "its issuer's to enter. For contractors (role CONTRACTOR, scope ADMINISTER)."),
    __param(0, (0, type_graphql_1.Arg)("input", () => CorrectContractorInput, { description: "What it states from now on." })),
    __param(1, (0, type_graphql_1.Ctx)()),
    __param(2, (0, type_graphql_1.Info)())
], ContractorCorrectionResolver.prototype, "correctContractor", null);
exports.ContractorCorrectionResolver = ContractorCorrectionResolver = __decorate([
    (0, type_graphql_1.Resolver)()
], ContractorCorrectionResolver);
/** Only what is named: `null` takes away what a company need not have, and leaves the rest. */
function correctionOf(input) {
    const { reading, address, representative, contactEmail, telephone } = input;
    const { constructionLicenseNumber, contractingBranch: branch } = input;
    return {
        ...(reading !== undefined && { reading }),
        ...(typeof address === "string" && { address }),
        ...(typeof representative === "string" && { representative }),
        ...(typeof contactEmail === "string" && { contactEmail }),
        ...(typeof telephone === "string" && { telephone }),
        ...(constructionLicenseNumber !== undefined && { constructionLicenseNumber }),
        ...(branch !== undefined && {
            contractingBranch: branch && { name: branch.name, address: branch.address, head: branch.head },
        }),
    };
}
//# sourceMappingURL=contractor-correction.resolver.js.map