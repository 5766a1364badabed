"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.EligibilityInput = void 0;
exports.eligibilityQuestionOf = eligibilityQuestionOf;
const type_graphql_1 = require("type-graphql");
const interim_facts_1 = require("../../domain/obligee/interim-facts");
const fiscal_years_type_1 = require("../works-contract/fiscal-years.type");
const contract_type_enum_1 = require("../works-contract/contract-type.enum");
const delivery_enum_1 = require("../guarantee/delivery.enum");
const issue_guarantee_input_1 = require("../guarantee/issue-guarantee.input");
const calendar_date_scalar_1 = require("../graphql/scalars/calendar-date.scalar");
const yen_scalar_1 = require("../graphql/scalars/yen.scalar");
const text_1 = require("../graphql/validation/text");
const eligibility_enums_1 = require("./eligibility-enums");
const interim_facts_input_1 = require("./interim-facts.input");
const recognised_progress_input_1 = require("./recognised-progress.input");
let EligibilityWorksContractInput = class EligibilityWorksContractInput extends fiscal_years_type_1.PlannedYearsInput {
};
__decorate([
    (0, type_graphql_1.Field)(() => yen_scalar_1.YenScalar, { description: "The whole contract price in yen (請負金額（総額）), at least 1." })
], EligibilityWorksContractInput.prototype, "contractPrice", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => yen_scalar_1.YenScalar, {
        nullable: true,
        description: "The part that the guarantee covers, in yen (請負金額（対象額）), 1 to contractPrice; absent: all of it. Ceilings " +
            "are shares of it.",
    })
], EligibilityWorksContractInput.prototype, "coveredPrice", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => issue_guarantee_input_1.WorkPeriodInput, { description: "The work period (工期)." })
], EligibilityWorksContractInput.prototype, "workPeriod", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => calendar_date_scalar_1.CalendarDateScalar, {
        nullable: true,
        description: "The day the works contract was concluded (請負契約日); absent: not yet, so that the day of the application counts.",
    })
], EligibilityWorksContractInput.prototype, "contractedOn", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => calendar_date_scalar_1.CalendarDateScalar, {
        nullable: true,
        description: "The day of the public notice (公告日), for obligees that count their start from it; not after " +
            "contractedOn. Absent: the answer takes contractedOn, or else the day of the application, as its " +
            "latest day. It is no where that day is before the start, otherwise yes with a caution.",
    })
], EligibilityWorksContractInput.prototype, "noticedOn", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => calendar_date_scalar_1.CalendarDateScalar, {
        nullable: true,
        description: "The day of the nomination (指名日), for obligees that count their start from it; not after " +
            "contractedOn. Absent: the answer takes contractedOn, or else the day of the application, as its " +
            "latest day. It is no where that day is before the start, otherwise yes with a caution.",
    })
], EligibilityWorksContractInput.prototype, "nominatedOn", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => calendar_date_scalar_1.CalendarDateScalar, {
        nullable: true,
        description: "The day on which the obligee began to place the order (発注手続きの開始日), for obligees that count their start from " +
            "it; not after contractedOn. Absent: the answer takes noticedOn or nominatedOn, then contractedOn, then the " +
            "day of the application, as its latest day. It is no where that day is before the start, otherwise yes with a caution.",
    })
], EligibilityWorksContractInput.prototype, "procurementStartedOn", void 0);
EligibilityWorksContractInput = __decorate([
    (0, type_graphql_1.InputType)("EligibilityWorksContractInput", {
        description: "What eligibility depends on in the works contract (請負契約).",
    })
], EligibilityWorksContractInput);
let EligibilityInput = class EligibilityInput extends fiscal_years_type_1.YearChoiceInput {
};
exports.EligibilityInput = EligibilityInput;
__decorate([
    (0, type_graphql_1.Field)(() => eligibility_enums_1.RequestedKindEnum, { description: "What is asked for (区分)." })
], EligibilityInput.prototype, "kind", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => contract_type_enum_1.ContractTypeEnum, {
        defaultValue: "WORKS",
        description: "What is contracted: works or consulting (業務委託).",
    })
], EligibilityInput.prototype, "contractType", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => delivery_enum_1.DeliveryEnum, {
        defaultValue: "ELECTRONIC",
        description: "How the certificate is to be delivered (保証証書の受取方法). On paper no adoption is needed.",
    })
], EligibilityInput.prototype, "delivery", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.ID, { description: "The obligee (発注者), or a department of it." }),
    (0, text_1.Text)({ atMost: 64 })
], EligibilityInput.prototype, "obligeeId", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => EligibilityWorksContractInput, { description: "The works contract (請負契約)." })
], EligibilityInput.prototype, "worksContract", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => yen_scalar_1.YenScalar, {
        nullable: true,
        description: "The amount to be guaranteed in yen (保証金額), at least 1; absent: only the bounds are asked for.",
    })
], EligibilityInput.prototype, "amount", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => Boolean, {
        defaultValue: false,
        description: "Whether the price was investigated as low (低入札価格調査): other ceilings hold.",
    })
], EligibilityInput.prototype, "isLowBid", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => Boolean, {
        nullable: true,
        description: "契約保証 only: whether an advance (前払金) is planned; absent: not known, which is as good as not.",
    })
], EligibilityInput.prototype, "isAdvancePlanned", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => yen_scalar_1.YenScalar, {
        nullable: true,
        description: "中間前払金保証 only, and needed there: the advance in yen (前払金) that it follows.",
    })
], EligibilityInput.prototype, "advanceAmount", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => recognised_progress_input_1.RecognisedProgressInput, {
        nullable: true,
        description: "中間前払金保証 only, and needed there: the recognised progress (認定調書).",
    })
], EligibilityInput.prototype, "progress", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => Boolean, { nullable: true, description: interim_facts_input_1.INTERIM_FACT_DESCRIPTIONS.isInterimAnnounced })
], EligibilityInput.prototype, "isInterimAnnounced", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => Boolean, { nullable: true, description: interim_facts_input_1.INTERIM_FACT_DESCRIPTIONS.hasProgressPayment })
], EligibilityInput.prototype, "hasProgressPayment", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => Boolean, { nullable: true, description: interim_facts_input_1.INTERIM_FACT_DESCRIPTIONS.isSupervision })
], EligibilityInput.prototype, "isSupervision", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => Boolean, { nullable: true, description: interim_facts_input_1.INTERIM_FACT_DESCRIPTIONS.hasTransferOfClaims })
], EligibilityInput.prototype, "hasTransferOfClaims", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => calendar_date_scalar_1.CalendarDateScalar, {
        nullable: true,
        description: "The day of the application (申込日), whose policy holds; absent: today in Japan.",
    })
], EligibilityInput.prototype, "on", void 0);
exports.EligibilityInput = EligibilityInput = __decorate([
    (0, type_graphql_1.InputType)("EligibilityInput", {
        description: "The contract and the guarantee that is thought of, in the same places as in an application.",
    })
], EligibilityInput);
/** The input as the use case takes it: every absence written out. */
function eligibilityQuestionOf(input) {
    const { kind, contractType, delivery, worksContract: works, isLowBid, progress } = input;
    const { from, to } = works.workPeriod;
    return {
        obligeeId: input.obligeeId,
        request: {
            kind,
            contractType,
            delivery,
            contractPrice: works.contractPrice,
            coveredPrice: works.coveredPrice ?? works.contractPrice,
            workPeriod: { from, to },
            contractedOn: works.contractedOn ?? null,
            noticedOn: works.noticedOn ?? null,
            nominatedOn: works.nominatedOn ?? null,
            procurementStartedOn: works.procurementStartedOn ?? null,
            ...(0, fiscal_years_type_1.plannedYearsOf)(works),
            ...(0, fiscal_years_type_1.yearChoiceOf)(input),
            amount: input.amount ?? null,
            isLowBid,
            isAdvancePlanned: input.isAdvancePlanned ?? null,
            advanceAmount: input.advanceAmount ?? null,
            takenBeside: 0,
            progress: progress ?? null,
            ...(0, interim_facts_1.interimFactsOf)(input),
        },
        on: input.on ?? null,
    };
}
//# sourceMappingURL=eligibility.input.js.map