"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.CompanyFactsType = exports.ContractingBranchType = exports.LICENSE_DESCRIPTION = void 0;
const type_graphql_1 = require("type-graphql");
exports.LICENSE_DESCRIPTION = "Construction license number (建設業許可番号) in one form, such as 国土交通大臣許可（特-3）第1234号";
let ContractingBranchType = class ContractingBranchType {
};
exports.ContractingBranchType = ContractingBranchType;
__decorate([
    (0, type_graphql_1.Field)(() => String, { description: "Name of the branch (支店名)." })
], ContractingBranchType.prototype, "name", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { description: "Address of the branch (支店の所在地)." })
], ContractingBranchType.prototype, "address", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { description: "Post and name of its head (支店長), such as 支店長 〇〇 〇〇." })
], ContractingBranchType.prototype, "head", void 0);
exports.ContractingBranchType = ContractingBranchType = __decorate([
    (0, type_graphql_1.ObjectType)("ContractingBranch", {
        description: "A branch that contracts in its company's name (契約する支店): papers name it, and its head signs instead of the representative.",
        simpleResolvers: true,
    })
], ContractingBranchType);
let CompanyFactsType = class CompanyFactsType {
};
exports.CompanyFactsType = CompanyFactsType;
__decorate([
    (0, type_graphql_1.Field)(() => String, {
        nullable: true,
        description: "How its name is read (読みがな), in kana; null where it did not say.",
    })
], CompanyFactsType.prototype, "reading", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { description: "Address (所在地)." })
], CompanyFactsType.prototype, "address", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, {
        nullable: true,
        description: "Title and name of the representative (代表者); null where it was not known.",
    })
], CompanyFactsType.prototype, "representative", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, {
        nullable: true,
        description: "Mail address of the contact (連絡先メールアドレス); null where it was not known.",
    })
], CompanyFactsType.prototype, "contactEmail", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, {
        nullable: true,
        description: "Telephone number (電話番号); null where it was not known.",
    })
], CompanyFactsType.prototype, "telephone", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, {
        nullable: true,
        description: `${exports.LICENSE_DESCRIPTION}; null where it stated none.`,
    })
], CompanyFactsType.prototype, "constructionLicenseNumber", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => ContractingBranchType, {
        nullable: true,
        description: "The branch that contracts (契約する支店); null where the company itself did.",
    })
], CompanyFactsType.prototype, "contractingBranch", void 0);
exports.CompanyFactsType = CompanyFactsType = __decorate([
    (0, type_graphql_1.ObjectType)("CompanyFacts", {
        description: "What a company stated of itself on a day (登録事項), beside its name and corporate number.",
        simpleResolvers: true,
    })
], CompanyFactsType);
//# sourceMappingURL=company.type.js.map