"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.UserType = exports.UserDepartmentType = void 0;
const type_graphql_1 = require("type-graphql");
const staff_role_1 = require("../../domain/account/staff-role");
const field_cost_1 = require("../graphql/cost/field-cost");
const node_type_1 = require("../graphql/node/node.type");
const date_time_scalar_1 = require("../graphql/scalars/date-time.scalar");
const staff_role_enum_1 = require("./staff-role.enum");
let UserDepartmentType = class UserDepartmentType {
};
exports.UserDepartmentType = UserDepartmentType;
__decorate([
    (0, type_graphql_1.Field)(() => type_graphql_1.ID, { description: "The department, an `Obligee`." })
], UserDepartmentType.prototype, "id", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { description: "Its name (名称)." })
], UserDepartmentType.prototype, "name", void 0);
exports.UserDepartmentType = UserDepartmentType = __decorate([
    (0, type_graphql_1.ObjectType)("UserDepartment", {
        description: "A department of a body that a user is of (所属部署).",
        simpleResolvers: true,
    })
], UserDepartmentType);
let UserType = class UserType extends node_type_1.NodeType {
};
exports.UserType = UserType;
__decorate([
    (0, type_graphql_1.Field)(() => String, { description: "The login ID (お客様ID), in lower case." })
], UserType.prototype, "loginId", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, { description: "The person's name (担当者名)." })
], UserType.prototype, "name", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => staff_role_enum_1.StaffRoleEnum, { description: "What the user may do within the organisation (役割)." })
], UserType.prototype, "staffRole", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => staff_role_enum_1.UserStateEnum, { description: "Whether the user can sign in (状態)." })
], UserType.prototype, "state", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => date_time_scalar_1.DateTimeScalar, { description: "When access was given." })
], UserType.prototype, "createdAt", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, {
        nullable: true,
        description: "The mail address (メールアドレス); null where none is known, and for an issuer that sees a contractor's user.",
    })
], UserType.prototype, "email", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => date_time_scalar_1.DateTimeScalar, {
        nullable: true,
        description: "When the user last signed in (最終ログイン日時); null where that was never, and for an issuer that sees a contractor's user.",
    })
], UserType.prototype, "lastSignedInAt", void 0);
__decorate([
    (0, field_cost_1.AtMost)(staff_role_1.MOST_DEPARTMENTS_OF_USER),
    (0, type_graphql_1.Field)(() => [UserDepartmentType], {
        description: "The departments of the body that the user is of (所属部署); only users of an obligee have any.",
    })
], UserType.prototype, "departments", void 0);
exports.UserType = UserType = __decorate([
    (0, type_graphql_1.ObjectType)("User", {
        implements: node_type_1.NodeType,
        description: "A person with access (利用者). Visible to the own organisation, for users of a contractor also to the issuers it is " +
            "registered with, and to the operator.",
        simpleResolvers: true,
    })
], UserType);
//# sourceMappingURL=user.type.js.map