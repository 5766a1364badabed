"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.AlarmRow = void 0;
const typeorm_1 = require("typeorm");
const columns_1 = require("../engine/columns");
/** The number of alarms of one kind and subject in one hour; `*` counts the subjects of a kind. */
let AlarmRow = class AlarmRow {
};
exports.AlarmRow = AlarmRow;
__decorate([
    (0, typeorm_1.PrimaryColumn)(columns_1.NAME_OF_VALUE)
], AlarmRow.prototype, "name", void 0);
__decorate([
    (0, typeorm_1.PrimaryColumn)(columns_1.ID)
], AlarmRow.prototype, "subject", void 0);
__decorate([
    (0, typeorm_1.PrimaryColumn)({ type: "varchar", length: "13" })
], AlarmRow.prototype, "hour", void 0);
__decorate([
    (0, columns_1.Stored)({ type: "integer" })
], AlarmRow.prototype, "times", void 0);
exports.AlarmRow = AlarmRow = __decorate([
    (0, typeorm_1.Entity)("alarm")
], AlarmRow);
//# sourceMappingURL=alarm.row.js.map