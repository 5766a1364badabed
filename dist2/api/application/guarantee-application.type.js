"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.GuaranteeApplicationType = exports.PremiumSettlementType = void 0;
const type_graphql_1 = require("type-graphql");
const ports_1 = require("../../use-cases/application/ports");
const field_cost_1 = require("../graphql/cost/field-cost");
const contract_type_enum_1 = require("../works-contract/contract-type.enum");
const delivery_enum_1 = require("../guarantee/delivery.enum");
const guarantee_kind_enum_1 = require("../graphql/guarantee-kind.enum");
const guarantee_type_1 = require("../guarantee/guarantee.type");
const node_type_1 = require("../graphql/node/node.type");
const company_type_1 = require("../party/company.type");
const party_type_1 = require("../party/party.type");
const obligee_type_1 = require("../obligee/obligee.type");
const second_guarantee_type_1 = require("../works-contract/second-guarantee.type");
const calendar_date_scalar_1 = require("../graphql/scalars/calendar-date.scalar");
const date_time_scalar_1 = require("../graphql/scalars/date-time.scalar");
const yen_scalar_1 = require("../graphql/scalars/yen.scalar");
const registered_works_type_1 = require("../works-contract/registered-works.type");
const application_enums_1 = require("./application-enums");
const final_premium_type_1 = require("../premium/final-premium.type");
const application_return_1 = require("../../domain/application/application-return");
const unlisted_obligee_type_1 = require("./unlisted-obligee.type");
const application_return_type_1 = require("./application-return.type");
const application_event_type_1 = require("./application-event.type");
const recognised_progress_type_1 = require("./recognised-progress.type");
const applied_works_contract_type_1 = require("./applied-works-contract.type");
const fiscal_years_type_1 = require("../works-contract/fiscal-years.type");
const post_type_1 = require("../obligee/post.type");
const joint_venture_type_1 = require("../works-contract/joint-venture.type");
const joint_venture_1 = require("../../domain/works-contract/joint-venture");
const advance_account_type_1 = require("./advance-account.type");
const updated_since_1 = require("../graphql/pagination/updated-since");
let PremiumSettlementType = class PremiumSettlementType {
};
exports.PremiumSettlementType = PremiumSettlementType;
__decorate([
    (0, type_graphql_1.Field)(() => application_enums_1.SettlementMethodEnum, { description: "Whether it was received or went into 保証料一括納付." })
], PremiumSettlementType.prototype, "method", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => calendar_date_scalar_1.CalendarDateScalar, {
        description: "The day it was received (領収日), or went into 保証料一括納付.",
    })
], PremiumSettlementType.prototype, "settledOn", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => yen_scalar_1.YenScalar, { description: "The premium in yen (保証料)." })
], PremiumSettlementType.prototype, "amount", void 0);
exports.PremiumSettlementType = PremiumSettlementType = __decorate([
    (0, type_graphql_1.ObjectType)("PremiumSettlement", {
        description: "How and when the premium was settled (保証料の領収、保証料一括納付).",
        simpleResolvers: true,
    })
], PremiumSettlementType);
let GuaranteeApplicationType = class GuaranteeApplicationType extends node_type_1.NodeType {
};
exports.GuaranteeApplicationType = GuaranteeApplicationType;
__decorate([
    (0, type_graphql_1.Field)(() => application_enums_1.ApplicationStatusEnum, { description: "Where it stands." })
], GuaranteeApplicationType.prototype, "status", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => party_type_1.IssuerType, { description: "The issuer (保証機関) that it goes to." })
], GuaranteeApplicationType.prototype, "issuer", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => company_type_1.CompanyFactsType, {
        nullable: true,
        description: "What the contractor stated of itself on the day it was submitted (申込時の登録事項). For the contractor and the issuer; null for " +
            "others, in a draft, and in older ones.",
    })
], GuaranteeApplicationType.prototype, "applicant", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => party_type_1.IssuerBranchType, {
        nullable: true,
        description: "The branch that is to handle it (取扱店); null in older ones: the main branch.",
    })
], GuaranteeApplicationType.prototype, "branch", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => party_type_1.ContractorType, { description: "The contractor that applies (受注者)." })
], GuaranteeApplicationType.prototype, "contractor", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => obligee_type_1.ObligeeType, {
        nullable: true,
        description: "The beneficiary (発注者, 被保証者); null where a draft does not say.",
    })
], GuaranteeApplicationType.prototype, "obligee", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => unlisted_obligee_type_1.UnlistedObligeeType, {
        nullable: true,
        description: "The body that a draft names because it is not listed (一覧にない発注者); null elsewhere. It becomes `obligee` when the draft " +
            "is submitted.",
    })
], GuaranteeApplicationType.prototype, "unlistedObligee", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => post_type_1.PostType, {
        nullable: true,
        description: "Whom of the obligee the certificate addresses (被保証者の職・氏名), settled when it is submitted; null: the " +
            "obligee's name alone, or, of a draft, not said yet.",
    })
], GuaranteeApplicationType.prototype, "addressee", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => registered_works_type_1.RegisteredWorksType, {
        nullable: true,
        description: "The registered works (登録済工事) that it was made from; null where it was made from none.",
    })
], GuaranteeApplicationType.prototype, "registeredWorks", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => guarantee_kind_enum_1.GuaranteeKindEnum, {
        nullable: true,
        description: "What kind of guarantee (区分); null where a draft does not say.",
    })
], GuaranteeApplicationType.prototype, "kind", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => contract_type_enum_1.ContractTypeEnum, { description: "What is contracted: works or consulting (業務委託)." })
], GuaranteeApplicationType.prototype, "contractType", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => delivery_enum_1.DeliveryEnum, { description: "How the certificate is delivered (保証証書の受取方法)." })
], GuaranteeApplicationType.prototype, "delivery", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => applied_works_contract_type_1.AppliedWorksContractType, { description: "The works contract (請負契約)." })
], GuaranteeApplicationType.prototype, "worksContract", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.Int, {
        nullable: true,
        description: "Of a contract over several fiscal years (債務負担行為), the year (対象年度) that the advance is for; null where the " +
            "contract has no plan by years, for 契約保証, and where a draft does not say.",
    })
], GuaranteeApplicationType.prototype, "fiscalYear", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => yen_scalar_1.YenScalar, {
        nullable: true,
        description: "What a part payment at the start of that year paid for work beyond the plan up to then, in yen (出来高超過額); null " +
            "where nothing was.",
    })
], GuaranteeApplicationType.prototype, "paidAhead", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => fiscal_years_type_1.CarriedOverType, {
        nullable: true,
        description: "What of the plan up to then was carried over into that year (繰越し); null where nothing was.",
    })
], GuaranteeApplicationType.prototype, "carriedOver", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => yen_scalar_1.YenScalar, {
        nullable: true,
        description: "The amount to be guaranteed in yen (保証金額); null where a draft does not say.",
    })
], GuaranteeApplicationType.prototype, "amount", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => calendar_date_scalar_1.CalendarDateScalar, {
        nullable: true,
        description: "The last day of the guarantee (保証期限); null: the completion date.",
    })
], GuaranteeApplicationType.prototype, "expiresOn", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => guarantee_type_1.DepositBankType, {
        nullable: true,
        description: "The bank of the advance (預託金融機関); null for 契約保証, and where a draft does not say.",
    })
], GuaranteeApplicationType.prototype, "depositBank", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => advance_account_type_1.AdvanceAccountObject, {
        nullable: true,
        description: "The account of the advance at depositBank (前払金の預託口座). For the contractor and the issuer; null for others, and where " +
            "none is stated.",
    })
], GuaranteeApplicationType.prototype, "advanceAccount", void 0);
__decorate([
    (0, field_cost_1.AtMost)(joint_venture_1.MOST_MEMBERS),
    (0, type_graphql_1.Field)(() => [advance_account_type_1.MemberAccountObject], {
        nullable: true,
        description: "The accounts of a joint venture's members, one each. For the contractor and the issuer; null for others, and where the " +
            "advance is paid to one account.",
    })
], GuaranteeApplicationType.prototype, "memberAccounts", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => joint_venture_type_1.JointVentureType, {
        nullable: true,
        description: "The joint venture (共同企業体) that the contractor represents; null where there is none.",
    })
], GuaranteeApplicationType.prototype, "jointVenture", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => Boolean, { description: "Whether the price was investigated as low (低入札価格調査)." })
], GuaranteeApplicationType.prototype, "isLowBid", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => Boolean, {
        nullable: true,
        description: "契約保証 only: whether an advance (前払金) is planned; null where it is not stated.",
    })
], GuaranteeApplicationType.prototype, "isAdvancePlanned", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => yen_scalar_1.YenScalar, {
        nullable: true,
        description: "中間前払金保証 only: the advance in yen (前払金) that it follows; null where it is not stated.",
    })
], GuaranteeApplicationType.prototype, "advanceAmount", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => recognised_progress_type_1.RecognisedProgressType, {
        nullable: true,
        description: "中間前払金保証 only: the recognised progress (認定調書); null where it is not stated.",
    })
], GuaranteeApplicationType.prototype, "progress", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => Boolean, {
        nullable: true,
        description: "中間前払金保証 only: whether the public notice (公告) said that 中間前払金 is paid; null where it is not stated.",
    })
], GuaranteeApplicationType.prototype, "isInterimAnnounced", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => Boolean, {
        nullable: true,
        description: "中間前払金保証 only: whether a part payment (部分払) was made for these works before, other than at the end of a fiscal year; null where it is not stated.",
    })
], GuaranteeApplicationType.prototype, "hasProgressPayment", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => Boolean, {
        nullable: true,
        description: "中間前払金保証 only: whether the contract is for supervision (工事監理); null where it is not stated.",
    })
], GuaranteeApplicationType.prototype, "isSupervision", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => Boolean, {
        nullable: true,
        description: "中間前払金保証 only: whether a transfer of claims (債権譲渡) was applied for; null where it is not stated.",
    })
], GuaranteeApplicationType.prototype, "hasTransferOfClaims", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, {
        nullable: true,
        description: "Where the notice of issue goes (連絡先メールアドレス); null: to the contractor's own address.",
    })
], GuaranteeApplicationType.prototype, "contactEmail", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, {
        nullable: true,
        description: "The contractor's own reference to the application; null where none was given.",
    })
], GuaranteeApplicationType.prototype, "externalReference", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => final_premium_type_1.FinalPremiumType, {
        nullable: true,
        description: "What is charged (確定保証料), where the issuer's officer set it; null until then. Without one, the quote is charged " +
            "if its table is approved, and nothing can be settled if it is an example (参考例).",
    })
], GuaranteeApplicationType.prototype, "finalPremium", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => PremiumSettlementType, {
        nullable: true,
        description: "How the premium was settled; null until it is. Of a declined application it goes back (保証料の返還).",
    })
], GuaranteeApplicationType.prototype, "settlement", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => second_guarantee_type_1.SecondGuaranteeReasonEnum, {
        nullable: true,
        description: "Why the contractor asks for a second guarantee of the same works, kind and year; null where it asks for none.",
    })
], GuaranteeApplicationType.prototype, "secondGuaranteeReason", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => second_guarantee_type_1.SecondGuaranteeType, {
        nullable: true,
        description: "Why the issuer let a second guarantee through; null where it did not.",
    })
], GuaranteeApplicationType.prototype, "secondGuarantee", void 0);
__decorate([
    (0, field_cost_1.AtMost)(application_return_1.MOST_RETURNS),
    (0, type_graphql_1.Field)(() => [application_return_type_1.ApplicationReturnType], {
        nullable: true,
        description: "How often and why the issuer returned it (差戻し), oldest first; the last one says what to correct. For the contractor " +
            "and the issuer; null for others.",
    })
], GuaranteeApplicationType.prototype, "returns", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, {
        nullable: true,
        description: "Why the issuer declined (謝絶理由); null unless it did.",
    })
], GuaranteeApplicationType.prototype, "declineReason", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => guarantee_type_1.GuaranteeType, {
        nullable: true,
        description: "The guarantee (保証契約) that came out of it; null until it is issued.",
    })
], GuaranteeApplicationType.prototype, "guarantee", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => date_time_scalar_1.DateTimeScalar, { description: "When it was begun." })
], GuaranteeApplicationType.prototype, "createdAt", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => date_time_scalar_1.DateTimeScalar, {
        description: "When it was last changed itself, by a step or its contractor.",
    })
], GuaranteeApplicationType.prototype, "changedAt", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => date_time_scalar_1.DateTimeScalar, { description: updated_since_1.UPDATED_AT })
], GuaranteeApplicationType.prototype, "updatedAt", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => date_time_scalar_1.DateTimeScalar, {
        nullable: true,
        description: "When it was submitted last (申込日時); null in a draft.",
    })
], GuaranteeApplicationType.prototype, "submittedAt", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => date_time_scalar_1.DateTimeScalar, {
        nullable: true,
        description: "When the issuer approved or declined; null until it did.",
    })
], GuaranteeApplicationType.prototype, "decidedAt", void 0);
__decorate([
    (0, field_cost_1.AtMost)(ports_1.LONGEST_HISTORY),
    (0, type_graphql_1.Field)(() => [application_event_type_1.ApplicationEventType], {
        description: "The steps so far, oldest first: who, when, what, from which state to which; of more than 100 the newest 100.",
    })
], GuaranteeApplicationType.prototype, "history", void 0);
exports.GuaranteeApplicationType = GuaranteeApplicationType = __decorate([
    (0, type_graphql_1.ObjectType)("GuaranteeApplication", {
        implements: node_type_1.NodeType,
        description: "An application for a guarantee (保証申込). Only the contractor that made it sees a draft. Once it " +
            "is submitted, the issuer that it went to and the operator see it, too.",
        simpleResolvers: true,
    })
], GuaranteeApplicationType);
//# sourceMappingURL=guarantee-application.type.js.map