"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.GuessCountRow = void 0;
const typeorm_1 = require("typeorm");
const columns_1 = require("./columns");
/**
 * The counts of bounded tries: wrong keys per number, organisation, address and day; wrong passwords;
 * requests.
 */
let GuessCountRow = class GuessCountRow {
};
exports.GuessCountRow = GuessCountRow;
__decorate([
    (0, typeorm_1.PrimaryColumn)({ type: "varchar", length: "100" })
], GuessCountRow.prototype, "subject", void 0);
__decorate([
    (0, columns_1.Stored)({ type: "integer" })
], GuessCountRow.prototype, "guesses", void 0);
__decorate([
    (0, columns_1.Stored)({ ...columns_1.INSTANT, default: "" })
], GuessCountRow.prototype, "countedAt", void 0);
exports.GuessCountRow = GuessCountRow = __decorate([
    (0, typeorm_1.Entity)("guess_count"),
    (0, typeorm_1.Index)("guess_count_by_time", ["countedAt"])
], GuessCountRow);
//# sourceMappingURL=guess-count.row.js.map