"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.ObligeePolicyRow = void 0;
const typeorm_1 = require("typeorm");
const columns_1 = require("../engine/columns");
const obligee_row_1 = require("./obligee.row");
const NUMBER = { type: "integer", nullable: true };
const MONEY = { ...columns_1.YEN, nullable: true };
const CONDITION = { type: "boolean", nullable: true };
/**
 * An obligee's policy from a day on; empty where it says nothing. Triggers refuse every update and delete.
 */
let ObligeePolicyRow = class ObligeePolicyRow {
};
exports.ObligeePolicyRow = ObligeePolicyRow;
__decorate([
    (0, typeorm_1.PrimaryColumn)(columns_1.ID)
], ObligeePolicyRow.prototype, "id", void 0);
__decorate([
    (0, typeorm_1.ForeignKey)(() => obligee_row_1.ObligeeRow),
    (0, columns_1.Stored)(columns_1.ID)
], ObligeePolicyRow.prototype, "obligeeId", void 0);
__decorate([
    (0, columns_1.Stored)(columns_1.DAY)
], ObligeePolicyRow.prototype, "effectiveFrom", void 0);
__decorate([
    (0, columns_1.Stored)(NUMBER)
], ObligeePolicyRow.prototype, "advancePercent", void 0);
__decorate([
    (0, columns_1.Stored)(NUMBER)
], ObligeePolicyRow.prototype, "interimPercent", void 0);
__decorate([
    (0, columns_1.Stored)(NUMBER)
], ObligeePolicyRow.prototype, "totalPercent", void 0);
__decorate([
    (0, columns_1.Stored)(NUMBER)
], ObligeePolicyRow.prototype, "surveyPercent", void 0);
__decorate([
    (0, columns_1.Stored)(NUMBER)
], ObligeePolicyRow.prototype, "lowBidAdvancePercent", void 0);
__decorate([
    (0, columns_1.Stored)(NUMBER)
], ObligeePolicyRow.prototype, "advanceReturnPercent", void 0);
__decorate([
    (0, columns_1.Stored)(NUMBER)
], ObligeePolicyRow.prototype, "totalReturnPercent", void 0);
__decorate([
    (0, columns_1.Stored)(NUMBER)
], ObligeePolicyRow.prototype, "performancePercent", void 0);
__decorate([
    (0, columns_1.Stored)(NUMBER)
], ObligeePolicyRow.prototype, "lowBidPerformancePercent", void 0);
__decorate([
    (0, columns_1.Stored)(MONEY)
], ObligeePolicyRow.prototype, "minimumPrice", void 0);
__decorate([
    (0, columns_1.Stored)(NUMBER)
], ObligeePolicyRow.prototype, "minimumDays", void 0);
__decorate([
    (0, columns_1.Stored)(MONEY)
], ObligeePolicyRow.prototype, "interimMinimumPrice", void 0);
__decorate([
    (0, columns_1.Stored)(NUMBER)
], ObligeePolicyRow.prototype, "interimMinimumDays", void 0);
__decorate([
    (0, columns_1.Stored)(NUMBER)
], ObligeePolicyRow.prototype, "roundDownTo", void 0);
__decorate([
    (0, columns_1.Stored)(MONEY)
], ObligeePolicyRow.prototype, "cap", void 0);
__decorate([
    (0, columns_1.Stored)({ ...columns_1.NAME_OF_VALUE, nullable: true })
], ObligeePolicyRow.prototype, "performanceExtension", void 0);
__decorate([
    (0, columns_1.Stored)({ ...columns_1.TEXT, nullable: true })
], ObligeePolicyRow.prototype, "certificateCopyNote", void 0);
__decorate([
    (0, columns_1.Stored)(MONEY)
], ObligeePolicyRow.prototype, "interimCap", void 0);
__decorate([
    (0, columns_1.Stored)(NUMBER)
], ObligeePolicyRow.prototype, "lowBidInterimPercent", void 0);
__decorate([
    (0, columns_1.Stored)(NUMBER)
], ObligeePolicyRow.prototype, "lowBidTotalPercent", void 0);
__decorate([
    (0, columns_1.Stored)(CONDITION)
], ObligeePolicyRow.prototype, "interimOnlyIfAnnounced", void 0);
__decorate([
    (0, columns_1.Stored)(CONDITION)
], ObligeePolicyRow.prototype, "interimExcludesProgressPayment", void 0);
__decorate([
    (0, columns_1.Stored)(CONDITION)
], ObligeePolicyRow.prototype, "interimExcludesLowBid", void 0);
__decorate([
    (0, columns_1.Stored)(CONDITION)
], ObligeePolicyRow.prototype, "interimExcludesSupervision", void 0);
__decorate([
    (0, columns_1.Stored)(CONDITION)
], ObligeePolicyRow.prototype, "interimExcludesTransferOfClaims", void 0);
__decorate([
    (0, columns_1.Stored)(CONDITION)
], ObligeePolicyRow.prototype, "uniqueWorksNumber", void 0);
__decorate([
    (0, columns_1.Stored)(CONDITION)
], ObligeePolicyRow.prototype, "uniqueProcurementNumber", void 0);
__decorate([
    (0, columns_1.Stored)(CONDITION)
], ObligeePolicyRow.prototype, "uniqueContractNumber", void 0);
__decorate([
    (0, columns_1.Stored)(CONDITION)
], ObligeePolicyRow.prototype, "uniqueSpecificationNumber", void 0);
__decorate([
    (0, columns_1.Stored)(NUMBER)
], ObligeePolicyRow.prototype, "performanceRaiseFromPercent", void 0);
__decorate([
    (0, columns_1.Stored)(MONEY)
], ObligeePolicyRow.prototype, "interimMinimumYearLimit", void 0);
__decorate([
    (0, columns_1.Stored)(columns_1.TEXT)
], ObligeePolicyRow.prototype, "source", void 0);
__decorate([
    (0, columns_1.Stored)(columns_1.INSTANT)
], ObligeePolicyRow.prototype, "recordedAt", void 0);
exports.ObligeePolicyRow = ObligeePolicyRow = __decorate([
    (0, typeorm_1.Entity)("obligee_policy"),
    (0, typeorm_1.Index)("obligee_policy_version", ["obligeeId", "effectiveFrom"], { unique: true })
], ObligeePolicyRow);
//# sourceMappingURL=obligee-policy.row.js.map