"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.ApplicationRequirementsType = void 0;
const type_graphql_1 = require("type-graphql");
const application_requirements_1 = require("../../domain/application/application-requirements");
const field_cost_1 = require("../graphql/cost/field-cost");
const enum_of_1 = require("../graphql/enum-of");
const calendar_date_scalar_1 = require("../graphql/scalars/calendar-date.scalar");
const RequiredDocumentEnum = (0, enum_of_1.enumOf)(application_requirements_1.REQUIRED_DOCUMENTS);
(0, type_graphql_1.registerEnumType)(RequiredDocumentEnum, {
    name: "RequiredDocument",
    description: "A document that an issuer asks applications for (提出書類).",
    valuesConfig: {
        CONTRACT_COPY: { description: "請負契約書の写し: for every kind of guarantee." },
        PROGRESS_RECOGNITION: { description: "認定調書: for 中間前払金保証." },
        USE_OF_ADVANCE: { description: "使途内訳明細書: for 前払金保証." },
    },
});
let ApplicationRequirementsType = class ApplicationRequirementsType {
};
exports.ApplicationRequirementsType = ApplicationRequirementsType;
__decorate([
    (0, type_graphql_1.Field)(() => calendar_date_scalar_1.CalendarDateScalar, { description: "The first day on which it applies (適用開始日)." })
], ApplicationRequirementsType.prototype, "effectiveFrom", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { description: "Where the issuer says so (根拠)." })
], ApplicationRequirementsType.prototype, "source", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => Boolean, {
        description: "Whether ADVANCE_PAYMENT and INTERIM_PAYMENT need the account of the advance (前払金の預託口座): type, number, holder.",
    })
], ApplicationRequirementsType.prototype, "asksForAccount", void 0);
__decorate([
    (0, field_cost_1.AtMost)(application_requirements_1.MOST_DESIGNATED_BANKS),
    (0, type_graphql_1.Field)(() => [String], {
        description: "The banks that may keep the advance (業務委託金融機関); empty: every bank.",
    })
], ApplicationRequirementsType.prototype, "designatedBanks", void 0);
__decorate([
    (0, field_cost_1.AtMost)(application_requirements_1.REQUIRED_DOCUMENTS.length),
    (0, type_graphql_1.Field)(() => [RequiredDocumentEnum], {
        description: "The documents to attach (添付書類), each for its kinds of guarantee; empty: none.",
    })
], ApplicationRequirementsType.prototype, "documents", void 0);
exports.ApplicationRequirementsType = ApplicationRequirementsType = __decorate([
    (0, type_graphql_1.ObjectType)("ApplicationRequirements", {
        description: "What an issuer asks of applications (申込の要件), from a day until its next entry applies. What it does not ask for may be " +
            "left out.",
        simpleResolvers: true,
    })
], ApplicationRequirementsType);
//# sourceMappingURL=application-requirements.type.js.map