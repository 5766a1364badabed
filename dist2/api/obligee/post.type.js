"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.PostType = exports.PostInput = void 0;
exports.postOf = postOf;
const type_graphql_1 = require("type-graphql");
const addressee_1 = require("../../domain/obligee/addressee");
const TITLE = "The post (職), such as 契約担当者 or 支出負担行為担当官 〇〇局長";
const HOLDER = "The name of whoever holds it (氏名)";
let PostInput = class PostInput {
};
exports.PostInput = PostInput;
__decorate([
    (0, type_graphql_1.Field)(() => String, {
        description: `${TITLE}: 1 to ${String(addressee_1.LONGEST_TITLE)} characters, printed as entered.`,
    })
], PostInput.prototype, "title", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, {
        nullable: true,
        description: `${HOLDER}, 1 to ${String(addressee_1.LONGEST_HOLDER)} characters; absent: the post alone is addressed.`,
    })
], PostInput.prototype, "holder", void 0);
exports.PostInput = PostInput = __decorate([
    (0, type_graphql_1.InputType)("PostInput", { description: "Whom of an obligee a certificate addresses (被保証者の職・氏名)." })
], PostInput);
function postOf(input) {
    return input ? { title: input.title, holder: input.holder ?? null } : null;
}
let PostType = class PostType {
};
exports.PostType = PostType;
__decorate([
    (0, type_graphql_1.Field)(() => String, { description: `${TITLE}.` })
], PostType.prototype, "title", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { nullable: true, description: `${HOLDER}; null: the post alone is addressed.` })
], PostType.prototype, "holder", void 0);
exports.PostType = PostType = __decorate([
    (0, type_graphql_1.ObjectType)("Post", {
        description: "Whom of an obligee a certificate addresses (被保証者の職・氏名).",
        simpleResolvers: true,
    })
], PostType);
//# sourceMappingURL=post.type.js.map