"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.AdoptionStatementRow = void 0;
const typeorm_1 = require("typeorm");
const columns_1 = require("../engine/columns");
const obligee_row_1 = require("./obligee.row");
/** What a source said of an obligee's adoption. Rows are only added: they are the history of a body. */
let AdoptionStatementRow = class AdoptionStatementRow {
};
exports.AdoptionStatementRow = AdoptionStatementRow;
__decorate([
    (0, typeorm_1.PrimaryColumn)(columns_1.ID)
], AdoptionStatementRow.prototype, "id", void 0);
__decorate([
    (0, typeorm_1.ForeignKey)(() => obligee_row_1.ObligeeRow),
    (0, columns_1.Stored)(columns_1.ID)
], AdoptionStatementRow.prototype, "obligeeId", void 0);
__decorate([
    (0, columns_1.Stored)({ ...columns_1.DAY, nullable: true })
], AdoptionStatementRow.prototype, "startsOn", void 0);
__decorate([
    (0, columns_1.Stored)(columns_1.NAME_OF_VALUE)
], AdoptionStatementRow.prototype, "startBasis", void 0);
__decorate([
    (0, columns_1.Stored)({ type: "boolean" })
], AdoptionStatementRow.prototype, "works", void 0);
__decorate([
    (0, columns_1.Stored)({ type: "boolean", nullable: true })
], AdoptionStatementRow.prototype, "consulting", void 0);
__decorate([
    (0, columns_1.Stored)({ ...columns_1.DAY, nullable: true })
], AdoptionStatementRow.prototype, "consultingStartsOn", void 0);
__decorate([
    (0, columns_1.Stored)(columns_1.TEXT)
], AdoptionStatementRow.prototype, "kinds", void 0);
__decorate([
    (0, columns_1.Stored)({ type: "boolean" })
], AdoptionStatementRow.prototype, "isTrial", void 0);
__decorate([
    (0, columns_1.Stored)(columns_1.DAY)
], AdoptionStatementRow.prototype, "asOf", void 0);
__decorate([
    (0, columns_1.Stored)(columns_1.TEXT)
], AdoptionStatementRow.prototype, "source", void 0);
__decorate([
    (0, columns_1.Stored)({ ...columns_1.TEXT, nullable: true })
], AdoptionStatementRow.prototype, "sourceUrl", void 0);
__decorate([
    (0, columns_1.Stored)({ type: "boolean", nullable: true })
], AdoptionStatementRow.prototype, "isDayStated", void 0);
__decorate([
    (0, columns_1.Stored)({ ...columns_1.INSTANT, nullable: true })
], AdoptionStatementRow.prototype, "recordedAt", void 0);
exports.AdoptionStatementRow = AdoptionStatementRow = __decorate([
    (0, typeorm_1.Entity)("adoption_statement"),
    (0, typeorm_1.Index)("adoption_statement_of_obligee", ["obligeeId", "id"]),
    (0, typeorm_1.Index)("adoption_statement_of_source", ["source", "obligeeId"])
], AdoptionStatementRow);
//# sourceMappingURL=adoption-statement.row.js.map