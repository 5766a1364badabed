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
exports.LedgerCsvResolver = void 0;
const type_graphql_1 = require("type-graphql");
const context_1 = require("../graphql/context");
const csv_file_type_1 = require("../graphql/document/csv-file.type");
const link_bounds_1 = require("../graphql/document/link-bounds");
const ledger_list_args_1 = require("./ledger-list.args");
let LedgerCsvResolver = class LedgerCsvResolver {
    ledgerCsv(args, context) {
        (0, context_1.readerOf)(context);
        const list = (0, ledger_list_args_1.ledgerListOf)(args);
        (0, link_bounds_1.assertFitsIntoLink)(list.filter);
        return context.documents.ledger(list);
    }
};
exports.LedgerCsvResolver = LedgerCsvResolver;
__decorate([
    (0, type_graphql_1.Query)(() => csv_file_type_1.CsvFileType, {
        description: "The own ledger (保証台帳) as a CSV file, however long, as it is when the file is fetched. Columns: 種別, 区分, 状態, 保証契約番号, " +
            "受注者, 保証機関, 工事名, 工事番号, 保証金額, 発行日, 保証期限, 対象年度, 部署, 担当者, ラベル, 保証の不足. Amounts are in yen, days are " +
            "YYYY-MM-DD. Notes and passwords do not stand in it. What is entered or changed while the file is fetched may be missing " +
            "or there twice. For obligees (role OBLIGEE); to others it has no lines.",
    }),
    __param(0, (0, type_graphql_1.Args)(() => ledger_list_args_1.LedgerListArgs)),
    __param(1, (0, type_graphql_1.Ctx)())
], LedgerCsvResolver.prototype, "ledgerCsv", null);
exports.LedgerCsvResolver = LedgerCsvResolver = __decorate([
    (0, type_graphql_1.Resolver)()
], LedgerCsvResolver);
//# sourceMappingURL=ledger-csv.resolver.js.map