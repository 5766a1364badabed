"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.UserStateEnum = exports.StaffRoleEnum = void 0;
const type_graphql_1 = require("type-graphql");
const staff_role_1 = require("../../domain/account/staff-role");
const enum_of_1 = require("../graphql/enum-of");
exports.StaffRoleEnum = (0, enum_of_1.enumOf)(staff_role_1.STAFF_ROLES);
(0, type_graphql_1.registerEnumType)(exports.StaffRoleEnum, {
    name: "StaffRole",
    description: "What a user may do within its organisation (役割).",
    valuesConfig: {
        ADMINISTRATOR: { description: "管理者: does all work, and administers the users of the organisation." },
        OFFICER: { description: "担当者: does all work." },
        VIEWER: { description: "閲覧者: reads all that the organisation may see, and changes nothing." },
    },
});
exports.UserStateEnum = (0, enum_of_1.enumOf)(staff_role_1.USER_STATES);
(0, type_graphql_1.registerEnumType)(exports.UserStateEnum, {
    name: "UserState",
    description: "Whether a user can sign in (状態).",
    valuesConfig: {
        INVITED: { description: "招待中: invited, and has not chosen a password yet." },
        ACTIVE: { description: "有効: can sign in." },
        DISABLED: { description: "無効: cannot sign in; what the user did stays." },
    },
});
//# sourceMappingURL=staff-role.enum.js.map