"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.UserListArgs = void 0;
const type_graphql_1 = require("type-graphql");
const window_args_1 = require("../graphql/pagination/window.args");
const staff_role_enum_1 = require("./staff-role.enum");
let UserFilterInput = class UserFilterInput {
};
__decorate([
    (0, type_graphql_1.Field)(() => [staff_role_enum_1.UserStateEnum], { nullable: true, description: "In one of these states (状態)." })
], UserFilterInput.prototype, "states", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => [staff_role_enum_1.StaffRoleEnum], { nullable: true, description: "With one of these roles (役割)." })
], UserFilterInput.prototype, "staffRoles", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => Boolean, {
        nullable: true,
        description: "true: only users of the own organisation, for an issuer none of its contractors'.",
    })
], UserFilterInput.prototype, "colleaguesOnly", void 0);
UserFilterInput = __decorate([
    (0, type_graphql_1.InputType)("UserFilter", {
        description: "What a list of users is narrowed to; an empty filter shows all.",
    })
], UserFilterInput);
let UserListArgs = class UserListArgs extends window_args_1.WindowArgs {
};
exports.UserListArgs = UserListArgs;
__decorate([
    (0, type_graphql_1.Field)(() => UserFilterInput, {
        nullable: true,
        description: "Absent: all that the caller may see.",
    })
], UserListArgs.prototype, "filter", void 0);
exports.UserListArgs = UserListArgs = __decorate([
    (0, type_graphql_1.ArgsType)()
], UserListArgs);
//# sourceMappingURL=user-list.args.js.map