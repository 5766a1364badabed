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
exports.ObligeePostsResolver = void 0;
const type_graphql_1 = require("type-graphql");
const addressee_1 = require("../../domain/obligee/addressee");
const field_cost_1 = require("../graphql/cost/field-cost");
const context_1 = require("../graphql/context");
const post_type_1 = require("./post.type");
let ObligeePostsResolver = class ObligeePostsResolver {
    obligeePosts(obligeeId, context) {
        (0, context_1.readerOf)(context);
        return context.reads.obligees.posts(obligeeId);
    }
};
exports.ObligeePostsResolver = ObligeePostsResolver;
__decorate([
    (0, field_cost_1.AtMost)(addressee_1.MOST_POSTS + 1),
    (0, type_graphql_1.Query)(() => [post_type_1.PostType], {
        description: "Whom certificates for an obligee may be addressed to (被保証者の職・氏名): first who is certain, its own addressee, its head " +
            "(八代市長) or its body's, then those that officers approved in applications before, newest first. They are offered: where " +
            "nobody is certain, an application says it, unless the issuer itself approved but one, without a name. Empty, too, where " +
            "nobody knows the obligee.",
    }),
    __param(0, (0, type_graphql_1.Arg)("obligeeId", () => type_graphql_1.ID, { description: "The obligee (発注者)." })),
    __param(1, (0, type_graphql_1.Ctx)())
], ObligeePostsResolver.prototype, "obligeePosts", null);
exports.ObligeePostsResolver = ObligeePostsResolver = __decorate([
    (0, type_graphql_1.Resolver)()
], ObligeePostsResolver);
//# sourceMappingURL=obligee-posts.resolver.js.map