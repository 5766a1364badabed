"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.IssueGuaranteeInput = exports.DepositBankInput = exports.WorkPeriodInput = void 0;
exports.issueCommandOf = issueCommandOf;
const type_graphql_1 = require("type-graphql");
const idempotency_key_1 = require("../graphql/idempotency-key");
const fiscal_years_type_1 = require("../works-contract/fiscal-years.type");
const referred_works_input_1 = require("../works-contract/referred-works.input");
const works_identifiers_type_1 = require("../works-contract/works-identifiers.type");
const contract_type_enum_1 = require("../works-contract/contract-type.enum");
const joint_venture_type_1 = require("../works-contract/joint-venture.type");
const second_guarantee_type_1 = require("../works-contract/second-guarantee.type");
const calendar_date_scalar_1 = require("../graphql/scalars/calendar-date.scalar");
const yen_scalar_1 = require("../graphql/scalars/yen.scalar");
const text_1 = require("../graphql/validation/text");
const guarantee_kind_enum_1 = require("../graphql/guarantee-kind.enum");
let WorkPeriodInput = class WorkPeriodInput {
};
exports.WorkPeriodInput = WorkPeriodInput;
__decorate([
    (0, type_graphql_1.Field)(() => calendar_date_scalar_1.CalendarDateScalar, { description: "First day of the works (着手日)." })
], WorkPeriodInput.prototype, "from", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => calendar_date_scalar_1.CalendarDateScalar, { description: "Completion date (完成日); not before the first day." })
], WorkPeriodInput.prototype, "to", void 0);
exports.WorkPeriodInput = WorkPeriodInput = __decorate([
    (0, type_graphql_1.InputType)("WorkPeriodInput", { description: "The work period (工期), both days included." })
], WorkPeriodInput);
let WorksContractInput = class WorksContractInput extends referred_works_input_1.ReferredWorksInput {
};
__decorate([
    (0, type_graphql_1.Field)(() => String, { description: "Name of the works (工事名), 1 to 120 characters, kept as entered." })
], WorksContractInput.prototype, "name", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { nullable: true, description: "Place of the works (工事場所), 1 to 200 characters." })
], WorksContractInput.prototype, "place", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => yen_scalar_1.YenScalar, { description: "The whole contract price in yen (請負金額（総額）), at least 1." })
], WorksContractInput.prototype, "contractPrice", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => yen_scalar_1.YenScalar, {
        nullable: true,
        description: "The part that the guarantee covers, in yen (請負金額（対象額）), 1 to contractPrice; absent: all of it.",
    })
], WorksContractInput.prototype, "coveredPrice", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => WorkPeriodInput, { description: "The work period (工期)." })
], WorksContractInput.prototype, "workPeriod", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => calendar_date_scalar_1.CalendarDateScalar, {
        nullable: true,
        description: "The day the works contract was concluded (請負契約日), not after completion. Required for ADVANCE_PAYMENT and " +
            "INTERIM_PAYMENT; 契約保証 may be issued before.",
    })
], WorksContractInput.prototype, "contractedOn", void 0);
WorksContractInput = __decorate([
    (0, type_graphql_1.InputType)("WorksContractInput", {
        description: "The works contract (請負契約) that the guarantee stands behind.",
    })
], WorksContractInput);
let DepositBankInput = class DepositBankInput {
};
exports.DepositBankInput = DepositBankInput;
__decorate([
    (0, type_graphql_1.Field)(() => String, { description: "Name of the bank (金融機関名), 1 to 120 characters." })
], DepositBankInput.prototype, "name", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { description: "Branch of the bank (支店名), 1 to 120 characters." })
], DepositBankInput.prototype, "branch", void 0);
exports.DepositBankInput = DepositBankInput = __decorate([
    (0, type_graphql_1.InputType)("DepositBankInput", {
        description: "Where the dedicated account for the advance is held (預託金融機関).",
    })
], DepositBankInput);
let IssueGuaranteeInput = class IssueGuaranteeInput extends fiscal_years_type_1.YearChoiceInput {
};
exports.IssueGuaranteeInput = IssueGuaranteeInput;
__decorate([
    (0, type_graphql_1.Field)(() => guarantee_kind_enum_1.GuaranteeKindEnum, { description: "What the guarantee is for (区分)." })
], IssueGuaranteeInput.prototype, "kind", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.ID, { description: "The contractor (受注者), one that is registered with the issuer." })
], IssueGuaranteeInput.prototype, "contractorId", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.ID, { description: "The obligee (発注者)." })
], IssueGuaranteeInput.prototype, "obligeeId", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.ID, {
        nullable: true,
        description: "The issuer's branch that handles it (取扱店); absent: the contractor's, which it chose, or which handles its prefecture, or else the main branch.",
    })
], IssueGuaranteeInput.prototype, "branchId", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => WorksContractInput, { description: "The works contract (請負契約)." })
], IssueGuaranteeInput.prototype, "worksContract", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => contract_type_enum_1.ContractTypeEnum, {
        defaultValue: "WORKS",
        description: "What is contracted: works or consulting (業務委託).",
    })
], IssueGuaranteeInput.prototype, "contractType", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => joint_venture_type_1.JointVentureInput, {
        nullable: true,
        description: "The joint venture (共同企業体) that the contractor represents; absent where there is none.",
    })
], IssueGuaranteeInput.prototype, "jointVenture", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => yen_scalar_1.YenScalar, { description: "The guaranteed amount in yen (保証金額), 1 to the covered price." })
], IssueGuaranteeInput.prototype, "amount", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => calendar_date_scalar_1.CalendarDateScalar, {
        nullable: true,
        description: "The last day of the guarantee (保証期限), not before completion; absent: the completion date.",
    })
], IssueGuaranteeInput.prototype, "expiresOn", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => DepositBankInput, {
        nullable: true,
        description: "The bank of the advance (預託金融機関). Required for ADVANCE_PAYMENT and INTERIM_PAYMENT, else absent.",
    })
], IssueGuaranteeInput.prototype, "depositBank", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, {
        nullable: true,
        description: "The guarantee number (保証契約番号), ten digits, where the issuer's own core system brings it; it begins with the issuer's " +
            "prefix. Absent: the next free number is allotted.",
    })
], IssueGuaranteeInput.prototype, "number", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, {
        nullable: true,
        description: "Your own reference to the guarantee, 1 to 64 characters; no paper shows it.",
    })
], IssueGuaranteeInput.prototype, "externalReference", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => second_guarantee_type_1.SecondGuaranteeInput, {
        nullable: true,
        description: "Lets a second guarantee of the same works contract, kind and year through; absent: a second one is warned of.",
    })
], IssueGuaranteeInput.prototype, "secondGuarantee", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => Boolean, {
        defaultValue: false,
        description: "true: what an application would be refused for (ceilings, adoption, a second guarantee of the same works) refuses " +
            "this, too. false: it is issued, and `warnings` tells of it.",
    })
], IssueGuaranteeInput.prototype, "strict", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { nullable: true, description: idempotency_key_1.IDEMPOTENCY_KEY_DESCRIPTION }),
    (0, text_1.Text)(idempotency_key_1.IDEMPOTENCY_KEY)
], IssueGuaranteeInput.prototype, "idempotencyKey", void 0);
exports.IssueGuaranteeInput = IssueGuaranteeInput = __decorate([
    (0, type_graphql_1.InputType)("IssueGuaranteeInput", { description: "What issuer and contractor agreed on." })
], IssueGuaranteeInput);
/** The input as the use case takes it: every absence written out. */
function issueCommandOf(input) {
    const { kind, worksContract: works, amount, depositBank } = input;
    const { from, to } = works.workPeriod;
    return {
        terms: {
            kind,
            worksContract: {
                name: works.name,
                place: works.place ?? null,
                contractPrice: works.contractPrice,
                coveredPrice: works.coveredPrice ?? null,
                workPeriod: { from, to },
                contractedOn: works.contractedOn ?? null,
                ...(0, fiscal_years_type_1.plannedYearsOf)(works),
                identifiers: (0, works_identifiers_type_1.identifiersOf)(works.identifiers),
                externalReference: works.externalReference ?? null,
            },
            contractType: input.contractType,
            jointVenture: (0, joint_venture_type_1.jointVentureOf)(input.jointVenture),
            externalReference: input.externalReference ?? null,
            ...(0, fiscal_years_type_1.yearChoiceOf)(input),
            amount,
            expiresOn: input.expiresOn ?? null,
            depositBank: depositBank ? { name: depositBank.name, branch: depositBank.branch } : null,
        },
        contractorId: input.contractorId,
        obligeeId: input.obligeeId,
        branchId: input.branchId ?? null,
        number: input.number ?? null,
        secondGuarantee: (0, second_guarantee_type_1.secondGuaranteeOf)(input.secondGuarantee),
        isStrict: input.strict,
        idempotencyKey: input.idempotencyKey ?? null,
    };
}
//# sourceMappingURL=issue-guarantee.input.js.map