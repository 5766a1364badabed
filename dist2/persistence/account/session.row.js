"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.SessionRow = void 0;
const typeorm_1 = require("typeorm");
const access_token_row_1 = require("./access-token.row");
const columns_1 = require("../engine/columns");
const user_account_row_1 = require("./user-account.row");
/**
 * A session: a sign-in opens it; a sign-out, a change of password, a copied refresh token or its end of life
 * closes it.
 */
let SessionRow = class SessionRow {
};
exports.SessionRow = SessionRow;
__decorate([
    (0, typeorm_1.PrimaryColumn)(columns_1.ID)
], SessionRow.prototype, "id", void 0);
__decorate([
    (0, typeorm_1.ForeignKey)(() => user_account_row_1.UserAccountRow),
    (0, columns_1.Stored)(columns_1.ID)
], SessionRow.prototype, "userId", void 0);
__decorate([
    (0, typeorm_1.ForeignKey)(() => access_token_row_1.AccessTokenRow),
    (0, columns_1.Stored)(columns_1.ID)
], SessionRow.prototype, "tokenId", void 0);
__decorate([
    (0, columns_1.Stored)(columns_1.INSTANT)
], SessionRow.prototype, "createdAt", void 0);
__decorate([
    (0, columns_1.Stored)(columns_1.INSTANT)
], SessionRow.prototype, "expiresAt", void 0);
__decorate([
    (0, columns_1.Stored)({ ...columns_1.INSTANT, nullable: true })
], SessionRow.prototype, "revokedAt", void 0);
exports.SessionRow = SessionRow = __decorate([
    (0, typeorm_1.Entity)("session"),
    (0, typeorm_1.Index)("session_of_user", ["userId"]),
    (0, typeorm_1.Index)("session_of_token", ["tokenId"], { unique: true })
], SessionRow);
//# sourceMappingURL=session.row.js.map