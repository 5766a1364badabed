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
exports.ApplicationResolver = void 0;
const type_graphql_1 = require("type-graphql");
const context_1 = require("../graphql/context");
const pdf_file_type_1 = require("../graphql/document/pdf-file.type");
const guarantee_kind_enum_1 = require("../graphql/guarantee-kind.enum");
const connection_type_1 = require("../graphql/pagination/connection.type");
const window_args_1 = require("../graphql/pagination/window.args");
const premium_quote_type_1 = require("../premium/premium-quote.type");
const selection_1 = require("../graphql/selection");
const searched_text_1 = require("../graphql/validation/searched-text");
const application_enums_1 = require("./application-enums");
const attachment_1 = require("../../domain/application/attachment");
const field_cost_1 = require("../graphql/cost/field-cost");
const attachment_type_1 = require("./attachment.type");
const guarantee_application_type_1 = require("./guarantee-application.type");
const date_time_scalar_1 = require("../graphql/scalars/date-time.scalar");
const updated_since_1 = require("../graphql/pagination/updated-since");
const ApplicationConnection = (0, connection_type_1.connectionOf)("GuaranteeApplication", guarantee_application_type_1.GuaranteeApplicationType, "applications (保証申込)");
const ORDER = "GuaranteeApplication";
let ApplicationFilterInput = class ApplicationFilterInput {
};
__decorate([
    (0, type_graphql_1.Field)(() => [application_enums_1.ApplicationStatusEnum], { nullable: true, description: "In one of these states." })
], ApplicationFilterInput.prototype, "statuses", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => [guarantee_kind_enum_1.GuaranteeKindEnum], { nullable: true, description: "For one of these kinds (区分)." })
], ApplicationFilterInput.prototype, "kinds", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.ID, { nullable: true, description: "Of this contractor (受注者)." })
], ApplicationFilterInput.prototype, "contractorId", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.ID, { nullable: true, description: "To this issuer (保証機関)." })
], ApplicationFilterInput.prototype, "issuerId", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, {
        nullable: true,
        description: (0, searched_text_1.describedSearch)("工事番号, 調達案件番号, 契約番号, 仕様書番号, 保証契約番号"),
    })
], ApplicationFilterInput.prototype, "text", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => date_time_scalar_1.DateTimeScalar, { nullable: true, description: updated_since_1.UPDATED_SINCE })
], ApplicationFilterInput.prototype, "updatedSince", void 0);
ApplicationFilterInput = __decorate([
    (0, type_graphql_1.InputType)("GuaranteeApplicationFilter", {
        description: "What a list of applications is narrowed to. All that is given must hold.",
    })
], ApplicationFilterInput);
let ApplicationListArgs = class ApplicationListArgs extends window_args_1.WindowArgs {
};
__decorate([
    (0, type_graphql_1.Field)(() => ApplicationFilterInput, {
        nullable: true,
        description: "Absent: all that the caller may see.",
    })
], ApplicationListArgs.prototype, "filter", void 0);
ApplicationListArgs = __decorate([
    (0, type_graphql_1.ArgsType)()
], ApplicationListArgs);
let ApplicationResolver = class ApplicationResolver {
    async guaranteeApplications(args, context, info) {
        const caller = (0, context_1.readerOf)(context);
        const wanted = (0, selection_1.withSources)((0, selection_1.wantedFields)(info).below("nodes", "edges.node"));
        const filter = filterOf(args.filter);
        const order = (0, updated_since_1.orderSince)(ORDER, filter);
        const window = (0, window_args_1.windowOf)(args, order);
        await (0, updated_since_1.settle)(context, filter);
        return (0, connection_type_1.toConnection)(await context.reads.applications.page(caller, window, filter, wanted), order);
    }
    premium({ premium }, { locale }) {
        return premium && (0, premium_quote_type_1.premiumQuoteOf)(premium, locale);
    }
    attachments({ attachments }, { documents }) {
        return attachments?.map((attachment) => documents.attachment(attachment)) ?? null;
    }
    premiumPdf({ id }, { documents }) {
        return documents.premiumStatement(id);
    }
};
exports.ApplicationResolver = ApplicationResolver;
__decorate([
    (0, type_graphql_1.Query)(() => ApplicationConnection, {
        description: "Applications (保証申込) that the caller may see, newest first: to a contractor its own, drafts included, to an " +
            "issuer those submitted to it.",
    }),
    __param(0, (0, type_graphql_1.Args)(() => ApplicationListArgs)),
    __param(1, (0, type_graphql_1.Ctx)()),
    __param(2, (0, type_graphql_1.Info)())
], ApplicationResolver.prototype, "guaranteeApplications", null);
__decorate([
    (0, type_graphql_1.FieldResolver)(() => premium_quote_type_1.PremiumQuoteType, {
        nullable: true,
        description: "The premium (保証料) as it was quoted on the day of submission; later tables do not change it. Null " +
            "in a draft, and where the issuer had no table.",
    }),
    __param(0, (0, type_graphql_1.Root)()),
    __param(1, (0, type_graphql_1.Ctx)())
], ApplicationResolver.prototype, "premium", null);
__decorate([
    (0, field_cost_1.AtMost)(attachment_1.MOST_ATTACHMENTS),
    (0, type_graphql_1.FieldResolver)(() => [attachment_type_1.AttachmentType], {
        nullable: true,
        description: "The documents attached to it (添付書類). For the contractor and the issuer; null for others.",
    }),
    __param(0, (0, type_graphql_1.Root)()),
    __param(1, (0, type_graphql_1.Ctx)())
], ApplicationResolver.prototype, "attachments", null);
__decorate([
    (0, type_graphql_1.FieldResolver)(() => pdf_file_type_1.PdfFileType, {
        nullable: true,
        description: "保証料計算書 as a PDF of one A4 page: parts, table, discount, final premium, payee account and due day, as they are on " +
            "the day it is fetched. Null in a draft, where it was declined or withdrawn, and without quote and final premium.",
    }),
    __param(0, (0, type_graphql_1.Root)()),
    __param(1, (0, type_graphql_1.Ctx)())
], ApplicationResolver.prototype, "premiumPdf", null);
exports.ApplicationResolver = ApplicationResolver = __decorate([
    (0, type_graphql_1.Resolver)(() => guarantee_application_type_1.GuaranteeApplicationType)
], ApplicationResolver);
/** GraphQL's null and absence ask for the same: nothing. */
function filterOf(filter) {
    const { updatedSince, ...others } = filter ?? {};
    (0, searched_text_1.assertSearchable)("text", others.text ?? "");
    return {
        ...Object.fromEntries(Object.entries(others).filter(([, value]) => value !== null)),
        updatedSince: (0, updated_since_1.sinceOf)(updatedSince),
    };
}
//# sourceMappingURL=application.resolver.js.map