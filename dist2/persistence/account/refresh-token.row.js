"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.RefreshTokenRow = void 0;
const typeorm_1 = require("typeorm");
const columns_1 = require("../engine/columns");
const session_row_1 = require("./session.row");
/** Good for one use; a used one is kept, so that a second use is recognised. */
let RefreshTokenRow = class RefreshTokenRow {
};
exports.RefreshTokenRow = RefreshTokenRow;
__decorate([
    (0, typeorm_1.PrimaryColumn)(columns_1.HASH)
], RefreshTokenRow.prototype, "hash", void 0);
__decorate([
    (0, typeorm_1.ForeignKey)(() => session_row_1.SessionRow),
    (0, columns_1.Stored)(columns_1.ID)
], RefreshTokenRow.prototype, "sessionId", void 0);
__decorate([
    (0, columns_1.Stored)({ ...columns_1.INSTANT, nullable: true })
], RefreshTokenRow.prototype, "usedAt", void 0);
exports.RefreshTokenRow = RefreshTokenRow = __decorate([
    (0, typeorm_1.Entity)("refresh_token"),
    (0, typeorm_1.Index)("refresh_token_of_session", ["sessionId"])
], RefreshTokenRow);
//# sourceMappingURL=refresh-token.row.js.map