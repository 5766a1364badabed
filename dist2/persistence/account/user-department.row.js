"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.UserDepartmentRow = void 0;
const typeorm_1 = require("typeorm");
const columns_1 = require("../engine/columns");
const obligee_row_1 = require("../obligee/obligee.row");
const user_account_row_1 = require("./user-account.row");
/** The departments of its body that a user is of (所属部署). */
let UserDepartmentRow = class UserDepartmentRow {
};
exports.UserDepartmentRow = UserDepartmentRow;
__decorate([
    (0, typeorm_1.ForeignKey)(() => user_account_row_1.UserAccountRow),
    (0, typeorm_1.PrimaryColumn)({ ...columns_1.ID, name: "user_id" })
], UserDepartmentRow.prototype, "userId", void 0);
__decorate([
    (0, typeorm_1.ForeignKey)(() => obligee_row_1.ObligeeRow),
    (0, typeorm_1.PrimaryColumn)({ ...columns_1.ID, name: "department_id" })
], UserDepartmentRow.prototype, "departmentId", void 0);
exports.UserDepartmentRow = UserDepartmentRow = __decorate([
    (0, typeorm_1.Entity)("user_department")
], UserDepartmentRow);
//# sourceMappingURL=user-department.row.js.map