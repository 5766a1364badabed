"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.HandOverRulesType = void 0;
const type_graphql_1 = require("type-graphql");
const guarantee_kind_1 = require("../../domain/values/guarantee-kind");
const field_cost_1 = require("../graphql/cost/field-cost");
const calendar_date_scalar_1 = require("../graphql/scalars/calendar-date.scalar");
const hand_over_route_type_1 = require("./hand-over-route.type");
let HandOverRulesType = class HandOverRulesType {
};
exports.HandOverRulesType = HandOverRulesType;
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.ID, { description: "The obligee (発注者) that was asked about." })
], HandOverRulesType.prototype, "obligeeId", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => calendar_date_scalar_1.CalendarDateScalar, { description: "From when on it holds (適用開始日)." })
], HandOverRulesType.prototype, "effectiveFrom", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => Boolean, {
        description: "Whether the obligee or its body recorded it here; else it is what it publishes.",
    })
], HandOverRulesType.prototype, "isOwn", void 0);
__decorate([
    (0, field_cost_1.AtMost)(guarantee_kind_1.GUARANTEE_KINDS.length),
    (0, type_graphql_1.Field)(() => [hand_over_route_type_1.HandOverRouteType], { description: "Where each kind goes (提出先); at most one for each." })
], HandOverRulesType.prototype, "routes", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.Int, {
        description: "The business days (開庁日) that it takes to decide (受領期限), 1 to 30; five unless set.",
    })
], HandOverRulesType.prototype, "receiptBusinessDays", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => Boolean, {
        description: "Whether it receives amended versions of the certificate anew (変更証書の再受領).",
    })
], HandOverRulesType.prototype, "receivesAmendmentsAnew", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => Boolean, { description: "Whether it has left a mailbox for news and reminders (通知先)." })
], HandOverRulesType.prototype, "hasNoticeAddress", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { description: "Where it says so (根拠), 1 to 500 characters." })
], HandOverRulesType.prototype, "source", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => calendar_date_scalar_1.CalendarDateScalar, {
        nullable: true,
        description: "The day of the source (時点); null where it bears none.",
    })
], HandOverRulesType.prototype, "asOf", void 0);
exports.HandOverRulesType = HandOverRulesType = __decorate([
    (0, type_graphql_1.ObjectType)("HandOverRules", {
        description: "What an obligee says of hand-overs (提出方法): recorded by itself, else as it publishes it. A department goes by its " +
            "body until it has its own.",
        simpleResolvers: true,
    })
], HandOverRulesType);
//# sourceMappingURL=hand-over-rules.type.js.map