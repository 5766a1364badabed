"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.WorkPeriodType = void 0;
const type_graphql_1 = require("type-graphql");
const calendar_date_scalar_1 = require("../graphql/scalars/calendar-date.scalar");
let WorkPeriodType = class WorkPeriodType {
};
exports.WorkPeriodType = WorkPeriodType;
__decorate([
    (0, type_graphql_1.Field)(() => calendar_date_scalar_1.CalendarDateScalar, { description: "First day of the works (着手日)." })
], WorkPeriodType.prototype, "from", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => calendar_date_scalar_1.CalendarDateScalar, { description: "Completion date (完成日)." })
], WorkPeriodType.prototype, "to", void 0);
exports.WorkPeriodType = WorkPeriodType = __decorate([
    (0, type_graphql_1.ObjectType)("WorkPeriod", {
        description: "The work period (工期), both days included.",
        simpleResolvers: true,
    })
], WorkPeriodType);
//# sourceMappingURL=work-period.type.js.map