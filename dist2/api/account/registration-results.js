"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.DECLINE_REGISTRATION = exports.ACCEPT_REGISTRATION = exports.REQUEST_REGISTRATION = exports.DeclineRegistrationSuccessType = exports.AcceptRegistrationSuccessType = exports.RequestRegistrationSuccessType = void 0;
const type_graphql_1 = require("type-graphql");
const accept_registration_1 = require("../../use-cases/account/accept-registration");
const decline_registration_1 = require("../../use-cases/account/decline-registration");
const request_registration_1 = require("../../use-cases/account/request-registration");
const result_1 = require("../graphql/result");
const initial_password_description_1 = require("./initial-password-description");
const registration_type_1 = require("./registration.type");
let RequestRegistrationSuccessType = class RequestRegistrationSuccessType {
};
exports.RequestRegistrationSuccessType = RequestRegistrationSuccessType;
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.ID, { description: "The request's id, to refer to it when calling the issuer." })
], RequestRegistrationSuccessType.prototype, "registrationId", void 0);
exports.RequestRegistrationSuccessType = RequestRegistrationSuccessType = __decorate([
    (0, type_graphql_1.ObjectType)("RequestRegistrationSuccess", {
        description: "The issuer has received the request.",
        simpleResolvers: true,
    })
], RequestRegistrationSuccessType);
let AcceptRegistrationSuccessType = class AcceptRegistrationSuccessType {
};
exports.AcceptRegistrationSuccessType = AcceptRegistrationSuccessType;
__decorate([
    (0, type_graphql_1.Field)(() => registration_type_1.RegistrationType, {
        description: "The request, with the contractor and the user that came of it.",
    })
], AcceptRegistrationSuccessType.prototype, "registration", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { nullable: true, description: initial_password_description_1.INITIAL_PASSWORD_DESCRIPTION })
], AcceptRegistrationSuccessType.prototype, "initialPassword", void 0);
exports.AcceptRegistrationSuccessType = AcceptRegistrationSuccessType = __decorate([
    (0, type_graphql_1.ObjectType)("AcceptRegistrationSuccess", {
        description: "The contractor is registered, and its user may choose a password.",
        simpleResolvers: true,
    })
], AcceptRegistrationSuccessType);
let DeclineRegistrationSuccessType = class DeclineRegistrationSuccessType {
};
exports.DeclineRegistrationSuccessType = DeclineRegistrationSuccessType;
__decorate([
    (0, type_graphql_1.Field)(() => registration_type_1.RegistrationType, { description: "The request, with the reason." })
], DeclineRegistrationSuccessType.prototype, "registration", void 0);
exports.DeclineRegistrationSuccessType = DeclineRegistrationSuccessType = __decorate([
    (0, type_graphql_1.ObjectType)("DeclineRegistrationSuccess", { description: "The request is declined.", simpleResolvers: true })
], DeclineRegistrationSuccessType);
exports.REQUEST_REGISTRATION = (0, result_1.mutationResult)(request_registration_1.requestRegistration, {
    description: "The request that was received, or why it was not.",
    success: RequestRegistrationSuccessType,
    errors: ["TOO_MANY_REGISTRATIONS"],
});
exports.ACCEPT_REGISTRATION = (0, result_1.mutationResult)(accept_registration_1.acceptRegistration, {
    description: "The accepted request, or why it was not accepted.",
    success: AcceptRegistrationSuccessType,
    errors: ["REGISTRATION_NOT_FOUND", "STEP_NOT_ALLOWED", "IDEMPOTENCY_CONFLICT"],
});
exports.DECLINE_REGISTRATION = (0, result_1.mutationResult)(decline_registration_1.declineRegistration, {
    description: "The declined request, or why it was not declined.",
    success: DeclineRegistrationSuccessType,
    errors: ["REGISTRATION_NOT_FOUND", "STEP_NOT_ALLOWED", "IDEMPOTENCY_CONFLICT"],
});
//# sourceMappingURL=registration-results.js.map