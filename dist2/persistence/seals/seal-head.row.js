"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.SealHeadRow = void 0;
const typeorm_1 = require("typeorm");
const columns_1 = require("../engine/columns");
/** The head of a subject: its rows, and the length and last link of its chain of events; sealed itself. */
let SealHeadRow = class SealHeadRow {
};
exports.SealHeadRow = SealHeadRow;
__decorate([
    (0, typeorm_1.PrimaryColumn)({ ...columns_1.ID, name: "chain" })
], SealHeadRow.prototype, "chain", void 0);
__decorate([
    (0, columns_1.Stored)({ type: "varchar", length: "20" })
], SealHeadRow.prototype, "keyId", void 0);
__decorate([
    (0, columns_1.Stored)({ type: "integer" })
], SealHeadRow.prototype, "eventCount", void 0);
__decorate([
    (0, columns_1.Stored)({ ...columns_1.HASH, nullable: true })
], SealHeadRow.prototype, "lastLink", void 0);
__decorate([
    (0, columns_1.Stored)(columns_1.TEXT)
], SealHeadRow.prototype, "entries", void 0);
__decorate([
    (0, columns_1.Stored)(columns_1.HASH)
], SealHeadRow.prototype, "seal", void 0);
exports.SealHeadRow = SealHeadRow = __decorate([
    (0, typeorm_1.Entity)("seal_head")
], SealHeadRow);
//# sourceMappingURL=seal-head.row.js.map