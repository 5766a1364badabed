"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.IssuerRow = void 0;
const typeorm_1 = require("typeorm");
const columns_1 = require("../engine/columns");
let IssuerRow = class IssuerRow {
};
exports.IssuerRow = IssuerRow;
__decorate([
    (0, typeorm_1.PrimaryColumn)(columns_1.ID)
], IssuerRow.prototype, "id", void 0);
__decorate([
    (0, columns_1.Stored)(columns_1.TEXT)
], IssuerRow.prototype, "name", void 0);
__decorate([
    (0, columns_1.Stored)(columns_1.TEXT)
], IssuerRow.prototype, "address", void 0);
__decorate([
    (0, columns_1.Stored)({ type: "varchar", length: "9" })
], IssuerRow.prototype, "numberPrefix", void 0);
__decorate([
    (0, columns_1.Stored)({ ...columns_1.TEXT, nullable: true })
], IssuerRow.prototype, "premiumPayments", void 0);
__decorate([
    (0, columns_1.Stored)({ ...columns_1.TEXT, nullable: true })
], IssuerRow.prototype, "applicationRequirements", void 0);
__decorate([
    (0, columns_1.Stored)({ ...columns_1.TEXT, nullable: true })
], IssuerRow.prototype, "representations", void 0);
__decorate([
    (0, columns_1.Stored)({ type: "bigint" })
], IssuerRow.prototype, "nextSerial", void 0);
exports.IssuerRow = IssuerRow = __decorate([
    (0, typeorm_1.Entity)("issuer"),
    (0, typeorm_1.Index)("issuer_number_prefix", ["numberPrefix"], { unique: true })
], IssuerRow);
//# sourceMappingURL=issuer.row.js.map