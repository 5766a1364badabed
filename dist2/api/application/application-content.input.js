"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.ApplicationContentInput = void 0;
exports.applicationContentOf = applicationContentOf;
const type_graphql_1 = require("type-graphql");
const interim_facts_1 = require("../../domain/obligee/interim-facts");
const fiscal_years_type_1 = require("../works-contract/fiscal-years.type");
const referred_works_input_1 = require("../works-contract/referred-works.input");
const works_identifiers_type_1 = require("../works-contract/works-identifiers.type");
const contract_type_enum_1 = require("../works-contract/contract-type.enum");
const delivery_enum_1 = require("../guarantee/delivery.enum");
const issue_guarantee_input_1 = require("../guarantee/issue-guarantee.input");
const eligibility_enums_1 = require("../obligee/eligibility-enums");
const interim_facts_input_1 = require("../obligee/interim-facts.input");
const recognised_progress_input_1 = require("../obligee/recognised-progress.input");
const second_guarantee_type_1 = require("../works-contract/second-guarantee.type");
const calendar_date_scalar_1 = require("../graphql/scalars/calendar-date.scalar");
const yen_scalar_1 = require("../graphql/scalars/yen.scalar");
const text_1 = require("../graphql/validation/text");
const advance_account_type_1 = require("./advance-account.type");
const post_type_1 = require("../obligee/post.type");
const unlisted_obligee_type_1 = require("./unlisted-obligee.type");
const joint_venture_type_1 = require("../works-contract/joint-venture.type");
const IN_A_DRAFT = "A draft may leave it out.";
let AppliedWorkPeriodInput = class AppliedWorkPeriodInput {
};
__decorate([
    (0, type_graphql_1.Field)(() => calendar_date_scalar_1.CalendarDateScalar, {
        nullable: true,
        description: `First day of the works (着手日). ${IN_A_DRAFT}`,
    })
], AppliedWorkPeriodInput.prototype, "from", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => calendar_date_scalar_1.CalendarDateScalar, {
        nullable: true,
        description: `Completion date (完成日); not before the first day. ${IN_A_DRAFT}`,
    })
], AppliedWorkPeriodInput.prototype, "to", void 0);
AppliedWorkPeriodInput = __decorate([
    (0, type_graphql_1.InputType)("AppliedWorkPeriodInput", { description: "The work period (工期), both days included." })
], AppliedWorkPeriodInput);
let AppliedWorksContractInput = class AppliedWorksContractInput extends referred_works_input_1.ReferredWorksInput {
};
__decorate([
    (0, type_graphql_1.Field)(() => String, {
        nullable: true,
        description: `Name of the works (工事名), 1 to 120 characters, kept as entered. ${IN_A_DRAFT}`,
    })
], AppliedWorksContractInput.prototype, "name", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { nullable: true, description: "Place of the works (工事場所), 1 to 200 characters." })
], AppliedWorksContractInput.prototype, "place", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => yen_scalar_1.YenScalar, {
        nullable: true,
        description: `The whole contract price in yen (請負金額（総額）), at least 1. ${IN_A_DRAFT}`,
    })
], AppliedWorksContractInput.prototype, "contractPrice", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => yen_scalar_1.YenScalar, {
        nullable: true,
        description: "The part that the guarantee covers, in yen (請負金額（対象額）), 1 to contractPrice; absent: all of it. Ceilings " +
            "are shares of it.",
    })
], AppliedWorksContractInput.prototype, "coveredPrice", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => AppliedWorkPeriodInput, {
        nullable: true,
        description: `The work period (工期). ${IN_A_DRAFT}`,
    })
], AppliedWorksContractInput.prototype, "workPeriod", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => calendar_date_scalar_1.CalendarDateScalar, {
        nullable: true,
        description: "The day the works contract was concluded (請負契約日), not after completion. Required for ADVANCE_PAYMENT and " +
            "INTERIM_PAYMENT; 契約保証 may be applied for before.",
    })
], AppliedWorksContractInput.prototype, "contractedOn", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => calendar_date_scalar_1.CalendarDateScalar, {
        nullable: true,
        description: "The day of the public notice (公告日), not after contractedOn; for obligees that count their adoption from it.",
    })
], AppliedWorksContractInput.prototype, "noticedOn", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => calendar_date_scalar_1.CalendarDateScalar, {
        nullable: true,
        description: "The day of the nomination (指名日), not after contractedOn; for obligees that count their adoption from it.",
    })
], AppliedWorksContractInput.prototype, "nominatedOn", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => calendar_date_scalar_1.CalendarDateScalar, {
        nullable: true,
        description: "The day on which the obligee began to place the order (発注手続きの開始日), not after contractedOn; for obligees that " +
            "count their adoption from it.",
    })
], AppliedWorksContractInput.prototype, "procurementStartedOn", void 0);
AppliedWorksContractInput = __decorate([
    (0, type_graphql_1.InputType)("AppliedWorksContractInput", {
        description: "The works contract (請負契約). What registered works say already can be left out.",
    })
], AppliedWorksContractInput);
/** What a contractor fills in. */
let ApplicationContentInput = class ApplicationContentInput extends advance_account_type_1.AdvanceAccountsInput {
};
exports.ApplicationContentInput = ApplicationContentInput;
__decorate([
    (0, type_graphql_1.Field)(() => eligibility_enums_1.RequestedKindEnum, {
        nullable: true,
        description: `What kind of guarantee (区分). ${IN_A_DRAFT}`,
    })
], ApplicationContentInput.prototype, "kind", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => contract_type_enum_1.ContractTypeEnum, {
        nullable: true,
        description: "What is contracted: works or consulting (業務委託); absent: what the registered works say, or WORKS.",
    })
], ApplicationContentInput.prototype, "contractType", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => delivery_enum_1.DeliveryEnum, {
        defaultValue: "ELECTRONIC",
        description: "How the certificate is to be delivered (保証証書の受取方法): 電子交付 or on paper. On paper (PAPER) where the obligee has not " +
            "adopted e-guarantees; elsewhere it is the contractor's choice.",
    })
], ApplicationContentInput.prototype, "delivery", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.ID, {
        nullable: true,
        description: `The beneficiary (発注者, 被保証者). ${IN_A_DRAFT}`,
    }),
    (0, text_1.Text)({ atMost: 64 })
], ApplicationContentInput.prototype, "obligeeId", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => unlisted_obligee_type_1.UnlistedObligeeInput, {
        nullable: true,
        description: "Instead of obligeeId, for delivery PAPER: a body that `obligees` does not list because it has not adopted e-guarantees " +
            "(一覧にない発注者). A body of that name that is known meanwhile takes its place.",
    })
], ApplicationContentInput.prototype, "unlistedObligee", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => post_type_1.PostInput, {
        nullable: true,
        description: "Whom of the obligee the certificate addresses (被保証者の職・氏名). Absent: the one who is certain, as 八代市長 for 八代市, or " +
            "the only post, without a name, that this issuer approved for this obligee before. Must be given where neither is known; " +
            "what the issuer approves is offered to the next application by `obligeePosts`.",
    })
], ApplicationContentInput.prototype, "addressee", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => AppliedWorksContractInput, {
        nullable: true,
        description: `The works contract (請負契約). ${IN_A_DRAFT}`,
    })
], ApplicationContentInput.prototype, "worksContract", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => yen_scalar_1.YenScalar, {
        nullable: true,
        description: "The amount to be guaranteed in yen (保証金額), within the obligee's ceilings; `eligibility` tells them. " +
            IN_A_DRAFT,
    })
], ApplicationContentInput.prototype, "amount", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => calendar_date_scalar_1.CalendarDateScalar, {
        nullable: true,
        description: "The last day of the guarantee (保証期限), not before completion; absent: the completion date.",
    })
], ApplicationContentInput.prototype, "expiresOn", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => issue_guarantee_input_1.DepositBankInput, {
        nullable: true,
        description: "The bank of the advance (預託金融機関): required for ADVANCE_PAYMENT and INTERIM_PAYMENT, not for 契約保証.",
    })
], ApplicationContentInput.prototype, "depositBank", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => joint_venture_type_1.JointVentureInput, {
        nullable: true,
        description: "The joint venture (共同企業体) that the contractor represents; absent where there is none.",
    })
], ApplicationContentInput.prototype, "jointVenture", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => Boolean, {
        defaultValue: false,
        description: "Whether the price was investigated as low (低入札価格調査): other ceilings hold.",
    })
], ApplicationContentInput.prototype, "isLowBid", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => Boolean, {
        nullable: true,
        description: "契約保証 only: whether an advance (前払金) is planned. 契約保証 of a guarantee company is offered only with one.",
    })
], ApplicationContentInput.prototype, "isAdvancePlanned", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => yen_scalar_1.YenScalar, {
        nullable: true,
        description: "中間前払金保証 only, and required there: the advance in yen (前払金) that it follows.",
    })
], ApplicationContentInput.prototype, "advanceAmount", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => recognised_progress_input_1.RecognisedProgressInput, {
        nullable: true,
        description: "中間前払金保証 only, and required there: the recognised progress (認定調書).",
    })
], ApplicationContentInput.prototype, "progress", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => Boolean, { nullable: true, description: interim_facts_input_1.INTERIM_FACT_DESCRIPTIONS.isInterimAnnounced })
], ApplicationContentInput.prototype, "isInterimAnnounced", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => Boolean, { nullable: true, description: interim_facts_input_1.INTERIM_FACT_DESCRIPTIONS.hasProgressPayment })
], ApplicationContentInput.prototype, "hasProgressPayment", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => Boolean, { nullable: true, description: interim_facts_input_1.INTERIM_FACT_DESCRIPTIONS.isSupervision })
], ApplicationContentInput.prototype, "isSupervision", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => Boolean, { nullable: true, description: interim_facts_input_1.INTERIM_FACT_DESCRIPTIONS.hasTransferOfClaims })
], ApplicationContentInput.prototype, "hasTransferOfClaims", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, {
        nullable: true,
        description: "Where the notice of issue goes (連絡先メールアドレス); absent: to the contractor's own address.",
    }),
    (0, text_1.Text)({ atMost: 254 })
], ApplicationContentInput.prototype, "contactEmail", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => second_guarantee_type_1.SecondGuaranteeReasonEnum, {
        nullable: true,
        description: "Why a second guarantee of the same works contract, kind and year is asked for; the issuer decides. Absent: a second " +
            "one is refused.",
    })
], ApplicationContentInput.prototype, "secondGuaranteeReason", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, {
        nullable: true,
        description: "Your own reference to the application, 1 to 64 characters; the guarantee that comes out of it has it, too.",
    })
], ApplicationContentInput.prototype, "externalReference", void 0);
exports.ApplicationContentInput = ApplicationContentInput = __decorate([
    (0, type_graphql_1.InputType)("ApplicationContentInput", {
        description: "What a contractor fills in (保証申込の入力内容). To submit, everything that the kind needs must be there; a draft " +
            "may leave out anything.",
    })
], ApplicationContentInput);
/** The input as the use cases take it: every absence written out. */
function applicationContentOf(input) {
    const { worksContract: works, depositBank, jointVenture, progress } = input;
    return {
        kind: input.kind ?? null,
        contractType: input.contractType ?? null,
        delivery: input.delivery,
        obligeeId: input.obligeeId ?? null,
        unlistedObligee: input.unlistedObligee
            ? {
                name: input.unlistedObligee.name,
                prefecture: input.unlistedObligee.prefecture ?? null,
                isAnother: input.unlistedObligee.isAnother,
            }
            : null,
        addressee: (0, post_type_1.postOf)(input.addressee),
        worksContract: {
            name: works?.name ?? null,
            place: works?.place ?? null,
            contractPrice: works?.contractPrice ?? null,
            coveredPrice: works?.coveredPrice ?? null,
            workPeriod: { from: works?.workPeriod?.from ?? null, to: works?.workPeriod?.to ?? null },
            contractedOn: works?.contractedOn ?? null,
            noticedOn: works?.noticedOn ?? null,
            nominatedOn: works?.nominatedOn ?? null,
            procurementStartedOn: works?.procurementStartedOn ?? null,
            ...(0, fiscal_years_type_1.plannedYearsOf)(works),
            identifiers: (0, works_identifiers_type_1.identifiersOf)(works?.identifiers),
            externalReference: works?.externalReference ?? null,
        },
        ...(0, fiscal_years_type_1.yearChoiceOf)(input),
        amount: input.amount ?? null,
        expiresOn: input.expiresOn ?? null,
        depositBank: depositBank ? { name: depositBank.name, branch: depositBank.branch } : null,
        ...(0, advance_account_type_1.advanceAccountsOf)(input),
        jointVenture: (0, joint_venture_type_1.jointVentureOf)(jointVenture),
        isLowBid: input.isLowBid,
        isAdvancePlanned: input.isAdvancePlanned ?? null,
        advanceAmount: input.advanceAmount ?? null,
        progress: progress
            ? {
                recognisedOn: progress.recognisedOn,
                workDone: progress.workDone,
                plannedWorkDone: progress.plannedWorkDone,
            }
            : null,
        ...(0, interim_facts_1.interimFactsOf)(input),
        contactEmail: input.contactEmail ?? null,
        secondGuaranteeReason: input.secondGuaranteeReason ?? null,
        externalReference: input.externalReference ?? null,
    };
}
//# sourceMappingURL=application-content.input.js.map