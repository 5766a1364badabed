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
exports.AmendmentApplicationResolver = void 0;
const type_graphql_1 = require("type-graphql");
const context_1 = require("../graphql/context");
const connection_type_1 = require("../graphql/pagination/connection.type");
const window_args_1 = require("../graphql/pagination/window.args");
const selection_1 = require("../graphql/selection");
const premium_difference_type_1 = require("../premium/premium-difference.type");
const amendment_application_enums_1 = require("./amendment-application-enums");
const amendment_application_type_1 = require("./amendment-application.type");
const date_time_scalar_1 = require("../graphql/scalars/date-time.scalar");
const updated_since_1 = require("../graphql/pagination/updated-since");
const AmendmentApplicationConnection = (0, connection_type_1.connectionOf)("AmendmentApplication", amendment_application_type_1.AmendmentApplicationType, "applications for amendments (変更申込)");
const ORDER = "AmendmentApplication";
let AmendmentApplicationFilterInput = class AmendmentApplicationFilterInput {
};
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.ID, { nullable: true, description: "Of this guarantee (保証契約)." })
], AmendmentApplicationFilterInput.prototype, "guaranteeId", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => [amendment_application_enums_1.AmendmentApplicationStatusEnum], { nullable: true, description: "In one of these states." })
], AmendmentApplicationFilterInput.prototype, "statuses", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.ID, { nullable: true, description: "Of this contractor (受注者)." })
], AmendmentApplicationFilterInput.prototype, "contractorId", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.ID, { nullable: true, description: "To this issuer (保証機関)." })
], AmendmentApplicationFilterInput.prototype, "issuerId", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { nullable: true, description: "With this reference of the contractor's own." })
], AmendmentApplicationFilterInput.prototype, "externalReference", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => date_time_scalar_1.DateTimeScalar, { nullable: true, description: updated_since_1.UPDATED_SINCE })
], AmendmentApplicationFilterInput.prototype, "updatedSince", void 0);
AmendmentApplicationFilterInput = __decorate([
    (0, type_graphql_1.InputType)("AmendmentApplicationFilter", {
        description: "What a list of applications for amendments is narrowed to. All that is given must hold.",
    })
], AmendmentApplicationFilterInput);
let AmendmentApplicationListArgs = class AmendmentApplicationListArgs extends window_args_1.WindowArgs {
};
__decorate([
    (0, type_graphql_1.Field)(() => AmendmentApplicationFilterInput, {
        nullable: true,
        description: "Absent: all that the caller may see.",
    })
], AmendmentApplicationListArgs.prototype, "filter", void 0);
AmendmentApplicationListArgs = __decorate([
    (0, type_graphql_1.ArgsType)()
], AmendmentApplicationListArgs);
let AmendmentApplicationResolver = class AmendmentApplicationResolver {
    async amendmentApplications(args, context, info) {
        const caller = (0, context_1.readerOf)(context);
        const wanted = (0, selection_1.withSources)((0, selection_1.wantedFields)(info).below("nodes", "edges.node"));
        const filter = filterOf(args.filter);
        const order = (0, updated_since_1.orderSince)(ORDER, filter);
        const window = (0, window_args_1.windowOf)(args, order);
        await (0, updated_since_1.settle)(context, filter);
        return (0, connection_type_1.toConnection)(await context.reads.amendmentApplications.page(caller, window, filter, wanted), order);
    }
    premiumDifference({ premiumDifference: quoted }, { locale }) {
        return quoted && (0, premium_difference_type_1.premiumDifferenceOf)(quoted, locale);
    }
};
exports.AmendmentApplicationResolver = AmendmentApplicationResolver;
__decorate([
    (0, type_graphql_1.Query)(() => AmendmentApplicationConnection, {
        description: "Applications for amendments (変更申込) that the caller may see, newest first: to a contractor its own, to an issuer those " +
            "of the guarantees that it issued.",
    }),
    __param(0, (0, type_graphql_1.Args)(() => AmendmentApplicationListArgs)),
    __param(1, (0, type_graphql_1.Ctx)()),
    __param(2, (0, type_graphql_1.Info)())
], AmendmentApplicationResolver.prototype, "amendmentApplications", null);
__decorate([
    (0, type_graphql_1.FieldResolver)(() => premium_difference_type_1.PremiumDifferenceType, {
        nullable: true,
        description: "What the amendment would make due, as it was quoted when it was applied for; later tables do not change it. Null where " +
            "the amount stays, and where the issuer had no table.",
    }),
    __param(0, (0, type_graphql_1.Root)()),
    __param(1, (0, type_graphql_1.Ctx)())
], AmendmentApplicationResolver.prototype, "premiumDifference", null);
exports.AmendmentApplicationResolver = AmendmentApplicationResolver = __decorate([
    (0, type_graphql_1.Resolver)(() => amendment_application_type_1.AmendmentApplicationType)
], AmendmentApplicationResolver);
/** GraphQL's null and absence ask for the same: nothing. */
function filterOf(filter) {
    const { updatedSince, ...others } = filter ?? {};
    return {
        ...Object.fromEntries(Object.entries(others).filter(([, value]) => value !== null)),
        updatedSince: (0, updated_since_1.sinceOf)(updatedSince),
    };
}
//# sourceMappingURL=amendment-application.resolver.js.map