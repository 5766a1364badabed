"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.EventRow = void 0;
const typeorm_1 = require("typeorm");
const columns_1 = require("./columns");
const guarantee_row_1 = require("../guarantee/guarantee.row");
/** An event: who did what, and when. Triggers refuse every update and delete. */
let EventRow = class EventRow {
};
exports.EventRow = EventRow;
__decorate([
    (0, typeorm_1.PrimaryColumn)(columns_1.ID)
], EventRow.prototype, "id", void 0);
__decorate([
    (0, columns_1.Stored)(columns_1.INSTANT)
], EventRow.prototype, "at", void 0);
__decorate([
    (0, columns_1.Stored)(columns_1.NAME_OF_VALUE)
], EventRow.prototype, "type", void 0);
__decorate([
    (0, columns_1.Stored)(columns_1.ID)
], EventRow.prototype, "tokenId", void 0);
__decorate([
    (0, columns_1.Stored)(columns_1.NAME_OF_VALUE)
], EventRow.prototype, "role", void 0);
__decorate([
    (0, columns_1.Stored)(columns_1.ID)
], EventRow.prototype, "organisationId", void 0);
__decorate([
    (0, typeorm_1.ForeignKey)(() => guarantee_row_1.GuaranteeRow),
    (0, columns_1.Stored)({ ...columns_1.ID, nullable: true })
], EventRow.prototype, "guaranteeId", void 0);
__decorate([
    (0, columns_1.Stored)({ ...columns_1.ID, nullable: true })
], EventRow.prototype, "userId", void 0);
__decorate([
    (0, columns_1.Stored)({ ...columns_1.ID, nullable: true })
], EventRow.prototype, "subjectId", void 0);
__decorate([
    (0, columns_1.Stored)({ ...columns_1.NAME_OF_VALUE, nullable: true })
], EventRow.prototype, "fromStatus", void 0);
__decorate([
    (0, columns_1.Stored)({ ...columns_1.NAME_OF_VALUE, nullable: true })
], EventRow.prototype, "toStatus", void 0);
exports.EventRow = EventRow = __decorate([
    (0, typeorm_1.Entity)("event"),
    (0, typeorm_1.Index)("event_of_guarantee", ["guaranteeId", "id"]),
    (0, typeorm_1.Index)("event_of_subject", ["subjectId", "id"])
], EventRow);
//# sourceMappingURL=event.row.js.map