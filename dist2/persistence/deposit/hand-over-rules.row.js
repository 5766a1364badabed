"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.HandOverRulesRow = void 0;
const typeorm_1 = require("typeorm");
const columns_1 = require("../engine/columns");
const obligee_row_1 = require("../obligee/obligee.row");
/** What a body says of hand-overs from a day on. Triggers refuse every update and delete. */
let HandOverRulesRow = class HandOverRulesRow {
};
exports.HandOverRulesRow = HandOverRulesRow;
__decorate([
    (0, typeorm_1.PrimaryColumn)(columns_1.ID)
], HandOverRulesRow.prototype, "id", void 0);
__decorate([
    (0, typeorm_1.ForeignKey)(() => obligee_row_1.ObligeeRow),
    (0, columns_1.Stored)(columns_1.ID)
], HandOverRulesRow.prototype, "obligeeId", void 0);
__decorate([
    (0, columns_1.Stored)(columns_1.DAY)
], HandOverRulesRow.prototype, "effectiveFrom", void 0);
__decorate([
    (0, columns_1.Stored)(columns_1.TEXT)
], HandOverRulesRow.prototype, "content", void 0);
__decorate([
    (0, columns_1.Stored)(columns_1.TEXT)
], HandOverRulesRow.prototype, "source", void 0);
__decorate([
    (0, columns_1.Stored)({ ...columns_1.DAY, nullable: true })
], HandOverRulesRow.prototype, "asOf", void 0);
__decorate([
    (0, columns_1.Stored)(columns_1.INSTANT)
], HandOverRulesRow.prototype, "recordedAt", void 0);
exports.HandOverRulesRow = HandOverRulesRow = __decorate([
    (0, typeorm_1.Entity)("hand_over_rules"),
    (0, typeorm_1.Index)("hand_over_rules_version", ["obligeeId", "effectiveFrom"], { unique: true })
], HandOverRulesRow);
//# sourceMappingURL=hand-over-rules.row.js.map