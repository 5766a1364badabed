"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.UserErrorType = void 0;
const type_graphql_1 = require("type-graphql");
const error_code_1 = require("./error-code");
let UserErrorType = class UserErrorType {
};
exports.UserErrorType = UserErrorType;
__decorate([
    (0, type_graphql_1.Field)(() => error_code_1.ErrorCode, { description: "What was refused, for programs." })
], UserErrorType.prototype, "code", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, {
        description: "What was refused and what to do, for people; Japanese or English by `Accept-Language`.",
    })
], UserErrorType.prototype, "message", void 0);
exports.UserErrorType = UserErrorType = __decorate([
    (0, type_graphql_1.InterfaceType)("UserError", {
        description: "A refusal that a caller has to expect. Nothing was changed. Every mutation's result can be asked " +
            "for `... on UserError { code message }`, also for errors that are added later.",
        resolveType: (value) => value.__typename,
    })
], UserErrorType);
//# sourceMappingURL=user-error.type.js.map