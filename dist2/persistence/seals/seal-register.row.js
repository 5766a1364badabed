"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.SealRegisterRow = void 0;
const typeorm_1 = require("typeorm");
const columns_1 = require("../engine/columns");
/**
 * A page of the register of all subjects: its entries, each with the beginning of its seal; sealed itself.
 */
let SealRegisterRow = class SealRegisterRow {
};
exports.SealRegisterRow = SealRegisterRow;
__decorate([
    (0, typeorm_1.PrimaryColumn)({ type: "varchar", length: "4", name: "page" })
], SealRegisterRow.prototype, "page", void 0);
__decorate([
    (0, columns_1.Stored)({ type: "varchar", length: "20" })
], SealRegisterRow.prototype, "keyId", void 0);
__decorate([
    (0, columns_1.Stored)(columns_1.TEXT)
], SealRegisterRow.prototype, "entries", void 0);
__decorate([
    (0, columns_1.Stored)({ type: "varchar", length: "400" })
], SealRegisterRow.prototype, "keys", void 0);
__decorate([
    (0, columns_1.Stored)(columns_1.HASH)
], SealRegisterRow.prototype, "seal", void 0);
exports.SealRegisterRow = SealRegisterRow = __decorate([
    (0, typeorm_1.Entity)("seal_register")
], SealRegisterRow);
//# sourceMappingURL=seal-register.row.js.map