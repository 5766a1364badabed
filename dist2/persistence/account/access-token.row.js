"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.AccessTokenRow = void 0;
const typeorm_1 = require("typeorm");
const columns_1 = require("../engine/columns");
let AccessTokenRow = class AccessTokenRow {
};
exports.AccessTokenRow = AccessTokenRow;
__decorate([
    (0, typeorm_1.PrimaryColumn)(columns_1.ID)
], AccessTokenRow.prototype, "id", void 0);
__decorate([
    (0, columns_1.Stored)(columns_1.HASH)
], AccessTokenRow.prototype, "hash", void 0);
__decorate([
    (0, columns_1.Stored)({ type: "varchar", length: "100" })
], AccessTokenRow.prototype, "name", void 0);
__decorate([
    (0, columns_1.Stored)(columns_1.NAME_OF_VALUE)
], AccessTokenRow.prototype, "role", void 0);
__decorate([
    (0, columns_1.Stored)(columns_1.ID)
], AccessTokenRow.prototype, "organisationId", void 0);
__decorate([
    (0, columns_1.Stored)(columns_1.INSTANT)
], AccessTokenRow.prototype, "createdAt", void 0);
__decorate([
    (0, columns_1.Stored)({ ...columns_1.INSTANT, nullable: true })
], AccessTokenRow.prototype, "expiresAt", void 0);
__decorate([
    (0, columns_1.Stored)({ ...columns_1.INSTANT, nullable: true })
], AccessTokenRow.prototype, "revokedAt", void 0);
__decorate([
    (0, columns_1.Stored)({ ...columns_1.ID, nullable: true })
], AccessTokenRow.prototype, "userId", void 0);
__decorate([
    (0, columns_1.Stored)({ ...columns_1.ID, nullable: true })
], AccessTokenRow.prototype, "createdByUserId", void 0);
__decorate([
    (0, columns_1.Stored)({ ...columns_1.TEXT, nullable: true })
], AccessTokenRow.prototype, "scopes", void 0);
__decorate([
    (0, columns_1.Stored)({ ...columns_1.INSTANT, nullable: true })
], AccessTokenRow.prototype, "lastUsedAt", void 0);
exports.AccessTokenRow = AccessTokenRow = __decorate([
    (0, typeorm_1.Entity)("access_token"),
    (0, typeorm_1.Index)("access_token_hash", ["hash"], { unique: true }),
    (0, typeorm_1.Index)("access_token_of_organisation", ["organisationId", "id"]),
    (0, typeorm_1.Index)("access_token_by_creator", ["createdByUserId"])
], AccessTokenRow);
//# sourceMappingURL=access-token.row.js.map