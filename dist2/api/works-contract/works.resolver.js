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
exports.WorksResolver = void 0;
const type_graphql_1 = require("type-graphql");
const register_works_1 = require("../../use-cases/works-contract/register-works");
const context_1 = require("../graphql/context");
const result_1 = require("../graphql/result");
const connection_type_1 = require("../graphql/pagination/connection.type");
const window_args_1 = require("../graphql/pagination/window.args");
const selection_1 = require("../graphql/selection");
const register_works_input_1 = require("./register-works.input");
const registered_works_type_1 = require("./registered-works.type");
const RegisteredWorksConnection = (0, connection_type_1.connectionOf)("RegisteredWorks", registered_works_type_1.RegisteredWorksType, "registered works (登録済工事)");
const ORDER = "RegisteredWorks";
let RegisterWorksSuccessType = class RegisterWorksSuccessType {
};
__decorate([
    (0, type_graphql_1.Field)(() => registered_works_type_1.RegisteredWorksType, { description: "The works as registered (登録済工事)." })
], RegisterWorksSuccessType.prototype, "registeredWorks", void 0);
RegisterWorksSuccessType = __decorate([
    (0, type_graphql_1.ObjectType)("RegisterWorksSuccess", { description: "The works are registered.", simpleResolvers: true })
], RegisterWorksSuccessType);
const REGISTER_WORKS = (0, result_1.mutationResult)(register_works_1.registerWorks, {
    description: "The registered works, or why they were not registered.",
    success: RegisterWorksSuccessType,
    errors: ["IDEMPOTENCY_CONFLICT"],
});
let WorksResolver = class WorksResolver {
    async registeredWorks(args, context, info) {
        const wanted = (0, selection_1.wantedFields)(info).below("nodes", "edges.node");
        const page = await context.reads.works.page((0, context_1.readerOf)(context), (0, window_args_1.windowOf)(args, ORDER), wanted);
        return (0, connection_type_1.toConnection)(page, ORDER);
    }
    async registerWorks(input, context, info) {
        const caller = (0, context_1.callerOf)(context);
        const registered = await (0, register_works_1.registerWorks)(context.parts, caller, (0, register_works_input_1.registerWorksCommandOf)(input));
        return REGISTER_WORKS.answer(context, registered, async ({ worksId }) => {
            const wanted = (0, selection_1.wantedFields)(info).below("registeredWorks");
            const [registeredWorks] = await context.reads.works.byIds(caller, [worksId], wanted);
            if (!registeredWorks)
                throw new Error("works are not there right after they were registered");
            return { registeredWorks };
        });
    }
};
exports.WorksResolver = WorksResolver;
__decorate([
    (0, type_graphql_1.Query)(() => RegisteredWorksConnection, {
        description: "Works that were registered in advance (登録済工事), newest first: to the issuer those it registered, to a " +
            "contractor those that it may apply from.",
    }),
    __param(0, (0, type_graphql_1.Args)(() => window_args_1.WindowArgs)),
    __param(1, (0, type_graphql_1.Ctx)()),
    __param(2, (0, type_graphql_1.Info)())
], WorksResolver.prototype, "registeredWorks", null);
__decorate([
    (0, result_1.MutationWith)(REGISTER_WORKS, "Registers works that the issuer knows (工事の事前登録), for contractors to apply from. For issuers (role ISSUER), in " +
        "their own name."),
    __param(0, (0, type_graphql_1.Arg)("input", () => register_works_input_1.RegisterWorksInput, { description: "The works." })),
    __param(1, (0, type_graphql_1.Ctx)()),
    __param(2, (0, type_graphql_1.Info)())
], WorksResolver.prototype, "registerWorks", null);
exports.WorksResolver = WorksResolver = __decorate([
    (0, type_graphql_1.Resolver)()
], WorksResolver);
//# sourceMappingURL=works.resolver.js.map