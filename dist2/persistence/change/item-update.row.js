"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.ItemUpdateRow = void 0;
const typeorm_1 = require("typeorm");
const columns_1 = require("../engine/columns");
/**
 * When an item of a list last changed for one who sees it. It is written with the positions of the feed of changes, after the
 * commit: in this order no change comes before one that a reader has seen.
 */
let ItemUpdateRow = class ItemUpdateRow {
};
exports.ItemUpdateRow = ItemUpdateRow;
__decorate([
    (0, typeorm_1.PrimaryColumn)({ ...columns_1.ID, name: "viewer_id" })
], ItemUpdateRow.prototype, "viewerId", void 0);
__decorate([
    (0, typeorm_1.PrimaryColumn)({ ...columns_1.ID, name: "subject_id" })
], ItemUpdateRow.prototype, "subjectId", void 0);
__decorate([
    (0, columns_1.Stored)(columns_1.NAME_OF_VALUE)
], ItemUpdateRow.prototype, "concept", void 0);
__decorate([
    (0, columns_1.Stored)(columns_1.INSTANT)
], ItemUpdateRow.prototype, "updatedAt", void 0);
exports.ItemUpdateRow = ItemUpdateRow = __decorate([
    (0, typeorm_1.Entity)("item_update"),
    (0, typeorm_1.Index)("item_update_by_time", ["viewerId", "concept", "updatedAt", "subjectId"])
], ItemUpdateRow);
//# sourceMappingURL=item-update.row.js.map