"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.ChangeObligeeRow = void 0;
const typeorm_1 = require("typeorm");
const columns_1 = require("../engine/columns");
/** An obligee whose feed of changes has this position. */
let ChangeObligeeRow = class ChangeObligeeRow {
};
exports.ChangeObligeeRow = ChangeObligeeRow;
__decorate([
    (0, typeorm_1.PrimaryColumn)({ ...columns_1.ID, name: "obligee_id" })
], ChangeObligeeRow.prototype, "obligeeId", void 0);
__decorate([
    (0, typeorm_1.PrimaryColumn)({ type: "bigint" })
], ChangeObligeeRow.prototype, "position", void 0);
exports.ChangeObligeeRow = ChangeObligeeRow = __decorate([
    (0, typeorm_1.Entity)("change_obligee")
], ChangeObligeeRow);
//# sourceMappingURL=change-obligee.row.js.map