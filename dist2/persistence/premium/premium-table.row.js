"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.PremiumTableRow = void 0;
const typeorm_1 = require("typeorm");
const columns_1 = require("../engine/columns");
const issuer_row_1 = require("../party/issuer.row");
/** A version of 保証料率表. Triggers refuse every update and delete. */
let PremiumTableRow = class PremiumTableRow {
};
exports.PremiumTableRow = PremiumTableRow;
__decorate([
    (0, typeorm_1.PrimaryColumn)(columns_1.ID)
], PremiumTableRow.prototype, "id", void 0);
__decorate([
    (0, typeorm_1.ForeignKey)(() => issuer_row_1.IssuerRow),
    (0, columns_1.Stored)(columns_1.ID)
], PremiumTableRow.prototype, "issuerId", void 0);
__decorate([
    (0, columns_1.Stored)(columns_1.NAME_OF_VALUE)
], PremiumTableRow.prototype, "kind", void 0);
__decorate([
    (0, columns_1.Stored)(columns_1.DAY)
], PremiumTableRow.prototype, "effectiveFrom", void 0);
__decorate([
    (0, columns_1.Stored)(columns_1.NAME_OF_VALUE)
], PremiumTableRow.prototype, "method", void 0);
__decorate([
    (0, columns_1.Stored)(columns_1.TEXT)
], PremiumTableRow.prototype, "bands", void 0);
__decorate([
    (0, columns_1.Stored)(columns_1.YEN)
], PremiumTableRow.prototype, "minimum", void 0);
__decorate([
    (0, columns_1.Stored)({ type: "integer" })
], PremiumTableRow.prototype, "roundDownTo", void 0);
__decorate([
    (0, columns_1.Stored)({ ...columns_1.YEN, nullable: true })
], PremiumTableRow.prototype, "discountOff", void 0);
__decorate([
    (0, columns_1.Stored)({ ...columns_1.YEN, nullable: true })
], PremiumTableRow.prototype, "discountFrom", void 0);
__decorate([
    (0, columns_1.Stored)({ ...columns_1.TEXT, nullable: true })
], PremiumTableRow.prototype, "discountName", void 0);
__decorate([
    (0, columns_1.Stored)({ type: "boolean" })
], PremiumTableRow.prototype, "illustrative", void 0);
__decorate([
    (0, columns_1.Stored)(columns_1.TEXT)
], PremiumTableRow.prototype, "source", void 0);
__decorate([
    (0, columns_1.Stored)(columns_1.INSTANT)
], PremiumTableRow.prototype, "recordedAt", void 0);
exports.PremiumTableRow = PremiumTableRow = __decorate([
    (0, typeorm_1.Entity)("premium_table"),
    (0, typeorm_1.Index)("premium_table_version", ["issuerId", "kind", "effectiveFrom"], { unique: true })
], PremiumTableRow);
//# sourceMappingURL=premium-table.row.js.map