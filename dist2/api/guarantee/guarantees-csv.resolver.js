"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.GuaranteesCsvResolver = void 0;
const type_graphql_1 = require("type-graphql");
const context_1 = require("../graphql/context");
const csv_file_type_1 = require("../graphql/document/csv-file.type");
const link_bounds_1 = require("../graphql/document/link-bounds");
const guarantee_list_args_1 = require("./guarantee-list.args");
let GuaranteesCsvResolver = class GuaranteesCsvResolver {
    guaranteesCsv(args, context) {
        (0, context_1.readerOf)(context);
        const list = (0, guarantee_list_args_1.guaranteeListOf)(args);
        (0, link_bounds_1.assertFitsIntoLink)(list.filter);
        return context.documents.guaranteeList(list);
    }
};
exports.GuaranteesCsvResolver = GuaranteesCsvResolver;
__decorate([
    (0, type_graphql_1.Query)(() => csv_file_type_1.CsvFileType, {
        description: "The whole list 保証工事一覧 as a CSV file, however long, as the caller may see it when it is fetched. Columns: 種別 " +
            "(電子, 書面), 発行日, 保証契約番号, 区分 (契約, 前払, 中間), 変更, 発注者 (宛名), 工事名, 請負金額（総額）, 請負金額（対象額）, 保証金額, " +
            "保証期限, 状態. Amounts are in yen, days are YYYY-MM-DD. In an order by amount or expiry, what is amended while the file is " +
            "fetched may be missing or there twice.",
    }),
    __param(0, (0, type_graphql_1.Args)(() => guarantee_list_args_1.GuaranteeListArgs)),
    __param(1, (0, type_graphql_1.Ctx)())
], GuaranteesCsvResolver.prototype, "guaranteesCsv", null);
exports.GuaranteesCsvResolver = GuaranteesCsvResolver = __decorate([
    (0, type_graphql_1.Resolver)()
], GuaranteesCsvResolver);
//# sourceMappingURL=guarantees-csv.resolver.js.map