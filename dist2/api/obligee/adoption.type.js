"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.AdoptionType = exports.StatedAdoptionType = void 0;
const type_graphql_1 = require("type-graphql");
const field_cost_1 = require("../graphql/cost/field-cost");
const guarantee_kind_1 = require("../../domain/values/guarantee-kind");
const guarantee_kind_enum_1 = require("../graphql/guarantee-kind.enum");
const calendar_date_scalar_1 = require("../graphql/scalars/calendar-date.scalar");
const obligee_enums_1 = require("./obligee-enums");
/** What a source states of an adoption. */
let StatedAdoptionType = class StatedAdoptionType {
};
exports.StatedAdoptionType = StatedAdoptionType;
__decorate([
    (0, type_graphql_1.Field)(() => calendar_date_scalar_1.CalendarDateScalar, {
        nullable: true,
        description: "The first day (運用開始日); null where the source names the obligee without a day.",
    })
], StatedAdoptionType.prototype, "startsOn", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => obligee_enums_1.StartBasisEnum, { description: "Which day of a contract is compared with it (起算)." })
], StatedAdoptionType.prototype, "startBasis", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => Boolean, { description: "Whether it holds for works (工事)." })
], StatedAdoptionType.prototype, "works", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => Boolean, {
        nullable: true,
        description: "Whether it holds for consulting contracts (業務委託への適用); null where the source does not say.",
    })
], StatedAdoptionType.prototype, "consulting", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => calendar_date_scalar_1.CalendarDateScalar, {
        nullable: true,
        description: "The first day for consulting contracts (業務委託), where they start on another day than works; null otherwise.",
    })
], StatedAdoptionType.prototype, "consultingStartsOn", void 0);
__decorate([
    (0, field_cost_1.AtMost)(guarantee_kind_1.GUARANTEE_KINDS.length),
    (0, type_graphql_1.Field)(() => [guarantee_kind_enum_1.GuaranteeKindEnum], { description: "The kinds of guarantees that it holds for (対象)." })
], StatedAdoptionType.prototype, "kinds", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => Boolean, { description: "Whether it is a trial (試行)." })
], StatedAdoptionType.prototype, "isTrial", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => calendar_date_scalar_1.CalendarDateScalar, { description: "The day that the source speaks of (現在)." })
], StatedAdoptionType.prototype, "asOf", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { description: "Where that stands (出典)." })
], StatedAdoptionType.prototype, "source", void 0);
exports.StatedAdoptionType = StatedAdoptionType = __decorate([
    (0, type_graphql_1.ObjectType)()
], StatedAdoptionType);
let AdoptionType = class AdoptionType extends StatedAdoptionType {
};
exports.AdoptionType = AdoptionType;
__decorate([
    (0, type_graphql_1.Field)(() => String, {
        nullable: true,
        description: "The department (部署) whose own it is, by its name; null where it is that of a body, which holds for its departments " +
            "without one.",
    })
], AdoptionType.prototype, "department", void 0);
exports.AdoptionType = AdoptionType = __decorate([
    (0, type_graphql_1.ObjectType)("Adoption", {
        description: "Since when, and for what, an obligee takes e-guarantees (導入), as a source states it on a day.",
        simpleResolvers: true,
    })
], AdoptionType);
//# sourceMappingURL=adoption.type.js.map