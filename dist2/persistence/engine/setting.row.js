"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.SettingRow = void 0;
const typeorm_1 = require("typeorm");
const columns_1 = require("./columns");
/** Facts about this database, such as that it is a sandbox. */
let SettingRow = class SettingRow {
};
exports.SettingRow = SettingRow;
__decorate([
    (0, typeorm_1.PrimaryColumn)({ type: "varchar", length: "40" })
], SettingRow.prototype, "name", void 0);
__decorate([
    (0, columns_1.Stored)(columns_1.TEXT)
], SettingRow.prototype, "value", void 0);
exports.SettingRow = SettingRow = __decorate([
    (0, typeorm_1.Entity)("setting")
], SettingRow);
//# sourceMappingURL=setting.row.js.map