"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.ApplicationReturnType = exports.CorrectionType = void 0;
const type_graphql_1 = require("type-graphql");
const application_return_1 = require("../../domain/application/application-return");
const field_cost_1 = require("../graphql/cost/field-cost");
const date_time_scalar_1 = require("../graphql/scalars/date-time.scalar");
let CorrectionType = class CorrectionType {
};
exports.CorrectionType = CorrectionType;
__decorate([
    (0, type_graphql_1.Field)(() => String, {
        nullable: true,
        description: "The item (項目), as the form names it or as a place in the input such as `amount`; null: the application as a whole.",
    })
], CorrectionType.prototype, "item", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { description: "What to correct (訂正内容)." })
], CorrectionType.prototype, "text", void 0);
exports.CorrectionType = CorrectionType = __decorate([
    (0, type_graphql_1.ObjectType)("Correction", {
        description: "One thing that the contractor is to correct (訂正事項).",
        simpleResolvers: true,
    })
], CorrectionType);
let ApplicationReturnType = class ApplicationReturnType {
};
exports.ApplicationReturnType = ApplicationReturnType;
__decorate([
    (0, type_graphql_1.Field)(() => String, { description: "Why (差戻しの理由)." })
], ApplicationReturnType.prototype, "reason", void 0);
__decorate([
    (0, field_cost_1.AtMost)(application_return_1.MOST_CORRECTIONS),
    (0, type_graphql_1.Field)(() => [CorrectionType], {
        description: "What to correct (訂正事項); empty where the reason says it all.",
    })
], ApplicationReturnType.prototype, "corrections", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => date_time_scalar_1.DateTimeScalar, { description: "When it was returned (差戻し日時)." })
], ApplicationReturnType.prototype, "returnedAt", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.ID, {
        nullable: true,
        description: "The officer (利用者) who returned it; null where an integration's access token did.",
    })
], ApplicationReturnType.prototype, "userId", void 0);
exports.ApplicationReturnType = ApplicationReturnType = __decorate([
    (0, type_graphql_1.ObjectType)("ApplicationReturn", {
        description: "A return of an application to its contractor (差戻し). Only the contractor and the issuer see it.",
        simpleResolvers: true,
    })
], ApplicationReturnType);
//# sourceMappingURL=application-return.type.js.map