"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.StepEvent = void 0;
const type_graphql_1 = require("type-graphql");
const role_enum_1 = require("../account/role.enum");
const date_time_scalar_1 = require("../graphql/scalars/date-time.scalar");
const application_enums_1 = require("./application-enums");
/** What is said of every step that the append-only record has of an application. */
let StepEvent = class StepEvent {
};
exports.StepEvent = StepEvent;
__decorate([
    (0, type_graphql_1.Field)(() => date_time_scalar_1.DateTimeScalar, { description: "When it was taken (日時)." })
], StepEvent.prototype, "at", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => application_enums_1.LifeStatusEnum, {
        nullable: true,
        description: "The state before; null for the first step.",
    })
], StepEvent.prototype, "from", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => application_enums_1.LifeStatusEnum, { nullable: true, description: "The state after; null where none changed." })
], StepEvent.prototype, "to", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => role_enum_1.RoleEnum, { description: "What kind of organisation took it: the contractor or the issuer." })
], StepEvent.prototype, "role", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.ID, { description: "The organisation of who did it." })
], StepEvent.prototype, "organisationId", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.ID, {
        nullable: true,
        description: "The user (利用者) who did it; null where an integration's access token did.",
    })
], StepEvent.prototype, "userId", void 0);
exports.StepEvent = StepEvent = __decorate([
    (0, type_graphql_1.ObjectType)({ simpleResolvers: true })
], StepEvent);
//# sourceMappingURL=step-event.type.js.map