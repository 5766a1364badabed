"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.ApplicationEventType = void 0;
const type_graphql_1 = require("type-graphql");
const application_enums_1 = require("./application-enums");
const step_event_type_1 = require("./step-event.type");
let ApplicationEventType = class ApplicationEventType extends step_event_type_1.StepEvent {
};
exports.ApplicationEventType = ApplicationEventType;
__decorate([
    (0, type_graphql_1.Field)(() => application_enums_1.ApplicationEventTypeEnum, { description: "What was done (手続き)." })
], ApplicationEventType.prototype, "type", void 0);
exports.ApplicationEventType = ApplicationEventType = __decorate([
    (0, type_graphql_1.ObjectType)("ApplicationEvent", {
        description: "One step of an application, as the append-only record has it: who, when, what.",
        simpleResolvers: true,
    })
], ApplicationEventType);
//# sourceMappingURL=application-event.type.js.map