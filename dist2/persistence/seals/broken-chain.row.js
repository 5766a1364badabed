"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.BrokenChainRow = void 0;
const typeorm_1 = require("typeorm");
const columns_1 = require("../engine/columns");
/**
 * A subject found changed past the system; no list shows it. An unmarked subject is not thereby sound: every
 * answer about a single subject verifies it.
 */
let BrokenChainRow = class BrokenChainRow {
};
exports.BrokenChainRow = BrokenChainRow;
__decorate([
    (0, typeorm_1.PrimaryColumn)({ ...columns_1.ID, name: "chain" })
], BrokenChainRow.prototype, "chain", void 0);
__decorate([
    (0, columns_1.Stored)(columns_1.INSTANT)
], BrokenChainRow.prototype, "foundAt", void 0);
__decorate([
    (0, columns_1.Stored)(columns_1.TEXT)
], BrokenChainRow.prototype, "finding", void 0);
exports.BrokenChainRow = BrokenChainRow = __decorate([
    (0, typeorm_1.Entity)("broken_chain")
], BrokenChainRow);
//# sourceMappingURL=broken-chain.row.js.map