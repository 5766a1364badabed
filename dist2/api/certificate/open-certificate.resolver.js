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
exports.OpenCertificateResolver = void 0;
const type_graphql_1 = require("type-graphql");
const open_certificate_1 = require("../../use-cases/certificate/open-certificate");
const context_1 = require("../graphql/context");
const field_cost_1 = require("../graphql/cost/field-cost");
const result_1 = require("../graphql/result");
const selection_1 = require("../graphql/selection");
const guarantee_expectation_input_1 = require("../match/guarantee-expectation.input");
const open_certificate_input_1 = require("./open-certificate.input");
const opened_answers_1 = require("./opened-answers");
const opened_certificate_type_1 = require("./opened-certificate.type");
const OPEN_CERTIFICATE = (0, result_1.mutationResult)(open_certificate_1.openCertificate, {
    description: "The opened certificate, or why it was not opened.",
    success: opened_certificate_type_1.OpenCertificateSuccessType,
    errors: ["CERTIFICATE_NOT_FOUND", "TOO_MANY_GUESSES", "IDEMPOTENCY_CONFLICT"],
});
let OpenCertificateResolver = class OpenCertificateResolver {
    async openCertificate(input, context, info) {
        const { number, key, expect, enterIntoLedger, idempotencyKey = null } = input;
        const expected = expect ? (0, guarantee_expectation_input_1.expectationOf)(expect) : null;
        const asked = { enterIntoLedger, expected };
        const guesser = { caller: (0, context_1.callerOf)(context), visitor: context.visitor };
        const opened = await (0, open_certificate_1.openCertificate)(context.parts, guesser, { number, key, idempotencyKey, ...asked });
        return OPEN_CERTIFICATE.answer(context, opened, async (value) => {
            const [answer] = await (0, opened_answers_1.openedAnswers)(context, (0, selection_1.wantedFields)(info), [{ ...value, ...asked }]);
            if (!answer)
                throw new Error("an opened certificate has no answer");
            return answer;
        });
    }
};
exports.OpenCertificateResolver = OpenCertificateResolver;
__decorate([
    (0, field_cost_1.OnePerRequest)(),
    (0, result_1.MutationWith)(OPEN_CERTIFICATE, "Opens a certificate (電子証書の閲覧) with number and key, and enters the guarantee into the obligee's ledger if it is in " +
        "its favour. For obligees (role OBLIGEE). An unknown number and a wrong key get the same answer. Wrong keys are " +
        "counted; after five at one number each brings a wait."),
    __param(0, (0, type_graphql_1.Arg)("input", () => open_certificate_input_1.OpenCertificateInput, { description: "Number and key." })),
    __param(1, (0, type_graphql_1.Ctx)()),
    __param(2, (0, type_graphql_1.Info)())
], OpenCertificateResolver.prototype, "openCertificate", null);
exports.OpenCertificateResolver = OpenCertificateResolver = __decorate([
    (0, type_graphql_1.Resolver)()
], OpenCertificateResolver);
//# sourceMappingURL=open-certificate.resolver.js.map