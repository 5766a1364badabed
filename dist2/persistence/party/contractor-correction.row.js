"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.ContractorCorrectionRow = void 0;
const typeorm_1 = require("typeorm");
const columns_1 = require("../engine/columns");
const contractor_row_1 = require("./contractor.row");
/** What a contractor corrected of what it states of itself: rows are added, never changed. */
let ContractorCorrectionRow = class ContractorCorrectionRow {
};
exports.ContractorCorrectionRow = ContractorCorrectionRow;
__decorate([
    (0, typeorm_1.PrimaryColumn)(columns_1.ID)
], ContractorCorrectionRow.prototype, "id", void 0);
__decorate([
    (0, typeorm_1.ForeignKey)(() => contractor_row_1.ContractorRow),
    (0, columns_1.Stored)(columns_1.ID)
], ContractorCorrectionRow.prototype, "contractorId", void 0);
__decorate([
    (0, columns_1.Stored)(columns_1.TEXT)
], ContractorCorrectionRow.prototype, "before", void 0);
__decorate([
    (0, columns_1.Stored)(columns_1.TEXT)
], ContractorCorrectionRow.prototype, "after", void 0);
__decorate([
    (0, columns_1.Stored)(columns_1.INSTANT)
], ContractorCorrectionRow.prototype, "correctedAt", void 0);
__decorate([
    (0, columns_1.Stored)({ ...columns_1.ID, nullable: true })
], ContractorCorrectionRow.prototype, "userId", void 0);
__decorate([
    (0, columns_1.Stored)({ ...columns_1.TEXT, nullable: true })
], ContractorCorrectionRow.prototype, "userName", void 0);
exports.ContractorCorrectionRow = ContractorCorrectionRow = __decorate([
    (0, typeorm_1.Entity)("contractor_correction"),
    (0, typeorm_1.Index)("contractor_correction_by_contractor", ["contractorId", "id"])
], ContractorCorrectionRow);
//# sourceMappingURL=contractor-correction.row.js.map