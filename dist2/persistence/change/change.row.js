"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.ChangeRow = void 0;
const typeorm_1 = require("typeorm");
const columns_1 = require("../engine/columns");
/**
 * The position of an event in the feed of changes. It is given after the event is committed, by one assigner at a time, and
 * never changes. Beside it stand the organisations whose feed the event is in.
 */
let ChangeRow = class ChangeRow {
};
exports.ChangeRow = ChangeRow;
__decorate([
    (0, typeorm_1.PrimaryColumn)({ type: "bigint" })
], ChangeRow.prototype, "position", void 0);
__decorate([
    (0, columns_1.Stored)(columns_1.ID)
], ChangeRow.prototype, "eventId", void 0);
__decorate([
    (0, columns_1.Stored)({ ...columns_1.ID, nullable: true })
], ChangeRow.prototype, "issuerId", void 0);
__decorate([
    (0, columns_1.Stored)({ ...columns_1.ID, nullable: true })
], ChangeRow.prototype, "contractorId", void 0);
exports.ChangeRow = ChangeRow = __decorate([
    (0, typeorm_1.Entity)("change"),
    (0, typeorm_1.Index)("change_of_event", ["eventId"], { unique: true }),
    (0, typeorm_1.Index)("change_by_issuer", ["issuerId", "position"]),
    (0, typeorm_1.Index)("change_by_contractor", ["contractorId", "position"])
], ChangeRow);
//# sourceMappingURL=change.row.js.map