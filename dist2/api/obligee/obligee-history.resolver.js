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
exports.ObligeeHistoryResolver = void 0;
const type_graphql_1 = require("type-graphql");
const context_1 = require("../graphql/context");
const obligee_history_type_1 = require("./obligee-history.type");
let ObligeeHistoryResolver = class ObligeeHistoryResolver {
    obligeeHistory(obligeeId, context) {
        (0, context_1.readerOf)(context);
        return context.reads.obligees.history(obligeeId);
    }
};
exports.ObligeeHistoryResolver = ObligeeHistoryResolver;
__decorate([
    (0, type_graphql_1.Query)(() => obligee_history_type_1.ObligeeHistoryType, {
        description: "What sources said of an obligee's e-guarantees, and the rules that it recorded (発注者の履歴). For every caller. What is " +
            "its own: a department (部署) without any goes by its body's. Empty, too, where nobody knows the obligee.",
    }),
    __param(0, (0, type_graphql_1.Arg)("obligeeId", () => type_graphql_1.ID, { description: "The obligee (発注者), or a department of it." })),
    __param(1, (0, type_graphql_1.Ctx)())
], ObligeeHistoryResolver.prototype, "obligeeHistory", null);
exports.ObligeeHistoryResolver = ObligeeHistoryResolver = __decorate([
    (0, type_graphql_1.Resolver)()
], ObligeeHistoryResolver);
//# sourceMappingURL=obligee-history.resolver.js.map