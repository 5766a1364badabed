"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.GuaranteeEventObjectType = exports.GuaranteeEventTypeEnum = void 0;
const type_graphql_1 = require("type-graphql");
const event_types_1 = require("../../use-cases/shared/event-types");
const application_enums_1 = require("../application/application-enums");
const enum_of_1 = require("../graphql/enum-of");
const role_enum_1 = require("../account/role.enum");
const date_time_scalar_1 = require("../graphql/scalars/date-time.scalar");
exports.GuaranteeEventTypeEnum = (0, enum_of_1.enumOf)(event_types_1.GUARANTEE_EVENTS);
(0, type_graphql_1.registerEnumType)(exports.GuaranteeEventTypeEnum, {
    name: "GuaranteeEventType",
    description: "What was done with a guarantee (保証契約).",
    valuesConfig: Object.fromEntries(event_types_1.GUARANTEE_EVENTS.map((type) => [type, { description: event_types_1.EVENTS[type].ofGuarantee }])),
});
let GuaranteeEventObjectType = class GuaranteeEventObjectType {
};
exports.GuaranteeEventObjectType = GuaranteeEventObjectType;
__decorate([
    (0, type_graphql_1.Field)(() => date_time_scalar_1.DateTimeScalar, { description: "When it was done (日時)." })
], GuaranteeEventObjectType.prototype, "at", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => exports.GuaranteeEventTypeEnum, { description: "What was done (手続き)." })
], GuaranteeEventObjectType.prototype, "type", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => application_enums_1.LifeStatusEnum, {
        nullable: true,
        description: "The state before; the same as `to` where the step keeps it (変更). Null for what is no step of its life (閲覧, " +
            "表示, 再発行, 再送), and for an issue without an application.",
    })
], GuaranteeEventObjectType.prototype, "from", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => application_enums_1.LifeStatusEnum, {
        nullable: true,
        description: "The state after; null for what is no step of its life.",
    })
], GuaranteeEventObjectType.prototype, "to", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => role_enum_1.RoleEnum, {
        nullable: true,
        description: "What kind of organisation did it; null for what the system did, such as the expiry by date " +
            "(期限満了).",
    })
], GuaranteeEventObjectType.prototype, "role", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.ID, {
        nullable: true,
        description: "The organisation that did it; null for what the system did.",
    })
], GuaranteeEventObjectType.prototype, "organisationId", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.ID, {
        nullable: true,
        description: "The user (利用者) who did it; null where an integration's access token or the system did. An " +
            "obligee sees the users of its own organisation only: null for all others.",
    })
], GuaranteeEventObjectType.prototype, "userId", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.Int, {
        nullable: true,
        description: "Of an opening (閲覧): the version of the certificate that was opened; null for all else, and for openings of which it " +
            "was not recorded.",
    })
], GuaranteeEventObjectType.prototype, "certificateVersion", void 0);
exports.GuaranteeEventObjectType = GuaranteeEventObjectType = __decorate([
    (0, type_graphql_1.ObjectType)("GuaranteeEvent", {
        description: "One step or access, as the append-only record has it: who, when, what.",
        simpleResolvers: true,
    })
], GuaranteeEventObjectType);
//# sourceMappingURL=guarantee-event.type.js.map