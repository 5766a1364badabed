"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.CertificateStandingType = void 0;
const type_graphql_1 = require("type-graphql");
const field_cost_1 = require("../graphql/cost/field-cost");
let CertificateStandingType = class CertificateStandingType {
};
exports.CertificateStandingType = CertificateStandingType;
__decorate([
    (0, type_graphql_1.Field)(() => String, {
        nullable: true,
        description: "変更前, 解約, 保証終了（債務履行済） or 期限満了, to be shown prominently; null on the version in force.",
    })
], CertificateStandingType.prototype, "mark", void 0);
__decorate([
    (0, field_cost_1.AtMost)(5),
    (0, type_graphql_1.Field)(() => [String], {
        description: "What there is to say of it, in whole sentences; empty where the certificate alone says all.",
    })
], CertificateStandingType.prototype, "remarks", void 0);
exports.CertificateStandingType = CertificateStandingType = __decorate([
    (0, type_graphql_1.ObjectType)("CertificateStanding", {
        description: "How a version of a certificate stands today (証書の効力の状況), in the words that its PDF shows. A " +
            "version may be replaced by a newer one, cancelled, discharged, expired, or followed by a later " +
            "保証期限.",
        simpleResolvers: true,
    })
], CertificateStandingType);
//# sourceMappingURL=certificate-standing.type.js.map