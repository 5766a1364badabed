"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.RegistrationType = exports.RegistrationStatusEnum = void 0;
const type_graphql_1 = require("type-graphql");
const registration_1 = require("../../domain/account/registration");
const enum_of_1 = require("../graphql/enum-of");
const node_type_1 = require("../graphql/node/node.type");
const company_type_1 = require("../party/company.type");
const party_type_1 = require("../party/party.type");
const date_time_scalar_1 = require("../graphql/scalars/date-time.scalar");
const user_type_1 = require("./user.type");
exports.RegistrationStatusEnum = (0, enum_of_1.enumOf)(registration_1.REGISTRATION_STATUSES);
(0, type_graphql_1.registerEnumType)(exports.RegistrationStatusEnum, {
    name: "RegistrationStatus",
    description: "Where a request for a registration (利用登録) stands.",
    valuesConfig: {
        REQUESTED: { description: "申請中: the issuer has not decided yet." },
        ACCEPTED: { description: "承認: the contractor is registered and its user may sign in." },
        DECLINED: { description: "謝絶: the issuer declined, with a reason." },
    },
});
let RegistrationType = class RegistrationType extends node_type_1.NodeType {
};
exports.RegistrationType = RegistrationType;
__decorate([
    (0, type_graphql_1.Field)(() => exports.RegistrationStatusEnum, { description: "Where the request stands." })
], RegistrationType.prototype, "status", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { description: "The company's name (商号又は名称)." })
], RegistrationType.prototype, "companyName", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, {
        nullable: true,
        description: "How the company's name is read (読みがな), in kana; null where none was stated.",
    })
], RegistrationType.prototype, "reading", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { description: "The company's address (所在地)." })
], RegistrationType.prototype, "address", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { description: "Title and name of the representative (代表者)." })
], RegistrationType.prototype, "representative", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { description: "Who will sign in (担当者)." })
], RegistrationType.prototype, "contactName", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { description: "Mail address of the contact (連絡先メールアドレス)." })
], RegistrationType.prototype, "contactEmail", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { description: "Telephone number (電話番号), half-width." })
], RegistrationType.prototype, "telephone", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, {
        nullable: true,
        description: "Corporate number (法人番号), 13 digits; null where none was stated.",
    })
], RegistrationType.prototype, "corporateNumber", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { nullable: true, description: `${company_type_1.LICENSE_DESCRIPTION}; null where none was stated.` })
], RegistrationType.prototype, "constructionLicenseNumber", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => company_type_1.ContractingBranchType, {
        nullable: true,
        description: "The branch that contracts (契約する支店); null where the company itself does.",
    })
], RegistrationType.prototype, "contractingBranch", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => party_type_1.IssuerBranchType, {
        nullable: true,
        description: "The issuer's branch (取扱店) that was chosen, or that handles the address, or else the main branch. Of an accepted request it is the one that handles from then on. Null where the issuer has no branch.",
    })
], RegistrationType.prototype, "handlingBranch", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, {
        nullable: true,
        description: "The login ID (お客様ID) that was asked for; null where the issuer gives one.",
    })
], RegistrationType.prototype, "loginId", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => date_time_scalar_1.DateTimeScalar, { description: "When the request was received (申請日時)." })
], RegistrationType.prototype, "requestedAt", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => date_time_scalar_1.DateTimeScalar, {
        nullable: true,
        description: "When the issuer decided; null as long as it has not.",
    })
], RegistrationType.prototype, "decidedAt", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { nullable: true, description: "Why it was declined; null where it was not." })
], RegistrationType.prototype, "declineReason", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => party_type_1.IssuerType, { description: "The issuer (保証機関) that received it." })
], RegistrationType.prototype, "issuer", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => party_type_1.ContractorType, {
        nullable: true,
        description: "The contractor (受注者) that came of it; null where it was not accepted.",
    })
], RegistrationType.prototype, "contractor", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => user_type_1.UserType, {
        nullable: true,
        description: "The user (利用者) that came of it; null where it was not accepted.",
    })
], RegistrationType.prototype, "user", void 0);
exports.RegistrationType = RegistrationType = __decorate([
    (0, type_graphql_1.ObjectType)("Registration", {
        implements: node_type_1.NodeType,
        description: "A contractor's request to an issuer for a registration (利用登録), and what became of it. Visible to that issuer, to " +
            "the contractor that came of it, and to the operator.",
        simpleResolvers: true,
    })
], RegistrationType);
//# sourceMappingURL=registration.type.js.map