"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.SealRow = void 0;
const typeorm_1 = require("typeorm");
const columns_1 = require("../engine/columns");
/**
 * The seal of a row, bound to its table, id and content. It stands in a table of its own, so that frozen rows
 * stay frozen.
 */
let SealRow = class SealRow {
};
exports.SealRow = SealRow;
__decorate([
    (0, typeorm_1.PrimaryColumn)({ ...columns_1.NAME_OF_VALUE, name: "table_name" })
], SealRow.prototype, "tableName", void 0);
__decorate([
    (0, typeorm_1.PrimaryColumn)({ ...columns_1.ID, name: "row_id" })
], SealRow.prototype, "rowId", void 0);
__decorate([
    (0, columns_1.Stored)(columns_1.ID)
], SealRow.prototype, "chain", void 0);
__decorate([
    (0, columns_1.Stored)({ type: "varchar", length: "20" })
], SealRow.prototype, "keyId", void 0);
__decorate([
    (0, columns_1.Stored)({ type: "integer" })
], SealRow.prototype, "version", void 0);
__decorate([
    (0, columns_1.Stored)({ type: "integer", nullable: true })
], SealRow.prototype, "position", void 0);
__decorate([
    (0, columns_1.Stored)({ ...columns_1.HASH, nullable: true })
], SealRow.prototype, "link", void 0);
__decorate([
    (0, columns_1.Stored)(columns_1.HASH)
], SealRow.prototype, "seal", void 0);
exports.SealRow = SealRow = __decorate([
    (0, typeorm_1.Entity)("seal"),
    (0, typeorm_1.Index)("seal_in_chain", ["chain", "position"], { unique: true })
], SealRow);
//# sourceMappingURL=seal.row.js.map