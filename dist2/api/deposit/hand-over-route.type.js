"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.HandOverRouteType = void 0;
const type_graphql_1 = require("type-graphql");
const guarantee_kind_1 = require("../../domain/values/guarantee-kind");
const field_cost_1 = require("../graphql/cost/field-cost");
const guarantee_kind_enum_1 = require("../graphql/guarantee-kind.enum");
const deposit_enums_1 = require("./deposit-enums");
let HandOverRouteType = class HandOverRouteType {
};
exports.HandOverRouteType = HandOverRouteType;
__decorate([
    (0, field_cost_1.AtMost)(guarantee_kind_1.GUARANTEE_KINDS.length),
    (0, type_graphql_1.Field)(() => [guarantee_kind_enum_1.GuaranteeKindEnum], { description: "The kinds that it is for (保証の区分)." })
], HandOverRouteType.prototype, "kinds", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => deposit_enums_1.HandOverWayEnum, { nullable: true, description: "The way it is handed over (提出方法)." })
], HandOverRouteType.prototype, "way", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { nullable: true, description: "The section that takes it (提出先の部署)." })
], HandOverRouteType.prototype, "department", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { nullable: true, description: "The mailbox that takes it (提出先メールアドレス)." })
], HandOverRouteType.prototype, "address", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, {
        nullable: true,
        description: "The system, form or counter that takes it (提出先).",
    })
], HandOverRouteType.prototype, "place", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, {
        nullable: true,
        description: "The subject of its mails (件名), with places in braces such as {工事番号}.",
    })
], HandOverRouteType.prototype, "subject", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => Boolean, { nullable: true, description: "Whether a print is wanted (印刷物の提出)." })
], HandOverRouteType.prototype, "takesPrint", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => Boolean, {
        nullable: true,
        description: "Whether the arrival is to be confirmed by telephone (電話での到達確認).",
    })
], HandOverRouteType.prototype, "takesPhoneCall", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { nullable: true, description: "The telephone number to call (電話番号)." })
], HandOverRouteType.prototype, "telephone", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, {
        nullable: true,
        description: "Until when it wants it (提出期限), in its own words.",
    })
], HandOverRouteType.prototype, "until", void 0);
exports.HandOverRouteType = HandOverRouteType = __decorate([
    (0, type_graphql_1.ObjectType)("HandOverRoute", {
        description: "Where and how an obligee takes some kinds of guarantees (提出先). Null: it says nothing of it.",
        simpleResolvers: true,
    })
], HandOverRouteType);
//# sourceMappingURL=hand-over-route.type.js.map