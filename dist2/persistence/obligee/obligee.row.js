"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.ObligeeRow = void 0;
const typeorm_1 = require("typeorm");
const columns_1 = require("../engine/columns");
let ObligeeRow = class ObligeeRow {
};
exports.ObligeeRow = ObligeeRow;
__decorate([
    (0, typeorm_1.PrimaryColumn)(columns_1.ID)
], ObligeeRow.prototype, "id", void 0);
__decorate([
    (0, columns_1.Stored)(columns_1.TEXT)
], ObligeeRow.prototype, "name", void 0);
__decorate([
    (0, columns_1.Stored)({ ...columns_1.TEXT, nullable: true })
], ObligeeRow.prototype, "reading", void 0);
__decorate([
    (0, columns_1.Stored)({ ...columns_1.TEXT, nullable: true })
], ObligeeRow.prototype, "readingOrder", void 0);
__decorate([
    (0, columns_1.Stored)({ ...columns_1.NAME_OF_VALUE, nullable: true })
], ObligeeRow.prototype, "category", void 0);
__decorate([
    (0, columns_1.Stored)({ ...columns_1.NAME_OF_VALUE, nullable: true })
], ObligeeRow.prototype, "prefecture", void 0);
__decorate([
    (0, columns_1.Stored)({ ...columns_1.TEXT, nullable: true })
], ObligeeRow.prototype, "aliases", void 0);
__decorate([
    (0, columns_1.Stored)({ ...columns_1.ID, nullable: true })
], ObligeeRow.prototype, "parentId", void 0);
__decorate([
    (0, columns_1.Stored)({ ...columns_1.TEXT, nullable: true })
], ObligeeRow.prototype, "addressee", void 0);
__decorate([
    (0, columns_1.Stored)({ ...columns_1.TEXT, nullable: true })
], ObligeeRow.prototype, "identity", void 0);
__decorate([
    (0, columns_1.Stored)({ ...columns_1.TEXT, nullable: true })
], ObligeeRow.prototype, "searchText", void 0);
exports.ObligeeRow = ObligeeRow = __decorate([
    (0, typeorm_1.Entity)("obligee"),
    (0, typeorm_1.Index)("body_identity", ["identity"], { unique: true, where: '"parent_id" IS NULL' }),
    (0, typeorm_1.Index)("department_identity", ["identity", "parentId"], { unique: true }),
    (0, typeorm_1.Index)("obligee_by_parent", ["parentId", "id"])
], ObligeeRow);
//# sourceMappingURL=obligee.row.js.map