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
exports.OpenCertificatesResolver = void 0;
const type_graphql_1 = require("type-graphql");
const open_certificates_1 = require("../../use-cases/certificate/open-certificates");
const context_1 = require("../graphql/context");
const field_cost_1 = require("../graphql/cost/field-cost");
const result_1 = require("../graphql/result");
const selection_1 = require("../graphql/selection");
const open_certificates_input_1 = require("./open-certificates.input");
const opened_answers_1 = require("./opened-answers");
const opened_certificate_type_1 = require("./opened-certificate.type");
const OPENED_ITEM = (0, result_1.itemResult)()("OpenedCertificateItem", {
    description: "The opened certificate of one pair, or why it was not opened.",
    success: opened_certificate_type_1.OpenCertificateSuccessType,
    successName: "OpenCertificateSuccess",
    errors: ["CERTIFICATE_NOT_FOUND", "TOO_MANY_GUESSES", "CERTIFICATE_NOT_INTACT"],
});
let OpenCertificatesSuccessType = class OpenCertificatesSuccessType {
};
__decorate([
    (0, field_cost_1.RowsOfPage)(),
    (0, type_graphql_1.Field)(() => [OPENED_ITEM.union], {
        description: "For each pair the opened certificate, or why it was not opened, in the order of the input.",
    })
], OpenCertificatesSuccessType.prototype, "items", void 0);
OpenCertificatesSuccessType = __decorate([
    (0, type_graphql_1.ObjectType)("OpenCertificatesSuccess", {
        description: "All pairs were looked at; each has an answer of its own.",
        simpleResolvers: true,
    })
], OpenCertificatesSuccessType);
const OPEN_CERTIFICATES = (0, result_1.mutationResult)(open_certificates_1.openCertificates, {
    description: "An answer for each pair, or why none was looked at.",
    success: OpenCertificatesSuccessType,
    errors: ["IDEMPOTENCY_CONFLICT"],
});
let OpenCertificatesResolver = class OpenCertificatesResolver {
    async openCertificates({ items, idempotencyKey = null }, context, info) {
        const pairs = items.map(open_certificates_input_1.pairOf);
        const guesser = { caller: (0, context_1.callerOf)(context), visitor: context.visitor };
        const opened = await (0, open_certificates_1.openCertificates)(context.parts, guesser, { items: pairs, idempotencyKey });
        return OPEN_CERTIFICATES.answer(context, opened, async (value) => ({
            items: await answersOf(context, (0, selection_1.wantedFields)(info).below("items"), pairs, value.items),
        }));
    }
};
exports.OpenCertificatesResolver = OpenCertificatesResolver;
__decorate([
    (0, field_cost_1.OnePerRequest)(),
    (0, field_cost_1.TakesItems)("input", "items", open_certificates_1.MOST_PAIRS),
    (0, result_1.MutationWith)(OPEN_CERTIFICATES, `Opens up to ${open_certificates_1.MOST_PAIRS.toLocaleString("en-US")} certificates at once (電子証書の一括閲覧), each as \`openCertificate\` ` +
        "does: an answer for each, in order. For obligees (role OBLIGEE). Only wrong keys are counted, one by one, by the same " +
        "bounds; pairs behind a bound are not checked. A pair that is refused undoes nothing of the others. " +
        "The whole is refused only for the number of its items."),
    __param(0, (0, type_graphql_1.Arg)("input", () => open_certificates_input_1.OpenCertificatesInput, { description: "The pairs." })),
    __param(1, (0, type_graphql_1.Ctx)()),
    __param(2, (0, type_graphql_1.Info)())
], OpenCertificatesResolver.prototype, "openCertificates", null);
exports.OpenCertificatesResolver = OpenCertificatesResolver = __decorate([
    (0, type_graphql_1.Resolver)()
], OpenCertificatesResolver);
/** What was opened is read together; each answer comes at the place of its pair. */
async function answersOf(context, wanted, pairs, items) {
    const openings = items.flatMap((item, place) => {
        const pair = pairs[place];
        return item.done && pair ? [{ ...item.value, ...pair }] : [];
    });
    const read = (await (0, opened_answers_1.openedAnswers)(context, wanted, openings)).values();
    return Promise.all(items.map((item) => OPENED_ITEM.answer(context, item, () => {
        const { value } = read.next();
        if (!value)
            throw new Error("an opened certificate has no answer");
        return value;
    })));
}
//# sourceMappingURL=open-certificates.resolver.js.map