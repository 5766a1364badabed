"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.ChangeObjectType = void 0;
const type_graphql_1 = require("type-graphql");
const amendment_application_type_1 = require("../amendment-application/amendment-application.type");
const application_enums_1 = require("../application/application-enums");
const guarantee_application_type_1 = require("../application/guarantee-application.type");
const date_time_scalar_1 = require("../graphql/scalars/date-time.scalar");
const guarantee_type_1 = require("../guarantee/guarantee.type");
const change_type_enum_1 = require("./change-type.enum");
let ChangeObjectType = class ChangeObjectType {
};
exports.ChangeObjectType = ChangeObjectType;
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.ID, {
        description: "The event's id, the same at each reading and in webhooks: whoever is told of it twice knows it again.",
    })
], ChangeObjectType.prototype, "id", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { description: "Where it stands in the feed; opaque, for `after` and `before`." })
], ChangeObjectType.prototype, "cursor", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => change_type_enum_1.ChangeTypeEnum, { description: "What was done (手続き)." })
], ChangeObjectType.prototype, "type", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => date_time_scalar_1.DateTimeScalar, {
        description: "When it was done (日時). The feed's order is another: a long step is told behind a short one that began later.",
    })
], ChangeObjectType.prototype, "at", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => application_enums_1.LifeStatusEnum, {
        nullable: true,
        description: "The state before; null where there was none, or where the step is none of a life.",
    })
], ChangeObjectType.prototype, "from", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => application_enums_1.LifeStatusEnum, {
        nullable: true,
        description: "The state after; null where the step is none of a life.",
    })
], ChangeObjectType.prototype, "to", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => guarantee_type_1.GuaranteeType, {
        nullable: true,
        description: "The guarantee (保証契約) as it is now; null where the event is not of one.",
    })
], ChangeObjectType.prototype, "guarantee", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => guarantee_application_type_1.GuaranteeApplicationType, {
        nullable: true,
        description: "The application (保証申込) as it is now; null where the event is not of one, and for an obligee.",
    })
], ChangeObjectType.prototype, "application", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => amendment_application_type_1.AmendmentApplicationType, {
        nullable: true,
        description: "The application for an amendment (変更申込) as it is now; null where the event is not of one, and for an obligee.",
    })
], ChangeObjectType.prototype, "amendmentApplication", void 0);
exports.ChangeObjectType = ChangeObjectType = __decorate([
    (0, type_graphql_1.ObjectType)("Change", {
        description: "One event in the feed of changes (変更履歴): what was done, when, and with what. It never changes, and keeps its place.",
        simpleResolvers: true,
    })
], ChangeObjectType);
//# sourceMappingURL=change.type.js.map