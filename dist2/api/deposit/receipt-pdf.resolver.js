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
exports.ReceiptPdfResolver = void 0;
const type_graphql_1 = require("type-graphql");
const pdf_file_type_1 = require("../graphql/document/pdf-file.type");
const deposit_type_1 = require("./deposit.type");
let ReceiptPdfResolver = class ReceiptPdfResolver {
    receiptPdf({ id, receipt }, { documents }) {
        return receipt?.outcome === "ACCEPTED" ? documents.receipt(id) : null;
    }
};
exports.ReceiptPdfResolver = ReceiptPdfResolver;
__decorate([
    (0, type_graphql_1.FieldResolver)(() => pdf_file_type_1.PdfFileType, {
        nullable: true,
        description: "受領書 as a PDF of one A4 page: what the obligee accepted, and when, as the accepted version of the certificate states " +
            "it. Null where it was not accepted.",
    }),
    __param(0, (0, type_graphql_1.Root)()),
    __param(1, (0, type_graphql_1.Ctx)())
], ReceiptPdfResolver.prototype, "receiptPdf", null);
exports.ReceiptPdfResolver = ReceiptPdfResolver = __decorate([
    (0, type_graphql_1.Resolver)(() => deposit_type_1.DepositType)
], ReceiptPdfResolver);
//# sourceMappingURL=receipt-pdf.resolver.js.map