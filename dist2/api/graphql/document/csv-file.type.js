"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.CsvFileType = void 0;
const type_graphql_1 = require("type-graphql");
const field_cost_1 = require("../cost/field-cost");
const date_time_scalar_1 = require("../scalars/date-time.scalar");
const link_descriptions_1 = require("./link-descriptions");
let CsvFileType = class CsvFileType {
};
exports.CsvFileType = CsvFileType;
__decorate([
    (0, field_cost_1.Weighs)(40),
    (0, type_graphql_1.Field)(() => String, { description: link_descriptions_1.URL_DESCRIPTION })
], CsvFileType.prototype, "url", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => date_time_scalar_1.DateTimeScalar, { description: link_descriptions_1.EXPIRES_AT_DESCRIPTION })
], CsvFileType.prototype, "expiresAt", void 0);
__decorate([
    (0, type_graphql_1.Field)(() => String, {
        description: "What it is called where it is saved, such as 保証工事一覧_2026-04-01.csv: with the day in Japan.",
    })
], CsvFileType.prototype, "fileName", void 0);
exports.CsvFileType = CsvFileType = __decorate([
    (0, type_graphql_1.ObjectType)("CsvFile", {
        description: "A table as a CSV file: where to fetch it. RFC 4180 (lines end with CR and LF) in UTF-8 with a byte " +
            "order mark, as spreadsheets expect. The first line holds the headings, in Japanese. Texts are " +
            "quoted, amounts are plain digits. An apostrophe stands before a text that a spreadsheet would take " +
            "for a formula. Such a text begins with =, +, -, @, their full-width forms, a tab or a line break.",
        simpleResolvers: true,
    })
], CsvFileType);
//# sourceMappingURL=csv-file.type.js.map