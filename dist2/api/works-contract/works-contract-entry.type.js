"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.WorksContractEntryType = void 0;
const type_graphql_1 = require("type-graphql");
const ports_1 = require("../../use-cases/works-contract/ports");
const fiscal_year_plans_1 = require("../../domain/works-contract/fiscal-year-plans");
const works_differences_1 = require("../../domain/works-contract/works-differences");
const field_cost_1 = require("../graphql/cost/field-cost");
const enum_of_1 = require("../graphql/enum-of");
const node_type_1 = require("../graphql/node/node.type");
const calendar_date_scalar_1 = require("../graphql/scalars/calendar-date.scalar");
const date_time_scalar_1 = require("../graphql/scalars/date-time.scalar");
const guarantee_number_scalar_1 = require("../graphql/scalars/guarantee-number.scalar");
const yen_scalar_1 = require("../graphql/scalars/yen.scalar");
const work_period_type_1 = require("../guarantee/work-period.type");
const obligee_type_1 = require("../obligee/obligee.type");
const party_type_1 = require("../party/party.type");
const contract_type_enum_1 = require("./contract-type.enum");
const fiscal_years_type_1 = require("./fiscal-years.type");
const joint_venture_type_1 = require("./joint-venture.type");
const works_identifiers_type_1 = require("./works-identifiers.type");
const updated_since_1 = require("../graphql/pagination/updated-since");
const WorksChangeCauseEnum = (0, enum_of_1.enumOf)(ports_1.WORKS_CHANGE_CAUSES);
(0, type_graphql_1.registerEnumType)(WorksChangeCauseEnum, {
    name: "WorksChangeCause",
    description: "Why an entry of a works contract says something else than before.",
    valuesConfig: {
        AMENDED: { description: "The issuer recorded that the contract was changed (変更契約)." },
        GUARANTEE_AMENDED: {
            description: "A guarantee of the contract was amended (変更) because the contract was.",
        },
        STATED_ANEW: { description: "A later application or guarantee stated something else." },
    },
});
const ComparedTermEnum = (0, enum_of_1.enumOf)(works_differences_1.COMPARED_TERMS);
(0, type_graphql_1.registerEnumType)(ComparedTermEnum, {
    name: "ComparedTerm",
    description: "What two statements of one works contract (請負契約) are compared by.",
    valuesConfig: {
        NAME: { description: "Name of the works (工事名), compared as searches fold it." },
        CONTRACT_TYPE: { description: "Works or consulting (業務委託)." },
        CONTRACT_PRICE: { description: "The whole contract price in yen (請負金額（総額）)." },
        WORK_PERIOD: { description: "The work period (工期): first day, a slash, and completion." },
        CONTRACTED_ON: { description: "The day the contract was concluded (請負契約日)." },
        FISCAL_YEARS: {
            description: "The plan by fiscal years (年度別計画): of each year the payment limit, a slash, and the planned progress.",
        },
    },
});
let WorksTermsType = class WorksTermsType {
};
__decorate([
    (0, type_graphql_1.Field)(() => yen_scalar_1.YenScalar, { description: "The whole contract price in yen (請負金額（総額）)." })
], WorksTermsType.prototype, "contractPrice", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => work_period_type_1.WorkPeriodType, { description: "The work period (工期)." })
], WorksTermsType.prototype, "workPeriod", void 0);
WorksTermsType = __decorate([
    (0, type_graphql_1.ObjectType)("WorksTerms", {
        description: "What an amendment (変更契約) may change of a works contract, as it was at one time.",
        simpleResolvers: true,
    })
], WorksTermsType);
let WorksAmendmentType = class WorksAmendmentType {
};
__decorate([
    (0, type_graphql_1.Field)(() => WorksChangeCauseEnum, { description: "Why the entry says something else." })
], WorksAmendmentType.prototype, "cause", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => calendar_date_scalar_1.CalendarDateScalar, {
        nullable: true,
        description: "The day the contract was changed (変更契約日); null of STATED_ANEW.",
    })
], WorksAmendmentType.prototype, "amendedOn", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => WorksTermsType, { description: "What the entry said before." })
], WorksAmendmentType.prototype, "before", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => WorksTermsType, { description: "What it said from then on." })
], WorksAmendmentType.prototype, "after", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.ID, {
        nullable: true,
        description: "Of GUARANTEE_AMENDED: the guarantee (保証契約) that was amended; null else.",
    })
], WorksAmendmentType.prototype, "guaranteeId", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => date_time_scalar_1.DateTimeScalar, { description: "When it was recorded." })
], WorksAmendmentType.prototype, "recordedAt", void 0);
WorksAmendmentType = __decorate([
    (0, type_graphql_1.ObjectType)("WorksAmendment", {
        description: "One step in the history of a works contract (変更契約の履歴).",
        simpleResolvers: true,
    })
], WorksAmendmentType);
let WorksDifferenceType = class WorksDifferenceType {
};
__decorate([
    (0, type_graphql_1.Field)(() => ComparedTermEnum, { description: "In what they differ." })
], WorksDifferenceType.prototype, "term", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { description: "What this entry says." })
], WorksDifferenceType.prototype, "stated", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, {
        nullable: true,
        description: "What is said elsewhere; null where another issuer (保証機関) says it, whose entry only the contractor and the operator " +
            "may read.",
    })
], WorksDifferenceType.prototype, "elsewhere", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => guarantee_number_scalar_1.GuaranteeNumberScalar, {
        nullable: true,
        description: "The guarantee in force (保証契約番号) that says it; null: the entry of another issuer does, which shares a number with " +
            "this one.",
    })
], WorksDifferenceType.prototype, "guaranteeNumber", void 0);
WorksDifferenceType = __decorate([
    (0, type_graphql_1.ObjectType)("WorksDifference", {
        description: "Something else that is said of the same works contract (請負契約の相違). It refuses nothing. Correct what is wrong: " +
            "amend the guarantee that was not amended with the contract, or agree with the other issuer.",
        simpleResolvers: true,
    })
], WorksDifferenceType);
let WorksContractEntryType = class WorksContractEntryType extends node_type_1.NodeType {
};
exports.WorksContractEntryType = WorksContractEntryType;
__decorate([
    (0, type_graphql_1.Field)(() => party_type_1.IssuerType, { description: "The issuer (保証機関) whose entry it is." })
], WorksContractEntryType.prototype, "issuer", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => party_type_1.ContractorType, { description: "The contractor (受注者)." })
], WorksContractEntryType.prototype, "contractor", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => obligee_type_1.ObligeeType, { description: "The obligee (発注者)." })
], WorksContractEntryType.prototype, "obligee", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => contract_type_enum_1.ContractTypeEnum, {
        nullable: true,
        description: "What is contracted: works or consulting (業務委託); null where it was not recorded.",
    })
], WorksContractEntryType.prototype, "contractType", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { description: "Name of the works (工事名)." })
], WorksContractEntryType.prototype, "name", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, {
        nullable: true,
        description: "Place of the works (工事場所); null where none was stated.",
    })
], WorksContractEntryType.prototype, "place", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => yen_scalar_1.YenScalar, { description: "The whole contract price in yen (請負金額（総額）)." })
], WorksContractEntryType.prototype, "contractPrice", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => work_period_type_1.WorkPeriodType, { description: "The work period (工期)." })
], WorksContractEntryType.prototype, "workPeriod", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => calendar_date_scalar_1.CalendarDateScalar, {
        nullable: true,
        description: "The day the contract was concluded (請負契約日); null while it is not known.",
    })
], WorksContractEntryType.prototype, "contractedOn", void 0);
__decorate([
    (0, field_cost_1.AtMost)(fiscal_year_plans_1.MOST_FISCAL_YEARS),
    (0, type_graphql_1.Field)(() => [fiscal_years_type_1.FiscalYearPlanType], {
        nullable: true,
        description: "The plan by fiscal years (年度別計画) of a contract over several; null where it has none.",
    })
], WorksContractEntryType.prototype, "fiscalYears", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => fiscal_years_type_1.AdvanceYearsEnum, {
        description: "In which fiscal years the contract has an advance; without a plan by years it says nothing.",
    })
], WorksContractEntryType.prototype, "advanceYears", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => joint_venture_type_1.JointVentureType, {
        nullable: true,
        description: "The joint venture (共同企業体) that contracts; null where the contractor does alone.",
    })
], WorksContractEntryType.prototype, "jointVenture", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => works_identifiers_type_1.WorksIdentifiersType, { description: "The numbers by which the obligee knows it." })
], WorksContractEntryType.prototype, "identifiers", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, {
        nullable: true,
        description: "The own reference to it of who applied or issued; null where none was given.",
    })
], WorksContractEntryType.prototype, "externalReference", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => date_time_scalar_1.DateTimeScalar, { description: "When the issuer first heard of it." })
], WorksContractEntryType.prototype, "createdAt", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => date_time_scalar_1.DateTimeScalar, {
        description: `${updated_since_1.UPDATED_AT} A step with one of its guarantees or applications counts, too.`,
    })
], WorksContractEntryType.prototype, "updatedAt", void 0);
__decorate([
    (0, field_cost_1.AtMost)(ports_1.MOST_SHOWN_OF_CONTRACT),
    (0, type_graphql_1.Field)(() => [WorksAmendmentType], {
        description: `How price and period changed (変更契約の履歴), newest first, at most ${String(ports_1.MOST_SHOWN_OF_CONTRACT)}.`,
    })
], WorksContractEntryType.prototype, "amendments", void 0);
__decorate([
    (0, field_cost_1.AtMost)(ports_1.MOST_SHOWN_OF_CONTRACT),
    (0, type_graphql_1.Field)(() => [WorksDifferenceType], {
        description: "What guarantees in force, and entries of other issuers that share a number, say otherwise (請負契約の相違): at most " +
            `${String(ports_1.MOST_SHOWN_OF_CONTRACT)}.`,
    })
], WorksContractEntryType.prototype, "differences", void 0);
exports.WorksContractEntryType = WorksContractEntryType = __decorate([
    (0, type_graphql_1.ObjectType)("WorksContractEntry", {
        implements: node_type_1.NodeType,
        description: "An issuer's entry of a works contract (請負契約): what its guarantees and applications hang on. It says what was " +
            "approved or issued last, or amended by contract (変更契約), while each guarantee keeps what was stated for it. The list of guarantees, narrowed to `worksContractId`, has them. Visible to the issuer, the contractor and the operator.",
        simpleResolvers: true,
    })
], WorksContractEntryType);
//# sourceMappingURL=works-contract-entry.type.js.map