"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.AdoptionSourcesResolver = void 0;
const type_graphql_1 = require("type-graphql");
const ports_1 = require("../../use-cases/obligee/ports");
const context_1 = require("../graphql/context");
const field_cost_1 = require("../graphql/cost/field-cost");
const calendar_date_scalar_1 = require("../graphql/scalars/calendar-date.scalar");
const date_time_scalar_1 = require("../graphql/scalars/date-time.scalar");
let AdoptionSourceType = class AdoptionSourceType {
};
__decorate([
    (0, type_graphql_1.Field)(() => String, {
        description: "Its name (出典): each edition replaces the one before it, and no other source.",
    })
], AdoptionSourceType.prototype, "name", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, {
        nullable: true,
        description: "Where it can be read: an address that begins with https or http; null where nobody stated it.",
    })
], AdoptionSourceType.prototype, "url", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => calendar_date_scalar_1.CalendarDateScalar, { description: "The newest day that it spoke of (時点)." })
], AdoptionSourceType.prototype, "asOf", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.Int, { description: "How many obligees (発注者) it ever named." })
], AdoptionSourceType.prototype, "obligees", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => date_time_scalar_1.DateTimeScalar, {
        nullable: true,
        description: "When it last said something new (取込日時); null for what was imported before that was recorded.",
    })
], AdoptionSourceType.prototype, "recordedAt", void 0);
AdoptionSourceType = __decorate([
    (0, type_graphql_1.ObjectType)("AdoptionSource", {
        description: "A table of obligees that take e-guarantees (導入発注者の出典): a prefecture's or another publisher's.",
        simpleResolvers: true,
    })
], AdoptionSourceType);
let AdoptionSourcesResolver = class AdoptionSourcesResolver {
    adoptionSources(context) {
        (0, context_1.readerOf)(context);
        return context.reads.obligees.adoptionSources();
    }
};
exports.AdoptionSourcesResolver = AdoptionSourcesResolver;
__decorate([
    (0, field_cost_1.AtMost)(ports_1.MOST_SOURCES),
    (0, type_graphql_1.Query)(() => [AdoptionSourceType], {
        description: `Where it is known from which obligees take e-guarantees (導入発注者の出典): the last ${String(ports_1.MOST_SOURCES)} sources, what was ` +
            "imported last first. For every caller.",
    }),
    __param(0, (0, type_graphql_1.Ctx)())
], AdoptionSourcesResolver.prototype, "adoptionSources", null);
exports.AdoptionSourcesResolver = AdoptionSourcesResolver = __decorate([
    (0, type_graphql_1.Resolver)()
], AdoptionSourcesResolver);
//# sourceMappingURL=adoption-sources.resolver.js.map