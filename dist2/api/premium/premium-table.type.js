"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.PremiumTableType = exports.OnlineDiscountType = exports.PremiumBandType = void 0;
const type_graphql_1 = require("type-graphql");
const premium_table_1 = require("../../domain/premium/premium-table");
const field_cost_1 = require("../graphql/cost/field-cost");
const guarantee_kind_enum_1 = require("../graphql/guarantee-kind.enum");
const node_type_1 = require("../graphql/node/node.type");
const calendar_date_scalar_1 = require("../graphql/scalars/calendar-date.scalar");
const yen_scalar_1 = require("../graphql/scalars/yen.scalar");
const premium_enums_1 = require("./premium-enums");
let PremiumBandType = class PremiumBandType {
};
exports.PremiumBandType = PremiumBandType;
__decorate([
    (0, type_graphql_1.Field)(() => yen_scalar_1.YenScalar, {
        nullable: true,
        description: "The largest amount in the band, in yen; null on the last band, which has no end.",
    })
], PremiumBandType.prototype, "upTo", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.Int, {
        description: "The rate (料率) in yen per million yen, 0 to 1,000,000: 0.065 % is 650.",
    })
], PremiumBandType.prototype, "ratePerMillion", void 0);
exports.PremiumBandType = PremiumBandType = __decorate([
    (0, type_graphql_1.ObjectType)("PremiumBand", {
        description: "A step of a premium table (料率の区分): amounts above the band before, up to this one's end.",
        simpleResolvers: true,
    })
], PremiumBandType);
let OnlineDiscountType = class OnlineDiscountType {
};
exports.OnlineDiscountType = OnlineDiscountType;
__decorate([
    (0, type_graphql_1.Field)(() => yen_scalar_1.YenScalar, { description: "Off the premium, in yen; never more than the premium itself." })
], OnlineDiscountType.prototype, "off", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => yen_scalar_1.YenScalar, { description: "For guaranteed amounts (保証金額) from this one on, in yen." })
], OnlineDiscountType.prototype, "from", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, {
        nullable: true,
        description: "What the issuer calls it (割引の名称), such as e-Net保証割引; null where its table gives no name.",
    })
], OnlineDiscountType.prototype, "name", void 0);
exports.OnlineDiscountType = OnlineDiscountType = __decorate([
    (0, type_graphql_1.ObjectType)("OnlineDiscount", {
        description: "What applications made on line get off (割引).",
        simpleResolvers: true,
    })
], OnlineDiscountType);
let PremiumTableType = class PremiumTableType extends node_type_1.NodeType {
};
exports.PremiumTableType = PremiumTableType;
__decorate([
    (0, type_graphql_1.Field)(() => guarantee_kind_enum_1.GuaranteeKindEnum, { description: "What guarantees it prices (区分)." })
], PremiumTableType.prototype, "kind", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => calendar_date_scalar_1.CalendarDateScalar, { description: "The first day on which it applies (適用開始日)." })
], PremiumTableType.prototype, "effectiveFrom", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => premium_enums_1.PremiumMethodEnum, { description: "How the bands apply to an amount." })
], PremiumTableType.prototype, "method", void 0);
__decorate([
    (0, field_cost_1.AtMost)(premium_table_1.MOST_BANDS),
    (0, type_graphql_1.Field)(() => [PremiumBandType], {
        description: "The bands (区分) by rising amount, 1 to 25; the last one has no end.",
    })
], PremiumTableType.prototype, "bands", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => yen_scalar_1.YenScalar, { description: "The least premium (最低保証料), in yen; 0 where there is none." })
], PremiumTableType.prototype, "minimum", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.Int, {
        description: "Premiums are rounded down to a multiple of this (端数処理), in yen, 1 to 1,000,000.",
    })
], PremiumTableType.prototype, "roundDownTo", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => OnlineDiscountType, {
        nullable: true,
        description: "What applications made on line get off; null where they get nothing.",
    })
], PremiumTableType.prototype, "onlineDiscount", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => Boolean, {
        description: "True for an example (参考例): its rates are not approved, and no premium may be charged by it.",
    })
], PremiumTableType.prototype, "illustrative", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { description: "Where the table comes from (出典)." })
], PremiumTableType.prototype, "source", void 0);
exports.PremiumTableType = PremiumTableType = __decorate([
    (0, type_graphql_1.ObjectType)("PremiumTable", {
        implements: node_type_1.NodeType,
        description: "A premium table (保証料率表): what an issuer takes for one kind of guarantee, from a day until its next table " +
            "applies. Never changed or removed once recorded. Visible to every caller.",
        simpleResolvers: true,
    })
], PremiumTableType);
//# sourceMappingURL=premium-table.type.js.map