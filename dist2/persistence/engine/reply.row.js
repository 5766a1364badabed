"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.ReplyRow = void 0;
const typeorm_1 = require("typeorm");
const columns_1 = require("./columns");
/** The reply to a call that carried an idempotency key. */
let ReplyRow = class ReplyRow {
};
exports.ReplyRow = ReplyRow;
__decorate([
    (0, typeorm_1.PrimaryColumn)({ ...columns_1.ID, name: "organisation_id" })
], ReplyRow.prototype, "organisationId", void 0);
__decorate([
    (0, typeorm_1.PrimaryColumn)({ type: "varchar", length: "40" })
], ReplyRow.prototype, "operation", void 0);
__decorate([
    (0, typeorm_1.PrimaryColumn)({ type: "varchar", length: "128", name: "idempotency_key" })
], ReplyRow.prototype, "idempotencyKey", void 0);
__decorate([
    (0, columns_1.Stored)(columns_1.HASH)
], ReplyRow.prototype, "fingerprint", void 0);
__decorate([
    (0, columns_1.Stored)({ ...columns_1.TEXT, nullable: true })
], ReplyRow.prototype, "reply", void 0);
__decorate([
    (0, columns_1.Stored)(columns_1.INSTANT)
], ReplyRow.prototype, "createdAt", void 0);
exports.ReplyRow = ReplyRow = __decorate([
    (0, typeorm_1.Entity)("reply"),
    (0, typeorm_1.Index)("reply_by_time", ["createdAt"])
], ReplyRow);
//# sourceMappingURL=reply.row.js.map