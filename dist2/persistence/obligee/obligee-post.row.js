"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.ObligeePostRow = void 0;
const typeorm_1 = require("typeorm");
const columns_1 = require("../engine/columns");
const obligee_row_1 = require("./obligee.row");
/** 職・氏名 that an application addressed and an officer approved, for the next application to the same obligee. */
let ObligeePostRow = class ObligeePostRow {
};
exports.ObligeePostRow = ObligeePostRow;
__decorate([
    (0, typeorm_1.PrimaryColumn)(columns_1.ID)
], ObligeePostRow.prototype, "id", void 0);
__decorate([
    (0, typeorm_1.ForeignKey)(() => obligee_row_1.ObligeeRow),
    (0, columns_1.Stored)(columns_1.ID)
], ObligeePostRow.prototype, "obligeeId", void 0);
__decorate([
    (0, columns_1.Stored)(columns_1.TEXT)
], ObligeePostRow.prototype, "title", void 0);
__decorate([
    (0, columns_1.Stored)({ ...columns_1.ID, nullable: true })
], ObligeePostRow.prototype, "issuerId", void 0);
__decorate([
    (0, columns_1.Stored)({ ...columns_1.TEXT, nullable: true })
], ObligeePostRow.prototype, "holder", void 0);
__decorate([
    (0, columns_1.Stored)(columns_1.INSTANT)
], ObligeePostRow.prototype, "keptAt", void 0);
exports.ObligeePostRow = ObligeePostRow = __decorate([
    (0, typeorm_1.Entity)("obligee_post"),
    (0, typeorm_1.Index)("obligee_post_of_obligee", ["obligeeId", "keptAt", "id"])
], ObligeePostRow);
//# sourceMappingURL=obligee-post.row.js.map