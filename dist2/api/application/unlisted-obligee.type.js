"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.UnlistedObligeeType = exports.UnlistedObligeeInput = void 0;
const type_graphql_1 = require("type-graphql");
const NAME = "The name of the body (発注者名), as certificates address it";
const PREFECTURE = "Its prefecture (都道府県), such as 熊本県";
let UnlistedObligeeInput = class UnlistedObligeeInput {
};
exports.UnlistedObligeeInput = UnlistedObligeeInput;
__decorate([
    (0, type_graphql_1.Field)(() => String, { description: `${NAME}: 1 to 120 characters.` })
], UnlistedObligeeInput.prototype, "name", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, {
        nullable: true,
        description: `${PREFECTURE}; absent: a national body, or the one listed body of this name. Where several are called so, ` +
            "the finding BODY_IS_LISTED names them.",
    })
], UnlistedObligeeInput.prototype, "prefecture", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => Boolean, {
        defaultValue: false,
        description: "true: it is another body (別の発注者) than those whose names are one character away, which the finding BODY_RESEMBLES names.",
    })
], UnlistedObligeeInput.prototype, "isAnother", void 0);
exports.UnlistedObligeeInput = UnlistedObligeeInput = __decorate([
    (0, type_graphql_1.InputType)("UnlistedObligeeInput", { description: "A body that is not listed (一覧にない発注者)." })
], UnlistedObligeeInput);
let UnlistedObligeeType = class UnlistedObligeeType {
};
exports.UnlistedObligeeType = UnlistedObligeeType;
__decorate([
    (0, type_graphql_1.Field)(() => String, { description: `${NAME}.` })
], UnlistedObligeeType.prototype, "name", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { nullable: true, description: `${PREFECTURE}; null: a national body.` })
], UnlistedObligeeType.prototype, "prefecture", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => Boolean, {
        description: "Whether it is said to be another body than those whose names are one character away (別の発注者).",
    })
], UnlistedObligeeType.prototype, "isAnother", void 0);
exports.UnlistedObligeeType = UnlistedObligeeType = __decorate([
    (0, type_graphql_1.ObjectType)("UnlistedObligee", {
        description: "A body that is not listed (一覧にない発注者), as a draft names it.",
        simpleResolvers: true,
    })
], UnlistedObligeeType);
//# sourceMappingURL=unlisted-obligee.type.js.map