"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.GuessNoticeRow = void 0;
const typeorm_1 = require("typeorm");
const columns_1 = require("../engine/columns");
/** Numbers at which wrong keys begin to bring delays: the contractor and the operator are told soon. */
let GuessNoticeRow = class GuessNoticeRow {
};
exports.GuessNoticeRow = GuessNoticeRow;
__decorate([
    (0, typeorm_1.PrimaryColumn)({ type: "varchar", length: "10" })
], GuessNoticeRow.prototype, "number", void 0);
__decorate([
    (0, typeorm_1.PrimaryColumn)({ ...columns_1.NAME_OF_VALUE, name: "guess_class" })
], GuessNoticeRow.prototype, "guessClass", void 0);
__decorate([
    (0, columns_1.Stored)(columns_1.ID)
], GuessNoticeRow.prototype, "organisationId", void 0);
__decorate([
    (0, columns_1.Stored)(columns_1.INSTANT)
], GuessNoticeRow.prototype, "at", void 0);
exports.GuessNoticeRow = GuessNoticeRow = __decorate([
    (0, typeorm_1.Entity)("guess_notice")
], GuessNoticeRow);
//# sourceMappingURL=guess-notice.row.js.map