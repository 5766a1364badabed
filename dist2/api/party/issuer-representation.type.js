"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.IssuerRepresentationType = void 0;
const type_graphql_1 = require("type-graphql");
const calendar_date_scalar_1 = require("../graphql/scalars/calendar-date.scalar");
let IssuerRepresentationType = class IssuerRepresentationType {
};
exports.IssuerRepresentationType = IssuerRepresentationType;
__decorate([
    (0, type_graphql_1.Field)(() => calendar_date_scalar_1.CalendarDateScalar, { description: "The first day on which it applies (適用開始日)." })
], IssuerRepresentationType.prototype, "effectiveFrom", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { description: "Title and name of the representative (代表者)." })
], IssuerRepresentationType.prototype, "representative", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, {
        nullable: true,
        description: "Where its terms (約款) stand (約款の所在): an address of the web, or a place; null where its papers do not say.",
    })
], IssuerRepresentationType.prototype, "termsAddress", void 0);
exports.IssuerRepresentationType = IssuerRepresentationType = __decorate([
    (0, type_graphql_1.ObjectType)("IssuerRepresentation", {
        description: "Who represents an issuer on its papers, and where its terms stand, from a day until its next entry applies.",
        simpleResolvers: true,
    })
], IssuerRepresentationType);
//# sourceMappingURL=issuer-representation.type.js.map