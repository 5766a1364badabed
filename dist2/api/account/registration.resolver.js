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
exports.RegistrationResolver = void 0;
const type_graphql_1 = require("type-graphql");
const accept_registration_1 = require("../../use-cases/account/accept-registration");
const decline_registration_1 = require("../../use-cases/account/decline-registration");
const request_registration_1 = require("../../use-cases/account/request-registration");
const context_1 = require("../graphql/context");
const field_cost_1 = require("../graphql/cost/field-cost");
const result_1 = require("../graphql/result");
const connection_type_1 = require("../graphql/pagination/connection.type");
const window_args_1 = require("../graphql/pagination/window.args");
const selection_1 = require("../graphql/selection");
const registration_results_1 = require("./registration-results");
const registration_input_1 = require("./registration.input");
const registration_type_1 = require("./registration.type");
const RegistrationConnection = (0, connection_type_1.connectionOf)("Registration", registration_type_1.RegistrationType, "requests for a registration (利用登録)");
const ORDER = "Registration";
const TAKES_PERSON = "Only for a person who signed in: an integration's access token is refused with FORBIDDEN.";
let RegistrationResolver = class RegistrationResolver {
    async registrations(args, context, info) {
        const caller = (0, context_1.readerOf)(context);
        const wanted = (0, selection_1.wantedFields)(info).below("nodes", "edges.node");
        const statuses = args.filter?.statuses ?? undefined;
        const page = await context.reads.registrations.page(caller, (0, window_args_1.windowOf)(args, ORDER), statuses, wanted);
        return (0, connection_type_1.toConnection)(page, ORDER);
    }
    async requestRegistration(input, context) {
        const requested = await (0, request_registration_1.requestRegistration)(context.parts, context.visitor, (0, registration_input_1.requestCommandOf)(input));
        return registration_results_1.REQUEST_REGISTRATION.answer(context, requested, (success) => success);
    }
    async acceptRegistration(input, context, info) {
        const caller = (0, context_1.callerOf)(context);
        const accepted = await (0, accept_registration_1.acceptRegistration)(context.parts, caller, {
            registrationId: input.registrationId,
            contractorId: input.contractorId ?? null,
            loginId: input.loginId ?? null,
            handlingBranch: input.handlingBranch ?? null,
            idempotencyKey: input.idempotencyKey ?? null,
        });
        return registration_results_1.ACCEPT_REGISTRATION.answer(context, accepted, async ({ registrationId, initialPassword }) => {
            const wanted = (0, selection_1.wantedFields)(info).below("registration");
            return {
                registration: await readRegistration(context, caller, registrationId, wanted),
                initialPassword,
            };
        });
    }
    async declineRegistration({ registrationId, reason, idempotencyKey = null }, context, info) {
        const caller = (0, context_1.callerOf)(context);
        const command = { registrationId, reason, idempotencyKey };
        const declined = await (0, decline_registration_1.declineRegistration)(context.parts, caller, command);
        return registration_results_1.DECLINE_REGISTRATION.answer(context, declined, async () => {
            const wanted = (0, selection_1.wantedFields)(info).below("registration");
            return { registration: await readRegistration(context, caller, registrationId, wanted) };
        });
    }
};
exports.RegistrationResolver = RegistrationResolver;
__decorate([
    (0, type_graphql_1.Query)(() => RegistrationConnection, {
        description: "The requests for a registration (利用登録の申請) that the caller may see, newest first.",
    }),
    __param(0, (0, type_graphql_1.Args)(() => registration_input_1.RegistrationListArgs)),
    __param(1, (0, type_graphql_1.Ctx)()),
    __param(2, (0, type_graphql_1.Info)())
], RegistrationResolver.prototype, "registrations", null);
__decorate([
    (0, field_cost_1.OnePerRequest)(),
    (0, result_1.MutationWith)(registration_results_1.REQUEST_REGISTRATION, "利用登録の申請: asks an issuer for a registration. It needs no access token. The issuer's officer " +
        "decides; login ID and initial password come from there. Another input with the same idempotencyKey " +
        "is another request, because the caller is not known."),
    __param(0, (0, type_graphql_1.Arg)("input", () => registration_input_1.RequestRegistrationInput, { description: "Who asks which issuer." })),
    __param(1, (0, type_graphql_1.Ctx)())
], RegistrationResolver.prototype, "requestRegistration", null);
__decorate([
    (0, result_1.MutationWith)(registration_results_1.ACCEPT_REGISTRATION, "利用登録の承認: registers the contractor with the issuer and gives its contact access. For issuers (role ISSUER, scope " +
        "ADMINISTER), for requests they received. " +
        TAKES_PERSON),
    __param(0, (0, type_graphql_1.Arg)("input", () => registration_input_1.AcceptRegistrationInput, { description: "Which request, and how." })),
    __param(1, (0, type_graphql_1.Ctx)()),
    __param(2, (0, type_graphql_1.Info)())
], RegistrationResolver.prototype, "acceptRegistration", null);
__decorate([
    (0, result_1.MutationWith)(registration_results_1.DECLINE_REGISTRATION, "利用登録の謝絶: declines a request with a reason. For issuers (role ISSUER, scope ADMINISTER), for requests they " +
        `received. ${TAKES_PERSON}`),
    __param(0, (0, type_graphql_1.Arg)("input", () => registration_input_1.DeclineRegistrationInput, { description: "Which request, and why." })),
    __param(1, (0, type_graphql_1.Ctx)()),
    __param(2, (0, type_graphql_1.Info)())
], RegistrationResolver.prototype, "declineRegistration", null);
exports.RegistrationResolver = RegistrationResolver = __decorate([
    (0, type_graphql_1.Resolver)()
], RegistrationResolver);
async function readRegistration({ reads }, caller, id, wanted) {
    if (wanted.size === 0)
        return { __typename: "Registration", id };
    const [registration] = await reads.registrations.byIds(caller, [id], wanted);
    if (!registration)
        throw new Error("a registration that was just decided cannot be read");
    return registration;
}
//# sourceMappingURL=registration.resolver.js.map