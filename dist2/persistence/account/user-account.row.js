"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.UserAccountRow = void 0;
const typeorm_1 = require("typeorm");
const columns_1 = require("../engine/columns");
/** A person with access. `user` is a word of PostgreSQL's own. */
let UserAccountRow = class UserAccountRow {
};
exports.UserAccountRow = UserAccountRow;
__decorate([
    (0, typeorm_1.PrimaryColumn)(columns_1.ID)
], UserAccountRow.prototype, "id", void 0);
__decorate([
    (0, columns_1.Stored)(columns_1.NAME_OF_VALUE)
], UserAccountRow.prototype, "loginId", void 0);
__decorate([
    (0, columns_1.Stored)(columns_1.TEXT)
], UserAccountRow.prototype, "name", void 0);
__decorate([
    (0, columns_1.Stored)({ ...columns_1.TEXT, nullable: true })
], UserAccountRow.prototype, "email", void 0);
__decorate([
    (0, columns_1.Stored)(columns_1.NAME_OF_VALUE)
], UserAccountRow.prototype, "role", void 0);
__decorate([
    (0, columns_1.Stored)(columns_1.ID)
], UserAccountRow.prototype, "organisationId", void 0);
__decorate([
    (0, columns_1.Stored)({ ...columns_1.NAME_OF_VALUE, default: "ADMINISTRATOR" })
], UserAccountRow.prototype, "staffRole", void 0);
__decorate([
    (0, columns_1.Stored)({ ...columns_1.NAME_OF_VALUE, default: "ACTIVE" })
], UserAccountRow.prototype, "state", void 0);
__decorate([
    (0, columns_1.Stored)(columns_1.TEXT)
], UserAccountRow.prototype, "passwordHash", void 0);
__decorate([
    (0, columns_1.Stored)({ type: "boolean" })
], UserAccountRow.prototype, "mustChangePassword", void 0);
__decorate([
    (0, columns_1.Stored)(columns_1.INSTANT)
], UserAccountRow.prototype, "createdAt", void 0);
__decorate([
    (0, columns_1.Stored)({ type: "integer" })
], UserAccountRow.prototype, "passwordVersion", void 0);
__decorate([
    (0, columns_1.Stored)(columns_1.INSTANT)
], UserAccountRow.prototype, "passwordChangedAt", void 0);
__decorate([
    (0, columns_1.Stored)({ ...columns_1.INSTANT, nullable: true })
], UserAccountRow.prototype, "lastSignedInAt", void 0);
exports.UserAccountRow = UserAccountRow = __decorate([
    (0, typeorm_1.Entity)("user_account"),
    (0, typeorm_1.Index)("user_account_login_id", ["loginId"], { unique: true }),
    (0, typeorm_1.Index)("user_account_of_organisation", ["organisationId", "id"])
], UserAccountRow);
//# sourceMappingURL=user-account.row.js.map