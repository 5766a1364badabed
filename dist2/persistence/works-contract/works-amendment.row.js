"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.WorksAmendmentRow = void 0;
const typeorm_1 = require("typeorm");
const columns_1 = require("../engine/columns");
const works_contract_row_1 = require("./works-contract.row");
/** One step in the history of a works contract. Triggers refuse every update and delete. */
let WorksAmendmentRow = class WorksAmendmentRow {
};
exports.WorksAmendmentRow = WorksAmendmentRow;
__decorate([
    (0, typeorm_1.PrimaryColumn)(columns_1.ID)
], WorksAmendmentRow.prototype, "id", void 0);
__decorate([
    (0, typeorm_1.ForeignKey)(() => works_contract_row_1.WorksContractRow),
    (0, columns_1.Stored)(columns_1.ID)
], WorksAmendmentRow.prototype, "worksContractId", void 0);
__decorate([
    (0, columns_1.Stored)(columns_1.NAME_OF_VALUE)
], WorksAmendmentRow.prototype, "cause", void 0);
__decorate([
    (0, columns_1.Stored)({ ...columns_1.DAY, nullable: true })
], WorksAmendmentRow.prototype, "amendedOn", void 0);
__decorate([
    (0, columns_1.Stored)(columns_1.YEN)
], WorksAmendmentRow.prototype, "priceBefore", void 0);
__decorate([
    (0, columns_1.Stored)(columns_1.DAY)
], WorksAmendmentRow.prototype, "fromBefore", void 0);
__decorate([
    (0, columns_1.Stored)(columns_1.DAY)
], WorksAmendmentRow.prototype, "toBefore", void 0);
__decorate([
    (0, columns_1.Stored)(columns_1.YEN)
], WorksAmendmentRow.prototype, "priceAfter", void 0);
__decorate([
    (0, columns_1.Stored)(columns_1.DAY)
], WorksAmendmentRow.prototype, "fromAfter", void 0);
__decorate([
    (0, columns_1.Stored)(columns_1.DAY)
], WorksAmendmentRow.prototype, "toAfter", void 0);
__decorate([
    (0, columns_1.Stored)({ ...columns_1.ID, nullable: true })
], WorksAmendmentRow.prototype, "guaranteeId", void 0);
__decorate([
    (0, columns_1.Stored)(columns_1.INSTANT)
], WorksAmendmentRow.prototype, "recordedAt", void 0);
exports.WorksAmendmentRow = WorksAmendmentRow = __decorate([
    (0, typeorm_1.Entity)("works_amendment"),
    (0, typeorm_1.Index)("works_amendment_of_contract", ["worksContractId", "id"])
], WorksAmendmentRow);
//# sourceMappingURL=works-amendment.row.js.map