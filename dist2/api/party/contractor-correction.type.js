"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.ContractorCorrectionType = void 0;
const type_graphql_1 = require("type-graphql");
const date_time_scalar_1 = require("../graphql/scalars/date-time.scalar");
const company_type_1 = require("./company.type");
const party_type_1 = require("./party.type");
let ContractorCorrectionType = class ContractorCorrectionType {
};
exports.ContractorCorrectionType = ContractorCorrectionType;
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.ID, { description: "The correction's id, `correction_<uuidv7>`." })
], ContractorCorrectionType.prototype, "id", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => date_time_scalar_1.DateTimeScalar, { description: "When it was corrected (変更日時); it holds from then on." })
], ContractorCorrectionType.prototype, "correctedAt", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.ID, {
        nullable: true,
        description: "The user (利用者) who did it; null where an integration's access token did.",
    })
], ContractorCorrectionType.prototype, "userId", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, {
        nullable: true,
        description: "That user's name on that day; null where an integration's access token did it.",
    })
], ContractorCorrectionType.prototype, "userName", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => company_type_1.CompanyFactsType, { description: "What it stated until then (変更前)." })
], ContractorCorrectionType.prototype, "before", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => company_type_1.CompanyFactsType, { description: "What it states from then on (変更後)." })
], ContractorCorrectionType.prototype, "after", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => party_type_1.ContractorType, { description: "The contractor (受注者)." })
], ContractorCorrectionType.prototype, "contractor", void 0);
exports.ContractorCorrectionType = ContractorCorrectionType = __decorate([
    (0, type_graphql_1.ObjectType)("ContractorCorrection", {
        description: "A correction of what a contractor states of itself (登録事項の変更). Visible to the contractor and to the issuers that it is " +
            "registered with.",
        simpleResolvers: true,
    })
], ContractorCorrectionType);
//# sourceMappingURL=contractor-correction.type.js.map