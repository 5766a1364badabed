"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.EndConfirmationType = exports.EndConfirmationKindEnum = void 0;
const type_graphql_1 = require("type-graphql");
const end_confirmation_1 = require("../../domain/guarantee/end-confirmation");
const enum_of_1 = require("../graphql/enum-of");
const calendar_date_scalar_1 = require("../graphql/scalars/calendar-date.scalar");
const date_time_scalar_1 = require("../graphql/scalars/date-time.scalar");
const guarantee_end_type_1 = require("./guarantee-end.type");
exports.EndConfirmationKindEnum = (0, enum_of_1.enumOf)(end_confirmation_1.END_CONFIRMATIONS);
(0, type_graphql_1.registerEnumType)(exports.EndConfirmationKindEnum, {
    name: "EndConfirmationKind",
    description: "What the obligee states towards the end of a guarantee.",
    valuesConfig: {
        DISCHARGE: { description: "検査合格の確認: the obligation is fulfilled." },
        CANCELLATION: { description: "解約の同意: it consents to the cancellation." },
    },
});
let EndConfirmationType = class EndConfirmationType {
};
exports.EndConfirmationType = EndConfirmationType;
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.ID, { description: "The id of the confirmation: stable, opaque." })
], EndConfirmationType.prototype, "id", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => exports.EndConfirmationKindEnum, { description: "What is stated." })
], EndConfirmationType.prototype, "kind", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => calendar_date_scalar_1.CalendarDateScalar, {
        description: "The day the works passed the inspection (検査合格日), or of the consent (同意日).",
    })
], EndConfirmationType.prototype, "confirmedOn", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => calendar_date_scalar_1.CalendarDateScalar, {
        nullable: true,
        description: "The day the works were completed (工事完成日); null where it was not stated, and of a consent.",
    })
], EndConfirmationType.prototype, "completedOn", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => guarantee_end_type_1.EndEvidenceType, { description: "The document that shows it (証拠書類)." })
], EndConfirmationType.prototype, "evidence", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => date_time_scalar_1.DateTimeScalar, { description: "When it was recorded (記録日時)." })
], EndConfirmationType.prototype, "recordedAt", void 0);
exports.EndConfirmationType = EndConfirmationType = __decorate([
    (0, type_graphql_1.ObjectType)("EndConfirmation", {
        description: "The word of the obligee in whose favour a guarantee is, towards its end. The issuer ends the guarantee, and needs no " +
            "other evidence for that. For contractor, issuer, operator and that obligee.",
        simpleResolvers: true,
    })
], EndConfirmationType);
//# sourceMappingURL=end-confirmation.type.js.map