"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.ObligeeHistoryType = void 0;
const type_graphql_1 = require("type-graphql");
const ports_1 = require("../../use-cases/obligee/ports");
const field_cost_1 = require("../graphql/cost/field-cost");
const calendar_date_scalar_1 = require("../graphql/scalars/calendar-date.scalar");
const date_time_scalar_1 = require("../graphql/scalars/date-time.scalar");
const adoption_type_1 = require("./adoption.type");
let AdoptionStatementType = class AdoptionStatementType extends adoption_type_1.StatedAdoptionType {
};
__decorate([
    (0, type_graphql_1.Field)(() => String, {
        nullable: true,
        description: "Where the source can be read: an address that begins with https or http; null where nobody stated it.",
    })
], AdoptionStatementType.prototype, "sourceUrl", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => Boolean, {
        nullable: true,
        description: "Whether the source states its day (時点) itself; false: it is the day of the import. null: not known, for what was " +
            "imported before that was recorded.",
    })
], AdoptionStatementType.prototype, "isDayStated", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => date_time_scalar_1.DateTimeScalar, {
        nullable: true,
        description: "When it was imported (取込日時); null for what was imported before that was recorded.",
    })
], AdoptionStatementType.prototype, "recordedAt", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => Boolean, {
        description: "Whether it is what holds today (`Obligee.adoptions`): of the newest statement of each source the newest, where one " +
            "without a start replaces none with one.",
    })
], AdoptionStatementType.prototype, "isInForce", void 0);
AdoptionStatementType = __decorate([
    (0, type_graphql_1.ObjectType)("AdoptionStatement", {
        description: "What one source (出典) said of an obligee's e-guarantees (導入), on the day that it speaks of.",
        simpleResolvers: true,
    })
], AdoptionStatementType);
let PolicyVersionType = class PolicyVersionType {
};
__decorate([
    (0, type_graphql_1.Field)(() => calendar_date_scalar_1.CalendarDateScalar, { description: "The first day on which they hold (適用開始日)." })
], PolicyVersionType.prototype, "effectiveFrom", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { description: "Where they stand (出典)." })
], PolicyVersionType.prototype, "source", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => date_time_scalar_1.DateTimeScalar, { description: "When they were recorded (登録日時)." })
], PolicyVersionType.prototype, "recordedAt", void 0);
PolicyVersionType = __decorate([
    (0, type_graphql_1.ObjectType)("PolicyVersion", {
        description: "Rules that an obligee recorded (発注者の取扱い); `obligeePolicy(on:)` tells what they say.",
        simpleResolvers: true,
    })
], PolicyVersionType);
let ObligeeHistoryType = class ObligeeHistoryType {
};
exports.ObligeeHistoryType = ObligeeHistoryType;
__decorate([
    (0, field_cost_1.AtMost)(ports_1.MOST_OF_HISTORY),
    (0, type_graphql_1.Field)(() => [AdoptionStatementType], {
        description: `What sources said of its e-guarantees (導入), newest first: the last ${String(ports_1.MOST_OF_HISTORY)}.`,
    })
], ObligeeHistoryType.prototype, "adoptions", void 0);
__decorate([
    (0, field_cost_1.AtMost)(ports_1.MOST_OF_HISTORY),
    (0, type_graphql_1.Field)(() => [PolicyVersionType], {
        description: `The rules that it recorded, the latest day first: the last ${String(ports_1.MOST_OF_HISTORY)}.`,
    })
], ObligeeHistoryType.prototype, "policies", void 0);
exports.ObligeeHistoryType = ObligeeHistoryType = __decorate([
    (0, type_graphql_1.ObjectType)("ObligeeHistory", {
        description: "What is known of an obligee's past (履歴): which source said what from which day, and its own rules.",
        simpleResolvers: true,
    })
], ObligeeHistoryType);
//# sourceMappingURL=obligee-history.type.js.map