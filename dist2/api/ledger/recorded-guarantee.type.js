"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.RecordedGuaranteeType = void 0;
const type_graphql_1 = require("type-graphql");
const calendar_date_scalar_1 = require("../graphql/scalars/calendar-date.scalar");
let RecordedGuaranteeType = class RecordedGuaranteeType {
};
exports.RecordedGuaranteeType = RecordedGuaranteeType;
__decorate([
    (0, type_graphql_1.Field)(() => calendar_date_scalar_1.CalendarDateScalar, {
        nullable: true,
        description: "The first day of the works (工期の始期); null where the body recorded none.",
    })
], RecordedGuaranteeType.prototype, "worksFrom", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => calendar_date_scalar_1.CalendarDateScalar, {
        nullable: true,
        description: "The day on which the works are to be completed (工期の末日); null where the body recorded none.",
    })
], RecordedGuaranteeType.prototype, "worksTo", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, {
        nullable: true,
        description: "Where an insurer's bond is viewed (閲覧用URL); null where the body recorded none.",
    })
], RecordedGuaranteeType.prototype, "viewingUrl", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => Boolean, {
        description: "Whether the body keeps a password for viewing here; `revealLedgerPassword` shows it.",
    })
], RecordedGuaranteeType.prototype, "hasPassword", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => calendar_date_scalar_1.CalendarDateScalar, {
        nullable: true,
        description: "The day on which it ended (終了日); null while it has not.",
    })
], RecordedGuaranteeType.prototype, "endedOn", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.Int, {
        description: "Grows by one with every change; whoever changes it names the one it saw.",
    })
], RecordedGuaranteeType.prototype, "revision", void 0);
exports.RecordedGuaranteeType = RecordedGuaranteeType = __decorate([
    (0, type_graphql_1.ObjectType)("RecordedGuarantee", {
        description: "What a body recorded of a guarantee that was not issued here: paper, a bank's, an insurer's bond (電子証券), cash " +
            "(契約保証金).",
        simpleResolvers: true,
    })
], RecordedGuaranteeType);
//# sourceMappingURL=recorded-guarantee.type.js.map