"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.AdoptionRow = void 0;
const typeorm_1 = require("typeorm");
const columns_1 = require("../engine/columns");
const obligee_row_1 = require("./obligee.row");
/** At most one trial and one regular adoption for each obligee. */
let AdoptionRow = class AdoptionRow {
};
exports.AdoptionRow = AdoptionRow;
__decorate([
    (0, typeorm_1.PrimaryColumn)(columns_1.ID)
], AdoptionRow.prototype, "id", void 0);
__decorate([
    (0, typeorm_1.ForeignKey)(() => obligee_row_1.ObligeeRow),
    (0, columns_1.Stored)(columns_1.ID)
], AdoptionRow.prototype, "obligeeId", void 0);
__decorate([
    (0, columns_1.Stored)({ ...columns_1.DAY, nullable: true })
], AdoptionRow.prototype, "startsOn", void 0);
__decorate([
    (0, columns_1.Stored)(columns_1.NAME_OF_VALUE)
], AdoptionRow.prototype, "startBasis", void 0);
__decorate([
    (0, columns_1.Stored)({ type: "boolean" })
], AdoptionRow.prototype, "works", void 0);
__decorate([
    (0, columns_1.Stored)({ type: "boolean", nullable: true })
], AdoptionRow.prototype, "consulting", void 0);
__decorate([
    (0, columns_1.Stored)({ ...columns_1.DAY, nullable: true })
], AdoptionRow.prototype, "consultingStartsOn", void 0);
__decorate([
    (0, columns_1.Stored)(columns_1.TEXT)
], AdoptionRow.prototype, "kinds", void 0);
__decorate([
    (0, columns_1.Stored)({ type: "boolean" })
], AdoptionRow.prototype, "isTrial", void 0);
__decorate([
    (0, columns_1.Stored)(columns_1.DAY)
], AdoptionRow.prototype, "asOf", void 0);
__decorate([
    (0, columns_1.Stored)(columns_1.TEXT)
], AdoptionRow.prototype, "source", void 0);
exports.AdoptionRow = AdoptionRow = __decorate([
    (0, typeorm_1.Entity)("adoption"),
    (0, typeorm_1.Index)("adoption_of_obligee", ["obligeeId", "isTrial"], { unique: true })
], AdoptionRow);
//# sourceMappingURL=adoption.row.js.map