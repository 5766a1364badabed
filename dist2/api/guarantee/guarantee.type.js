"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.GuaranteeType = exports.DepositBankType = exports.WorksContractType = void 0;
const type_graphql_1 = require("type-graphql");
const ports_1 = require("../../use-cases/guarantee/ports");
const amendment_1 = require("../../domain/guarantee/amendment");
const field_cost_1 = require("../graphql/cost/field-cost");
const amount_finding_type_1 = require("./amount-finding.type");
const amendment_type_1 = require("./amendment.type");
const certificate_type_1 = require("../certificate/certificate.type");
const guarantee_end_type_1 = require("./guarantee-end.type");
const guarantee_event_type_1 = require("./guarantee-event.type");
const delivery_enum_1 = require("./delivery.enum");
const node_type_1 = require("../graphql/node/node.type");
const obligee_type_1 = require("../obligee/obligee.type");
const party_type_1 = require("../party/party.type");
const contract_type_enum_1 = require("../works-contract/contract-type.enum");
const joint_venture_type_1 = require("../works-contract/joint-venture.type");
const second_guarantee_type_1 = require("../works-contract/second-guarantee.type");
const works_identifiers_type_1 = require("../works-contract/works-identifiers.type");
const calendar_date_scalar_1 = require("../graphql/scalars/calendar-date.scalar");
const guarantee_number_scalar_1 = require("../graphql/scalars/guarantee-number.scalar");
const yen_scalar_1 = require("../graphql/scalars/yen.scalar");
const guarantee_kind_enum_1 = require("../graphql/guarantee-kind.enum");
const guarantee_enums_1 = require("./guarantee-enums");
const work_period_type_1 = require("./work-period.type");
const date_time_scalar_1 = require("../graphql/scalars/date-time.scalar");
const updated_since_1 = require("../graphql/pagination/updated-since");
let WorksContractType = class WorksContractType {
};
exports.WorksContractType = WorksContractType;
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.ID, {
        nullable: true,
        description: "The issuer's entry of the contract, which all its guarantees and applications share; null where the guarantee is " +
            "joined to none, as sample data are.",
    })
], WorksContractType.prototype, "id", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => works_identifiers_type_1.WorksIdentifiersType, {
        description: "The numbers by which the obligee knows it, as they were given for this guarantee.",
    })
], WorksContractType.prototype, "identifiers", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, {
        nullable: true,
        description: "The own reference to the contract of who applied or issued; null where none was given.",
    })
], WorksContractType.prototype, "externalReference", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { description: "Name of the works (工事名), 1 to 120 characters." })
], WorksContractType.prototype, "name", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, {
        nullable: true,
        description: "Place of the works (工事場所); null where none was stated.",
    })
], WorksContractType.prototype, "place", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => yen_scalar_1.YenScalar, { description: "The whole contract price in yen (請負金額（総額）)." })
], WorksContractType.prototype, "contractPrice", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => yen_scalar_1.YenScalar, {
        description: "The part of the price that this guarantee covers, in yen (請負金額（対象額）); at most contractPrice.",
    })
], WorksContractType.prototype, "coveredPrice", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => work_period_type_1.WorkPeriodType, { description: "The work period (工期)." })
], WorksContractType.prototype, "workPeriod", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => calendar_date_scalar_1.CalendarDateScalar, {
        nullable: true,
        description: "The day the works contract was concluded (請負契約日); null where it was not when 契約保証 was issued.",
    })
], WorksContractType.prototype, "contractedOn", void 0);
exports.WorksContractType = WorksContractType = __decorate([
    (0, type_graphql_1.ObjectType)("WorksContract", {
        description: "The contract between contractor and obligee (請負契約) that a guarantee stands behind.",
        simpleResolvers: true,
    })
], WorksContractType);
let DepositBankType = class DepositBankType {
};
exports.DepositBankType = DepositBankType;
__decorate([
    (0, type_graphql_1.Field)(() => String, { description: "Name of the bank (金融機関名)." })
], DepositBankType.prototype, "name", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { description: "Branch of the bank (支店名)." })
], DepositBankType.prototype, "branch", void 0);
exports.DepositBankType = DepositBankType = __decorate([
    (0, type_graphql_1.ObjectType)("DepositBank", {
        description: "Where the dedicated account for the advance is held (預託金融機関).",
        simpleResolvers: true,
    })
], DepositBankType);
let GuaranteeType = class GuaranteeType extends node_type_1.NodeType {
};
exports.GuaranteeType = GuaranteeType;
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.Int, {
        description: "Grows by 1 with every change of the guarantee (更新番号), from 1 on. A caller that amends it names " +
            "the revision that it saw, so that no change in between is overlooked.",
    })
], GuaranteeType.prototype, "revision", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => date_time_scalar_1.DateTimeScalar, { description: updated_since_1.UPDATED_AT })
], GuaranteeType.prototype, "updatedAt", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => guarantee_number_scalar_1.GuaranteeNumberScalar, {
        description: "The guarantee number (保証契約番号): ten digits, the first half of what is handed to the obligee.",
    })
], GuaranteeType.prototype, "number", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => guarantee_kind_enum_1.GuaranteeKindEnum, { description: "What it is for (区分)." })
], GuaranteeType.prototype, "kind", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => guarantee_enums_1.GuaranteeStatusEnum, { description: "Where it stands in its life." })
], GuaranteeType.prototype, "status", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => party_type_1.IssuerType, { description: "The guarantor (保証機関)." })
], GuaranteeType.prototype, "issuer", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => party_type_1.IssuerBranchType, { description: "The issuer's branch that handles it (取扱店)." })
], GuaranteeType.prototype, "branch", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => party_type_1.ContractorType, { description: "The principal (受注者, 保証契約者)." })
], GuaranteeType.prototype, "contractor", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => obligee_type_1.ObligeeType, { description: "The beneficiary (発注者, 被保証者)." })
], GuaranteeType.prototype, "obligee", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => contract_type_enum_1.ContractTypeEnum, {
        nullable: true,
        description: "What is contracted: works or consulting (業務委託); null of guarantees that were issued before it was recorded.",
    })
], GuaranteeType.prototype, "contractType", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => joint_venture_type_1.JointVentureType, {
        nullable: true,
        description: "The joint venture (共同企業体) that the contractor represents, with all members and shares (出資比率); null where it " +
            "contracts alone, and of guarantees that were issued before it was recorded.",
    })
], GuaranteeType.prototype, "jointVenture", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.Int, {
        nullable: true,
        description: "Of a contract over several fiscal years (債務負担行為), the year (対象年度) that the advance is for; null: the guarantee " +
            "is for the whole contract.",
    })
], GuaranteeType.prototype, "fiscalYear", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.Int, {
        nullable: true,
        description: "The second year (対象年度), where an advance covers the first two of the contract together, by the year in which it " +
            "begins; null where it covers one year alone, or the whole contract.",
    })
], GuaranteeType.prototype, "lastFiscalYear", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => yen_scalar_1.YenScalar, {
        nullable: true,
        description: "What a part payment at the start of its year, or of the second of two, paid for work beyond the plan up to then, in yen " +
            "(出来高超過額); `coveredPrice` is less by it. null: nobody has said any.",
    })
], GuaranteeType.prototype, "paidAhead", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, {
        nullable: true,
        description: "The own reference to the guarantee of who applied or issued; null where none was given.",
    })
], GuaranteeType.prototype, "externalReference", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => WorksContractType, { description: "The works contract (請負契約)." })
], GuaranteeType.prototype, "worksContract", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => yen_scalar_1.YenScalar, {
        description: "The guaranteed amount in yen (保証金額); at most the covered price.",
    })
], GuaranteeType.prototype, "amount", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => calendar_date_scalar_1.CalendarDateScalar, {
        description: "The last day of the guarantee (保証期限): the completion date of the works contract, or later. A later day that was " +
            "agreed is kept only until the completion date passes it; from then on it is the completion date.",
    })
], GuaranteeType.prototype, "expiresOn", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => DepositBankType, {
        nullable: true,
        description: "The bank of the advance (預託金融機関); null for 契約保証, which has none.",
    })
], GuaranteeType.prototype, "depositBank", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => delivery_enum_1.DeliveryEnum, {
        description: "How the certificate was delivered (交付方法); one on paper has no auth key (認証キー).",
    })
], GuaranteeType.prototype, "delivery", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => second_guarantee_type_1.SecondGuaranteeType, {
        nullable: true,
        description: "Why it was let through although its works contract had a guarantee of this kind and year; null where it had none.",
    })
], GuaranteeType.prototype, "secondGuarantee", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => amount_finding_type_1.AmountFindingType, {
        nullable: true,
        description: "What the last amendment (変更) left amiss in the guaranteed amount, and what cures it; null where nothing is.",
    })
], GuaranteeType.prototype, "amountFinding", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => certificate_type_1.CertificateType, { description: "The newest version of the certificate (電子証書)." })
], GuaranteeType.prototype, "certificate", void 0);
__decorate([
    (0, field_cost_1.AtMost)(1 + amendment_1.MOST_AMENDMENTS),
    (0, type_graphql_1.Field)(() => [certificate_type_1.CertificateType], {
        description: "All versions of the certificate (電子証書), oldest first.",
    })
], GuaranteeType.prototype, "certificates", void 0);
__decorate([
    (0, field_cost_1.AtMost)(amendment_1.MOST_AMENDMENTS),
    (0, type_graphql_1.Field)(() => [amendment_type_1.AmendmentType], {
        description: "Its amendments (変更), oldest first; empty while the works contract has not been changed.",
    })
], GuaranteeType.prototype, "amendments", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => calendar_date_scalar_1.CalendarDateScalar, { description: "The day it was issued (発行日)." })
], GuaranteeType.prototype, "issuedOn", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => guarantee_end_type_1.GuaranteeEndType, {
        nullable: true,
        description: "How it ended (保証終了（債務履行済）, 解約, 期限満了); null while it has not. One whose 保証期限 has just passed ends within the hour.",
    })
], GuaranteeType.prototype, "end", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => guarantee_end_type_1.PendingGuaranteeEndType, {
        nullable: true,
        description: "The end that waits for a second officer of the issuer (承認待ちの終了). Null where none does, and for contractors and " +
            "obligees.",
    })
], GuaranteeType.prototype, "pendingEnd", void 0);
__decorate([
    (0, field_cost_1.AtMost)(ports_1.MOST_EVENTS),
    (0, type_graphql_1.Field)(() => [guarantee_event_type_1.GuaranteeEventObjectType], {
        description: "What was done with it, oldest first, the newest 50 (履歴): its issue, amendments and end, each time that its auth " +
            "key (認証キー) was shown, and each opening. An obligee sees issue, amendments, end and its own openings; " +
            "hand-over, receipt and confirmations only where it is in its favour.",
    })
], GuaranteeType.prototype, "events", void 0);
exports.GuaranteeType = GuaranteeType = __decorate([
    (0, type_graphql_1.ObjectType)("Guarantee", {
        implements: node_type_1.NodeType,
        description: "The guarantee contract (保証契約) between contractor and issuer, in favour of the obligee. Visible to its " +
            "contractor, its issuer, obligees that opened it with number and key, and the operator.",
        simpleResolvers: true,
    })
], GuaranteeType);
//# sourceMappingURL=guarantee.type.js.map