"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.OperatorType = exports.ContractorType = exports.IssuerType = exports.IssuerBranchType = exports.OrganisationType = void 0;
const type_graphql_1 = require("type-graphql");
const issuer_representation_1 = require("../../domain/party/issuer-representation");
const prefecture_1 = require("../../domain/values/prefecture");
const application_requirements_1 = require("../../domain/application/application-requirements");
const field_cost_1 = require("../graphql/cost/field-cost");
const node_type_1 = require("../graphql/node/node.type");
const application_requirements_type_1 = require("./application-requirements.type");
const company_type_1 = require("./company.type");
const issuer_representation_type_1 = require("./issuer-representation.type");
const premium_payment_type_1 = require("../premium/premium-payment.type");
let OrganisationType = class OrganisationType extends node_type_1.NodeType {
};
exports.OrganisationType = OrganisationType;
__decorate([
    (0, type_graphql_1.Field)(() => String, { description: "The name as papers show it (名称)." })
], OrganisationType.prototype, "name", void 0);
exports.OrganisationType = OrganisationType = __decorate([
    (0, type_graphql_1.InterfaceType)("Organisation", {
        implements: node_type_1.NodeType,
        description: "An organisation that takes part: an issuer, a contractor, an obligee or the operator.",
        resolveType: (value) => value.__typename,
    })
], OrganisationType);
let IssuerBranchType = class IssuerBranchType {
};
exports.IssuerBranchType = IssuerBranchType;
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.ID, { description: "The branch's id, for `branchId` when a guarantee is issued." })
], IssuerBranchType.prototype, "id", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { description: "Name of the branch (支店名)." })
], IssuerBranchType.prototype, "name", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { description: "Address of the branch (所在地)." })
], IssuerBranchType.prototype, "address", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { description: "Telephone number (電話番号)." })
], IssuerBranchType.prototype, "telephone", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, {
        nullable: true,
        description: "Fax number (FAX番号); null where the branch has none.",
    })
], IssuerBranchType.prototype, "fax", void 0);
__decorate([
    (0, field_cost_1.AtMost)(prefecture_1.PREFECTURES.length),
    (0, type_graphql_1.Field)(() => [String], {
        description: "The prefectures (都道府県) whose contractors it handles (担当都道府県); empty where the issuer has not said: the one that it " +
            "stands in.",
    })
], IssuerBranchType.prototype, "prefectures", void 0);
exports.IssuerBranchType = IssuerBranchType = __decorate([
    (0, type_graphql_1.ObjectType)("IssuerBranch", {
        description: "A branch of an issuer that handles guarantees (取扱店).",
        simpleResolvers: true,
    })
], IssuerBranchType);
let IssuerType = class IssuerType extends OrganisationType {
};
exports.IssuerType = IssuerType;
__decorate([
    (0, type_graphql_1.Field)(() => String, { description: "Address of the head office (本店所在地)." })
], IssuerType.prototype, "address", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, {
        description: "The digits that each of its guarantee numbers (保証契約番号) begins with.",
    })
], IssuerType.prototype, "numberPrefix", void 0);
__decorate([
    (0, field_cost_1.AtMost)(100),
    (0, type_graphql_1.Field)(() => [premium_payment_type_1.PremiumPaymentType], {
        description: "Where and until when its premiums are paid, one for each first day; empty where the branches tell (取扱店).",
    })
], IssuerType.prototype, "premiumPayments", void 0);
__decorate([
    (0, field_cost_1.AtMost)(application_requirements_1.MOST_REQUIREMENTS),
    (0, type_graphql_1.Field)(() => [application_requirements_type_1.ApplicationRequirementsType], {
        description: "What it asks of applications (申込の要件), one for each first day; empty where it asks for no account and no documents.",
    })
], IssuerType.prototype, "applicationRequirements", void 0);
__decorate([
    (0, field_cost_1.AtMost)(issuer_representation_1.MOST_REPRESENTATIONS),
    (0, type_graphql_1.Field)(() => [issuer_representation_type_1.IssuerRepresentationType], {
        description: "Who represents it on its papers (代表者), and where its terms (約款) stand, one for each first day; empty where its papers " +
            "do not say.",
    })
], IssuerType.prototype, "representations", void 0);
__decorate([
    (0, field_cost_1.AtMost)(100),
    (0, type_graphql_1.Field)(() => [IssuerBranchType], { description: "Its branches (支店), the main branch first." })
], IssuerType.prototype, "branches", void 0);
exports.IssuerType = IssuerType = __decorate([
    (0, type_graphql_1.ObjectType)("Issuer", {
        implements: [node_type_1.NodeType, OrganisationType],
        description: "The guarantor (保証機関, 保証事業会社) that issues guarantees. Visible to every caller.",
        simpleResolvers: true,
    })
], IssuerType);
let ContractorType = class ContractorType extends OrganisationType {
};
exports.ContractorType = ContractorType;
__decorate([
    (0, type_graphql_1.Field)(() => String, {
        nullable: true,
        description: "How the name is read (読みがな), in kana, as it was stated; lists are searched and sorted by it. null: it is not known.",
    })
], ContractorType.prototype, "reading", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { description: "Address (住所)." })
], ContractorType.prototype, "address", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, {
        nullable: true,
        description: "Corporate number (法人番号), 13 digits; null where it is not known.",
    })
], ContractorType.prototype, "corporateNumber", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, {
        nullable: true,
        description: "Title and name of the representative (代表者); null where the issuer did not enter it.",
    })
], ContractorType.prototype, "representative", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { nullable: true, description: `${company_type_1.LICENSE_DESCRIPTION}; null where it is not known.` })
], ContractorType.prototype, "constructionLicenseNumber", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => company_type_1.ContractingBranchType, {
        nullable: true,
        description: "The branch that contracts (契約する支店); null where the company itself does.",
    })
], ContractorType.prototype, "contractingBranch", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, {
        nullable: true,
        description: "Mail address of the contact (連絡先メールアドレス). For itself and its issuers; null for others, and where the issuer " +
            "did not enter it.",
    })
], ContractorType.prototype, "contactEmail", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, {
        nullable: true,
        description: "Telephone number (電話番号). For itself and its issuers; null for others, and where the issuer did not enter it.",
    })
], ContractorType.prototype, "telephone", void 0);
exports.ContractorType = ContractorType = __decorate([
    (0, type_graphql_1.ObjectType)("Contractor", {
        implements: [node_type_1.NodeType, OrganisationType],
        description: "The principal (受注者, 保証契約者), addressed with 様 on the certificate. Visible to itself, to issuers it is " +
            "registered with, to obligees that opened a guarantee of it, and to the operator.",
        simpleResolvers: true,
    })
], ContractorType);
let OperatorType = class OperatorType extends OrganisationType {
};
exports.OperatorType = OperatorType;
exports.OperatorType = OperatorType = __decorate([
    (0, type_graphql_1.ObjectType)("Operator", {
        implements: [node_type_1.NodeType, OrganisationType],
        description: "Who runs this system (運用者). Visible to itself.",
        simpleResolvers: true,
    })
], OperatorType);
//# sourceMappingURL=party.type.js.map