"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.AmendmentType = exports.AmendableTermsType = void 0;
const type_graphql_1 = require("type-graphql");
const certificate_type_1 = require("../certificate/certificate.type");
const work_period_type_1 = require("./work-period.type");
const calendar_date_scalar_1 = require("../graphql/scalars/calendar-date.scalar");
const date_time_scalar_1 = require("../graphql/scalars/date-time.scalar");
const yen_scalar_1 = require("../graphql/scalars/yen.scalar");
const amendment_enums_1 = require("./amendment-enums");
let AmendableTermsType = class AmendableTermsType {
};
exports.AmendableTermsType = AmendableTermsType;
__decorate([
    (0, type_graphql_1.Field)(() => yen_scalar_1.YenScalar, { description: "The guaranteed amount in yen (保証金額)." })
], AmendableTermsType.prototype, "amount", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => yen_scalar_1.YenScalar, { description: "The whole contract price in yen (請負金額（総額）)." })
], AmendableTermsType.prototype, "contractPrice", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => yen_scalar_1.YenScalar, {
        description: "The part of the price that the guarantee covers, in yen (請負金額（対象額）).",
    })
], AmendableTermsType.prototype, "coveredPrice", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => yen_scalar_1.YenScalar, {
        nullable: true,
        description: "What of its year was paid ahead, in yen (出来高超過額); `coveredPrice` is less by it. null: nobody has said any.",
    })
], AmendableTermsType.prototype, "paidAhead", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => work_period_type_1.WorkPeriodType, { description: "The work period (工期)." })
], AmendableTermsType.prototype, "workPeriod", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => calendar_date_scalar_1.CalendarDateScalar, {
        description: "The last day of the guarantee (保証期限). A guarantee that ends with the works ends with their new " +
            "completion date. One that was agreed to end later stays, unless the completion date passes it.",
    })
], AmendableTermsType.prototype, "expiresOn", void 0);
exports.AmendableTermsType = AmendableTermsType = __decorate([
    (0, type_graphql_1.ObjectType)("AmendableTerms", {
        description: "What of a guarantee (保証契約) an amendment (変更) may touch, as it was at one time.",
        simpleResolvers: true,
    })
], AmendableTermsType);
let AmendmentType = class AmendmentType {
};
exports.AmendmentType = AmendmentType;
__decorate([
    (0, type_graphql_1.Field)(() => calendar_date_scalar_1.CalendarDateScalar, { description: "The day the works contract was changed (変更契約日)." })
], AmendmentType.prototype, "amendedOn", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => date_time_scalar_1.DateTimeScalar, { description: "When the issuer recorded it (登録日時)." })
], AmendmentType.prototype, "recordedAt", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => amendment_enums_1.CertificateEffectEnum, { description: "What it did to the certificate (電子証書)." })
], AmendmentType.prototype, "effect", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => AmendableTermsType, { description: "The terms before it (変更前)." })
], AmendmentType.prototype, "before", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => AmendableTermsType, { description: "The terms after it (変更後)." })
], AmendmentType.prototype, "after", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => certificate_type_1.CertificateType, {
        nullable: true,
        description: "The version of the certificate that it brought (変更の電子証書); null where it brought none.",
    })
], AmendmentType.prototype, "certificate", void 0);
exports.AmendmentType = AmendmentType = __decorate([
    (0, type_graphql_1.ObjectType)("Amendment", {
        description: "A change of the works contract and of the guarantee with it (変更), as it was recorded. It never " +
            "changes. Every caller who sees the guarantee sees it.",
        simpleResolvers: true,
    })
], AmendmentType);
//# sourceMappingURL=amendment.type.js.map