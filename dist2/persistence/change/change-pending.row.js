"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.ChangePendingRow = void 0;
const typeorm_1 = require("typeorm");
const columns_1 = require("../engine/columns");
/** An event that awaits its position in the feed of changes: added in the transaction of the event. */
let ChangePendingRow = class ChangePendingRow {
};
exports.ChangePendingRow = ChangePendingRow;
__decorate([
    (0, typeorm_1.PrimaryColumn)({ type: "bigint" })
], ChangePendingRow.prototype, "arrival", void 0);
__decorate([
    (0, columns_1.Stored)(columns_1.ID)
], ChangePendingRow.prototype, "eventId", void 0);
exports.ChangePendingRow = ChangePendingRow = __decorate([
    (0, typeorm_1.Entity)("change_pending")
], ChangePendingRow);
//# sourceMappingURL=change-pending.row.js.map