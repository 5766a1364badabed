"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.PasswordLinkRow = void 0;
const typeorm_1 = require("typeorm");
const columns_1 = require("../engine/columns");
const user_account_row_1 = require("./user-account.row");
/** A link in a mail, by which a user chooses a password once. Its secret is in the mail alone. */
let PasswordLinkRow = class PasswordLinkRow {
};
exports.PasswordLinkRow = PasswordLinkRow;
__decorate([
    (0, typeorm_1.PrimaryColumn)(columns_1.ID)
], PasswordLinkRow.prototype, "id", void 0);
__decorate([
    (0, typeorm_1.ForeignKey)(() => user_account_row_1.UserAccountRow),
    (0, columns_1.Stored)(columns_1.ID)
], PasswordLinkRow.prototype, "userId", void 0);
__decorate([
    (0, columns_1.Stored)(columns_1.NAME_OF_VALUE)
], PasswordLinkRow.prototype, "purpose", void 0);
__decorate([
    (0, columns_1.Stored)(columns_1.HASH)
], PasswordLinkRow.prototype, "hash", void 0);
__decorate([
    (0, columns_1.Stored)(columns_1.INSTANT)
], PasswordLinkRow.prototype, "createdAt", void 0);
__decorate([
    (0, columns_1.Stored)(columns_1.INSTANT)
], PasswordLinkRow.prototype, "expiresAt", void 0);
__decorate([
    (0, columns_1.Stored)({ ...columns_1.INSTANT, nullable: true })
], PasswordLinkRow.prototype, "endedAt", void 0);
exports.PasswordLinkRow = PasswordLinkRow = __decorate([
    (0, typeorm_1.Entity)("password_link"),
    (0, typeorm_1.Index)("password_link_hash", ["hash"], { unique: true }),
    (0, typeorm_1.Index)("password_link_of_user", ["userId"])
], PasswordLinkRow);
//# sourceMappingURL=password-link.row.js.map